/** A day of the civil calendar as text, `'2026-03-01'`. Compares as text; has no time and no zone. */
export type CalendarDate = string;

/** A calendar month as text, `'2026-03'`. Compares as text. */
export type Month = string;

/** berekeningsjaar — the calendar year an allowance is about. Awir art. 2. */
export type CalculationYear = number;

/**
 * A date of which a register may not know all: `'1985-12-01'`, `'1985-12'`, `'1985'`, or `''` when nothing is known.
 * The BRP delivers such dates; they stay incomplete and are never filled in.
 */
export type PartialDate = string;

/** A stretch of days, both ends included. `null` is open: from the beginning, or until further notice. */
export interface Period {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

export const calendarDatePattern = /^\d{4}-\d{2}-\d{2}$/;
export const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;
export const partialDatePattern = /^(\d{4}(-\d{2}(-\d{2})?)?)?$/;

/** Whether the text is a day that exists: `2026-02-29` is not. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!calendarDatePattern.test(text)) return false;
  const { year, month, day } = parts(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether a partial date is known to the day. */
export function isFullDate(date: PartialDate): boolean {
  return date.length === 10;
}

/** The first day a date can mean: `'1985'` is 1985-01-01. `null` when nothing is known. */
export function earliestDay(date: PartialDate): CalendarDate | null {
  if (date === '') return null;
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day a date can mean: `'1985'` is 1985-12-31. `null` when nothing is known. */
export function latestDay(date: PartialDate): CalendarDate | null {
  if (date === '') return null;
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? lastDay(date) : date;
}

export function calendarDate(year: number, month: number, day: number): CalendarDate {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function yearOf(dayOrMonth: CalendarDate): CalculationYear {
  return digits(dayOrMonth, 0, 4);
}

export function monthOf(date: CalendarDate): Month {
  return date.slice(0, 7);
}

/** The number of the month in its year, 1 to 12. */
export function monthNumber(dayOrMonth: CalendarDate): number {
  return digits(dayOrMonth, 5, 7);
}

export function dayOfMonth(date: CalendarDate): number {
  return digits(date, 8, 10);
}

export function monthInYear(year: CalculationYear, month: number): Month {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}`;
}

export function monthsOfYear(year: CalculationYear): readonly Month[] {
  const months = madeMonths.get(year) ?? Array.from({ length: 12 }, (_, index) => monthInYear(year, index + 1));
  madeMonths.set(year, months);
  return months;
}

/** Every calculation goes through the months of its year many times. */
const madeMonths = new Map<CalculationYear, readonly Month[]>();

export function firstDay(month: Month): CalendarDate {
  return `${month}-01`;
}

export function lastDay(month: Month): CalendarDate {
  return `${month}-${twoDigits(daysInMonth(yearOf(month), monthNumber(month)))}`;
}

/** The first day of the quarter that a day or month is in. */
export function firstDayOfQuarter(dayOrMonth: CalendarDate): CalendarDate {
  const month = monthNumber(dayOrMonth);
  return firstDay(monthInYear(yearOf(dayOrMonth), month - ((month - 1) % 3)));
}

export function addMonths(month: Month, count: number): Month {
  const index = yearOf(month) * 12 + monthNumber(month) - 1 + count;
  return monthInYear(Math.floor(index / 12), (index % 12) + 1);
}

export function addYears(date: CalendarDate, count: number): CalendarDate {
  const { year, month, day } = parts(date);
  return calendarDate(year + count, month, Math.min(day, daysInMonth(year + count, month)));
}

/** The same day of the month so many months later; the last day of that month when it has no such day. */
export function addMonthsToDay(date: CalendarDate, count: number): CalendarDate {
  const month = addMonths(monthOf(date), count);
  return `${month}-${String(Math.min(dayOfMonth(date), daysInMonth(yearOf(month), monthNumber(month)))).padStart(2, '0')}`;
}

export function addDays(date: CalendarDate, count: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + count);
}

/** The same time in periods that neither share nor touch a day, in their order. */
export function joinPeriods(periods: readonly Period[]): readonly Period[] {
  return periods.toSorted((one, other) => (one.from ?? '').localeCompare(other.from ?? '')).reduce<readonly Period[]>((joined, next) => {
    const last = joined.at(-1);
    if (last === undefined || (last.to !== null && next.from !== null && next.from > addDays(last.to, 1))) return [...joined, next];
    const to = last.to === null || next.to === null ? null : last.to > next.to ? last.to : next.to;
    return [...joined.slice(0, -1), { from: last.from, to }];
  }, []);
}

/** Days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 Monday to 7 Sunday. */
export function dayOfWeek(date: CalendarDate): number {
  return ((dayNumber(date) + 3) % 7) + 1;
}

/** The age in whole years that somebody born on `birth` has reached on `on`. Born on 29 February: a year older on 1 March. */
export function ageOn(birth: CalendarDate, on: CalendarDate): number {
  const years = yearOf(on) - yearOf(birth);
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** Whether the period holds the day. */
export function covers(period: Period, on: CalendarDate): boolean {
  return (period.from === null || period.from <= on) && (period.to === null || on <= period.to);
}

/** Whether the two periods share a day. */
export function overlaps(one: Period, other: Period): boolean {
  return (one.from === null || other.to === null || one.from <= other.to) && (other.from === null || one.to === null || other.from <= one.to);
}

/** Whether something recorded at that moment was known on a day or at a moment; `null` is now. */
export function knownOn(recordedAt: string, asKnownOn: string | null): boolean {
  return asKnownOn === null || recordedAt.slice(0, asKnownOn.length) <= asKnownOn;
}

/** Easter Sunday of the Gregorian calendar (the method of Meeus, Jones and Butcher). */
export function easterSunday(year: number): CalendarDate {
  const a = year % 19, b = Math.floor(year / 100), c = year % 100;
  const d = Math.floor(b / 4), e = b % 4, f = Math.floor((b + 8) / 25), g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4), k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return calendarDate(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

function twoDigits(number: number): string {
  return number < 10 ? `0${String(number)}` : String(number);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function parts(date: CalendarDate): { year: number; month: number; day: number } {
  return { year: yearOf(date), month: monthNumber(date), day: dayOfMonth(date) };
}

/** Days since 1 January 1970 in the Gregorian calendar, by counting in eras of 400 years that begin on 1 March. */
function dayNumber(date: CalendarDate): number {
  const { year, month, day } = parts(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function fromDayNumber(number: number): CalendarDate {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return calendarDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1);
}

/** The number that stands from one place up to another, nought where the date is not known so far. Read digit by digit: cutting the text first costs several times as much. */
function digits(date: PartialDate, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to && at < date.length; at += 1) number = number * 10 + date.charCodeAt(at) - zero;
  return number;
}

const zero = '0'.charCodeAt(0);
