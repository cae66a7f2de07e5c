import { passesElevenTest } from '../../shared/models/bsn.ts';
import type { NumberedThing, RequestOf, ResponseOf, SearchHit, SearchKey } from '../../shared/models/operations.ts';
import { ProblemError } from '../../shared/models/reply.ts';
import { fileById, filesWithSecretAddress, participations, type Participation } from '../store/files.ts';
import { thingsNumbered } from '../store/numbers.ts';
import { personById, personsAt, personsNamed, personsWithBsn } from '../store/persons.ts';
import { accountedFor } from './look-up.ts';
import type { Program } from './program.ts';

/**
 * Looks for persons and gives the files in which they stand: the own file, or else those of others. A number gives the file in which something has it, by its applicant. More than ten
 * is no answer: the question has to be narrower. The log keeps by what was searched and how many were found, never what was typed.
 */
export async function searchPerson(program: Program, { key, purpose }: RequestOf<'person.search'>): Promise<ResponseOf<'person.search'>> {
  if (key.by === 'bsn' && !passesElevenTest(key.bsn)) throw new ProblemError('bsnNotValid');
  const search = { keyKind: key.by, hits: (found: SearchHit[]) => found.length } as const;
  const hits = await accountedFor(program, { name: 'person.search', purpose, fileId: null, within: null, search }, () => find(program, key));
  return { hits };
}

const hitLimit = 10;

/** How a person is looked for, where it is not by the number of something. */
type PersonKey = Exclude<SearchKey, { by: 'number' }>;

/** One more than the limit tells that there are too many. At an address a household counts once, however large it is. */
const personLimit: Readonly<Record<PersonKey['by'], number>> = { bsn: hitLimit + 1, name: hitLimit + 1, address: 200 };

async function find({ store }: Program, key: SearchKey): Promise<SearchHit[]> {
  if (key.by === 'number') return findNumbered(store, key.number);
  const persons = await personsFor(store, key);
  const found = await participations(store, persons);
  const secret = await filesWithSecretAddress(store, found.map(({ fileId }) => fileId));
  // Finding somebody by an address tells that the address is theirs: a household with a secret address is not found by it.
  const entries = key.by === 'address' ? oncePerFile(found).filter(({ fileId }) => !secret.has(fileId)) : ownFileWhereThereIsOne(found);
  if (entries.length > hitLimit || persons.length >= personLimit[key.by]) throw new ProblemError('searchTooWide', { limit: hitLimit });
  return Promise.all(entries.map((entry) => toHit(store, entry, secret.has(entry.fileId))));
}

/** What has the number leads to the applicant of its file. Several things of one file with one number are one hit. */
async function findNumbered(store: Program['store'], number: string): Promise<SearchHit[]> {
  const things = new Map<string, NumberedThing>();
  for (const { fileId, value } of await thingsNumbered(store, number, thingLimit)) if (!things.has(fileId)) things.set(fileId, value);
  if (things.size > hitLimit) throw new ProblemError('numberTooWide', { limit: hitLimit });
  const secret = await filesWithSecretAddress(store, [...things.keys()]);
  return Promise.all([...things].map(async ([fileId, on]) => {
    const file = await fileById(store, fileId);
    if (file === undefined) throw new ProblemError('fileNotFound', { file: fileId });
    return toHit(store, { fileId, personId: file.applicantId, applicantId: file.applicantId, applicantName: '' }, secret.has(fileId), on);
  }));
}

/** Some decisions of one file may share the number of their letter. */
const thingLimit = 200;

function personsFor(store: Program['store'], key: PersonKey): Promise<string[]> {
  if (key.by === 'bsn') return personsWithBsn(store, key.bsn, personLimit.bsn);
  if (key.by === 'name') return personsNamed(store, key.familyName, key.birthDate, personLimit.name);
  return personsAt(store, key.postcode, key.houseNumber, personLimit.address);
}

/** Somebody with a file of their own is found there: the households of others they live in would only stand between. */
function ownFileWhereThereIsOne(found: readonly Participation[]): readonly Participation[] {
  const owners = new Set(found.filter(({ personId, applicantId }) => personId === applicantId).map(({ personId }) => personId));
  return found.filter(({ personId, applicantId }) => personId === applicantId || !owners.has(personId));
}

/** Of everybody of one file who was found, the applicant or else the first. */
function oncePerFile(found: readonly Participation[]): readonly Participation[] {
  const first = new Map<string, Participation>();
  for (const entry of found) if (!first.has(entry.fileId)) first.set(entry.fileId, entry);
  return [...first.values()];
}

async function toHit(store: Program['store'], entry: Participation, secret: boolean, on: NumberedThing | null = null): Promise<SearchHit> {
  const person = await personById(store, entry.personId);
  if (person === undefined) throw new ProblemError('personNotFound', { person: entry.personId });
  return {
    fileId: entry.fileId,
    personId: entry.personId,
    displayName: person.displayName,
    birthDate: person.birthDate,
    deceased: person.deathDate !== null,
    bsnMasked: person.bsnMasked,
    place: secret ? '' : person.place,
    inFileOf: entry.personId === entry.applicantId ? null : entry.applicantName,
    on,
  };
}
