import { appendRows } from './append-rows.ts';
import type { ReadStore, WriteStore } from './handles.ts';

/** Which news the user has read. */
export async function newsSeenBy(store: ReadStore, userName: string): Promise<string[]> {
  const rows = await store.read.selectFrom('news_seen').where('user_name', '=', userName).select('news_id').orderBy('news_id').execute();
  return rows.map((row) => row.news_id);
}

/** Keeps that the user has read these; what was read before stays as it was. */
export async function keepNewsSeen(store: WriteStore, userName: string, newsIds: readonly string[], seenAt: string): Promise<void> {
  await appendRows(store, 'news_seen', newsIds.map((newsId) => ({ user_name: userName, news_id: newsId, seen_at: seenAt })));
}
