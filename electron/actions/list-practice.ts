import type { ResponseOf } from '../../shared/models/operations.ts';
import { shownHouseholds } from '../store/files.ts';
import type { Program } from './program.ts';

/** The curated practice households. A store with real people has none to show. */
export async function listPractice({ store }: Program): Promise<ResponseOf<'practice.list'>> {
  return { households: store.meta.practice ? await shownHouseholds(store) : [] };
}
