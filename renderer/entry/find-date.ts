import { calendarDate, isCalendarDate, yearOf } from '../../shared/models/calendar.ts';
import type { CalendarDate } from '../../shared/models/calendar.ts';

/** A date found in a text, and the text without it. */
export interface FoundDate {
  readonly date: CalendarDate;
  readonly rest: string;
}

const months = ['jan', 'feb', 'maa|mar|mrt', 'apr', 'mei|may', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'dec'] as const;
const monthWord = '(?<word>jan(?:uari|uary)?|feb(?:ruari|ruary)?|mrt|maart|mar(?:ch)?|apr(?:il)?|mei|may|juni?|june|juli?|july|aug(?:ustus|ust)?|sep(?:t(?:ember)?)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** The ways in which people write a date, most particular first. A date stands by itself, between spaces, commas or the ends. */
const forms: readonly RegExp[] = [
  /(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})/,
  /(?<day>\d{1,2}) ?[-/.] ?(?<month>\d{1,2}) ?[-/.] ?(?<year>\d{4}|\d{2})/,
  new RegExp(`(?<day>\\d{1,2})[ -]${monthWord}[ -](?<year>\\d{4})`, 'i'),
  /(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})/,
  /(?<day>\d{1,2}) (?<month>\d{1,2}) (?<year>\d{4})/,
].map((form) => new RegExp(`(?<![^\\s,;])${form.source}(?![^\\s,;])`, form.flags));

/** The first date in a text that exists. With `past`, two digits of a year are the last such year that has been, and later days are no date. */
export function findDate(text: string, today: CalendarDate, when: 'past' | 'any' = 'past'): FoundDate | null {
  for (const form of forms) {
    const match = form.exec(text);
    const date = match?.groups === undefined ? null : dateOf(match.groups, today, when);
    if (match !== null && date !== null) return { date, rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim() };
  }
  return null;
}

function dateOf(groups: Readonly<Record<string, string | undefined>>, today: CalendarDate, when: 'past' | 'any'): CalendarDate | null {
  const month = groups['word'] === undefined ? Number(groups['month']) : monthOfWord(groups['word']);
  const [day, year] = [Number(groups['day']), groups['year'] ?? ''];
  const candidates = year.length === 4 ? [Number(year)] : centuries(Number(year), today);
  return candidates.map((candidate) => calendarDate(candidate, month, day)).find((date) => isCalendarDate(date) && (when === 'any' || date <= today)) ?? null;
}

/** Two digits of a year are the last such year that has been. */
function centuries(year: number, today: CalendarDate): readonly number[] {
  const century = Math.floor(yearOf(today) / 100) * 100;
  return [century + year, century - 100 + year];
}

function monthOfWord(word: string): number {
  return months.findIndex((start) => new RegExp(`^(?:${start})`, 'i').test(word)) + 1;
}
