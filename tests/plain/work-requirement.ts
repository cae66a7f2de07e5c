import type { CasePeriod, Held } from './case.ts';
import { type Answer, monthNumbers, touches } from './months.ts';

/**
 * Wko art. 1.6: a parent works, studies or follows a trajectory in the month; any part of the month will do. After the end of the
 * work the right goes on for three calendar months, counted from the day after the last working day.
 */
export function qualifies(works: Held | undefined, year: number, month: number): Answer {
  if (works === undefined) return 'unknown';
  if (typeof works === 'boolean') return works;
  return works.some((period) => touches(period, year, month) || isInGrace(period, year, month));
}

/** How many months of the year qualify. */
export function qualifyingMonths(works: Held | undefined, year: number): number {
  return monthNumbers.filter((month) => qualifies(works, year, month) === true).length;
}

/** Some month of this year before this one qualified: only then are there hours left over. */
export function workedBefore(works: Held | undefined, year: number, month: number): boolean {
  return monthNumbers.some((one) => one < month && qualifies(works, year, one) === true);
}

/**
 * The three months from the day after the last working day: 31 July leaves August to October; 15 August leaves 16 August to
 * 15 November, and November too is a month with a right. Either way the three calendar months after the month of that day.
 */
function isInGrace({ to }: CasePeriod, year: number, month: number): boolean {
  if (to === null || to === undefined) return false;
  const ended = Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7));
  const asked = year * 12 + month;
  return asked > ended && asked <= ended + 3;
}
