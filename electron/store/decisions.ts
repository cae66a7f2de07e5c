import { decision, type Decision } from '../../shared/models/case-file.ts';
import { appendRows, type InFile } from './append-rows.ts';
import type { ReadStore, WriteStore } from './handles.ts';
import type { DecisionRow } from './schema.ts';

/** beschikkingen with the grounds they rested on, the earliest first. */
export async function decisionsOf(store: ReadStore, fileId: string): Promise<Decision[]> {
  const rows = await store.read.selectFrom('decision').where('file_id', '=', fileId).selectAll().orderBy('dated').orderBy('recorded_at').orderBy('id').execute();
  return rows.map(fromRow);
}

/** Appends decisions; a decision is never changed. */
export async function appendDecisions(store: WriteStore, decisions: readonly InFile<Decision>[]): Promise<void> {
  await appendRows(store, 'decision', decisions.map(toRow));
}

function fromRow(row: DecisionRow): Decision {
  return decision.parse({
    id: row.id,
    allowance: row.allowance,
    year: row.year,
    number: row.number,
    kind: row.kind,
    dated: row.dated,
    amountYear: row.amount_year,
    amountMonth: row.amount_month,
    fromMonth: row.from_month,
    grounds: JSON.parse(row.grounds),
    letterId: row.letter_id,
    objectionUntil: row.objection_until,
    followsId: row.follows_id,
    becauseOfChangeId: row.because_of_change_id,
    source: row.source,
    recordedAt: row.recorded_at,
  });
}

function toRow({ fileId, value }: InFile<Decision>): DecisionRow {
  return {
    file_id: fileId,
    id: value.id,
    allowance: value.allowance,
    year: value.year,
    number: value.number,
    kind: value.kind,
    dated: value.dated,
    amount_year: value.amountYear,
    amount_month: value.amountMonth,
    from_month: value.fromMonth,
    grounds: JSON.stringify(value.grounds),
    letter_id: value.letterId,
    objection_until: value.objectionUntil,
    follows_id: value.followsId,
    because_of_change_id: value.becauseOfChangeId,
    source: value.source,
    recorded_at: value.recordedAt,
  };
}
