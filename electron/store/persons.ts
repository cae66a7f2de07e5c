import { isFullDate, type CalendarDate, type PartialDate } from '../../shared/models/calendar.ts';
import { maskBsn } from '../../shared/models/bsn.ts';
import { personCard, type PersonCard } from '../../shared/models/case-file.ts';
import type { SourceRecord } from '../../shared/models/source-record.ts';
import { appendRows } from './append-rows.ts';
import type { StoredPerson } from './file-bundle.ts';
import type { ReadStore, WriteStore } from './handles.ts';
import { foldedForms, projectPerson, type PersonProjection } from './person-projection.ts';
import type { PersonRow } from './schema.ts';

/** The persons of the file as the screen shows them: BSN masked, secret address left out. */
export async function personsOf(store: ReadStore, fileId: string): Promise<PersonCard[]> {
  const rows = await store.read
    .selectFrom('file_person')
    .innerJoin('person', 'person.id', 'file_person.person_id')
    .where('file_person.file_id', '=', fileId)
    .selectAll('person')
    .execute();
  return rows.map(fromRow);
}

/** One person; undefined when the store does not know them. */
export async function personById(store: ReadStore, personId: string): Promise<PersonCard | undefined> {
  const row = await store.read.selectFrom('person').where('id', '=', personId).selectAll().executeTakeFirst();
  return row === undefined ? undefined : fromRow(row);
}

/** The BSN of somebody of the file, unmasked: for who said why. Empty where none is known; undefined when nobody of the file is called so. */
export async function bsnOf(store: ReadStore, fileId: string, personId: string): Promise<string | undefined> {
  const row = await store.read.selectFrom('file_person').innerJoin('person', 'person.id', 'file_person.person_id').where('file_id', '=', fileId).where('person_id', '=', personId).select('bsn').executeTakeFirst();
  return row === undefined ? undefined : (row.bsn ?? '');
}

/** Everybody with this BSN, at most `limit`. */
export async function personsWithBsn(store: ReadStore, bsn: string, limit: number): Promise<string[]> {
  const rows = await store.read.selectFrom('person').where('bsn', '=', bsn).select('id').limit(limit).execute();
  return rows.map((row) => row.id);
}

/** Everybody with this family name who can be born on this day: an incomplete birth date in the register does not hide a person. */
export async function personsNamed(store: ReadStore, familyName: string, birthDate: CalendarDate, limit: number): Promise<string[]> {
  const rows = await store.read
    .selectFrom('person_name')
    .where('folded_name', 'in', foldedForms(familyName))
    .where('birth_date', 'in', possibleForms(birthDate))
    .select('person_id')
    .distinct()
    .orderBy('person_id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.person_id);
}

/** Everybody at this postcode and house number, at most `limit`. Persons with a secret address are never found by it. */
export async function personsAt(store: ReadStore, postcode: string, houseNumber: string, limit: number): Promise<string[]> {
  const rows = await store.read
    .selectFrom('person')
    .where('postcode', '=', postcode)
    .where('house_number', '=', houseNumber)
    .where('postcode', '<>', '')
    .select('id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}

/** Which of these persons the store knows already. */
export async function knownPersons(store: ReadStore, personIds: readonly string[]): Promise<Set<string>> {
  const known = new Set<string>();
  for (let start = 0; start < personIds.length; start += lookUpSize) {
    const rows = await store.read.selectFrom('person').where('id', 'in', personIds.slice(start, start + lookUpSize)).select('id').execute();
    for (const row of rows) known.add(row.id);
  }
  return known;
}

/** Adds persons, with what their records say of them. Somebody who is known already stays as they are. */
export async function addPersons(store: WriteStore, persons: readonly StoredPerson[], recordsOf: (personId: string) => readonly SourceRecord[], today: CalendarDate): Promise<void> {
  const projected = persons.map((person) => ({ person, projection: projectPerson(recordsOf(person.personId), today) }));
  await appendRows(store, 'person', projected.map(({ person, projection }) => toRow(person, projection)));
  await appendRows(store, 'person_name', projected.flatMap(({ person, projection }) => nameRows(person.personId, projection)));
}

/** Brings a known person in line with all records that the store has of them now. */
export async function refreshPerson(store: WriteStore, person: StoredPerson, records: readonly SourceRecord[], today: CalendarDate): Promise<void> {
  const projection = projectPerson(records, today);
  const { id, bsn, ...derived } = toRow(person, projection);
  await store.write.updateTable('person').set(derived).where('id', '=', id).execute();
  if (bsn !== null) await store.write.updateTable('person').set({ bsn }).where('id', '=', id).where('bsn', 'is', null).execute();
  await store.write.deleteFrom('person_name').where('person_id', '=', id).execute();
  await appendRows(store, 'person_name', nameRows(id, projection));
}

const lookUpSize = 500;

/** The ways in which a register can know this birth date: to the day, the month, the year, or not at all. */
function possibleForms(birthDate: CalendarDate): readonly PartialDate[] {
  return isFullDate(birthDate) ? [birthDate, birthDate.slice(0, 7), birthDate.slice(0, 4), ''] : [birthDate];
}

function fromRow(row: PersonRow): PersonCard {
  return personCard.parse({
    personId: row.id,
    givenNames: row.given_names,
    title: row.title,
    prefix: row.prefix,
    familyName: row.family_name,
    salutation: row.salutation,
    displayName: row.display_name,
    birthDate: row.birth_date,
    deathDate: row.death_date,
    bsnMasked: maskBsn(row.bsn ?? ''),
    addressSecret: row.address_secret === 1,
    addressLine: row.address_line,
    postcode: row.postcode,
    place: row.place,
  });
}

function toRow(person: StoredPerson, projection: PersonProjection): PersonRow {
  return {
    id: person.personId,
    bsn: person.bsn === '' ? null : person.bsn,
    given_names: projection.givenNames,
    title: projection.title,
    prefix: projection.prefix,
    family_name: projection.familyName,
    salutation: projection.salutation,
    display_name: projection.displayName,
    birth_date: projection.birthDate,
    death_date: projection.deathDate,
    address_secret: projection.addressSecret ? 1 : 0,
    address_line: projection.addressLine,
    postcode: projection.postcode,
    house_number: projection.houseNumber,
    place: projection.place,
  };
}

function nameRows(personId: string, projection: PersonProjection) {
  return projection.searchNames.map((name) => ({ folded_name: name, birth_date: projection.birthDate, person_id: personId }));
}
