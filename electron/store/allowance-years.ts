import { allowanceYear, type AllowanceYear } from '../../shared/models/case-file.ts';
import { appendRows, type InFile } from './append-rows.ts';
import type { ReadStore, WriteStore } from './handles.ts';
import type { AllowanceYearRow } from './schema.ts';

/** The running state of every allowance in every year, the earliest year first. */
export async function allowanceYearsOf(store: ReadStore, fileId: string): Promise<AllowanceYear[]> {
  const rows = await store.read.selectFrom('allowance_year').where('file_id', '=', fileId).selectAll().orderBy('year').orderBy('allowance').execute();
  return rows.map(fromRow);
}

/** Adds allowances of a year; one that is already there stays as it was. */
export async function addAllowanceYears(store: WriteStore, allowanceYears: readonly InFile<AllowanceYear>[]): Promise<void> {
  await appendRows(store, 'allowance_year', allowanceYears.map(toRow));
}

function fromRow(row: AllowanceYearRow): AllowanceYear {
  return allowanceYear.parse({
    allowance: row.allowance,
    year: row.year,
    appliedOn: row.applied_on,
    status: row.status,
  });
}

function toRow({ fileId, value }: InFile<AllowanceYear>): AllowanceYearRow {
  return {
    file_id: fileId,
    allowance: value.allowance,
    year: value.year,
    applied_on: value.appliedOn,
    status: value.status,
  };
}
