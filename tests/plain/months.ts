import type { Case, CasePerson, CasePeriod, Held } from './case.ts';

/** Yes, no, or not known because a fact is missing. */
export type Answer = boolean | 'unknown';

export const monthNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** No as soon as one is no, whatever is unknown; yes only when all are yes. */
export function allOf(answers: readonly Answer[]): Answer {
  if (answers.includes(false)) return false;
  return answers.includes('unknown') ? 'unknown' : true;
}

/**
 * The day that decides a month. Awir art. 5: a change or a birthday after the first day of a month counts from the first of the
 * next month; one that falls on the first counts at once.
 */
export function firstDay(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}

/** Days are compared as text, so that a 31st exists in every month; that is all that is needed here. */
function lastDay(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}-31`;
}

export function covers(period: CasePeriod, day: string): boolean {
  const year = day.slice(0, 4);
  return (period.from ?? `${year}-01-01`) <= day && day <= (period.to ?? `${year}-12-31`);
}

/** At least one day of the month lies in the period. */
export function touches(period: CasePeriod, year: number, month: number): boolean {
  return (period.from ?? `${year}-01-01`) <= lastDay(year, month) && firstDay(year, month) <= (period.to ?? `${year}-12-31`);
}

export function coversYear(period: CasePeriod, year: number): boolean {
  return (period.from ?? `${year}-01-01`) <= `${year}-01-01` && `${year}-12-31` <= (period.to ?? `${year}-12-31`);
}

export function heldOn(held: Held | undefined, day: string): Answer {
  if (held === undefined) return 'unknown';
  return typeof held === 'boolean' ? held : held.some((period) => covers(period, day));
}

/** Born, and taking part in the household, on that day. */
export function presentOn(person: CasePerson, day: string): boolean {
  return person.birthDate <= day && covers(person, day);
}

/** Part of the household from 1 January to 31 December. */
export function presentAllYear(person: CasePerson, year: number): boolean {
  return person.birthDate <= `${year}-01-01` && coversYear(person, year);
}

export function partnerOn(household: Case, day: string): CasePerson | null {
  return household.persons.find((person) => person.role === 'partner' && presentOn(person, day)) ?? null;
}

/** The day on which somebody reaches an age. Who was born on 29 February reaches it on 1 March of a common year. */
function reaches(birthDate: string, years: number): string {
  const year = Number(birthDate.slice(0, 4)) + years;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return birthDate.endsWith('-02-29') && !leap ? `${year}-03-01` : `${year}${birthDate.slice(4)}`;
}

export function isAged(birthDate: string, years: number, day: string): boolean {
  return reaches(birthDate, years) <= day;
}

/** The age was reached in an earlier calendar month than this one; the day in that month plays no part. */
export function reachedInEarlierMonth(birthDate: string, years: number, year: number, month: number): boolean {
  return reaches(birthDate, years) < firstDay(year, month);
}

/**
 * pensioengerechtigde leeftijd in each calendar year: years and months. AOW art. 7a lid 1, text in force on 2023-01-01
 * (https://wetten.overheid.nl/BWBR0002221/2023-01-01): 65 before 2013, letters b to n for 2013 to 2025. Later years are set under
 * lid 2 and not needed: only huurtoeslag 2024 asks this age. The birth-date table that public services print follows from it
 * (67 for those born from 1 March 1957: https://www.ikwoonleefzorg.nl/financien/wat-is-mijn-aow-leeftijd).
 */
const pensionAges: Readonly<Record<number, readonly [years: number, months: number]>> = {
  2013: [65, 1],
  2014: [65, 2],
  2015: [65, 3],
  2016: [65, 6],
  2017: [65, 9],
  2018: [66, 0],
  2019: [66, 4],
  2020: [66, 4],
  2021: [66, 4],
  2022: [66, 7],
  2023: [66, 10],
  2024: [67, 0],
  2025: [67, 0],
};

/** AOW age was reached on or before that day: at the age that held in a calendar year, in that year or before. */
export function hasPensionAge(birthDate: string, day: string): boolean {
  const atSixtyFive = reaches(birthDate, 65);
  if (atSixtyFive <= '2012-12-31') return atSixtyFive <= day;
  return Object.entries(pensionAges).some(([year, [years, months]]) => {
    const reached = monthsLater(birthDate, years * 12 + months);
    return reached <= `${year}-12-31` && reached <= day;
  });
}

function monthsLater(birthDate: string, months: number): string {
  const index = Number(birthDate.slice(0, 4)) * 12 + Number(birthDate.slice(5, 7)) - 1 + months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}${birthDate.slice(7)}`;
}
