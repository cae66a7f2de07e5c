import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { appendOnly } from './append-only.ts';

/** Why: conversations that go on are found again after the program ended; who was verified and how a conversation ended is kept; a look-up says in which contact it was made. */
export const conversations: Migration = {
  async up(db) {
    // file_id null: a general question. Rewritten while the conversation goes on, and removed when it is wrapped up.
    await sql`create table conversation (
      id text not null primary key,
      user_name text not null,
      file_id text references file (id),
      channel text not null,
      started_at text not null,
      kept_at text not null,
      body text not null
    ) strict, without rowid`.execute(db);

    await sql`create table general_contact (
      id text not null primary key,
      user_name text not null,
      channel text not null,
      started_at text not null,
      subject text not null,
      summary text not null,
      note text not null,
      wrap_up text not null,
      recorded_at text not null
    ) strict, without rowid`.execute(db);
    await appendOnly(db, 'general_contact');

    // checks: which questions were asked and how they were answered, never the answers.
    await sql`create table verification (
      conversation_id text not null,
      id text not null,
      file_id text not null references file (id),
      user_name text not null,
      caller text not null,
      ground text not null,
      checks text not null,
      level integer not null check (level between 0 and 3),
      recorded_at text not null,
      primary key (conversation_id, id)
    ) strict, without rowid`.execute(db);
    await appendOnly(db, 'verification');

    // null: a contact that came from elsewhere.
    await sql`alter table contact add column wrap_up text`.execute(db);
    // null: a look-up outside any contact.
    await sql`alter table processing_log add column contact_id text`.execute(db);
  },
};
