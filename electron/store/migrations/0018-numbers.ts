import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** A number as it is looked for, in capitals and digits only. Asked in these very words the indices answer; in any others every row would be read. */
export const numberLookedFor = sql<string>`replace(replace(replace(replace(upper(number), '.', ''), '-', ''), '/', ''), ' ', '')`;

/** Why: letters, objections and recoveries have numbers as decisions have, and citizens ask about what has such a number: all are found by it, over all files, however it is written. */
export const numbers: Migration = {
  async up(db) {
    // number empty: the source gave none.
    for (const table of ['letter', 'objection', 'recovery']) await sql`alter table ${sql.table(table)} add column number text not null default ''`.execute(db);
    for (const table of ['decision', 'letter', 'objection', 'recovery']) await sql`create index ${sql.ref(`${table}_by_number`)} on ${sql.table(table)} (${numberLookedFor})`.execute(db);
  },
};
