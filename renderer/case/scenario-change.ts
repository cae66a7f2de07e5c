import { allowances } from '../../shared/models/allowance.ts';
import { calendarDate, overlaps, yearOf, type CalculationYear, type CalendarDate, type Period } from '../../shared/models/calendar.ts';
import type { HouseholdFacts, PersonFacts } from '../../shared/models/household.ts';
import { readEuro } from '../../shared/models/money.ts';
import type { ScenarioChange, ScenarioChangeKind } from '../../shared/models/scenario.ts';
import { readAmount, type AmountProblem } from '../entry/read-amount.ts';
import { readDayInYear } from '../entry/read-day-in-year.ts';
import type { ChangeEntry } from './change-entry.ts';

/** A field of a change, in the order in which they are filled in. */
export type ChangeField = 'value' | 'day' | 'person' | 'bond' | 'allowance' | 'insured';

/** What each kind of change asks: the fields from left to right, and whether its day may be left out because it is about the whole year. */
export const changeFields: Readonly<Record<ScenarioChangeKind, readonly ChangeField[]>> = {
  income: ['value', 'day', 'person'],
  assets: ['value', 'person'],
  livesTogether: ['day', 'value', 'bond'],
  separates: ['day'],
  birth: ['day'],
  rent: ['value', 'day'],
  moves: ['value', 'day'],
  careHours: ['value', 'day', 'person'],
  careStops: ['day', 'person'],
  insurance: ['insured', 'day', 'person'],
  dies: ['day', 'person'],
  lowerAdvance: ['value', 'allowance'],
  tenPercentRule: ['value', 'person'],
  perhapsAlso: ['value', 'day'],
};

/** The kinds in the order in which they are offered. */
export const changeKinds = Object.keys(changeFields) as readonly ScenarioChangeKind[];

/** Why a change is not reckoned with yet, by the field where it is to be mended. `empty` is not wrong: it is not filled in yet. */
export interface UnreadChange {
  readonly field: ChangeField;
  readonly problem: 'empty' | AmountProblem | 'notADay' | 'notHours' | 'nobody';
}

/** A change as typed: read, or why it is not. */
export type ReadChange = { readonly kind: 'change'; readonly change: ScenarioChange } | { readonly kind: 'unread'; readonly unread: UnreadChange };

/** What a change as typed leaves to the file: what day it is, and whether kinderopvangtoeslag was applied for. */
export interface KnownOfFile {
  readonly today: CalendarDate;
  readonly careAppliedFor: boolean;
}

/** Reads a change as typed, about a household in a year. */
export function readChange(entry: ChangeEntry, facts: HouseholdFacts, known: KnownOfFile): ReadChange {
  const parts = partsOf(entry, facts);
  const unread = changeFields[entry.kind].flatMap((field) => (isTyped(field) && typeof parts[field] !== 'string' ? [{ field, problem: parts[field].problem }] : []));
  const [first] = unread;
  return first === undefined ? { kind: 'change', change: changeOf(entry, textOf(parts), known) } : { kind: 'unread', unread: first };
}

/** The fields that can be typed wrongly. */
type TypedField = 'value' | 'day' | 'person';
type Parts = Readonly<Record<TypedField, string | { readonly problem: UnreadChange['problem'] }>>;

function isTyped(field: ChangeField): field is TypedField {
  return field === 'value' || field === 'day' || field === 'person';
}

function partsOf(entry: ChangeEntry, facts: HouseholdFacts): Parts {
  return {
    value: entry.kind === 'careHours' ? hoursOf(entry.value) : mayBeEmpty(entry.kind, 'value') && entry.value.trim() === '' ? '' : amountOf(entry.value),
    day: mayBeEmpty(entry.kind, 'day') && entry.day.trim() === '' ? '' : dayOf(entry.day, facts.year),
    person: entry.personId ?? peopleFor(entry.kind, facts)[0]?.id ?? { problem: 'nobody' },
  };
}

/** Without a day an income or a rent is that of the whole year; without a rent the home is as it is known. */
export function mayBeEmpty(kind: ScenarioChangeKind, field: 'value' | 'day'): boolean {
  return kind === 'perhapsAlso' || (kind === 'income' && field === 'day');
}

function textOf({ value, day, person }: Parts): Readonly<Record<TypedField, string>> {
  const text = (part: Parts[TypedField]): string => (typeof part === 'string' ? part : '');
  return { value: text(value), day: text(day), person: text(person) };
}

function changeOf({ kind, bond, insured, allowance }: ChangeEntry, { value, day, person }: Readonly<Record<TypedField, string>>, { today, careAppliedFor }: KnownOfFile): ScenarioChange {
  switch (kind) {
    case 'income': return { kind, amount: value, from: day === '' ? null : day, personId: person };
    case 'assets': return { kind, amount: value, personId: person };
    case 'livesTogether': return { kind, from: day, income: value, bond };
    case 'separates': return { kind, from: day };
    case 'birth': return { kind, on: day };
    case 'rent': return { kind, amount: value, from: day };
    case 'moves': return { kind, amount: value, from: day };
    case 'careHours': return { kind, hours: value, from: day, personId: person };
    case 'careStops': return { kind, from: day, personId: person };
    case 'insurance': return { kind, insured, from: day, personId: person };
    case 'dies': return { kind, on: day, personId: person };
    case 'lowerAdvance': return { kind, amountMonth: value, allowance: allowance ?? allowances[0], from: today };
    case 'tenPercentRule': return { kind, wageTogether: value, personId: person };
    case 'perhapsAlso': return { kind, rent: value === '' ? null : value, from: day === '' ? null : day, careAppliedOn: careAppliedFor ? null : today };
  }
}

/** The people for whom a change can be, those of the household in the year: the applicant first; of care the children who have it. */
export function peopleFor(kind: ScenarioChangeKind, { persons, year }: HouseholdFacts): readonly PersonFacts[] {
  const inYear = persons.filter((person, index) => persons.findIndex(({ id }) => id === person.id) === index);
  if (kind === 'careHours' || kind === 'careStops') return inYear.filter(({ childcare }) => childcare.some(({ period }) => overlaps(period, { from: calendarDate(year, 1, 1), to: calendarDate(year, 12, 31) })));
  if (kind === 'tenPercentRule') return inYear.filter(({ role, present }) => (role === 'partner' || role === 'coResident') && endsIn(present, year));
  if (kind === 'income' || kind === 'insurance') return inYear.filter(({ role }) => role !== 'child').toSorted(applicantFirst);
  return inYear.toSorted(applicantFirst);
}

/** Not there any more on the first day of the last month, so that months are left. */
function endsIn({ to }: Period, year: CalculationYear): boolean {
  return to !== null && yearOf(to) === year && to < calendarDate(year, 12, 1);
}

function applicantFirst(one: PersonFacts, other: PersonFacts): number {
  return Number(other.role === 'applicant') - Number(one.role === 'applicant');
}

type Part = Parts[TypedField];

function amountOf(text: string): Part {
  const read = readAmount(text);
  return read.kind === 'amount' ? read.amount : { problem: read.kind === 'empty' ? 'empty' : read.problem };
}

function dayOf(text: string, year: CalculationYear): Part {
  return text.trim() === '' ? { problem: 'empty' } : (readDayInYear(text, year) ?? { problem: 'notADay' });
}

/** Hours of care a month, as there are in the longest month: at most two decimals. */
function hoursOf(text: string): Part {
  const typed = text.trim().replace(',', '.');
  if (typed === '') return { problem: 'empty' };
  return /^\d{1,3}(\.\d{1,2})?$/.test(typed) && readEuro(typed).lessThanOrEqualTo(hoursOfLongestMonth) ? typed : { problem: 'notHours' };
}

const hoursOfLongestMonth = 31 * 24;
