import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { appendOnly } from './append-only.ts';

/** Why: a store begins with who there is, which household file they take part in, and what the sources told about them. */
export const personsAndFiles: Migration = {
  async up(db) {
    await sql`create table store_meta (
      name text not null primary key,
      value text not null
    ) strict, without rowid`.execute(db);

    // bsn null: no number known. death_date null: alive as far as known. All other columns are derived from source_record.
    await sql`create table person (
      id text not null primary key,
      bsn text,
      given_names text not null,
      title text not null,
      prefix text not null,
      family_name text not null,
      salutation text not null,
      display_name text not null,
      birth_date text not null,
      death_date text,
      address_secret integer not null,
      address_line text not null,
      postcode text not null,
      house_number text not null,
      place text not null
    ) strict, without rowid`.execute(db);
    await sql`create index person_by_bsn on person (bsn) where bsn is not null`.execute(db);
    await sql`create index person_by_address on person (postcode, house_number) where postcode <> ''`.execute(db);

    await sql`create table person_name (
      folded_name text not null,
      birth_date text not null,
      person_id text not null references person (id),
      primary key (folded_name, birth_date, person_id)
    ) strict, without rowid`.execute(db);
    await sql`create index person_name_by_person on person_name (person_id)`.execute(db);

    // shows null: not a curated practice household.
    await sql`create table file (
      id text not null primary key,
      applicant_id text not null references person (id),
      shows text
    ) strict, without rowid`.execute(db);
    await sql`create index file_by_applicant on file (applicant_id)`.execute(db);
    await sql`create index file_shown on file (shows) where shows is not null`.execute(db);

    await sql`create table file_person (
      file_id text not null references file (id),
      person_id text not null references person (id),
      primary key (file_id, person_id)
    ) strict, without rowid`.execute(db);
    await sql`create index file_person_by_person on file_person (person_id)`.execute(db);

    // from_date '': from the beginning (part of the key, so not null). to_date null: until further notice.
    await sql`create table member (
      file_id text not null,
      person_id text not null,
      role text not null,
      from_date text not null,
      to_date text,
      source text not null,
      recorded_at text not null,
      primary key (file_id, person_id, role, from_date, recorded_at),
      foreign key (file_id, person_id) references file_person (file_id, person_id)
    ) strict, without rowid`.execute(db);

    // until null: no end set.
    await sql`create table mark (
      file_id text not null,
      id text not null,
      kind text not null,
      person_id text not null,
      about text not null,
      from_date text not null,
      until text,
      source text not null,
      recorded_at text not null,
      primary key (file_id, id),
      foreign key (file_id, person_id) references file_person (file_id, person_id)
    ) strict, without rowid`.execute(db);

    // valid_to null: until further notice. delivery_id null: not from a delivery.
    // under_investigation_since null: not under investigation ('' is: since an unknown day).
    await sql`create table source_record (
      subject_id text not null references person (id),
      id text not null,
      kind text not null,
      source text not null,
      valid_from text not null,
      valid_to text,
      recorded_at text not null,
      delivery_id text,
      under_investigation_since text,
      incorrect integer not null,
      body text not null,
      primary key (subject_id, id)
    ) strict, without rowid`.execute(db);
    await appendOnly(db, 'source_record');

    // as_of null: never delivered.
    await sql`create table source_state (
      source text not null primary key,
      state text not null,
      as_of text
    ) strict, without rowid`.execute(db);
  },
};
