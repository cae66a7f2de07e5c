import type { CaseFile, Part, PersonCard } from '../../shared/models/case-file.ts';
import type { RequestOf } from '../../shared/models/operations.ts';
import { ProblemError } from '../../shared/models/reply.ts';
import type { SourceRecord } from '../../shared/models/source-record.ts';
import { openingOfCase } from '../store/access-log.ts';
import { allowanceYearsOf } from '../store/allowance-years.ts';
import { arrangementsOf } from '../store/arrangements.ts';
import { calculationsOf } from '../store/calculations.ts';
import { callbacksOf } from '../store/callbacks.ts';
import { changesOf } from '../store/changes.ts';
import { contactsOf } from '../store/contacts.ts';
import { decisionsOf } from '../store/decisions.ts';
import { fileById, membersOf, type HouseholdFile } from '../store/files.ts';
import { incidentsOf } from '../store/incidents.ts';
import { lettersOf } from '../store/letters.ts';
import { marksOf } from '../store/marks.ts';
import { notesOf } from '../store/notes.ts';
import { objectionsOf } from '../store/objections.ts';
import { paymentsOf } from '../store/payments.ts';
import { projectPerson } from '../store/person-projection.ts';
import { personsOf } from '../store/persons.ts';
import { proposalsOf } from '../store/proposals.ts';
import { recoveriesOf } from '../store/recoveries.ts';
import { recordsOfFile } from '../store/source-records.ts';
import { sourceStatesOf } from '../store/source-states.ts';
import { describeFault } from './fault.ts';
import { accountedFor } from './look-up.ts';
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
    return pictureOf(program, file);
  });
}

async function pictureOf(program: Program, file: HouseholdFile): Promise<CaseFile> {
  const { store } = program;
  const { fileId } = file;
  const day = today(program);
  const part = <Value>(name: string, read: Promise<Value>) => partOf(program, name, read);
  const records = await part('records', recordsOfFile(store, fileId));
  const people = picturePersons(await personsOf(store, fileId), records, day);
  return {
    fileId,
    applicantId: file.applicantId,
    practice: store.meta.practice,
    shows: file.shows,
    today: day,
    ...people,
    members: await part('members', membersOf(store, fileId)),
    marks: await part('marks', marksOf(store, fileId)),
    allowanceYears: await part('allowanceYears', allowanceYearsOf(store, fileId)),
    decisions: await part('decisions', decisionsOf(store, fileId)),
    payments: await part('payments', paymentsOf(store, fileId)),
    changes: await part('changes', changesOf(store, fileId)),
    objections: await part('objections', objectionsOf(store, fileId)),
    recoveries: await part('recoveries', recoveriesOf(store, fileId)),
    arrangements: await part('arrangements', arrangementsOf(store, fileId)),
    proposals: await part('proposals', proposalsOf(store, fileId)),
    calculations: await part('calculations', calculationsOf(store, fileId)),
    contacts: await part('contacts', contactsOf(store, fileId)),
    letters: await part('letters', lettersOf(store, fileId)),
    notes: await part('notes', notesOf(store, fileId)),
    callbacks: await part('callbacks', callbacksOf(store, fileId)),
    incidents: await part('incidents', incidentsOf(store, fileId)),
    sources: await part('sources', sourceStatesOf(store, fileId, day)),
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

/** The persons as their records show them on the day; without records, as the store last saw them. */
function picturePersons(stored: readonly PersonCard[], records: Part<SourceRecord[]>, day: string): Pick<CaseFile, 'persons' | 'records'> {
  if (records.state === 'failed') return { persons: withholdAllAddresses(stored), records };
  const seen = stored.map((person) => asRecorded(person, records.value, day));
  const withheld = withholdSecretAddresses(seen, records.value, day);
  return { persons: withheld.persons, records: { state: 'present', value: withheld.records } };
}

function asRecorded(person: PersonCard, records: readonly SourceRecord[], day: string): PersonCard {
  const { houseNumber: _houseNumber, searchNames: _searchNames, ...shown } = projectPerson(records.filter((record) => record.subjectId === person.personId), day);
  return { personId: person.personId, bsnMasked: person.bsnMasked, ...shown };
}
