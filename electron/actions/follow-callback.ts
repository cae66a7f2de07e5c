import { followRefusal, ownerAfter, type Callback } from '../../shared/models/callback.ts';
import type { RequestOf } from '../../shared/models/operations.ts';
import { ProblemError } from '../../shared/models/reply.ts';
import { appendCallbackStates, callbacksOf, followedUp } from '../store/callbacks.ts';
import { inTransaction } from '../store/handles.ts';
import { accountedFor, openingOf } from './look-up.ts';
import { recordedNow, today, type Program } from './program.ts';

/** opvolging — tells what became of a callback of an opened file, by this user, now. What does not fit how it stands is refused before anything is written. */
export async function followCallback(program: Program, { fileId, callbackId, state, remark }: RequestOf<'callback.follow'>): Promise<Callback> {
  const within = await openingOf(program, fileId);
  const by = program.user.name;
  const recordedAt = recordedNow(program);
  return accountedFor(program, { name: 'callback.follow', purpose: within.purpose, fileId, within, search: null }, () => inTransaction(program.store, async (transaction) => {
    const found = (await callbacksOf(transaction, fileId)).find(({ id }) => id === callbackId);
    if (found === undefined) throw new ProblemError('callbackNotFound', { callback: callbackId });
    const refusal = followRefusal(found, state, remark);
    if (refusal !== null) throw new ProblemError(refusal, { callback: callbackId });
    const told = { state, owner: ownerAfter(found, state, by), by, remark };
    await appendCallbackStates(transaction, [{ fileId, value: { of: callbackId, validFrom: today(program), source: null, recordedAt, told } }]);
    return followedUp(found, { told, recordedAt });
  }));
}
