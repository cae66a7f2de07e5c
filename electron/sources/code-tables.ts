import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvRows, type CsvRow } from './csv-rows.ts';
import { decodeText } from './text-encoding.ts';

/** landelijke tabel — from code to name, as far as the table goes. */
export type CodeTable = ReadonlyMap<string, string>;

/** The national tables that an import needs; `null` where the table was not there: codes then stay codes. */
export interface CodeTables {
  /** landelijke tabel 33 */
  readonly municipalities: CodeTable | null;
  /** landelijke tabel 34 */
  readonly countries: CodeTable | null;
}

/** The names under which the national tables are delivered. */
export const codeTableFiles = { municipalities: 'table33-municipalities.csv', countries: 'table34-countries.csv' } as const satisfies Record<keyof CodeTables, string>;

/** No table at hand. */
export const noCodeTables: CodeTables = { municipalities: null, countries: null };

/** The tables that lie in the folder. A table that is not there is `null`; one that cannot be read is a problem. */
export async function codeTablesIn(folder: string): Promise<CodeTables> {
  const [municipalities, countries] = await Promise.all([
    tableAt(join(folder, codeTableFiles.municipalities), 'municipalities'),
    tableAt(join(folder, codeTableFiles.countries), 'countries'),
  ]);
  return { municipalities, countries };
}

/** Which of the national tables the header row is of, or `null` when it is none of them. */
export function codeTableOf(header: readonly string[]): keyof CodeTables | null {
  const first = header[0] ?? '';
  if (first.startsWith('92.10')) return 'municipalities';
  return first.startsWith('94.10') ? 'countries' : null;
}

/** The table in the rows: the first column is the code, the second the name. */
export function codeTable(rows: readonly CsvRow[]): CodeTable {
  return new Map(rows.slice(1).flatMap(({ values: [code, name] }) => (code === undefined || name === undefined ? [] : [[code, name] as const])));
}

async function tableAt(path: string, wanted: keyof CodeTables): Promise<CodeTable | null> {
  const bytes = await bytesAt(path);
  if (bytes === null) return null;
  const rows = csvRows(decodeText(bytes).text, ',');
  return codeTableOf(rows[0]?.values ?? []) === wanted ? codeTable(rows) : null;
}

async function bytesAt(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
