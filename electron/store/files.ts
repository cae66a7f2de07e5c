import type { HouseholdRole } from '../../shared/models/household.ts';
import { member, type Member } from '../../shared/models/case-file.ts';
import { appendRows, type InFile } from './append-rows.ts';
import type { FileBundle } from './file-bundle.ts';
import type { ReadStore, WriteStore } from './handles.ts';
import type { MemberRow } from './schema.ts';

/** dossier — the household file of one applicant. */
export interface HouseholdFile {
  readonly fileId: string;
  readonly applicantId: string;
  readonly shows: string | null;
}

/** A file that a person takes part in. */
export interface Participation {
  readonly fileId: string;
  readonly personId: string;
  readonly applicantId: string;
  readonly applicantName: string;
}

/** A practice household that shows something. */
export interface ShownHousehold {
  readonly fileId: string;
  readonly displayName: string;
  readonly shows: string;
}

/** The file; undefined when the store has none by this name. */
export async function fileById(store: ReadStore, fileId: string): Promise<HouseholdFile | undefined> {
  const row = await store.read.selectFrom('file').where('id', '=', fileId).selectAll().executeTakeFirst();
  return row === undefined ? undefined : { fileId: row.id, applicantId: row.applicant_id, shows: row.shows };
}

/** How many files the store holds. */
export async function countFiles(store: ReadStore): Promise<number> {
  const { files } = await store.read.selectFrom('file').select(({ fn }) => fn.countAll<number>().as('files')).executeTakeFirstOrThrow();
  return files;
}

/** The curated practice households, by what they show. */
export async function shownHouseholds(store: ReadStore): Promise<ShownHousehold[]> {
  const rows = await store.read
    .selectFrom('file')
    .innerJoin('person', 'person.id', 'file.applicant_id')
    .where('file.shows', 'is not', null)
    .select(['file.id', 'person.display_name', 'file.shows'])
    .orderBy('file.id')
    .execute();
  return rows.map((row) => ({ fileId: row.id, displayName: row.display_name, shows: row.shows ?? '' }));
}

/** The files these persons take part in: the own file first, then those of others. */
export async function participations(store: ReadStore, personIds: readonly string[]): Promise<Participation[]> {
  if (personIds.length === 0) return [];
  const rows = await store.read
    .selectFrom('file_person')
    .innerJoin('file', 'file.id', 'file_person.file_id')
    .innerJoin('person', 'person.id', 'file.applicant_id')
    .where('file_person.person_id', 'in', personIds)
    .select(['file.id', 'file_person.person_id', 'file.applicant_id', 'person.display_name'])
    .orderBy('file.id')
    .execute();
  return rows
    .map((row) => ({ fileId: row.id, personId: row.person_id, applicantId: row.applicant_id, applicantName: row.display_name }))
    .toSorted((one, other) => Number(other.applicantId === other.personId) - Number(one.applicantId === one.personId));
}

/** Of these files, the ones in which somebody has a secret address. */
export async function filesWithSecretAddress(store: ReadStore, fileIds: readonly string[]): Promise<Set<string>> {
  if (fileIds.length === 0) return new Set();
  const rows = await store.read
    .selectFrom('file_person')
    .innerJoin('person', 'person.id', 'file_person.person_id')
    .where('file_person.file_id', 'in', fileIds)
    .where('person.address_secret', '=', 1)
    .select('file_person.file_id')
    .distinct()
    .execute();
  return new Set(rows.map((row) => row.file_id));
}

/** Who takes part in the file. Of what was told more than once about the same stretch, the last stands. */
export async function membersOf(store: ReadStore, fileId: string): Promise<Member[]> {
  const rows = await store.read.selectFrom('member').where('file_id', '=', fileId).selectAll().orderBy('recorded_at').execute();
  const last = new Map(rows.map((row) => [`${row.person_id} ${row.role} ${row.from_date}`, row]));
  return [...last.values()].map(fromRow).toSorted((one, other) => roleOrder[one.role] - roleOrder[other.role] || (one.from ?? '').localeCompare(other.from ?? ''));
}

/** Adds files with the persons in them; a file that is already there stays. */
export async function addFiles(store: WriteStore, bundles: readonly FileBundle[]): Promise<void> {
  await appendRows(store, 'file', bundles.map((bundle) => ({ id: bundle.fileId, applicant_id: bundle.applicantId, shows: bundle.shows })));
  await appendRows(store, 'file_person', bundles.flatMap((bundle) => bundle.persons.map((person) => ({ file_id: bundle.fileId, person_id: person.personId }))));
}

export async function addMembers(store: WriteStore, members: readonly InFile<Member>[]): Promise<void> {
  await appendRows(store, 'member', members.map(toRow));
}

const roleOrder: Readonly<Record<HouseholdRole, number>> = { applicant: 0, partner: 1, child: 2, coResident: 3, subtenant: 4 };

function fromRow(row: MemberRow): Member {
  return member.parse({
    personId: row.person_id,
    role: row.role,
    from: row.from_date === '' ? null : row.from_date,
    to: row.to_date,
    source: row.source,
    recordedAt: row.recorded_at,
  });
}

function toRow({ fileId, value }: InFile<Member>): MemberRow {
  return {
    file_id: fileId,
    person_id: value.personId,
    role: value.role,
    from_date: value.from ?? '',
    to_date: value.to,
    source: value.source,
    recorded_at: value.recordedAt,
  };
}
