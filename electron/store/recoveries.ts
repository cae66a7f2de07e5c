import { recovery, type Recovery } from '../../shared/models/case-file.ts';
import { appendRows, type InFile } from './append-rows.ts';
import type { ReadStore, WriteStore } from './handles.ts';
import { goingOn } from './later-states.ts';
import type { RecoveryRow } from './schema.ts';

/** terugvorderingen, the earliest first, each with what was paid and the stage it is in. */
export const { known: recoveriesOf, history: recoveryHistory, append: appendRecoveryStates } = goingOn('recovery', firstTold);

/** Adds recoveries; one that is already there stays as it was. */
export async function addRecoveries(store: WriteStore, recoveries: readonly InFile<Recovery>[]): Promise<void> {
  await appendRows(store, 'recovery', recoveries.map(toRow));
}

async function firstTold(store: ReadStore, fileId: string): Promise<Recovery[]> {
  const rows = await store.read.selectFrom('recovery').where('file_id', '=', fileId).selectAll().orderBy('dated').orderBy('id').execute();
  return rows.map(fromRow);
}

function fromRow(row: RecoveryRow): Recovery {
  return recovery.parse({
    id: row.id,
    number: row.number,
    decisionId: row.decision_id,
    allowance: row.allowance,
    year: row.year,
    dated: row.dated,
    principal: row.principal,
    costs: row.costs,
    interest: row.interest,
    paid: row.paid,
    setOff: row.set_off,
    dueDate: row.due_date,
    stage: row.stage,
    stageSince: row.stage_since,
    source: row.source,
    recordedAt: row.recorded_at,
  });
}

function toRow({ fileId, value }: InFile<Recovery>): RecoveryRow {
  return {
    file_id: fileId,
    id: value.id,
    number: value.number,
    decision_id: value.decisionId,
    allowance: value.allowance,
    year: value.year,
    dated: value.dated,
    principal: value.principal,
    costs: value.costs,
    interest: value.interest,
    paid: value.paid,
    set_off: value.setOff,
    due_date: value.dueDate,
    stage: value.stage,
    stage_since: value.stageSince,
    source: value.source,
    recorded_at: value.recordedAt,
  };
}
