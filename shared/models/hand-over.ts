import { z } from 'zod';
import { conversationBody, conversationChannel } from './conversation.ts';
import { department } from './department.ts';
import { identifier, instantText } from './text-codecs.ts';
import { verificationLevel } from './verification.ts';

/** ontvanger of a hand-over: a department, or one colleague by user name. */
export const receiver = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('department'), department }),
  z.object({ kind: z.literal('colleague'), name: z.string().trim().min(1).max(80) }),
]);
export type Receiver = z.infer<typeof receiver>;

/** How long what is asked may be: the *toelichting* of an interne taak of Open Klant. */
export const longestAsked = 1000;

/** overdracht — a conversation with all that is needed to go on with it: who, how far verified, the question, what was looked at, the scenarios and the draft. Never changed; that it was taken is kept beside it. */
export const handOver = z.object({
  id: identifier,
  /** `null`: a general question */
  fileId: identifier.nullable(),
  /** the conversation in which it was given */
  conversationId: identifier,
  from: z.string(),
  to: receiver,
  /** what is asked of the receiver */
  text: z.string().trim().min(1).max(longestAsked),
  channel: conversationChannel,
  /** by the clock, from which is reckoned whether it is the same call */
  givenAt: instantText,
  recordedAt: instantText,
  level: verificationLevel,
  body: conversationBody,
});
export type HandOver = z.infer<typeof handOver>;

/** A hand-over that nobody took yet, as it stands in a list: no more of the citizen than the name. */
export const waitingHandOver = handOver.pick({ id: true, fileId: true, from: true, to: true, channel: true, recordedAt: true }).extend({
  /** empty in a general question */
  citizen: z.string(),
  /** what is asked; `null` where somebody in the file has a secret address, which words may give away */
  text: z.string().nullable(),
  /** the user gave it */
  own: z.boolean(),
});
export type WaitingHandOver = z.infer<typeof waitingHandOver>;

/** What a conversation that was taken over says of where it came from. `relied`: what was verified counts in it too. */
export const takenOver = handOver.pick({ from: true, text: true, level: true, recordedAt: true }).extend({ relied: z.boolean() });
export type TakenOver = z.infer<typeof takenOver>;
