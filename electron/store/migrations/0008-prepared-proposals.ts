import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { appendOnly } from './append-only.ts';

/** Why: an arrangement, a deferral or the stop of a mutation is prepared for a citizen and kept, with who prepared it and with which rules; what was prepared is never changed, only withdrawn. */
export const preparedProposals: Migration = {
  async up(db) {
    // change_id, objection_id null: not what it is about. month_before, month_after null: no month changes, or the rules cannot say. outside_collection, capacity null: not part of it. A withdrawal is a later state.
    await sql`create table proposal (
      file_id text not null references file (id),
      id text not null,
      kind text not null,
      recovery_ids text not null,
      change_id text,
      objection_id text,
      prepared_on text not null,
      prepared_by text not null,
      terms text not null,
      month_before text,
      month_after text,
      outside_collection text,
      capacity text,
      remark text not null,
      rules_version text not null,
      recorded_at text not null,
      primary key (file_id, id),
      foreign key (file_id, change_id) references change (file_id, id),
      foreign key (file_id, objection_id) references objection (file_id, id)
    ) strict, without rowid`.execute(db);
    await appendOnly(db, 'proposal');
    await sql`create trigger later_state_of_proposal before insert on later_state
      when new.kind = 'proposal' and not exists (select 1 from proposal where file_id = new.file_id and id = new.thing_id)
      begin select raise(abort, 'a later state of a proposal that is not there'); end`.execute(db);
  },
};
