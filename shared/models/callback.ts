import { z } from 'zod';
import { department } from './department.ts';
import { identifier, instantText } from './text-codecs.ts';

/** urgentie — within how many working hours or working days somebody calls back; reckoned in `shared/rules/procedure/working-hours.ts`. */
export const callbackUrgencies = ['hours4', 'day1', 'days2', 'days5'] as const;
export const callbackUrgency = z.enum(callbackUrgencies);
export type CallbackUrgency = z.infer<typeof callbackUrgency>;

/** dagdeel that a citizen likes best to be called in. */
export const partsOfDay = ['morning', 'afternoon'] as const;
export const partOfDay = z.enum(partsOfDay);
export type PartOfDay = z.infer<typeof partOfDay>;

/** How long texts may be: those of the interne taak of Open Klant, so that a callback can go there whole. */
export const callbackLengths = { question: 200, tried: 1000, remark: 1000, telephone: 20 } as const;

/** telefoonnummer — written as people write it: nothing but digits and the marks between them, and as many digits as a number can have. */
export function isTelephone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return /^\+?[\d\s()./-]+$/.test(text) && digits >= 8 && digits <= 15;
}

/** `open`: nobody has it yet, or it was answered and goes on; `handedBack`: with a question for who asked. */
export const callbackState = z.enum(['open', 'pickedUp', 'notReached', 'handedBack', 'done']);
export type CallbackState = z.infer<typeof callbackState>;

/** opvolging — one step of what became of a callback. `by` is empty where it was not told. */
export const callbackFollowUp = z.object({ state: callbackState, by: z.string(), remark: z.string(), at: instantText });
export type CallbackFollowUp = z.infer<typeof callbackFollowUp>;

/**
 * terugbelafspraak — in the shape of an interne taak of Open Klant: `question` is *gevraagde handeling* (200), `tried` *toelichting* (1000), `askedAt` *toegewezen op*, the department or else
 * the owner *toegewezen aan actor*, and a state that is not `done` *te verwerken*. The telephone number is a *digitaal adres* (80) there; a part of the day has no field.
 */
export const callback = z.object({
  id: identifier,
  askedAt: instantText,
  /** who asked; empty where it was not told */
  askedBy: z.string(),
  dueAt: instantText,
  /** what `dueAt` was reckoned from; `null` where a moment was agreed */
  urgency: callbackUrgency.nullable(),
  /** `null`: not told */
  department: department.nullable(),
  question: z.string(),
  /** what was said and tried already; empty when nothing was told */
  tried: z.string(),
  /** shown in the file only; empty: the number that we have */
  telephone: z.string(),
  partOfDay: partOfDay.nullable(),
  /** who has it; empty while nobody has */
  owner: z.string(),
  state: callbackState,
  /** what became of it, the first step first */
  followUps: z.array(callbackFollowUp).readonly(),
  recordedAt: instantText,
});
export type Callback = z.infer<typeof callback>;

/** What can become of a callback from how it stands, in the order in which it is offered. Nothing more of what is done; `open` is the answer to a question that came back. */
export function nextStates({ state }: Pick<Callback, 'state'>): readonly CallbackState[] {
  if (state === 'done') return [];
  return state === 'handedBack' ? ['open', 'done'] : [...(state === 'pickedUp' ? [] : ['pickedUp' as const]), 'notReached', 'done', 'handedBack'];
}

/** Whether a step says nothing without words: a result, a question, an answer. */
export function needsRemark(state: CallbackState): boolean {
  return state === 'done' || state === 'handedBack' || state === 'open';
}

/** Why a step cannot be told of a callback; `null` when it can. */
export function followRefusal(callback: Pick<Callback, 'state'>, state: CallbackState, remark: string): 'callbackDone' | 'callbackStepUnfit' | 'callbackRemarkMissing' | null {
  if (callback.state === 'done') return 'callbackDone';
  if (!nextStates(callback).includes(state)) return 'callbackStepUnfit';
  return needsRemark(state) && remark.trim() === '' ? 'callbackRemarkMissing' : null;
}

/** Who has it after a step: whoever picks it up, calls or does it. With a question back nobody of the department has it, and an answer goes to whoever asked the question. */
export function ownerAfter({ owner, followUps }: Pick<Callback, 'owner' | 'followUps'>, state: CallbackState, by: string): string {
  switch (state) {
    case 'open': return followUps.findLast((step) => step.state === 'handedBack')?.by ?? owner;
    case 'handedBack': return '';
    default: return by;
  }
}

/** How often somebody tried to reach the citizen. */
export function timesTried({ followUps }: { readonly followUps: readonly CallbackFollowUp[] }): number {
  return followUps.filter(({ state }) => state === 'notReached').length;
}
