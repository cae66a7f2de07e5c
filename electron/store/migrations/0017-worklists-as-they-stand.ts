import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Why: who got a callback or an agreement later finds it in their worklist; a user says for which departments they work; a callback that is being typed about a file is not lost. */
export const worklistsAsTheyStand: Migration = {
  async up(db) {
    await sql`create index later_state_by_owner on later_state (told ->> 'owner', kind) where told ->> 'owner' is not null`.execute(db);

    // departments: a list as JSON; empty: for none. No row: for the department of the role.
    await sql`create table work_for (
      user_name text not null primary key,
      departments text not null,
      kept_at text not null
    ) strict, without rowid`.execute(db);

    await sql`create table callback_draft (
      file_id text not null references file (id),
      user_name text not null,
      entry text not null,
      kept_at text not null,
      primary key (file_id, user_name)
    ) strict, without rowid`.execute(db);
  },
};
