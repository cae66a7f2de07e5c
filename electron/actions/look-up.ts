import type { Purpose } from '../../shared/models/case-file.ts';
import type { KeyKind, LookUpReason } from '../../shared/models/look-ups.ts';
import { ProblemError } from '../../shared/models/reply.ts';
import { appendLookUp, lastOpening, type LoggedOperation, type LookUp } from '../store/access-log.ts';
import type { Program } from './program.ts';

/** A look-up to be accounted for. */
export interface AccountedLookUp<Value> {
  readonly name: string;
  readonly purpose: Purpose;
  /** why something leaves the program or is shown unmasked; `null` or absent where none is needed */
  readonly reason?: LookUpReason | null;
  /** what is shown unmasked, and of whom */
  readonly revealed?: LookUp['revealed'];
  readonly fileId: string | null;
  /** the contact in which it is made; absent where there is none */
  readonly contactId?: string | null;
  readonly within: LoggedOperation | null;
  /** for a search: by what kind of key, and how many were found in what came out */
  readonly search: { readonly keyKind: KeyKind; readonly hits: (found: Value) => number } | null;
}

/**
 * Does the look-up and writes its line in the access log before anybody sees what was found. A look-up that fails has a line
 * too, and one that cannot be logged does not take place.
 */
export async function accountedFor<Value>(program: Program, lookUp: AccountedLookUp<Value>, work: () => Promise<Value>): Promise<Value> {
  const startTime = Date.parse(program.clock());
  const keep = async (status: 'ok' | 'error', hits: number | null) => {
    const { name, purpose, reason = null, revealed, fileId, contactId = null, within, search } = lookUp;
    await appendLookUp(program.store, program.user, {
      name, purpose, ...(reason === null ? {} : { reason }), ...(revealed === undefined ? {} : { revealed }), ...(contactId === null ? {} : { contactId }), fileId, within, status, startTime,
      endTime: Date.parse(program.clock()),
      search: search === null ? null : { keyKind: search.keyKind, hits },
    });
  };
  let found: Value;
  try {
    found = await work();
  } catch (error) {
    await keep('error', null);
    throw error;
  }
  await keep('ok', lookUp.search?.hits(found) ?? null);
  return found;
}

/** The opening of the file that this look-up is a part of. What stands in a file can be read only after opening it, with a purpose. */
export async function openingOf(program: Program, fileId: string): Promise<LoggedOperation> {
  const opening = await lastOpening(program.store, program.user, fileId);
  if (opening === undefined) throw new ProblemError('purposeMissing', { file: fileId });
  return opening;
}
