import type { HandOver, Offer } from '../../shared/models/offer.ts';
import type { RequestOf, ResponseOf } from '../../shared/models/operations.ts';
import { ProblemError } from '../../shared/models/reply.ts';
import { isExpired, offerIdOf, readHandOver, removeExpired, removeHandOver } from '../sources/hand-over.ts';
import { conversationsOf } from '../store/conversations.ts';
import { fileById } from '../store/files.ts';
import { personById } from '../store/persons.ts';
import { appendUsedToken, isTokenUsed } from '../store/used-tokens.ts';
import { beginConversation } from './converse.ts';
import { accountedFor } from './look-up.ts';
import type { WaitingOffer } from './offer-queue.ts';
import type { Program } from './program.ts';

/** What became of a link: it is offered on the screen, the screen says why not, or nothing is made of it. */
export type Ringing = 'offered' | 'missed' | 'dropped';

/** schermpop — the link of a contact came in. What lies ready under its token is offered; the token is not used by that. */
export async function ring(program: Program, token: string): Promise<Ringing> {
  const { offers, store } = program;
  const offerId = offerIdOf(token);
  if (offers.waiting().some((waiting) => waiting.offerId === offerId)) return 'offered';
  const now = program.clock();
  const lying = readHandOver(offers.folder, offerId);
  if (lying === null || isExpired(lying, now)) {
    if (!offers.looksInto(now)) return 'dropped';
    const kind = lying !== null ? 'tokenExpired' : (await isTokenUsed(store, offerId)) ? 'tokenUsed' : 'tokenUnknown';
    if (kind === 'tokenExpired') removeHandOver(offers.folder, offerId);
    offers.miss({ offerId, at: now, kind });
    return 'missed';
  }
  removeExpired(offers.folder, now);
  return offers.put({ ...(await withName(program, lying)), offerId }) ? 'offered' : 'dropped';
}

/** What nobody took before the program was started. */
export function removeOldOffers({ offers, clock }: Program): void {
  removeExpired(offers.folder, clock());
}

/** What is offered now, the earliest first; after that what came to nothing. */
export async function listOffers(program: Program): Promise<ResponseOf<'contact.offers'>> {
  const { offers, store, user } = program;
  const now = program.clock();
  offers.hear(now);
  for (const waiting of offers.waiting()) if (isExpired(waiting, now)) expire(program, waiting, now);
  const [waiting, missed] = [offers.waiting(), offers.missed()];
  const going = waiting.length === 0 ? new Set() : new Set((await conversationsOf(store, user.name)).map(({ fileId }) => fileId));
  return {
    offers: [
      ...waiting.map(({ offerId, channel, offeredAt, fileId, name, known }): Offer =>
        name === null ? { kind: 'unknown', offerId, channel, at: offeredAt, known } : { kind: 'citizen', offerId, channel, at: offeredAt, name, going: going.has(fileId) }),
      ...missed.map(({ offerId, at, kind }): Offer => ({ kind: 'missed', offerId, at, problem: { kind, details: {} } })),
    ],
  };
}

/** aannemen — the conversation begins; what lay ready is removed, and the token works no more. */
export async function acceptContact(program: Program, { offerId }: RequestOf<'contact.accept'>): Promise<ResponseOf<'contact.accept'>> {
  const { offers, store, user } = program;
  const offer = offers.waiting().find((waiting) => waiting.offerId === offerId);
  if (offer === undefined) throw new ProblemError((await isTokenUsed(store, offerId)) ? 'tokenUsed' : 'tokenUnknown');
  const now = program.clock();
  if (isExpired(offer, now)) {
    expire(program, offer, now);
    throw new ProblemError('tokenExpired');
  }
  const conversation = await beginConversation(program, offer, {
    question: offer.known.question ?? null,
    along: async (transaction, conversationId) => {
      if (await isTokenUsed(transaction, offerId)) throw new ProblemError('tokenUsed');
      await appendUsedToken(transaction, { offerId, userName: user.name, conversationId, usedAt: now });
    },
  });
  offers.remove(offerId);
  removeHandOver(offers.folder, offerId);
  return { conversation, known: offer.known };
}

/** niet nu — the offer goes from the screen; what lies ready stays, until it expires. */
export function declineContact({ offers }: Program, { offerId }: RequestOf<'contact.decline'>): ResponseOf<'contact.decline'> {
  offers.remove(offerId);
  return {};
}

function expire({ offers }: Program, { offerId }: WaitingOffer, now: string): void {
  removeHandOver(offers.folder, offerId);
  offers.miss({ offerId, at: now, kind: 'tokenExpired' });
}

/** Whose file it is, which is a look-up as any other. A file that is not in this store leaves a caller who was not recognised. */
async function withName(program: Program, lying: HandOver): Promise<Omit<WaitingOffer, 'offerId'>> {
  const { fileId } = lying;
  const file = fileId === null ? undefined : await fileById(program.store, fileId);
  if (file === undefined) return { ...lying, fileId: null, name: null };
  const name = await accountedFor(program, { name: 'contact.offers', purpose: 'contact', fileId, within: null, search: null }, async () => (await personById(program.store, file.applicantId))?.displayName ?? '');
  return { ...lying, name };
}
