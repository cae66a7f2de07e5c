import { calendarDate, type CalculationYear, type CalendarDate } from '../../shared/models/calendar.ts';
import { findDate } from './find-date.ts';

/** A day as somebody types it about a year: `1-3`, `1 mrt`, `maart`, or with a year of its own. `null` when it is none. */
export function readDayInYear(text: string, year: CalculationYear): CalendarDate | null {
  const typed = text.trim().replace(/\.$/, '');
  const ways = [typed, `${typed}-${String(year)}`, `${typed} ${String(year)}`, ...(/^\p{L}/u.test(typed) ? [`1 ${typed} ${String(year)}`] : [])];
  return ways.map((way) => findDate(way, calendarDate(year, 12, 31), 'any')).find((found) => found?.rest === '')?.date ?? null;
}
