import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { appendOnly } from './append-only.ts';

/** Why: what was reckoned for a citizen is kept as it was, with its facts and its explanation, so that it can be found what was said on a day. */
export const keptCalculations: Migration = {
  async up(db) {
    // work: the facts and the explanations, gzipped JSON; one explanation takes hundreds of kilobytes as text.
    await sql`create table calculation (
      file_id text not null references file (id),
      id text not null,
      year integer not null,
      changes text not null,
      provisional integer not null check (provisional in (0, 1)),
      amounts text not null,
      sentence text not null,
      told integer not null check (told in (0, 1)),
      kept_on text not null,
      kept_by text not null,
      rules_version text not null,
      work blob not null,
      recorded_at text not null,
      primary key (file_id, id)
    ) strict, without rowid`.execute(db);
    await appendOnly(db, 'calculation');
  },
};
