import { addDays, addMonthsToDay, addYears, daysBetween, yearOf, type CalendarDate } from '../../../models/calendar.ts';
import type { ClosedDay, NotMovedBecause, Term, TermLength, TermMark, TermStep } from '../../../models/term.ts';
import { article, type LegalBasis } from '../../engine/legal-basis.ts';
import { publications } from '../../law/publications.ts';
import { equatedDaysKnown, holidaysOf } from '../holidays.ts';
import { reading, unpublished } from '../mark.ts';
import { firstWorkingDayFrom, isWorkingDay } from '../working-days.ts';
import type { TermRule } from './term-rule.ts';

const termijnenwet = article('Atw', '1');

/** What a term of one case has besides its rule. */
export interface Counting {
  /** the days on which it stood still, both included, and by which article */
  readonly suspension?: { readonly period: { readonly from: CalendarDate; readonly to: CalendarDate }; readonly basis: LegalBasis };
  /** the kind of term that this one extends: it is counted from the end of that term */
  readonly extends?: string;
  readonly marks?: readonly TermMark[];
}

/** Counts a term: so long after a day that does not count itself, later by the days on which it stood still, and moved where the Algemene termijnenwet says so. */
export function countTerm(rule: TermRule, ground: CalendarDate, { suspension, extends: extended, marks = [] }: Counting = {}): Term {
  const { kind, basis, length, after } = rule;
  const counted = dayAfterLength(ground, length);
  const days = suspension === undefined ? 0 : Math.max(0, daysBetween(suspension.period.from, suspension.period.to) + 1);
  const countedEnd = addDays(counted, days);
  const steps: TermStep[] = [{ kind: 'counted', basis, from: ground, length, to: counted }];
  if (suspension !== undefined && days > 0) steps.push({ kind: 'suspended', basis: suspension.basis, period: suspension.period, days, to: countedEnd });
  const moving = endOn(countedEnd, notMovedBecause(rule));
  return {
    kind, basis, read: textsOf(rule.read), ground, starts: addDays(ground, 1), length, suspensions: days === 0 || suspension === undefined ? [] : [suspension.period], extends: extended ?? null,
    countedEnd, end: moving.end, steps: [...steps, ...moving.steps], after, marks: [...(rule.marks ?? []), ...moving.marks, ...marks],
  };
}

/** A row of the law that names the last day. Where it is a number of years after the end of a year, `from` and `length` tell how it was counted. */
export interface NamedTermRule extends Pick<TermRule, 'kind' | 'basis' | 'read' | 'after' | 'marks'> {
  readonly length?: TermLength;
  readonly from?: CalendarDate;
}

/** A term of which the law names the last day itself: the 31st of December, the first of September. It stays there. */
export function namedTerm(rule: NamedTermRule, day: CalendarDate): Term {
  const { kind, basis, length = null, from = null, after, marks = [] } = rule;
  const moving = endOn(day, length === null ? 'namedDay' : 'longTerm');
  const step: TermStep = length === null || from === null ? { kind: 'named', basis, to: day } : { kind: 'counted', basis, from, length, to: day };
  return {
    kind, basis, read: textsOf(rule.read), ground: from, starts: from === null ? null : addDays(from, 1), length, suspensions: [], extends: null, countedEnd: day, end: day,
    steps: [step, ...moving.steps], after, marks: [...marks, ...moving.marks],
  };
}

function textsOf(read: TermRule['read']): Term['read'] {
  return read.map((name) => publications[name]);
}

function dayAfterLength(ground: CalendarDate, { count, unit }: Pick<TermLength, 'count' | 'unit'>): CalendarDate {
  if (unit === 'workingDays') return count === 0 ? ground : dayAfterLength(firstWorkingDayFrom(addDays(ground, 1)), { count: count - 1, unit });
  if (unit === 'weeks') return addDays(ground, count * 7);
  return unit === 'months' ? addMonthsToDay(ground, count) : addYears(ground, count);
}

/** More than twelve weeks, more than three months, and years are left as they are. Algemene termijnenwet. */
function notMovedBecause({ length: { count, unit }, notMoved }: TermRule): NotMovedBecause | null {
  if (notMoved !== undefined) return notMoved;
  return (unit === 'weeks' && count > 12) || (unit === 'months' && count > 3) || unit === 'years' ? 'longTerm' : null;
}

function endOn(countedEnd: CalendarDate, because: NotMovedBecause | null): { readonly end: CalendarDate; readonly steps: readonly TermStep[]; readonly marks: readonly TermMark[] } {
  if (isWorkingDay(countedEnd)) return { end: countedEnd, steps: [], marks: outsideKnownYears(countedEnd, because) };
  if (because !== null) {
    const uncertain = because === 'namedDay' ? [reading('namedDayStays', termijnenwet)] : because === 'noTermOfLaw' ? [unpublished('weekendRule', null)] : [];
    return { end: countedEnd, steps: [{ kind: 'notMoved', basis: stayingBases[because], closed: closedDay(countedEnd), because, to: countedEnd }], marks: uncertain };
  }
  const end = firstWorkingDayFrom(countedEnd);
  const closed = Array.from({ length: daysBetween(countedEnd, end) }, (_, index) => closedDay(addDays(countedEnd, index)));
  return { end, steps: [{ kind: 'moved', basis: termijnenwet, closed, to: end }], marks: outsideKnownYears(end, because) };
}

/** Where it stands that the end stays. Of the six weeks to pay Awir art. 28 lid 3 says so, and no other term is ruled out. */
const stayingBases: Readonly<Record<NotMovedBecause, LegalBasis | null>> = { longTerm: termijnenwet, ruledOut: article('Awir', '28', '3'), namedDay: null, noTermOfLaw: null };

function closedDay(date: CalendarDate): ClosedDay {
  return { date, holiday: holidaysOf(yearOf(date)).find((holiday) => holiday.date === date)?.name ?? null };
}

/** In a year of which the days equal to a holiday are not known, a term that can move may end on such a day. */
function outsideKnownYears(end: CalendarDate, because: NotMovedBecause | null): readonly TermMark[] {
  const known = yearOf(end) >= equatedDaysKnown.first && yearOf(end) <= equatedDaysKnown.last;
  return known || because !== null ? [] : [unpublished('equatedDays', article('Atw', '3', '3'))];
}
