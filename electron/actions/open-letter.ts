import type { Letter } from '../../shared/models/case-file.ts';
import type { RequestOf } from '../../shared/models/operations.ts';
import { ProblemError } from '../../shared/models/reply.ts';
import { letterById } from '../store/letters.ts';
import { accountedFor, openingOf } from './look-up.ts';
import type { Program } from './program.ts';

/** brief — one letter of an opened file, as it was sent. */
export async function openLetter(program: Program, { fileId, letterId }: RequestOf<'letter.open'>): Promise<Letter> {
  const within = await openingOf(program, fileId);
  return accountedFor(program, { name: 'letter.open', purpose: within.purpose, fileId, within, search: null }, async () => {
    const letter = await letterById(program.store, fileId, letterId);
    if (letter === undefined) throw new ProblemError('fileNotFound', { file: fileId, letter: letterId });
    return letter;
  });
}
