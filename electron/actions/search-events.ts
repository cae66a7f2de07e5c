import type { RequestOf, ResponseOf, TextHit } from '../../shared/models/operations.ts';
import { searchEvents as findEvents } from '../store/text-search.ts';
import { accountedFor, openingOf } from './look-up.ts';
import type { Program } from './program.ts';

/** Finds events of an opened file by their words. */
export async function searchEvents(program: Program, { fileId, text }: RequestOf<'event.search'>): Promise<ResponseOf<'event.search'>> {
  const within = await openingOf(program, fileId);
  const search = { keyKind: 'text', hits: (found: TextHit[]) => found.length } as const;
  const hits = await accountedFor(program, { name: 'event.search', purpose: within.purpose, fileId, within, search }, () => findEvents(program.store, fileId, text));
  return { hits };
}
