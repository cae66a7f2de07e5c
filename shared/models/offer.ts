import { z } from 'zod';
import { isCalendarDate } from './calendar.ts';
import { conversationChannel } from './conversation.ts';
import { problem } from './reply.ts';
import { identifier, instantText } from './text-codecs.ts';

/** The token of a link: random, and without meaning to whoever reads it. 22 characters hold 128 bits. */
const contactToken = /^[\w-]{22,86}$/;

const linkStart = 'klantbeeld://contact/';

/** The link by which telephony brings a contact to the screen; it carries the token and nothing else. */
export function contactLink(token: string): string {
  return `${linkStart}${token}`;
}

/** The token in such a link; null for any other text. Windows puts a slash behind an address that it hands on. */
export function tokenInLink(text: string): string | null {
  return text.startsWith(linkStart) ? asToken(text.slice(linkStart.length).replace(/\/$/, '')) : null;
}

/** The text when it has the form of a token. */
export function asToken(text: string): string | null {
  return contactToken.test(text) ? text : null;
}

/** What telephony knows of a caller whom it does not recognise. A BSN has no place in it, and digits have none in a name. */
export const knownOfCaller = z.strictObject({
  familyName: z.string().trim().regex(/^\D{1,100}$/).optional(),
  birthDate: z.string().refine(isCalendarDate).optional(),
  postcode: z.string().regex(/^[1-9]\d{3}[A-Z]{2}$/).optional(),
  houseNumber: z.string().regex(/^\d{1,5}$/).optional(),
  /** vraagsoort, as it was chosen before the call came through */
  question: z.string().regex(/^[a-z]+$/i).max(40).optional(),
});
export type KnownOfCaller = z.infer<typeof knownOfCaller>;

/** overdracht — what telephony lays ready for the program under a token; any other key makes it not understood. */
export const handOver = z.strictObject({
  channel: conversationChannel,
  offeredAt: instantText,
  expiresAt: instantText,
  /** the file of the citizen; `null` for a caller who was not recognised */
  fileId: identifier.nullable(),
  known: knownOfCaller,
});
export type HandOver = z.infer<typeof handOver>;

/** An offer goes by the digest of its token: who has that cannot make the link of it. */
export const offerId = z.string().regex(/^[0-9a-f]{64}$/);

/** aanbod — a contact that waits to be accepted; `missed` is a link that brought none, and why. */
export const offer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('citizen'), offerId, channel: conversationChannel, at: instantText, name: z.string(), /** a conversation with this citizen goes on already */ going: z.boolean() }),
  z.object({ kind: z.literal('unknown'), offerId, channel: conversationChannel, at: instantText, known: knownOfCaller }),
  z.object({ kind: z.literal('missed'), offerId, at: instantText, problem }),
]);
export type Offer = z.infer<typeof offer>;
