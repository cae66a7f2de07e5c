import type { ReadStore, WriteStore } from './handles.ts';

/** concept — what a user was typing about a file. */
export interface Draft {
  readonly text: string;
  readonly keptAt: string;
}

/** What the user was typing about the file; undefined when nothing. */
export async function draftOf(store: ReadStore, fileId: string, userName: string): Promise<Draft | undefined> {
  const row = await store.read.selectFrom('draft').where('file_id', '=', fileId).where('user_name', '=', userName).select(['text', 'kept_at']).executeTakeFirst();
  return row === undefined ? undefined : { text: row.text, keptAt: row.kept_at };
}

/** Keeps what the user is typing, in place of what they typed before. */
export async function keepDraft(store: WriteStore, fileId: string, userName: string, draft: Draft): Promise<void> {
  const kept = { text: draft.text, kept_at: draft.keptAt };
  await store.write
    .insertInto('draft')
    .values({ file_id: fileId, user_name: userName, ...kept })
    .onConflict((conflict) => conflict.columns(['file_id', 'user_name']).doUpdateSet(kept))
    .execute();
}

/** Removes what the user was typing about the file. */
export async function removeDraft(store: WriteStore, fileId: string, userName: string): Promise<void> {
  await store.write.deleteFrom('draft').where('file_id', '=', fileId).where('user_name', '=', userName).execute();
}
