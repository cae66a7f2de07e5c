import { isFullDate, monthNumber, yearOf } from '../../shared/models/calendar.ts';
import type { CalendarDate, Month, PartialDate } from '../../shared/models/calendar.ts';
import { Decimal, readEuro } from '../../shared/models/money.ts';
import type { EuroText } from '../../shared/models/money.ts';
import { calendar as english } from './en/calendar.ts';
import { calendar as dutch } from './nl/calendar.ts';

/** Whole euros as a decision shows them, or with cents. One table never mixes the two. */
export type EuroDigits = 'whole' | 'cents';

/** How values are written. Nothing here rounds for the law: it only writes what was computed. */
export interface Formats {
  /** `€ 1.248`, `€ 515,75`, `€ -12,00` */
  euro(amount: EuroText, digits?: EuroDigits): string;
  /** the amount without its sign, for where a word or an arrow says the direction */
  euroWithoutSign(amount: EuroText, digits?: EuroDigits): string;
  /** a plain number: `1.248`, `96,5` */
  number(value: string): string;
  /** a ratio as a percentage: `0.01896` is `1,896%` */
  percentage(ratio: string): string;
  /** `14-04-2026`; says in words what is not known of an incomplete date */
  date(date: PartialDate): string;
  /** `14 april 2026`; says in words what is not known of an incomplete date */
  dateInSentence(date: PartialDate): string;
  /** `14 apr.` within the given year, else `14 apr. 2025` */
  shortDate(date: PartialDate, year: number): string;
  /** `do 12 nov.` */
  dayAndDate(date: CalendarDate): string;
  /** `apr.` */
  monthShort(month: Month): string;
  /** `april 2026` */
  monthInSentence(month: Month): string;
  /** `april` */
  monthName(month: Month): string;
  /** `14:02`, in Dutch time */
  time(instant: string): string;
  /** `14:02:08`, in Dutch time */
  timeWithSeconds(instant: string): string;
}

/** The words that a language has for its calendar and its numbers. */
export interface CalendarWords {
  readonly months: readonly string[];
  readonly monthsShort: readonly string[];
  readonly weekdays: readonly string[];
  readonly unknownDate: string;
  readonly group: string;
  readonly decimal: string;
}

/** The formats of both languages. */
export const formats: Readonly<Record<'nl' | 'en', Formats>> = { nl: formatsIn(dutch), en: formatsIn(english) };

const noBreak = '\u00a0';

function formatsIn(words: CalendarWords): Formats {
  const month = (number: number): string => words.months[number - 1] ?? '';
  const monthShort = (number: number): string => words.monthsShort[number - 1] ?? '';
  const shortDate = (date: PartialDate, year: number): string => {
    if (date === '') return words.unknownDate;
    const own = yearOf(date);
    const parts = [...(isFullDate(date) ? [day(date)] : []), ...(date.length >= 7 ? [monthShort(monthNumber(date))] : []), ...(own === year && date.length >= 7 ? [] : [String(own)])];
    return parts.join(noBreak);
  };
  return {
    euro: (amount, digits = 'whole') => euro(readEuro(amount), digits, words),
    euroWithoutSign: (amount, digits = 'whole') => euro(readEuro(amount).abs(), digits, words),
    number: (value) => plain(value, words),
    percentage: (ratio) => `${plain(new Decimal(ratio).times(100).toFixed(), words)}%`,
    date: (date) => {
      if (date === '') return words.unknownDate;
      if (date.length === 4) return date;
      return date.length === 7 ? `${monthShort(monthNumber(date))} ${date.slice(0, 4)}` : `${date.slice(8, 10)}-${date.slice(5, 7)}-${date.slice(0, 4)}`;
    },
    dateInSentence: (date) => {
      if (date === '') return words.unknownDate;
      const parts = [...(isFullDate(date) ? [day(date)] : []), ...(date.length >= 7 ? [month(monthNumber(date))] : []), String(yearOf(date))];
      return parts.join(noBreak);
    },
    shortDate,
    dayAndDate: (date) => `${words.weekdays[weekday(date)] ?? ''} ${shortDate(date, yearOf(date))}`,
    monthShort: (text) => monthShort(monthNumber(text)),
    monthInSentence: (text) => `${month(monthNumber(text))} ${yearOf(text)}`,
    monthName: (text) => month(monthNumber(text)),
    time: (instant) => clock(instant, false),
    timeWithSeconds: (instant) => clock(instant, true),
  };
}

function day(date: CalendarDate): string {
  return String(Number(date.slice(8, 10)));
}

function weekday(date: CalendarDate): number {
  return (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7;
}

function euro(amount: Decimal, digits: EuroDigits, words: CalendarWords): string {
  const text = amount.toFixed(digits === 'cents' ? 2 : 0, Decimal.ROUND_HALF_UP);
  const sign = text.startsWith('-') && /[1-9]/.test(text) ? '-' : '';
  return `€${noBreak}${sign}${plain(text.replace('-', ''), words)}`;
}

function plain(value: string, words: CalendarWords): string {
  const [whole = '', decimals] = value.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, words.group);
  return decimals === undefined ? grouped : `${grouped}${words.decimal}${decimals}`;
}

function clock(instant: string, seconds: boolean): string {
  return new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit', ...(seconds ? { second: '2-digit' } : {}) }).format(new Date(instant));
}
