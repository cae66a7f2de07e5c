import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Why: the events of a file must be found by their words. The index holds no text: what it was made from stands in the tables
 * of the events, and `text-search.ts` fills it anew whenever it is older than the program.
 */
export const textSearch: Migration = {
  async up(db) {
    await sql`create table event_text (
      number integer not null primary key,
      file_id text not null references file (id),
      kind text not null,
      event_id text not null,
      on_date text not null,
      unique (file_id, kind, event_id)
    ) strict`.execute(db);
    await sql`create virtual table event_words using fts5 (
      words, content = '', detail = 'none', prefix = '3 6', tokenize = 'unicode61 remove_diacritics 2'
    )`.execute(db);
  },
};
