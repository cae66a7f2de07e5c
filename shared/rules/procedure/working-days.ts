import { addDays, dayOfWeek, yearOf, type CalendarDate } from '../../models/calendar.ts';
import { holidaysOf } from './holidays.ts';

/** Whether the day is not a Saturday, a Sunday or a holiday. Algemene termijnenwet art. 1 and 3. */
export function isWorkingDay(date: CalendarDate): boolean {
  return dayOfWeek(date) <= 5 && !holidaysOf(yearOf(date)).some((holiday) => holiday.date === date);
}

/** The day itself, or the first working day after it. */
export function firstWorkingDayFrom(date: CalendarDate): CalendarDate {
  return isWorkingDay(date) ? date : firstWorkingDayFrom(addDays(date, 1));
}

/** The working day nearest before the date, the date itself included. */
export function lastWorkingDayUntil(date: CalendarDate): CalendarDate {
  return isWorkingDay(date) ? date : lastWorkingDayUntil(addDays(date, -1));
}

/** The last day of a term of weeks that starts on the day after `date`, as it is counted: the same day of the week. */
export function weeksAfter(date: CalendarDate, weeks: number): CalendarDate {
  return addDays(date, weeks * 7);
}
