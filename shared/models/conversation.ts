import { z } from 'zod';
import { callbackEntry, longestDraft } from './draft.ts';
import { bonds, type ScenarioChangeKind } from './scenario.ts';
import { allowance, identifier, instantText, monthText, yearNumber } from './text-codecs.ts';
import { ground, notVerified, verification, verificationLevel } from './verification.ts';

/** kanaal of a conversation that goes on now; a letter is no conversation. */
export const conversationChannels = ['telephone', 'chat', 'desk'] as const;
export const conversationChannel = z.enum(conversationChannels);
export type ConversationChannel = (typeof conversationChannels)[number];

/** What on the screen somebody points at: the amount, item or event that the explanation is about. */
export const focus = z.discriminatedUnion('kind', [
  /** the calculation of an allowance in a year; a month of it, or the year as a whole */
  z.object({ kind: z.literal('assessment'), allowance, year: yearNumber, month: monthText.nullable() }),
  /** what a scenario does, to an allowance or to all of them; counted from 0 */
  z.object({ kind: z.literal('scenario'), scenario: z.int().min(0).max(2), allowance: allowance.nullable() }),
  /** a month of the strip, with all that was paid for it */
  z.object({ kind: z.literal('month'), month: monthText }),
  z.object({ kind: z.enum(['decision', 'payment', 'change', 'objection', 'recovery', 'arrangement', 'contact', 'letter', 'note', 'callback', 'incident', 'proposal', 'calculation']), id: identifier }),
]);
export type Focus = z.infer<typeof focus>;

const changeKinds = ['income', 'assets', 'livesTogether', 'separates', 'birth', 'rent', 'moves', 'careHours', 'careStops', 'insurance', 'dies', 'lowerAdvance', 'tenPercentRule', 'perhapsAlso'] as const satisfies readonly ScenarioChangeKind[];

/** A change of a scenario as it is typed: kept as it stands, also what cannot be read. */
export const changeEntry = z.object({
  id: z.int().min(0),
  kind: z.enum(changeKinds),
  /** the amount or the hours */
  value: z.string().max(40),
  day: z.string().max(40),
  /** whom it is about; `null` is the first for whom it can be */
  personId: identifier.nullable(),
  bond: z.enum(bonds),
  allowance: allowance.nullable(),
  insured: z.boolean(),
}).readonly();
export type ChangeEntry = z.infer<typeof changeEntry>;

/** What stood on the screen of a conversation, so that it can be found again as it was left. */
export const screenState = z.object({
  year: yearNumber,
  focus: focus.nullable(),
  scenarios: z.array(z.array(changeEntry).max(40)).max(3),
});
export type ScreenState = z.infer<typeof screenState>;

/** The question type and the steps of its script, as far as they are done. */
const script = { question: z.string().max(40).nullable(), steps: z.record(z.string().max(60), z.enum(['done', 'skipped'])) };

/** Everything of a conversation that goes on that would be lost when the program ends: kept while it goes on. */
export const conversationBody = z.object({
  verification,
  ...script,
  /** the note that is being typed, as typed: also when it is longer than a note can be */
  text: z.string().max(longestDraft),
  kind: z.enum(['note', 'agreement']),
  due: z.string().max(20),
  /** who keeps the agreement, as typed; empty: the caseworker */
  owner: z.string().max(80),
  /** the callback that is being typed; `null`: none */
  callback: callbackEntry.nullable(),
  /** what was opened or asked for, each once, the latest last */
  looked: z.array(focus).max(200),
  screen: screenState.nullable(),
});
export type ConversationBody = z.infer<typeof conversationBody>;

/** contactsessie — a conversation that goes on: with a citizen, or a general question without one. */
export const conversation = z.object({
  id: identifier,
  fileId: identifier.nullable(),
  channel: conversationChannel,
  startedAt: instantText,
  keptAt: instantText,
  body: conversationBody,
});
export type Conversation = z.infer<typeof conversation>;

/** resultaat of a conversation. */
export const conversationResults = ['answered', 'callback', 'handedOver', 'toPortal', 'notAnswered', 'brokenOff'] as const;

/** afronding — how a conversation ended; kept with the contact and never changed. */
export const wrapUp = z.object({
  endedAt: instantText,
  question: z.string().max(40).nullable(),
  result: z.enum(conversationResults),
  /** the allowances and years it was about */
  about: z.array(z.object({ allowance, year: yearNumber })).max(8),
  level: verificationLevel,
  ground,
  looked: z.array(focus).max(200),
});
export type WrapUp = z.infer<typeof wrapUp>;

/** What the caseworker says of how it ended; moment and level are the program's. `summary` is kept within what the receiving system takes (klantcontact: onderwerp 200, inhoud 1000). */
export const wrapUpEntry = wrapUp.pick({ question: true, result: true, about: true, looked: true }).extend({
  subject: z.string().trim().min(1).max(200),
  summary: z.string().trim().max(1000),
});
export type WrapUpEntry = z.infer<typeof wrapUpEntry>;

/** A conversation at its beginning. */
export const emptyBody: ConversationBody = { verification: notVerified, question: null, steps: {}, text: '', kind: 'note', due: '', owner: '', callback: null, looked: [], screen: null };
