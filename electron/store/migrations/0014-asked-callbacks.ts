import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Why: a callback is asked of a department within a number of working hours, with what was tried; who asked finds it back, and so does the department. */
export const askedCallbacks: Migration = {
  async up(db) {
    // asked_by '': not told. urgency null: a moment was agreed. department null: not told. telephone '': the number that we have. part_of_day null: no wish.
    for (const column of ["asked_by text not null default ''", 'urgency text', 'department text', "tried text not null default ''", "telephone text not null default ''", 'part_of_day text']) {
      await sql`alter table callback add column ${sql.raw(column)}`.execute(db);
    }
    await sql`create index callback_of_sender on callback (asked_by) where asked_by <> ''`.execute(db);
    await sql`create index callback_of_department on callback (department) where department is not null`.execute(db);
  },
};
