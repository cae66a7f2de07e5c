import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { appendOnly } from './append-only.ts';

/**
 * Why: every look-up is accounted for in the shape of Logboek Dataverwerkingen; who looked stands in a table of its own,
 * tied by the trace, because that standard keeps the user out of the line.
 */
export const processingLog: Migration = {
  async up(db) {
    // parent_operation_id null: the first operation of its trace. data_subject_id null: a search that is not about one file.
    // key_kind, hits null: not a search. status: 0 unset, 1 ok, 2 error. Times in milliseconds since 1970.
    await sql`create table processing_log (
      trace_id text not null,
      operation_id text not null primary key,
      parent_operation_id text,
      status integer not null check (status in (0, 1, 2)),
      name text not null,
      start_time integer not null,
      end_time integer not null,
      processing_activity_id text not null,
      data_subject_id text,
      purpose text not null,
      key_kind text,
      hits integer
    ) strict, without rowid`.execute(db);
    await sql`create index processing_log_by_subject on processing_log (data_subject_id, start_time) where data_subject_id is not null`.execute(db);
    await appendOnly(db, 'processing_log');

    await sql`create table processing_user (
      trace_id text not null primary key,
      user_name text not null,
      role text not null
    ) strict, without rowid`.execute(db);
    await sql`create index processing_user_by_name on processing_user (user_name)`.execute(db);
    await appendOnly(db, 'processing_user');
  },
};
