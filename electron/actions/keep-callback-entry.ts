import type { RequestOf, ResponseOf } from '../../shared/models/operations.ts';
import { ProblemError } from '../../shared/models/reply.ts';
import { callbackDraftOf, keepCallbackDraft, removeCallbackDraft } from '../store/callback-drafts.ts';
import { fileById } from '../store/files.ts';
import type { Program } from './program.ts';

/** Keeps the callback that the user is typing about a file outside any conversation, so that a crash loses nothing. `null` removes it. */
export async function keepCallbackEntry(program: Program, { fileId, entry }: RequestOf<'callback.keepEntry'>): Promise<ResponseOf<'callback.keepEntry'>> {
  const keptAt = program.clock();
  const { store, user } = program;
  if ((await fileById(store, fileId)) === undefined) throw new ProblemError('fileNotFound', { file: fileId });
  if (entry === null) await removeCallbackDraft(store, fileId, user.name);
  else await keepCallbackDraft(store, fileId, user.name, entry, keptAt);
  return { keptAt };
}

/** The callback that the user was typing about a file; `null` when none. */
export async function readCallbackEntry({ store, user }: Program, { fileId }: RequestOf<'callback.readEntry'>): Promise<ResponseOf<'callback.readEntry'>> {
  return { entry: (await callbackDraftOf(store, fileId, user.name)) ?? null };
}
