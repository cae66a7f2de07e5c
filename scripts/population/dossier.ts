import type { FileBundle, StoredPerson } from '../../electron/store/file-bundle.ts';
import type { Allowance } from '../../shared/models/allowance.ts';
import type { CalculationYear, CalendarDate, PartialDate } from '../../shared/models/calendar.ts';
import { instantOf, minuteOfDay } from '../../shared/models/dutch-time.ts';
import type { AllowanceYear, Arrangement, Callback, Change, Contact, Decision, FirstNote, IncidentTouch, Letter, Mark, Member, Objection, Payment, Proposal, Recovery } from '../../shared/models/case-file.ts';
import type { RecordBody, RecordKind, Source, SourceRecord } from '../../shared/models/source-record.ts';
import { mix } from './random.ts';

/** A file while it is being written: a bundle whose lists may still grow. */
export interface Dossier {
  readonly fileId: string;
  readonly applicantId: string;
  readonly shows: string | null;
  /** the practice date: what happens after it has not happened yet */
  readonly on: CalendarDate;
  readonly numbers: Iterator<string>;
  /** what is older is reckoned with but not kept */
  readonly kept: Kept;
  /** to whom the payments go */
  payee: Payment['payee'];
  /** how this citizen gets letters */
  letterChannel: 'berichtenbox' | 'letter';
  /** which allowances were applied for, and when */
  readonly applied: Map<Allowance, CalendarDate>;
  readonly persons: StoredPerson[];
  readonly members: Member[];
  readonly marks: Mark[];
  readonly records: SourceRecord[];
  readonly allowanceYears: AllowanceYear[];
  readonly decisions: Decision[];
  payments: Payment[];
  readonly changes: Change[];
  readonly objections: Objection[];
  readonly recoveries: Recovery[];
  readonly arrangements: Arrangement[];
  readonly proposals: Proposal[];
  readonly contacts: Contact[];
  readonly letters: Letter[];
  readonly notes: FirstNote[];
  readonly callbacks: Callback[];
  readonly incidents: IncidentTouch[];
  /** counts the things in this file that have an id */
  count: number;
}

/** What a dossier needs to begin. `key` tells this file from all others and gives it its opaque ids; `place` is its place in the row. */
export interface Opening {
  readonly place: number;
  readonly key: readonly [number, number];
  readonly shows: string | null;
  readonly on: CalendarDate;
  readonly numbers: Iterator<string>;
  readonly kept: Kept;
}

/** How far back a file goes: the first year of which payments and the first day of which letters are kept. */
export interface Kept {
  readonly paymentsFrom: CalculationYear;
  readonly lettersFrom: CalendarDate;
}

/** Opens an empty dossier. The first person added to it is the applicant. */
export function openDossier({ place, key, ...rest }: Opening): Dossier {
  const name = opaqueName(place, key);
  return {
    ...rest, fileId: `f-${name}`, applicantId: `p-${name}-1`, payee: 'own', letterChannel: 'berichtenbox', applied: new Map(), count: 0,
    persons: [], members: [], marks: [], records: [], allowanceYears: [], decisions: [], payments: [], changes: [], objections: [],
    recoveries: [], arrangements: [], proposals: [], contacts: [], letters: [], notes: [], callbacks: [], incidents: [],
  };
}

/** The bundle to write: what is kept of the dossier. */
export function bundleOf(dossier: Dossier): FileBundle {
  const { fileId, applicantId, shows, persons, members, marks, records, allowanceYears, decisions, changes, objections, recoveries, arrangements, proposals, contacts, letters, notes, callbacks, incidents } = dossier;
  return {
    fileId, applicantId, shows, persons, members, marks, records, allowanceYears, decisions,
    payments: dossier.payments.filter((payment) => payment.year >= dossier.kept.paymentsFrom),
    changes, objections, recoveries, arrangements, proposals, contacts, letters, notes, callbacks, incidents, laterStates: [],
  };
}

/** A new id in this file. The letter says what it is of: r record, d decision, b payment (betaling), … */
export function newId(dossier: Dossier, letter: string): string {
  dossier.count += 1;
  return `${letter}-${dossier.fileId.slice(2)}-${dossier.count}`;
}

/** The number under which a decision (T), letter (B), objection (Z) or recovery (V) is known outside; it says the year and nothing about the person. */
export function newNumber(dossier: Dossier, letter: 'T' | 'B' | 'Z' | 'V', year: CalculationYear, place: number): string {
  const digits = String(Number.parseInt(dossier.fileId.slice(7, 14), 32)).padStart(10, '0');
  return `${letter}${String(year).slice(2)}.${digits.slice(0, 4)}.${digits.slice(4)}.${String(place).padStart(2, '0')}`;
}

/** A new person with a test number of its own. */
export function newPerson(dossier: Dossier): string {
  const number = dossier.numbers.next();
  if (number.done === true) throw new RangeError('no test numbers left');
  const personId = `p-${dossier.fileId.slice(2)}-${dossier.persons.length + 1}`;
  dossier.persons.push({ personId, bsn: number.value });
  return personId;
}

/** When and by whom something was told. */
export interface Told {
  readonly source: Source;
  readonly from: PartialDate;
  readonly to?: CalendarDate | null;
  /** the day on which we knew it */
  readonly known: CalendarDate;
  readonly underInvestigationSince?: PartialDate;
  readonly incorrect?: boolean;
}

/** bronrecord — a source tells something about a person. Nothing is ever changed: telling otherwise is telling again. */
export function tell<Kind extends RecordKind>(dossier: Dossier, subjectId: string, kind: Kind, body: RecordBody<Kind>, told: Told): string {
  const id = newId(dossier, 'r');
  dossier.records.push({
    id, subjectId, kind, body, source: told.source, validFrom: told.from, validTo: told.to ?? null,
    recordedAt: registerMoment(told.known), deliveryId: null,
    marks: { underInvestigationSince: told.underInvestigationSince ?? null, incorrect: told.incorrect ?? false },
  } as SourceRecord);
  return id;
}

/** Somebody takes part in the household, in a role and a stretch of time. */
export function takesPart(dossier: Dossier, personId: string, role: Member['role'], from: CalendarDate | null, known: CalendarDate, to: CalendarDate | null = null, source: Source = 'brp'): void {
  dossier.members.push({ personId, role, from, to, source, recordedAt: registerMoment(known) });
}

/** Keeps the running state of an allowance in a year; the last one told stands. */
export function setStatus(dossier: Dossier, allowance: Allowance, year: CalculationYear, status: AllowanceYear['status']): void {
  const place = dossier.allowanceYears.findIndex((known) => known.allowance === allowance && known.year === year);
  const appliedOn = dossier.applied.get(allowance) ?? null;
  dossier.allowanceYears.splice(place === -1 ? dossier.allowanceYears.length : place, place === -1 ? 0 : 1, { allowance, year, appliedOn, status });
}

/** The moment at which a night delivery of that day is recorded. */
export function registerMoment(date: CalendarDate): string {
  return `${date}T04:30:00Z`;
}

/** A moment on the clock in the Netherlands. */
export function dutchMoment(date: CalendarDate, time: string): string {
  return instantOf({ day: date, minute: minuteOfDay(time) });
}

/**
 * Letters and digits: the same every time, and nothing of the person to read from them. They begin with the place in the row, because a
 * store that gets its keys in order writes a large population in half the time.
 */
function opaqueName(place: number, [seed, number]: readonly [number, number]): string {
  const first = mix(mix(seed + 0x51ed270b) ^ number), second = mix(first ^ mix(number + 0x2545f491) ^ seed);
  return `${place.toString(32).padStart(5, '0')}${first.toString(32).padStart(7, '0')}${second.toString(32).padStart(7, '0')}`;
}
