import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvRows } from '../../electron/sources/csv-rows.ts';
import type { CodeTables } from '../../electron/sources/code-tables.ts';
import { passesElevenTest } from '../../shared/models/bsn.ts';
import { decodeGbaV, type DecodedDelivery } from '../../electron/sources/gba-v/index.ts';

/** One row of a list: the list number on the first row of a person, and values by element. */
export type ListRow = Readonly<Record<string, string>> & { readonly list?: string };

/** Columns that a list always has here, in the order of the published lists. */
const always = ['01.01.10', '01.01.20', '01.02.10', '01.02.40', '01.03.10', '01.04.10', '01.85.10', '01.86.10', '07.70.10', '07.80.20', '08.09.10', '08.10.10', '08.10.30', '08.11.10', '08.11.20', '08.11.60', '08.85.10', '08.86.10'];

/** A person of whom everything usual is known; the elements given take the place of the usual ones. */
export function listedPerson(aNumber: string, elements: Readonly<Record<string, string>> = {}): ListRow {
  return {
    list: `T_${aNumber.slice(-3)}`, '01.01.10': aNumber, '01.01.20': testBsn(Number(aNumber.slice(-3))), '01.02.10': 'Jip', '01.02.40': 'Janssen', '01.03.10': '19800504', '01.04.10': 'V', '01.85.10': '19800504', '01.86.10': '19951001',
    '07.70.10': '0', '07.80.20': '20160901123600000',
    '08.09.10': '0599', '08.10.10': 'W', '08.10.30': '20100301', '08.11.10': 'Lindelaan', '08.11.20': '12', '08.11.60': '3077AW', '08.85.10': '20100301', '08.86.10': '20100303', ...elements,
  };
}

/** The test number with this rank among those that pass the eleven test. */
export function testBsn(rank: number): string {
  const valid = Array.from({ length: 11 * (rank + 1) }, (_, index) => String(999_990_000 + index)).filter(passesElevenTest);
  return valid[rank] ?? '';
}

/** The rows as a delivered file. */
export function listText(rows: readonly ListRow[]): string {
  const used = rows.flatMap((row) => Object.keys(row)).filter((name) => name !== 'list');
  const columns = [...new Set([...always, ...used])].toSorted();
  const lines = rows.map((row) => [row.list ?? '', ...columns.map((name) => row[name] ?? '')].join(';'));
  return [['', ...columns].join(';'), ...lines, ''].join('\n');
}

export const someTables: CodeTables = { municipalities: new Map([['0599', 'Rotterdam'], ['0518', "'s-Gravenhage"], ['1999', 'Registratie Niet Ingezetenen (RNI)']]), countries: new Map([['5010', 'België']]) };

/** What the rows mean, delivered on 12 November 2026. */
export function decoded(rows: readonly ListRow[], tables: CodeTables = someTables): DecodedDelivery {
  return decodeGbaV(csvRows(listText(rows), ';'), { tables, deliveryId: 'd-test', deliveredAt: '2026-11-12T00:00:00Z' });
}

/** Writes a file into the folder and gives its path. */
export function written(folder: string, name: string, contents: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, contents);
  return path;
}
