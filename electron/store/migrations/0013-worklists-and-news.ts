import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Why: callbacks, contacts and agreements are found by whose they are, over all files; how a user looks at these lists, and which news they have seen, is kept with the user. */
export const worklistsAndNews: Migration = {
  async up(db) {
    await sql`create index callback_by_owner on callback (owner, due_at)`.execute(db);
    await sql`create index contact_by_caseworker on contact (caseworker, started_at)`.execute(db);
    await sql`create index agreement_by_owner on note (owner, due) where kind = 'agreement'`.execute(db);

    // name empty: how the lists were looked at last.
    await sql`create table worklist_selection (
      user_name text not null,
      id text not null,
      name text not null,
      view text not null,
      kept_at text not null,
      primary key (user_name, id)
    ) strict, without rowid`.execute(db);

    await sql`create table news_seen (
      user_name text not null,
      news_id text not null,
      seen_at text not null,
      primary key (user_name, news_id)
    ) strict, without rowid`.execute(db);
  },
};
