import { earliestDay, latestDay } from '../../../shared/models/calendar.ts';
import type { NewsItem } from './read-news.ts';

/** A Dutch day and time, `2026-11-12T14:02`: so moments are compared as texts. */
export type Moment = string;

/** How a message stands at a moment: not there yet, holding, or over. */
export function standing(item: NewsItem, now: Moment): 'coming' | 'current' | 'over' {
  if (startOf(item) > now) return 'coming';
  return item.until !== null && `${latestDay(item.until) ?? item.until}T23:59` < now ? 'over' : 'current';
}

/** What can be read at a moment: what holds before what is over, the important before the rest, the latest first. */
export function newsAt(items: readonly NewsItem[], now: Moment): readonly NewsItem[] {
  const over = (item: NewsItem): number => Number(standing(item, now) === 'over');
  return items
    .filter((item) => standing(item, now) !== 'coming')
    .toSorted((one, other) => over(one) - over(other) || Number(other.important) - Number(one.important) || startOf(other).localeCompare(startOf(one)) || one.id.localeCompare(other.id));
}

/** The important messages that hold at a moment; those that were not read first. */
export function importantAt(items: readonly NewsItem[], now: Moment, seen: ReadonlySet<string>): readonly NewsItem[] {
  return newsAt(items, now).filter((item) => item.important && standing(item, now) === 'current').toSorted((one, other) => Number(seen.has(one.id)) - Number(seen.has(other.id)));
}

/** The Dutch day and time now; in a practice store on its fixed day. */
export function momentOf(now: Date, practiceDay: string | null): Moment {
  const text = dutch.format(now).replace(' ', 'T');
  return practiceDay === null ? text : `${practiceDay}${text.slice(10)}`;
}

function startOf(item: NewsItem): string {
  return `${earliestDay(item.from) ?? item.from}T${item.time ?? '00:00'}`;
}

/** Sweden writes its dates as we keep them: `2026-11-12 14:02`. */
const dutch = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });
