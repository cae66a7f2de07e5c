import { addDays, calendarDate, dayOfWeek, yearOf } from '../../shared/models/calendar.ts';
import type { CalendarDate } from '../../shared/models/calendar.ts';

/** Days set equal to a holiday by decree. Algemene termijnenwet art. 3 lid 3. */
const equatedDays: readonly CalendarDate[] = [
  '2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30', '2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26',
];

/** Whether the day is not a Saturday, a Sunday or a holiday. Algemene termijnenwet art. 1 and 3. */
export function isWorkingDay(date: CalendarDate): boolean {
  return dayOfWeek(date) <= 5 && !holidaysOf(yearOf(date)).has(date);
}

/** The day itself, or the first working day after it. */
export function firstWorkingDayFrom(date: CalendarDate): CalendarDate {
  return isWorkingDay(date) ? date : firstWorkingDayFrom(addDays(date, 1));
}

/** The last day of a term of `weeks` that starts on the day after `date`, moved to a working day. Algemene termijnenwet art. 1. */
export function endOfTerm(date: CalendarDate, weeks: number): CalendarDate {
  return firstWorkingDayFrom(addDays(date, weeks * 7));
}

const known = new Map<number, ReadonlySet<CalendarDate>>();

function holidaysOf(year: number): ReadonlySet<CalendarDate> {
  const earlier = known.get(year);
  if (earlier !== undefined) return earlier;
  const easter = easterSunday(year);
  const kingsDay = calendarDate(year, 4, 27);
  const holidays = new Set([
    calendarDate(year, 1, 1), calendarDate(year, 5, 5), calendarDate(year, 12, 25), calendarDate(year, 12, 26),
    dayOfWeek(kingsDay) === 7 ? calendarDate(year, 4, 26) : kingsDay,
    ...[-2, 1, 39, 50].map((days) => addDays(easter, days)),
    ...equatedDays.filter((day) => yearOf(day) === year),
  ]);
  known.set(year, holidays);
  return holidays;
}

/** Easter Sunday of the Gregorian calendar (the method of Meeus, Jones and Butcher). */
function easterSunday(year: number): CalendarDate {
  const a = year % 19, b = Math.floor(year / 100), c = year % 100;
  const d = Math.floor(b / 4), e = b % 4, f = Math.floor((b + 8) / 25), g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4), k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return calendarDate(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** The working day nearest before the date, the date itself included. */
export function lastWorkingDayUntil(date: CalendarDate): CalendarDate {
  return isWorkingDay(date) ? date : lastWorkingDayUntil(addDays(date, -1));
}
