import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Why: letters, objections and recoveries have numbers as decisions have, and citizens ask about what has such a number: all are found by it, over all files, however it is written. */
export const numbers: Migration = {
  async up(db) {
    // number empty: the source gave none.
    await sql`alter table letter add column number text not null default ''`.execute(db);
    await sql`alter table objection add column number text not null default ''`.execute(db);
    await sql`alter table recovery add column number text not null default ''`.execute(db);
    await sql`create index decision_by_number on decision (replace(replace(replace(replace(upper(number), '.', ''), '-', ''), '/', ''), ' ', ''))`.execute(db);
    await sql`create index letter_by_number on letter (replace(replace(replace(replace(upper(number), '.', ''), '-', ''), '/', ''), ' ', ''))`.execute(db);
    await sql`create index objection_by_number on objection (replace(replace(replace(replace(upper(number), '.', ''), '-', ''), '/', ''), ' ', ''))`.execute(db);
    await sql`create index recovery_by_number on recovery (replace(replace(replace(replace(upper(number), '.', ''), '-', ''), '/', ''), ' ', ''))`.execute(db);
  },
};
