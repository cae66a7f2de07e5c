import { addDays, calendarDate, dayOfWeek, easterSunday, yearOf, type CalendarDate } from '../../models/calendar.ts';

/** A day on which no term ends, and its name. */
export interface Holiday {
  readonly date: CalendarDate;
  readonly name: string;
}

/** The years of which the days set equal to a holiday by decree are known; from a secondary list, so at medium certainty. */
export const equatedDaysKnown = { first: 2023, last: 2028 } as const;

/** gelijkgestelde dagen — set equal to a holiday by decree (koninklijk besluit). Algemene termijnenwet art. 3 lid 3. */
const equatedDays: readonly CalendarDate[] = [
  '2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30', '2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26',
];

/**
 * algemeen erkende feestdagen — New Year, Easter Monday, Ascension, Whit Monday, both days of Christmas, the King's birthday and the fifth of May, which is one every year; Good Friday is
 * set equal. Easter Sunday and Whit Sunday are Sundays anyhow. Algemene termijnenwet art. 3.
 */
export function holidaysOf(year: number): readonly Holiday[] {
  const earlier = made.get(year);
  if (earlier !== undefined) return earlier;
  const easter = easterSunday(year);
  const holidays = [
    { date: calendarDate(year, 1, 1), name: 'Nieuwjaarsdag' },
    { date: addDays(easter, -2), name: 'Goede Vrijdag' },
    { date: addDays(easter, 1), name: 'Tweede Paasdag' },
    { date: kingsDay(year), name: 'Koningsdag' },
    { date: calendarDate(year, 5, 5), name: 'Vijfde mei' },
    { date: addDays(easter, 39), name: 'Hemelvaartsdag' },
    { date: addDays(easter, 50), name: 'Tweede Pinksterdag' },
    { date: calendarDate(year, 12, 25), name: 'Eerste Kerstdag' },
    { date: calendarDate(year, 12, 26), name: 'Tweede Kerstdag' },
    ...equatedDays.filter((day) => yearOf(day) === year).map((date) => ({ date, name: 'gelijkgestelde dag' })),
  ].toSorted((one, other) => one.date.localeCompare(other.date));
  made.set(year, holidays);
  return holidays;
}

/** The holidays of a year are the same at every question, so they are made once. */
const made = new Map<number, readonly Holiday[]>();

/** 27 April, or 26 April when that is a Sunday. */
function kingsDay(year: number): CalendarDate {
  const day = calendarDate(year, 4, 27);
  return dayOfWeek(day) === 7 ? addDays(day, -1) : day;
}
