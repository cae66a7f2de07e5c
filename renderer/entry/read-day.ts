import { calendarDate, isCalendarDate, yearOf } from '../../shared/models/calendar.ts';
import type { CalendarDate } from '../../shared/models/calendar.ts';
import { findDate } from './find-date.ts';

/** A day as somebody types it: `1-12-2026`, `1 december 2026`, or `1-12` for the next first of December, or with `last` for the last one that has been. `null` when it is none. */
export function readDay(text: string, today: CalendarDate, which: 'next' | 'last' = 'next'): CalendarDate | null {
  const found = findDate(text.trim(), today, 'any');
  if (found !== null) return found.rest === '' ? found.date : null;
  const short = /^(\d{1,2}) ?[-/. ] ?(\d{1,2})$/.exec(text.trim());
  if (short === null) return null;
  const year = yearOf(today);
  const fits = (date: CalendarDate): boolean => isCalendarDate(date) && (which === 'next' ? date >= today : date <= today);
  return [year, which === 'next' ? year + 1 : year - 1].map((each) => calendarDate(each, Number(short[2]), Number(short[1]))).find(fits) ?? null;
}
