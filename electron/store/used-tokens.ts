import type { ReadStore, WriteStore } from './handles.ts';

/** An offer that was accepted: its token works no more. */
export interface UsedToken {
  /** the digest of the token; the token itself is kept nowhere */
  readonly offerId: string;
  readonly userName: string;
  readonly conversationId: string;
  readonly usedAt: string;
}

/** Whether the token of this offer was used before, by whomever. */
export async function isTokenUsed(store: ReadStore, offerId: string): Promise<boolean> {
  return (await store.read.selectFrom('used_token').where('offer_id', '=', offerId).select('offer_id').executeTakeFirst()) !== undefined;
}

/** Keeps that the token was used. */
export async function appendUsedToken(store: WriteStore, { offerId, userName, conversationId, usedAt }: UsedToken): Promise<void> {
  await store.write.insertInto('used_token').values({ offer_id: offerId, user_name: userName, conversation_id: conversationId, used_at: usedAt }).execute();
}
