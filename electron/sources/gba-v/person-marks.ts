import type { CalendarDate, PartialDate } from '../../../shared/models/calendar.ts';
import type { Mark } from '../../../shared/models/case-file.ts';
import { departureIn } from './address-records.ts';
import type { CategoryRecord, Stack } from './category-records.ts';
import { statementId } from './identities.ts';
import { endedInvestigationOf, investigationOf, type Investigation } from './investigation.ts';
import type { PersonList } from './person-list.ts';
import { isSecret, suspensionIn, suspensionWords } from './person-records.ts';
import type { Reading } from './reading.ts';
import { isIncorrect, recordedIn } from './statement.ts';
import type { SourceRecord } from '../../../shared/models/source-record.ts';

/** The categories of one person of which something is kept, newest first in each stack. */
export interface KeptCategories {
  readonly person: Stack;
  readonly registration: Stack | undefined;
  readonly address: Stack | undefined;
  /** in the order of the list: parents, unions, death, address, children, curatele */
  readonly all: readonly Stack[];
}

/** bijzonderheden — what the register says that a caseworker must know before speaking. Each of them once. */
export function personMarks(reading: Reading, personId: string, kept: KeptCategories, records: readonly SourceRecord[], death: PartialDate | null): readonly Mark[] {
  const marks = [
    ...registrationMarks(reading, kept, records, death),
    ...records.filter((record) => record.kind === 'guardianship' && record.validTo === null && !record.marks.incorrect)
      .map((record) => ({ kind: 'guardianship' as const, about: 'curatele', from: record.validFrom, recordedAt: record.recordedAt })),
    ...kept.all.flatMap((stack) => stack.flatMap((record, index) => [...investigationMark(reading, record, index), ...incorrectMark(reading, record)])),
  ];
  const named = marks.map((mark): Mark => ({ ...mark, id: markId(personId, mark), personId, until: null, source: 'brp' }));
  return [...new Map(named.map((mark) => [mark.id, mark])).values()];
}

/** The last day of every mark of which the register itself says that it has ended, by the name of the mark. */
export function endedMarks(personId: string, { all }: KeptCategories): ReadonlyMap<string, CalendarDate> {
  const ended = all.flatMap((stack) => stack.flatMap((record, index) => {
    const investigation = endedInvestigationOf(record);
    return investigation === null ? [] : [[markId(personId, underInvestigation(investigation, index)), investigation.until] as const];
  }));
  return new Map(ended);
}

/**
 * The kinds of mark of which the list tells for this person. A list without the columns for a mark, or without the registration of somebody, says
 * nothing about it: that it is not there does not mean that it ended.
 */
export function marksToldBy({ columns }: PersonList, { registration }: KeptCategories): ReadonlySet<Mark['kind']> {
  const told = Object.entries(columnsOfMarks).filter(([, needed]) => needed.every((name) => columns.has(name) && (registration !== undefined || !name.startsWith('07'))));
  return new Set(told.map(([kind]) => kind as Mark['kind']));
}

function markId(personId: string, { kind, about, from }: Pick<Mark, 'kind' | 'about' | 'from'>): string {
  return statementId('m', [personId, kind, about, from]);
}

type MarkSaid = Pick<Mark, 'kind' | 'about' | 'from' | 'recordedAt'>;

/** Secrecy, death, emigration, and other reasons why the registration is not kept up. */
function registrationMarks(reading: Reading, kept: KeptCategories, records: readonly SourceRecord[], death: PartialDate | null): readonly MarkSaid[] {
  const registration = kept.registration?.[0];
  const told = records.find((record) => record.kind === 'registration');
  const suspended = registration === undefined ? null : suspensionIn(reading, registration);
  const said: MarkSaid[] = [];
  const since = told?.validFrom ?? '';
  const recordedAt = told?.recordedAt ?? reading.deliveredAt;
  const secret = registration !== undefined && isSecret(registration);
  if (secret) said.push({ kind: 'secretAddress', about: 'adres', from: '', recordedAt });
  if (death !== null || suspended === 'deceased') said.push({ kind: 'deceased', about: 'overlijden', from: death ?? since, recordedAt: recordedAtOf(records, 'death') ?? recordedAt });
  if (suspended === 'emigrated') said.push({ kind: 'emigrated', ...departure(reading, secret ? undefined : kept.address?.[0], since), recordedAt });
  else if (registration !== undefined && suspended !== null && suspended !== 'deceased') {
    said.push({ kind: 'registrationSuspended', about: suspensionWords(registration), from: since, recordedAt });
  }
  return said;
}

/** Whither somebody left, unless the address is secret: a country can give it away. */
function departure(reading: Reading, address: CategoryRecord | undefined, since: PartialDate): Pick<MarkSaid, 'about' | 'from'> {
  const left = address === undefined ? null : departureIn(reading, address);
  if (left === null) return { about: 'emigratie', from: since };
  return { about: left.country === '' ? 'vertrokken, land onbekend' : `vertrokken naar ${left.country}`, from: left.since === '' ? since : left.since };
}

function investigationMark(reading: Reading, record: CategoryRecord, index: number): readonly MarkSaid[] {
  const investigation = investigationOf(reading, record);
  if (investigation === null) return [];
  return [{ ...underInvestigation(investigation, index), recordedAt: recordedIn(reading, record, '86.10').at }];
}

function underInvestigation({ about, since }: Investigation, index: number): Pick<MarkSaid, 'kind' | 'about' | 'from'> {
  return { kind: 'underInvestigation', about: `${about}${earlier(index)}`, from: since };
}

function incorrectMark(reading: Reading, record: CategoryRecord): readonly MarkSaid[] {
  if (!isIncorrect(record)) return [];
  const about = categoryNames[record.category] ?? 'gegevens in de BRP';
  return [{ kind: 'incorrectRecord', about, from: '', recordedAt: recordedIn(reading, record, '86.10').at }];
}

function earlier(index: number): string {
  return index === 0 ? '' : ' (eerdere vermelding)';
}

function recordedAtOf(records: readonly SourceRecord[], kind: SourceRecord['kind']): string | undefined {
  return records.find((record) => record.kind === kind && record.validTo === null)?.recordedAt;
}

const categoryNames: Readonly<Record<string, string>> = {
  '01': 'persoonsgegevens', '02': 'gegevens van ouder 1', '03': 'gegevens van ouder 2', '05': 'huwelijk of geregistreerd partnerschap', '06': 'overlijden',
  '08': 'adres', '09': 'gegevens van een kind', '11': 'curatele',
};

const columnsOfMarks: Readonly<Partial<Record<Mark['kind'], readonly string[]>>> = {
  secretAddress: ['07.70.10'], deceased: ['06.08.10', '07.67.20'], emigrated: ['07.67.20', '08.13.10'], registrationSuspended: ['07.67.20'], guardianship: ['11.33.10'],
  underInvestigation: Object.keys(categoryNames).map((category) => `${category}.83.10`),
  incorrectRecord: Object.keys(categoryNames).map((category) => `${category}.84.10`),
};
