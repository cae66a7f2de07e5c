import { knownOn, type CalendarDate } from '../../shared/models/calendar.ts';
import type { CaseFile, Part, PersonCard } from '../../shared/models/case-file.ts';
import type { RequestOf } from '../../shared/models/operations.ts';
import { ProblemError } from '../../shared/models/reply.ts';
import type { SourceRecord } from '../../shared/models/source-record.ts';
import { openingOfCase } from '../store/access-log.ts';
import { calculationsOf } from '../store/calculations.ts';
import { callbacksOf } from '../store/callbacks.ts';
import { changesOf } from '../store/changes.ts';
import { contactsOf } from '../store/contacts.ts';
import { decisionsOf } from '../store/decisions.ts';
import { fileById, membersOf, type HouseholdFile } from '../store/files.ts';
import { incidentsOf } from '../store/incidents.ts';
import { notesOf } from '../store/notes.ts';
import { objectionsOf } from '../store/objections.ts';
import { projectPerson } from '../store/person-projection.ts';
import { personsOf } from '../store/persons.ts';
import { proposalsOf } from '../store/proposals.ts';
import { recoveriesOf } from '../store/recoveries.ts';
import { recordsOfFile } from '../store/source-records.ts';
import { sourceStatesOf } from '../store/source-states.ts';
import { describeFault } from './fault.ts';
import { accountedFor, openingOf } from './look-up.ts';
import { allowanceYearsOn, arrangementsOn, lettersOn, marksOn, paymentsOn } from './parts-on-a-day.ts';
import { today, type Program } from './program.ts';
import { withholdAllAddresses, withholdSecretAddresses } from './secret-address.ts';

/**
 * klantbeeld — the whole picture of one citizen. Every part is read by itself: one that cannot be read says so, and the rest
 * stands. BSNs leave masked, secret addresses do not leave at all, and the look-up is logged before the reply.
 */
export async function openCase(program: Program, request: RequestOf<'case.open'>): Promise<CaseFile> {
  const { fileId, purpose, contactId = null } = request;
  return accountedFor(program, { name: openingOfCase, purpose, fileId, contactId, within: null, search: null }, async () => {
    const file = await fileById(program.store, fileId);
    if (file === undefined) throw new ProblemError('fileNotFound', { file: fileId });
    return pictureOf(program, file, null);
  });
}

/** terugblik — an opened file as it was known on an earlier day, under the law of a day: ex tunc and ex nunc beside each other. A look-up within the opening. */
export async function lookBack(program: Program, { fileId, knownOn: asKnownOn, lawOn }: RequestOf<'case.lookBack'>): Promise<CaseFile> {
  const within = await openingOf(program, fileId);
  return accountedFor(program, { name: 'case.lookBack', purpose: within.purpose, fileId, within, search: null }, async () => {
    const now = today(program);
    if (asKnownOn > now || lawOn > now) throw new ProblemError('dayNotPast', { today: now });
    const file = await fileById(program.store, fileId);
    if (file === undefined) throw new ProblemError('fileNotFound', { file: fileId });
    return pictureOf(program, file, { knownOn: asKnownOn, lawOn });
  });
}

/** terugblik — what was asked of an earlier day: what was known on it, and the law of which day counts. */
type LookBack = CaseFile['lookedBack'];

/** The file as it stands now, or as it was known on an earlier day: what was recorded later is not there, and what went on stands as it did. */
async function pictureOf(program: Program, file: HouseholdFile, lookedBack: LookBack): Promise<CaseFile> {
  const { store } = program;
  const { fileId } = file;
  const now = today(program);
  const asKnownOn = lookedBack?.knownOn ?? null;
  const day = asKnownOn ?? now;
  const part = <Value>(name: string, read: Promise<Value>) => partOf(program, name, read);
  const known = async <Thing extends { readonly recordedAt: string }>(read: Promise<Thing[]>) => (await read).filter(({ recordedAt }) => knownOn(recordedAt, asKnownOn));
  const records = await part('records', recordsOfFile(store, fileId));
  const people = picturePersons(await personsOf(store, fileId), records, now, asKnownOn);
  const decisions = await part('decisions', known(decisionsOf(store, fileId)));
  return {
    fileId,
    applicantId: file.applicantId,
    practice: store.meta.practice,
    shows: file.shows,
    today: day,
    lookedBack,
    ...people,
    members: await part('members', known(membersOf(store, fileId))),
    marks: await part('marks', marksOn(program, fileId, asKnownOn)),
    allowanceYears: await part('allowanceYears', allowanceYearsOn(program, fileId, asKnownOn, decisions)),
    decisions,
    payments: await part('payments', paymentsOn(program, fileId, asKnownOn)),
    changes: await part('changes', changesOf(store, fileId, asKnownOn)),
    objections: await part('objections', objectionsOf(store, fileId, asKnownOn)),
    recoveries: await part('recoveries', recoveriesOf(store, fileId, asKnownOn)),
    arrangements: await part('arrangements', arrangementsOn(program, fileId, asKnownOn)),
    proposals: await part('proposals', proposalsOf(store, fileId, asKnownOn)),
    calculations: await part('calculations', known(calculationsOf(store, fileId))),
    contacts: await part('contacts', known(contactsOf(store, fileId))),
    letters: await part('letters', lettersOn(program, fileId, asKnownOn)),
    notes: await part('notes', notesOf(store, fileId, asKnownOn)),
    callbacks: await part('callbacks', callbacksOf(store, fileId, asKnownOn)),
    incidents: await part('incidents', known(incidentsOf(store, fileId))),
    sources: await part('sources', sourceStatesOf(store, fileId, day, asKnownOn)),
  };
}

/** One part of the picture, or why it is not there. */
async function partOf<Value>(program: Program, name: string, read: Promise<Value>): Promise<Part<Value>> {
  try {
    return { state: 'present', value: await read };
  } catch (error) {
    program.log(describeFault(`part ${name} of a file`, error));
    return { state: 'failed', problem: { kind: 'regionUnreadable', details: { part: name } } };
  }
}

/**
 * The persons as their records show them on the day; without records, as the store last saw them. An address that is secret now does not leave on an earlier day either, whatever was known then.
 */
function picturePersons(stored: readonly PersonCard[], records: Part<SourceRecord[]>, now: CalendarDate, asKnownOn: CalendarDate | null): Pick<CaseFile, 'persons' | 'records'> {
  if (records.state === 'failed') return { persons: withholdAllAddresses(stored), records };
  const shown = (cards: readonly PersonCard[], of: readonly SourceRecord[], day: CalendarDate) => withholdSecretAddresses(cards.map((card) => asRecorded(card, of, day)), of, day);
  const present = shown(stored, records.value, now);
  if (asKnownOn === null) return { persons: present.persons, records: { state: 'present', value: present.records } };
  const { persons, records: known } = shown(present.persons, present.records.filter(({ recordedAt }) => knownOn(recordedAt, asKnownOn)), asKnownOn);
  const secretNow = new Set(present.persons.filter(({ addressSecret }) => addressSecret).map(({ personId }) => personId));
  return { persons: persons.map((person) => (secretNow.has(person.personId) ? { ...person, addressSecret: true } : person)), records: { state: 'present', value: known } };
}

function asRecorded(person: PersonCard, records: readonly SourceRecord[], day: CalendarDate): PersonCard {
  const own = records.filter((record) => record.subjectId === person.personId);
  // Of somebody of whom nothing was known yet the name is that of now: it says who is meant. Where they live was not known.
  if (own.length === 0) return { ...person, deathDate: null, addressLine: '', postcode: '', place: '' };
  const { houseNumber: _houseNumber, searchNames: _searchNames, ...shown } = projectPerson(own, day);
  return { personId: person.personId, bsnMasked: person.bsnMasked, ...shown };
}
