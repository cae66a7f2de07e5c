import { callback, type Callback } from '../../shared/models/case-file.ts';
import { appendRows, type InFile } from './append-rows.ts';
import type { ReadStore, WriteStore } from './handles.ts';
import { goingOn } from './later-states.ts';
import type { CallbackRow } from './schema.ts';

/** terugbelafspraken, the earliest due first, each open or done. */
export const { known: callbacksOf, history: callbackHistory, append: appendCallbackStates } = goingOn('callback', firstTold);

/** Adds callbacks; one that is already there stays as it was. */
export async function addCallbacks(store: WriteStore, callbacks: readonly InFile<Callback>[]): Promise<void> {
  await appendRows(store, 'callback', callbacks.map(toRow));
}

async function firstTold(store: ReadStore, fileId: string): Promise<Callback[]> {
  const rows = await store.read.selectFrom('callback').where('file_id', '=', fileId).selectAll().orderBy('due_at').orderBy('id').execute();
  return rows.map(fromRow);
}

function fromRow(row: CallbackRow): Callback {
  return callback.parse({
    id: row.id,
    askedAt: row.asked_at,
    dueAt: row.due_at,
    question: row.question,
    owner: row.owner,
    state: row.state,
    recordedAt: row.recorded_at,
  });
}

function toRow({ fileId, value }: InFile<Callback>): CallbackRow {
  return {
    file_id: fileId,
    id: value.id,
    asked_at: value.askedAt,
    due_at: value.dueAt,
    question: value.question,
    owner: value.owner,
    state: value.state,
    recorded_at: value.recordedAt,
  };
}
