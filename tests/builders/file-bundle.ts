import { allowanceYear, arrangement, callback, change, contact, decision, letter, note, objection, payment, recovery } from './case-file.ts';
import { emptyBundle, type FileBundle } from '../../electron/store/file-bundle.ts';
import type { HouseholdRole } from '../../shared/models/household.ts';
import type { RecordBody, RecordKind, SourceRecord } from '../../shared/models/source-record.ts';

const recordedAt = '2026-01-15T09:30:00Z';

/** The parts of a person that a test wants to choose; the rest is invented. */
export interface InventedPerson {
  readonly id: string;
  readonly bsn: string;
  readonly givenNames: string;
  readonly prefix: string;
  readonly familyName: string;
  readonly birthDate: string;
  readonly secret: boolean;
}

const nobodyYet: InventedPerson = { id: 'person-1', bsn: '', givenNames: 'Jip', prefix: '', familyName: 'Janssen', birthDate: '1980-05-04', secret: false };

/** A record of one source about one person; unmarked, until further notice. */
export function record<Kind extends RecordKind>(id: string, subjectId: string, kind: Kind, body: RecordBody<Kind>, chosen: Partial<Omit<SourceRecord, 'kind' | 'body'>> = {}): SourceRecord {
  return {
    id,
    subjectId,
    source: 'brp',
    validFrom: '2020-01-01',
    validTo: null,
    recordedAt,
    deliveryId: null,
    marks: { underInvestigationSince: null, incorrect: false },
    ...chosen,
    kind,
    body,
  } as SourceRecord;
}

/** The address where the invented household lives. */
export const inventedAddress: RecordBody<'address'> = {
  street: 'Lindelaan',
  houseNumber: '12',
  houseLetter: 'A',
  addition: '',
  postcode: '1234AB',
  place: 'Lindedorp',
  municipalityCode: '9998',
  municipality: 'Lindedorp',
  country: 'Nederland',
  lines: [],
};

/** What the BRP tells of an invented person: who they are, where they live, and whether that is secret. */
export function personRecords(chosen: Partial<InventedPerson>): readonly SourceRecord[] {
  const person = { ...nobodyYet, ...chosen };
  const { id, givenNames, prefix, familyName, birthDate, secret } = person;
  return [
    record(`${id}-who`, id, 'person', { givenNames, title: '', prefix, familyName, birthDate, salutation: 'unknown', nameUse: 'own' }),
    record(`${id}-where`, id, 'address', inventedAddress),
    ...(secret ? [record(`${id}-secret`, id, 'secrecy', { secret: true })] : []),
  ];
}

/** An invented household file of the given persons, the first of whom is the applicant. Parts that are not given are empty. */
export function fileBundle(fileId: string, people: readonly (Partial<InventedPerson> & { readonly role?: HouseholdRole })[] = [{}], parts: Partial<FileBundle> = {}): FileBundle {
  const persons = people.map((person) => ({ ...nobodyYet, ...person }));
  return {
    ...emptyBundle(fileId, persons[0]?.id ?? nobodyYet.id),
    persons: persons.map(({ id, bsn }) => ({ personId: id, bsn })),
    members: persons.map(({ id }, index) => ({ personId: id, role: people[index]?.role ?? (index === 0 ? 'applicant' : 'child'), from: '2020-01-01', to: null, source: 'brp', recordedAt })),
    records: persons.flatMap(personRecords),
    ...parts,
  };
}

/** A household of two with one of everything that can hang on a file, each pointing at the next. */
export function fullBundle(fileId: string): FileBundle {
  const own = (id: string) => `${fileId}-${id}`;
  const people = [
    { id: own('sanne'), bsn: '999993653', givenNames: 'Sanne', prefix: 'de', familyName: 'Vries', birthDate: '1987-03-12' },
    { id: own('mees'), bsn: '999990019', givenNames: 'Mees', prefix: 'de', familyName: 'Vries', birthDate: '2015-06-01', role: 'child' },
  ] as const;
  return fileBundle(fileId, people, {
    marks: [{ id: 'mark-1', kind: 'interpreter', personId: own('sanne'), about: 'Pools', from: '2026-01-01', until: '2027-01-01', source: 'citizen', recordedAt }],
    allowanceYears: [allowanceYear()],
    letters: [letter()],
    changes: [change({ letterId: 'letter-1', personId: own('sanne') })],
    decisions: [
      decision({ grounds: [{ term: 'assessmentIncome', personId: own('sanne'), value: '24000', unit: 'euro per year' }] }),
      decision({ id: 'decision-2', kind: 'revisedAdvance', dated: '2026-10-20', letterId: 'letter-1', followsId: 'decision-1', becauseOfChangeId: 'change-1', recordedAt: '2026-10-20T08:00:00Z' }),
    ],
    payments: [payment()],
    objections: [objection({ decisionId: 'decision-1' })],
    recoveries: [recovery({ decisionId: 'decision-1' })],
    arrangements: [arrangement()],
    contacts: [contact()],
    notes: [note()],
    callbacks: [callback()],
    incidents: [{ id: 'incident-1', incident: 'serviceCosts2025', from: '2026-03-01', until: null, letterIds: ['letter-1'], recordedAt }],
  });
}
