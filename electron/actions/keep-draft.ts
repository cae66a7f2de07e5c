import type { RequestOf, ResponseOf } from '../../shared/models/operations.ts';
import { ProblemError } from '../../shared/models/reply.ts';
import { draftOf, keepDraft as keep, removeDraft } from '../store/drafts.ts';
import { fileById } from '../store/files.ts';
import type { Program } from './program.ts';

/** Keeps what the user is typing about a file, so that a crash loses nothing. An empty text removes it. */
export async function keepDraft(program: Program, { fileId, text }: RequestOf<'draft.keep'>): Promise<ResponseOf<'draft.keep'>> {
  const keptAt = program.clock();
  const { store, user } = program;
  if ((await fileById(store, fileId)) === undefined) throw new ProblemError('fileNotFound', { file: fileId });
  if (text === '') await removeDraft(store, fileId, user.name);
  else await keep(store, fileId, user.name, { text, keptAt });
  return { keptAt };
}

/** What the user was typing about a file; an empty text when nothing. */
export async function readDraft({ store, user }: Program, { fileId }: RequestOf<'draft.read'>): Promise<ResponseOf<'draft.read'>> {
  return (await draftOf(store, fileId, user.name)) ?? { text: '', keptAt: null };
}
