import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { appendOnly } from './append-only.ts';

/**
 * Why: the running state of the allowances, with every decision and what followed from it in money.
 * Rows of a file may point at each other in any order, so these references are checked at the end of the transaction.
 */
export const allowancesAndMoney: Migration = {
  async up(db) {
    // applied_on null: not known when.
    await sql`create table allowance_year (
      file_id text not null references file (id),
      year integer not null,
      allowance text not null,
      applied_on text,
      status text not null,
      primary key (file_id, year, allowance)
    ) strict, without rowid`.execute(db);

    // read_on null: not opened in the Berichtenbox, or not known.
    await sql`create table letter (
      file_id text not null references file (id),
      id text not null,
      dated text not null,
      kind text not null,
      channel text not null,
      subject text not null,
      body text not null,
      read_on text,
      recorded_at text not null,
      primary key (file_id, id)
    ) strict, without rowid`.execute(db);
    await appendOnly(db, 'letter');

    // person_id null: about the household. respond_by, decide_by null: no such term runs. letter_id null: no letter sent.
    await sql`create table change (
      file_id text not null references file (id),
      id text not null,
      kind text not null,
      allowances text not null,
      year integer not null,
      made_by text not null,
      channel text not null,
      reported_on text not null,
      valid_from text not null,
      person_id text references person (id),
      before text not null,
      after text not null,
      unit text not null,
      state text not null,
      respond_by text,
      decide_by text,
      letter_id text,
      recorded_at text not null,
      primary key (file_id, id),
      foreign key (file_id, letter_id) references letter (file_id, id) deferrable initially deferred
    ) strict, without rowid`.execute(db);

    // allowance, year null: not about one allowance or year. amounts null: sets no amount, or not computed by the rules yet.
    // from_month null: no month. letter_id, follows_id, because_of_change_id null: there is none. objection_until null: no objection is open.
    await sql`create table decision (
      file_id text not null references file (id),
      id text not null,
      allowance text,
      year integer,
      number text not null,
      kind text not null,
      dated text not null,
      amount_year text,
      amount_month text,
      from_month text,
      grounds text not null,
      letter_id text,
      objection_until text,
      follows_id text,
      because_of_change_id text,
      source text not null,
      recorded_at text not null,
      primary key (file_id, id),
      foreign key (file_id, letter_id) references letter (file_id, id) deferrable initially deferred,
      foreign key (file_id, follows_id) references decision (file_id, id) deferrable initially deferred,
      foreign key (file_id, because_of_change_id) references change (file_id, id) deferrable initially deferred
    ) strict, without rowid`.execute(db);
    await appendOnly(db, 'decision');

    await sql`create table payment (
      file_id text not null references file (id),
      id text not null,
      allowance text not null,
      year integer not null,
      month text not null,
      due text not null,
      amount text not null,
      withheld text not null,
      payee text not null,
      state text not null,
      decision_id text not null,
      recorded_at text not null,
      primary key (file_id, id),
      foreign key (file_id, decision_id) references decision (file_id, id) deferrable initially deferred
    ) strict, without rowid`.execute(db);

    // decision_id null: a complaint, or the decision is not known. allowance, year null: not about one. Dates null: not reached or not set.
    await sql`create table objection (
      file_id text not null references file (id),
      id text not null,
      kind text not null,
      decision_id text,
      allowance text,
      year integer,
      received_on text not null,
      channel text not null,
      points text not null,
      state text not null,
      decide_by text,
      adjourned_until text,
      notice_of_default_on text,
      handler text not null,
      recorded_at text not null,
      primary key (file_id, id),
      foreign key (file_id, decision_id) references decision (file_id, id) deferrable initially deferred
    ) strict, without rowid`.execute(db);

    // decision_id null: the decision is not known here.
    await sql`create table recovery (
      file_id text not null references file (id),
      id text not null,
      decision_id text,
      allowance text not null,
      year integer not null,
      dated text not null,
      principal text not null,
      costs text not null,
      interest text not null,
      paid text not null,
      set_off text not null,
      due_date text not null,
      stage text not null,
      stage_since text not null,
      source text not null,
      recorded_at text not null,
      primary key (file_id, id),
      foreign key (file_id, decision_id) references decision (file_id, id) deferrable initially deferred
    ) strict, without rowid`.execute(db);

    // recovery_ids and terms are lists that are always read and written whole.
    await sql`create table arrangement (
      file_id text not null references file (id),
      id text not null,
      kind text not null,
      recovery_ids text not null,
      agreed_on text not null,
      state text not null,
      terms text not null,
      recorded_at text not null,
      primary key (file_id, id)
    ) strict, without rowid`.execute(db);
  },
};
