import { calendarDate, daysInMonth, isFullDate, lastDay, monthInYear, type CalendarDate, type PartialDate } from '../../../shared/models/calendar.ts';

/** A date of the register as far as it can be read. `fault` says what was wrong with it, `null` when nothing was. */
export interface RegisterDate {
  readonly date: PartialDate;
  readonly fault: 'dateNotReadable' | 'dateIncomplete' | null;
}

/**
 * A date as the register writes it: eight digits, zeros where it does not know (`19850000` is some day in 1985, `00000000` is unknown).
 * A day that does not exist keeps its month or year, with a remark; anything else is not guessed at.
 */
export function registerDate(text: string): RegisterDate {
  const digits = text.trim();
  if (digits === '' || digits === '00000000') return { date: '', fault: null };
  if (!/^\d{8}$/.test(digits) || digits.startsWith('0000')) return { date: '', fault: 'dateNotReadable' };
  const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8))];
  if (month === 0) return { date: digits.slice(0, 4), fault: day === 0 ? null : 'dateIncomplete' };
  if (month > 12) return { date: digits.slice(0, 4), fault: 'dateIncomplete' };
  if (day === 0) return { date: monthInYear(year, month), fault: null };
  return day <= daysInMonth(year, month)
    ? { date: calendarDate(year, month, day), fault: null }
    : { date: monthInYear(year, month), fault: 'dateIncomplete' };
}

/** The last day that an incomplete date can mean, `null` when it may be any day. */
export function lastPossibleDay(date: PartialDate): CalendarDate | null {
  if (date === '') return null;
  if (isFullDate(date)) return date;
  return date.length === 7 ? lastDay(date) : `${date}-12-31`;
}

/** The first day that a date can mean of which at least the year is known. */
export function firstPossibleDay(date: PartialDate): CalendarDate {
  return `${date}${'0000-01-01'.slice(date.length)}`;
}
