import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { appendOnly } from './append-only.ts';

/**
 * Why: a mark ends, a payment is made or comes back, a debt goes on to a next stage. What was told first stays as it was told; what
 * became different is a line of its own, with when it was so and when we knew.
 */
export const laterStates: Migration = {
  async up(db) {
    // source null: our own administration. told: only what became different, as JSON. id: from what the state says, so that the same state is there once.
    await sql`create table later_state (
      file_id text not null references file (id),
      kind text not null,
      thing_id text not null,
      id text not null,
      valid_from text not null,
      source text,
      recorded_at text not null,
      told text not null,
      primary key (file_id, kind, thing_id, recorded_at, id)
    ) strict, without rowid`.execute(db);
    await appendOnly(db, 'later_state');
    for (const table of changing) {
      await appendOnly(db, table);
      await sql`create trigger ${sql.id(`later_state_of_${table}`)} before insert on later_state
        when new.kind = ${sql.lit(table)} and not exists (select 1 from ${sql.table(table)} where file_id = new.file_id and id = new.thing_id)
        begin select raise(abort, ${sql.lit(`a later state of a ${table} that is not there`)}); end`.execute(db);
    }
    await sql`create trigger later_state_with_letter before insert on later_state
      when json_extract(new.told, '$.letterId') is not null and not exists (select 1 from letter where file_id = new.file_id and id = json_extract(new.told, '$.letterId'))
      begin select raise(abort, 'a later state with a letter that is not there'); end`.execute(db);
  },
};

const changing = ['mark', 'payment', 'change', 'objection', 'recovery', 'arrangement', 'callback'] as const;
