import { sql, type Kysely } from 'kysely';

/** Makes the table append-only: the store itself refuses every change and removal of a row, whoever asks. */
export async function appendOnly(db: Kysely<unknown>, table: string): Promise<void> {
  for (const act of ['update', 'delete'] as const) {
    await sql`create trigger ${sql.id(`${table}_no_${act}`)} before ${sql.raw(act)} on ${sql.table(table)}
      begin select raise(abort, ${sql.lit(`${table} is append-only`)}); end`.execute(db);
  }
}
