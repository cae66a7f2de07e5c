import { CompiledQuery, type InsertObject } from 'kysely';
import type { WriteStore } from './handles.ts';
import type { StoreTables } from './schema.ts';

/** A thing that belongs to a file, on its way to or from the store. */
export interface InFile<Value> {
  readonly fileId: string;
  readonly value: Value;
}

/**
 * Appends rows, many in one statement; a row whose key is already there is left as it was. All rows have the same columns.
 * The statement is built once for each table and size: building it anew for millions of rows costs more than writing them.
 */
export async function appendRows<Table extends keyof StoreTables>(store: WriteStore, table: Table, rows: readonly InsertObject<StoreTables, Table>[]): Promise<void> {
  let written = 0;
  for (const size of statementSizes) {
    for (; rows.length - written >= size; written += size) {
      await appendTogether(store, table, rows.slice(written, written + size));
    }
  }
}

/** How many rows go into one statement, largest first. */
const statementSizes = [64, 8, 1] as const;

const statements = new Map<string, { readonly text: string; readonly columns: readonly string[] }>();

async function appendTogether<Table extends keyof StoreTables>(store: WriteStore, table: Table, rows: readonly InsertObject<StoreTables, Table>[]): Promise<void> {
  const { text, columns } = statementFor(store, table, rows);
  const parameters = rows.flatMap((row) => columns.map((column) => (row as Readonly<Record<string, unknown>>)[column]));
  await store.write.executeQuery(CompiledQuery.raw(text, parameters));
}

function statementFor<Table extends keyof StoreTables>(store: WriteStore, table: Table, rows: readonly InsertObject<StoreTables, Table>[]) {
  const name = `${table} ${rows.length}`;
  const known = statements.get(name);
  if (known !== undefined) return known;
  const columns = Object.keys(rows[0] ?? {});
  const compiled = store.write.insertInto(table).values(rows).onConflict((conflict) => conflict.doNothing()).compile();
  if (compiled.parameters.length !== columns.length * rows.length) throw new TypeError(`rows of ${table} differ in their columns`);
  const statement = { text: compiled.sql, columns };
  statements.set(name, statement);
  return statement;
}
