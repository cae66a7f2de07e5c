import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { appendOnly } from './append-only.ts';

/** Why: what was said and agreed with the citizen, what went wrong, and what each user leaves unfinished or prefers. */
export const contactAndNotes: Migration = {
  async up(db) {
    await sql`create table contact (
      file_id text not null references file (id),
      id text not null,
      channel text not null,
      started_at text not null,
      subject text not null,
      summary text not null,
      caseworker text not null,
      caller text not null,
      recorded_at text not null,
      primary key (file_id, id)
    ) strict, without rowid`.execute(db);

    // due null: no day was agreed.
    await sql`create table note (
      file_id text not null references file (id),
      id text not null,
      kind text not null,
      text text not null,
      author text not null,
      owner text not null,
      due text,
      recorded_at text not null,
      primary key (file_id, id)
    ) strict, without rowid`.execute(db);
    await appendOnly(db, 'note');

    await sql`create table callback (
      file_id text not null references file (id),
      id text not null,
      asked_at text not null,
      due_at text not null,
      question text not null,
      owner text not null,
      state text not null,
      recorded_at text not null,
      primary key (file_id, id)
    ) strict, without rowid`.execute(db);

    // until null: still going on.
    await sql`create table incident (
      file_id text not null references file (id),
      id text not null,
      incident text not null,
      from_date text not null,
      until text,
      letter_ids text not null,
      recorded_at text not null,
      primary key (file_id, id)
    ) strict, without rowid`.execute(db);

    await sql`create table draft (
      file_id text not null references file (id),
      user_name text not null,
      text text not null,
      kept_at text not null,
      primary key (file_id, user_name)
    ) strict, without rowid`.execute(db);

    await sql`create table preference (
      user_name text not null primary key,
      language text not null,
      theme text not null,
      density text not null
    ) strict, without rowid`.execute(db);
  },
};
