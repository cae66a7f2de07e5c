import { addDays, calendarDate, dayOfWeek, yearOf, type CalendarDate } from './calendar.ts';

/** A moment as the clock in the Netherlands shows it: the day, and how many minutes of it have passed. Compares by day, then minute. */
export interface DutchMoment {
  readonly day: CalendarDate;
  readonly minute: number;
}

const minutesInDay = 1440;

/** What the clock in the Netherlands shows at a moment told as `2026-11-12T10:20:00Z`; seconds are left out. */
export function dutchMomentOf(instant: string): DutchMoment {
  const minute = minuteOfDay(instant.slice(11, 16)) + (isSummerTime(instant) ? 120 : 60);
  const day = instant.slice(0, 10);
  return minute < minutesInDay ? { day, minute } : { day: addDays(day, 1), minute: minute - minutesInDay };
}

/** The moment at which the clock in the Netherlands shows this. An hour that the clock goes through twice is its first. */
export function instantOf({ day, minute }: DutchMoment): string {
  const summer = asInstant(day, minute - 120);
  return isSummerTime(summer) ? summer : asInstant(day, minute - 60);
}

/** `9:05` as minutes since midnight. */
export function minuteOfDay(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** Minutes since midnight as `09:05`. */
export function clockTime(minute: number): string {
  return `${twoDigits((minute - (minute % 60)) / 60)}:${twoDigits(minute % 60)}`;
}

function asInstant(day: CalendarDate, minute: number): string {
  return minute < 0 ? `${addDays(day, -1)}T${clockTime(minute + minutesInDay)}:00Z` : `${day}T${clockTime(minute)}:00Z`;
}

/** zomertijd — from the last Sunday of March to the last Sunday of October, at one o'clock of the world clock. */
function isSummerTime(instant: string): boolean {
  const year = yearOf(instant);
  return instant >= `${lastSunday(year, 3)}T01:00` && instant < `${lastSunday(year, 10)}T01:00`;
}

function lastSunday(year: number, month: 3 | 10): CalendarDate {
  const last = calendarDate(year, month, 31);
  return addDays(last, -(dayOfWeek(last) % 7));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
