import { addYears, yearOf, type CalendarDate } from '../../../shared/models/calendar.ts';
import type { Recovery } from '../../../shared/models/case-file.ts';
import { refusable, supportedYears, termsLeft, valueOf } from '../../../shared/rules/index.ts';
import { readDay } from '../../entry/read-day.ts';
import type { ArrangementEntry } from '../../session/index.ts';

/** What is wrong with something that was typed; said at its field. */
export type EntryProblem =
  | { readonly kind: 'notADay' | 'firstTooFar' | 'monthsNotWhole' }
  | { readonly kind: 'askedBeforeDecision' | 'firstBeforeRequest'; readonly day: CalendarDate }
  | { readonly kind: 'yearUnknown'; readonly year: number };

/** The fields of an arrangement that are typed in. */
export type EntryField = 'askedOn' | 'firstTerm' | 'monthsDeferred';

/** What was typed, read; `values` only where all of it can be used. */
export interface EntryReading {
  readonly problems: Readonly<Partial<Record<EntryField, EntryProblem>>>;
  readonly values: { readonly askedOn: CalendarDate; readonly firstTerm: CalendarDate | null; readonly monthsDeferred: number } | null;
}

/** A first term lies at most this many years ahead: further is a slip of the keys. */
const farthest = 5;

/** Reads what was typed for an arrangement on these debts. Nothing that is typed makes it fail. */
export function readEntry({ askedOn, firstTerm, monthsDeferred }: Pick<ArrangementEntry, EntryField>, debts: readonly Recovery[], today: CalendarDate): EntryReading {
  const asked = readAsked(askedOn, debts, today);
  const first = readFirst(firstTerm, 'day' in asked ? asked.day : today, today);
  const months = /^\s*(\d{1,2})?\s*$/.exec(monthsDeferred);
  const deferred = months === null ? null : Number(months[1] ?? 0);
  const problems = {
    ...('problem' in asked ? { askedOn: asked.problem } : {}),
    ...('problem' in first ? { firstTerm: first.problem } : {}),
    ...(deferred === null || leavesNone(deferred, 'day' in asked ? asked.day : today) ? { monthsDeferred: { kind: 'monthsNotWhole' as const } } : {}),
  };
  const whole = 'day' in asked && 'day' in first && deferred !== null && problems.monthsDeferred === undefined;
  return { problems, values: whole ? { askedOn: asked.day, firstTerm: first.day, monthsDeferred: deferred } : null };
}

/** Whether so many months of deferral leave no month for an arrangement. A day of which the rules have no amounts is said at its own field. */
function leavesNone(monthsDeferred: number, on: CalendarDate): boolean {
  return refusable(() => valueOf(termsLeft(on, monthsDeferred))?.isZero() === true, () => false);
}

type Reading<Value> = { readonly day: Value } | { readonly problem: EntryProblem };

function readAsked(text: string, debts: readonly Recovery[], today: CalendarDate): Reading<CalendarDate> {
  const day = text.trim() === '' ? today : readDay(text, today);
  if (day === null) return { problem: { kind: 'notADay' } };
  const newest = debts.map(({ dated }) => dated).toSorted().at(-1);
  if (newest !== undefined && day < newest) return { problem: { kind: 'askedBeforeDecision', day: newest } };
  return supportedYears.includes(yearOf(day)) ? { day } : { problem: { kind: 'yearUnknown', year: yearOf(day) } };
}

function readFirst(text: string, asked: CalendarDate, today: CalendarDate): Reading<CalendarDate | null> {
  if (text.trim() === '') return { day: null };
  const day = readDay(text, today);
  if (day === null) return { problem: { kind: 'notADay' } };
  const earliest = asked > today ? asked : today;
  if (day < earliest) return { problem: { kind: 'firstBeforeRequest', day: earliest } };
  return day > addYears(today, farthest) ? { problem: { kind: 'firstTooFar' } } : { day };
}
