import { change, type Change } from '../../shared/models/case-file.ts';
import { appendRows, type InFile } from './append-rows.ts';
import type { ReadStore, WriteStore } from './handles.ts';
import { goingOn } from './later-states.ts';
import type { ChangeRow } from './schema.ts';

/** wijzigingen, the earliest reported first, each as far as it has come. */
export const { known: changesOf, history: changeHistory, append: appendChangeStates } = goingOn('change', firstTold);

/** Adds changes; one that is already there stays as it was. */
export async function addChanges(store: WriteStore, changes: readonly InFile<Change>[]): Promise<void> {
  await appendRows(store, 'change', changes.map(toRow));
}

async function firstTold(store: ReadStore, fileId: string): Promise<Change[]> {
  const rows = await store.read.selectFrom('change').where('file_id', '=', fileId).selectAll().orderBy('reported_on').orderBy('recorded_at').orderBy('id').execute();
  return rows.map(fromRow);
}

function fromRow(row: ChangeRow): Change {
  return change.parse({
    id: row.id,
    kind: row.kind,
    allowances: JSON.parse(row.allowances),
    year: row.year,
    by: row.made_by,
    channel: row.channel,
    reportedOn: row.reported_on,
    validFrom: row.valid_from,
    personId: row.person_id,
    before: row.before,
    after: row.after,
    unit: row.unit,
    state: row.state,
    respondBy: row.respond_by,
    decideBy: row.decide_by,
    letterId: row.letter_id,
    recordedAt: row.recorded_at,
  });
}

function toRow({ fileId, value }: InFile<Change>): ChangeRow {
  return {
    file_id: fileId,
    id: value.id,
    kind: value.kind,
    allowances: JSON.stringify(value.allowances),
    year: value.year,
    made_by: value.by,
    channel: value.channel,
    reported_on: value.reportedOn,
    valid_from: value.validFrom,
    person_id: value.personId,
    before: value.before,
    after: value.after,
    unit: value.unit,
    state: value.state,
    respond_by: value.respondBy,
    decide_by: value.decideBy,
    letter_id: value.letterId,
    recorded_at: value.recordedAt,
  };
}
