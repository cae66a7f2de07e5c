import type { RequestOf, ResponseOf } from '../../shared/models/operations.ts';
import type { WorklistRead } from '../../shared/models/worklist.ts';
import { readWorklist as read } from '../store/worklists.ts';
import { accountedFor } from './look-up.ts';
import type { Program } from './program.ts';
import { whoseWork } from './whose-work.ts';

/** werklijst — what is the user's own to do, over all files. A look-up with its purpose: one line in the log, with how many there were. */
export async function readWorklist(program: Program, { list, purpose }: RequestOf<'worklist.read'>): Promise<ResponseOf<'worklist.read'>> {
  const search = { keyKind: 'worklist', hits: (found: WorklistRead) => found.rows.length } as const;
  return accountedFor(program, { name: 'worklist.read', purpose, fileId: null, within: null, search }, async () => read(program.store, list, await whoseWork(program)));
}
