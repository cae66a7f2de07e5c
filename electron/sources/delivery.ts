import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ProblemError } from '../../shared/models/reply.ts';
import { codeTable, codeTableOf, codeTablesIn, type CodeTables } from './code-tables.ts';
import { csvRows, type CsvRow } from './csv-rows.ts';
import { deliveryIdOf, isPersonList } from './gba-v/index.ts';
import { decodeText } from './text-encoding.ts';

/** A delivered file, recognised by its header. */
export type Delivery =
  | { readonly kind: 'personList'; readonly deliveryId: string; readonly rows: readonly CsvRow[]; readonly tables: CodeTables }
  | { readonly kind: 'codeTable'; readonly table: keyof CodeTables; readonly codes: number };

/**
 * Reads a delivered file and says what it is. The code tables lie beside it, or in the folder that is given. A file that is not there, is empty,
 * is of another kind, is written in another encoding or was cut off is a problem of its own.
 */
export async function readDelivery(path: string, tablesFolder: string | null): Promise<Delivery> {
  const bytes = await bytesOf(path);
  if (bytes.length === 0) throw new ProblemError('fileNotRecognised', { reason: 'empty' });
  const { text, encoding } = decodeText(bytes);
  const header = text.slice(0, text.search(/[\r\n]|$/));
  if (isPersonList(header.split(';'))) {
    if (encoding !== 'UTF-8') throw new ProblemError('fileEncodingWrong', { line: 1, expected: 'UTF-8', found: encoding });
    return { kind: 'personList', deliveryId: deliveryIdOf(bytes), rows: csvRows(text, ';'), tables: await tablesFor(path, tablesFolder) };
  }
  const table = codeTableOf(header.replaceAll('"', '').split(','));
  if (table !== null) return { kind: 'codeTable', table, codes: codeTable(csvRows(text, ',')).size };
  throw new ProblemError('fileNotRecognised', { reason: 'header' });
}

async function tablesFor(path: string, folder: string | null): Promise<CodeTables> {
  return codeTablesIn(folder ?? dirname(path));
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new ProblemError('fileUnreadable', { reason }, { cause: error });
  }
}
