import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { appendOnly } from './append-only.ts';

/** Why: a conversation is handed over with all there is of it, and taken once; what was written of a citizen is corrected by a later version; a verification says from whom it was taken over. */
export const handOvers: Migration = {
  async up(db) {
    // file_id null: a general question. to_kind says whether to_name is a department or a user. given_at: by the clock; recorded_at: on the day of the store.
    await sql`create table hand_over (
      id text not null primary key,
      file_id text references file (id),
      conversation_id text not null unique,
      from_user text not null,
      to_kind text not null check (to_kind in ('department', 'colleague')),
      to_name text not null,
      text text not null,
      channel text not null,
      level integer not null check (level between 0 and 3),
      body text not null,
      given_at text not null,
      recorded_at text not null
    ) strict, without rowid`.execute(db);
    await appendOnly(db, 'hand_over');

    // One row for a hand-over at most: it is taken once.
    await sql`create table hand_over_taken (
      hand_over_id text not null primary key references hand_over (id),
      user_name text not null,
      conversation_id text not null unique,
      relied integer not null check (relied in (0, 1)),
      recorded_at text not null
    ) strict, without rowid`.execute(db);
    await appendOnly(db, 'hand_over_taken');

    // A later version of a note is a later state.
    await sql`create trigger later_state_of_note before insert on later_state
      when new.kind = 'note' and not exists (select 1 from note where file_id = new.file_id and id = new.thing_id)
      begin select raise(abort, 'a later state of a note that is not there'); end`.execute(db);

    // null: asked in its own conversation.
    await sql`alter table verification add column taken_over_from text`.execute(db);
  },
};
