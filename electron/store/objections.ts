import { objection, type Objection } from '../../shared/models/case-file.ts';
import { appendRows, type InFile } from './append-rows.ts';
import type { ReadStore, WriteStore } from './handles.ts';
import { goingOn } from './later-states.ts';
import type { ObjectionRow } from './schema.ts';

/** bezwaren, klachten, herzieningsverzoeken and beroepen, the earliest received first, each with its state and terms. */
export const { known: objectionsOf, history: objectionHistory, append: appendObjectionStates } = goingOn('objection', firstTold);

/** Adds objections; one that is already there stays as it was. */
export async function addObjections(store: WriteStore, objections: readonly InFile<Objection>[]): Promise<void> {
  await appendRows(store, 'objection', objections.map(toRow));
}

async function firstTold(store: ReadStore, fileId: string): Promise<Objection[]> {
  const rows = await store.read.selectFrom('objection').where('file_id', '=', fileId).selectAll().orderBy('received_on').orderBy('id').execute();
  return rows.map(fromRow);
}

function fromRow(row: ObjectionRow): Objection {
  return objection.parse({
    id: row.id,
    number: row.number,
    kind: row.kind,
    decisionId: row.decision_id,
    allowance: row.allowance,
    year: row.year,
    receivedOn: row.received_on,
    channel: row.channel,
    points: JSON.parse(row.points),
    state: row.state,
    decideBy: row.decide_by,
    adjournedUntil: row.adjourned_until,
    noticeOfDefaultOn: row.notice_of_default_on,
    handler: row.handler,
    recordedAt: row.recorded_at,
  });
}

function toRow({ fileId, value }: InFile<Objection>): ObjectionRow {
  return {
    file_id: fileId,
    id: value.id,
    number: value.number,
    kind: value.kind,
    decision_id: value.decisionId,
    allowance: value.allowance,
    year: value.year,
    received_on: value.receivedOn,
    channel: value.channel,
    points: JSON.stringify(value.points),
    state: value.state,
    decide_by: value.decideBy,
    adjourned_until: value.adjournedUntil,
    notice_of_default_on: value.noticeOfDefaultOn,
    handler: value.handler,
    recorded_at: value.recordedAt,
  };
}
