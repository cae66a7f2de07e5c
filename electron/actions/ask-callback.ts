import { randomUUID } from 'node:crypto';
import type { Callback } from '../../shared/models/callback.ts';
import { dutchMomentOf, instantOf } from '../../shared/models/dutch-time.ts';
import type { RequestOf } from '../../shared/models/operations.ts';
import { callbackDue } from '../../shared/rules/index.ts';
import { removeCallbackDraft } from '../store/callback-drafts.ts';
import { addCallbacks } from '../store/callbacks.ts';
import { eventTextOfCallback } from '../store/event-texts.ts';
import { inTransaction } from '../store/handles.ts';
import { indexEvents } from '../store/text-search.ts';
import { accountedFor, openingOf } from './look-up.ts';
import { recordedNow, type Program } from './program.ts';

/** terugbelafspraak — asks a department to call a citizen back, from an opened file; until when is counted from now. It is found by its words from then on. */
export async function askCallback(program: Program, { fileId, urgency, ...asked }: RequestOf<'callback.ask'>): Promise<Callback> {
  const within = await openingOf(program, fileId);
  const askedAt = recordedNow(program);
  const dueAt = instantOf(callbackDue(dutchMomentOf(askedAt), urgency).due);
  const callback: Callback = {
    ...asked, id: `callback-${randomUUID()}`, askedAt, askedBy: program.user.name, dueAt, urgency, owner: '', state: 'open', followUps: [], recordedAt: askedAt,
  };
  return accountedFor(program, { name: 'callback.ask', purpose: within.purpose, fileId, within, search: null }, async () => {
    await inTransaction(program.store, async (transaction) => {
      await addCallbacks(transaction, [{ fileId, value: callback }]);
      await indexEvents(transaction, [{ fileId, value: eventTextOfCallback(callback) }]);
      await removeCallbackDraft(transaction, fileId, program.user.name);
    });
    return callback;
  });
}
