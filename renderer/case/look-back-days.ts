import { firstDay, monthInYear, type CalendarDate } from '../../shared/models/calendar.ts';
import type { CaseFile, Decision } from '../../shared/models/case-file.ts';
import { readDay } from '../entry/read-day.ts';
import { present } from './parts.ts';

/** The days of a look back: what was known on one, under the law of the other. */
export type LookBackDays = NonNullable<CaseFile['lookedBack']>;

/** Two days as they were typed: read, or by field why not. The day of the law may be left empty: then it is the same day. */
export type DaysRead = { readonly days: LookBackDays; readonly wrong: null } | { readonly days: null; readonly wrong: Partial<Readonly<Record<keyof LookBackDays, 'notRead' | 'notYet'>>> };

/** Reads the days as people type them, `1-3` being the last first of March that has been. */
export function readDays(typed: Readonly<Record<keyof LookBackDays, string>>, today: CalendarDate): DaysRead {
  const read = (text: string) => {
    const day = readDay(text, today, 'last');
    return day === null ? ('notRead' as const) : day > today ? ('notYet' as const) : { day };
  };
  const knownOn = read(typed.knownOn);
  const lawOn = typed.lawOn.trim() === '' ? knownOn : read(typed.lawOn);
  if (typeof knownOn === 'object' && typeof lawOn === 'object') return { days: { knownOn: knownOn.day, lawOn: lawOn.day }, wrong: null };
  return { days: null, wrong: { ...(typeof knownOn === 'string' && { knownOn }), ...(typeof lawOn === 'string' && typed.lawOn.trim() !== '' && { lawOn }) } };
}

/** The days of a decision: what was known when it was made, under the law of its year. A decision on a year that was still to begin rests on the law of that year. */
export function daysOfDecision({ dated, year }: Pick<Decision, 'dated' | 'year'>, today: CalendarDate): LookBackDays {
  const begins = year === null ? dated : firstDay(monthInYear(year, 1));
  return { knownOn: dated, lawOn: begins > dated && begins <= today ? begins : dated };
}

/** The decisions that are most asked about: the last ones that set an amount, the last first. */
export function decisionsToLookBackAt(file: Pick<CaseFile, 'decisions' | 'today'>): readonly Decision[] {
  return present(file.decisions).filter(({ dated, amountYear }) => amountYear !== null && dated <= file.today).toSorted((one, other) => other.dated.localeCompare(one.dated)).slice(0, 12);
}
