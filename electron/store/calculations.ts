import { gunzipSync, gzipSync } from 'node:zlib';
import { calculation, type Calculation } from '../../shared/models/case-file.ts';
import type { Explanation } from '../../shared/models/explanation.ts';
import type { HouseholdFacts } from '../../shared/models/household.ts';
import { appendRows } from './append-rows.ts';
import type { ReadStore, WriteStore } from './handles.ts';
import type { CalculationRow } from './schema.ts';

/** What a kept calculation rested on, and what explained each allowance. */
export interface CalculationWork {
  readonly facts: HouseholdFacts;
  readonly explanations: Readonly<Record<string, Explanation | null>>;
}

/** bewaarde rekenmomenten, the earliest first, without their work. */
export async function calculationsOf(store: ReadStore, fileId: string): Promise<Calculation[]> {
  const rows = await store.read.selectFrom('calculation').where('file_id', '=', fileId)
    .select(['id', 'year', 'changes', 'provisional', 'amounts', 'sentence', 'told', 'kept_on', 'kept_by', 'rules_version', 'recorded_at']).orderBy('recorded_at').orderBy('id').execute();
  return rows.map(fromRow);
}

/** The work of one of them, or `null` where the file has none of that name. */
export async function workOf(store: ReadStore, fileId: string, calculationId: string): Promise<CalculationWork | null> {
  const row = await store.read.selectFrom('calculation').where('file_id', '=', fileId).where('id', '=', calculationId).select('work').executeTakeFirst();
  return row === undefined ? null : (JSON.parse(gunzipSync(row.work).toString('utf8')) as CalculationWork);
}

/** Appends a calculation with its work. What was kept is never changed. */
export async function appendCalculation(store: WriteStore, fileId: string, value: Calculation, work: CalculationWork): Promise<void> {
  await appendRows(store, 'calculation', [{
    file_id: fileId, id: value.id, year: value.year, changes: JSON.stringify(value.changes), provisional: Number(value.provisional), amounts: JSON.stringify(value.amounts), sentence: value.sentence, told: Number(value.told),
    kept_on: value.keptOn, kept_by: value.keptBy, rules_version: value.rulesVersion, work: gzipSync(JSON.stringify(work)), recorded_at: value.recordedAt,
  }]);
}

function fromRow(row: Omit<CalculationRow, 'file_id' | 'work'>): Calculation {
  return calculation.parse({
    id: row.id, year: row.year, changes: JSON.parse(row.changes), provisional: row.provisional === 1, amounts: JSON.parse(row.amounts), sentence: row.sentence, told: row.told === 1,
    keptOn: row.kept_on, keptBy: row.kept_by, rulesVersion: row.rules_version, recordedAt: row.recorded_at,
  });
}
