import { callback, type Callback } from '../../shared/models/case-file.ts';
import { appendRows, type InFile } from './append-rows.ts';
import type { ReadStore, WriteStore } from './handles.ts';
import { goingOn, type LaterStateOf } from './later-states.ts';
import type { CallbackRow } from './schema.ts';

/** terugbelafspraken, the earliest due first, each as it stands with what became of it. */
export const { known: callbacksOf, history: callbackHistory, append: appendCallbackStates } = goingOn('callback', firstTold, followedUp);

/** Adds callbacks; one that is already there stays as it was. */
export async function addCallbacks(store: WriteStore, callbacks: readonly InFile<Callback>[]): Promise<void> {
  await appendRows(store, 'callback', callbacks.map(toRow));
}

async function firstTold(store: ReadStore, fileId: string): Promise<Callback[]> {
  const rows = await store.read.selectFrom('callback').where('file_id', '=', fileId).selectAll().orderBy('due_at').orderBy('id').execute();
  return rows.map(fromRow);
}

/** The callback after one more step: that step stands last in its history. */
export function followedUp(asked: Callback, { told, recordedAt }: Pick<LaterStateOf<'callback'>, 'told' | 'recordedAt'>): Callback {
  const { state = asked.state, owner = asked.owner, by = '', remark = '' } = told;
  return { ...asked, state, owner, recordedAt, followUps: [...asked.followUps, { state, by, remark, at: recordedAt }] };
}

function fromRow(row: CallbackRow): Callback {
  return callback.parse({
    id: row.id,
    askedAt: row.asked_at,
    askedBy: row.asked_by,
    dueAt: row.due_at,
    urgency: row.urgency,
    department: row.department,
    question: row.question,
    tried: row.tried,
    telephone: row.telephone,
    partOfDay: row.part_of_day,
    owner: row.owner,
    state: row.state,
    followUps: [],
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
    asked_by: value.askedBy,
    urgency: value.urgency,
    department: value.department,
    tried: value.tried,
    telephone: value.telephone,
    part_of_day: value.partOfDay,
  };
}
