import type { RequestOf, ResponseOf } from '../../shared/models/operations.ts';
import { keepNewsSeen, newsSeenBy } from '../store/news-seen.ts';
import type { Program } from './program.ts';

/** nieuws — which of it the user has read. The news itself comes with the window. */
export async function newsSeen({ store, user }: Program): Promise<ResponseOf<'news.seen'>> {
  return { ids: await newsSeenBy(store, user.name) };
}

/** Keeps that the user has read these. */
export async function markNewsSeen({ store, user, clock }: Program, { ids }: RequestOf<'news.markSeen'>): Promise<ResponseOf<'news.markSeen'>> {
  await keepNewsSeen(store, user.name, [...new Set(ids)], clock());
  return { ids: await newsSeenBy(store, user.name) };
}
