import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { appendOnly } from './append-only.ts';

/** Why: what is shown unmasked is accounted for with what it was and of whom, and users look through their own look-ups of a day and say what they were for. */
export const explainedLookUps: Migration = {
  async up(db) {
    // revealed, revealed_person null: nothing was shown unmasked. The person is a reference that only this store can read.
    await sql`alter table processing_log add column revealed text`.execute(db);
    await sql`alter table processing_log add column revealed_person text`.execute(db);
    await sql`create index processing_log_by_time on processing_log (start_time)`.execute(db);

    await sql`create table look_up_explanation (
      operation_id text not null references processing_log (operation_id),
      id text not null,
      text text not null,
      explained_at text not null,
      primary key (operation_id, id)
    ) strict, without rowid`.execute(db);
    await appendOnly(db, 'look_up_explanation');
  },
};
