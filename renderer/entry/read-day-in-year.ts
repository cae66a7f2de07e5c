import { calendarDate, isCalendarDate, type CalculationYear, type CalendarDate } from '../../shared/models/calendar.ts';
import { findDate } from './find-date.ts';

/** A day as somebody types it about a year: `1-3`, `1 mrt`, `maart`, or with a year of its own. `null` when it is none. */
export function readDayInYear(text: string, year: CalculationYear): CalendarDate | null {
  const typed = text.trim();
  const whole = findDate(typed, calendarDate(year, 12, 31), 'any');
  if (whole !== null) return whole.rest === '' ? whole.date : null;
  const short = /^(\d{1,2}) ?[-/. ] ?(\d{1,2})$/.exec(typed);
  if (short !== null) {
    const day = calendarDate(year, Number(short[2]), Number(short[1]));
    return isCalendarDate(day) ? day : null;
  }
  const inWords = findDate(`${/^\d/.test(typed) ? '' : '1 '}${typed.replace(/\.$/, '')} ${year}`, calendarDate(year, 12, 31), 'any');
  return inWords !== null && inWords.rest === '' ? inWords.date : null;
}
