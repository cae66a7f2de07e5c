import { callbackEntry, type CallbackEntry } from '../../shared/models/draft.ts';
import type { ReadStore, WriteStore } from './handles.ts';

/** concept van een terugbelafspraak — what a user was typing for a callback about the file, outside any conversation; undefined when nothing. */
export async function callbackDraftOf(store: ReadStore, fileId: string, userName: string): Promise<CallbackEntry | undefined> {
  const row = await store.read.selectFrom('callback_draft').where('file_id', '=', fileId).where('user_name', '=', userName).select('entry').executeTakeFirst();
  return row === undefined ? undefined : callbackEntry.parse(JSON.parse(row.entry));
}

/** Keeps what the user is typing for a callback, in place of what they typed before. */
export async function keepCallbackDraft(store: WriteStore, fileId: string, userName: string, entry: CallbackEntry, keptAt: string): Promise<void> {
  const kept = { entry: JSON.stringify(entry), kept_at: keptAt };
  await store.write
    .insertInto('callback_draft')
    .values({ file_id: fileId, user_name: userName, ...kept })
    .onConflict((conflict) => conflict.columns(['file_id', 'user_name']).doUpdateSet(kept))
    .execute();
}

/** Removes what the user was typing for a callback. */
export async function removeCallbackDraft(store: WriteStore, fileId: string, userName: string): Promise<void> {
  await store.write.deleteFrom('callback_draft').where('file_id', '=', fileId).where('user_name', '=', userName).execute();
}
