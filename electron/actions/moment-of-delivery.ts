import { addDays, isFullDate, type CalendarDate, type PartialDate } from '../../shared/models/calendar.ts';
import type { ReadStore } from '../store/handles.ts';
import { dutchDate } from '../store/today.ts';

/** When a delivery is taken in: the day that it is, and the moment at which we knew. */
export interface Moment {
  readonly today: CalendarDate;
  readonly deliveredAt: string;
}

/** The moment of a delivery that is taken in now. In a practice store the day stands still. */
export function momentOfDelivery({ meta }: ReadStore, now: string): Moment {
  return meta.practiceDate === null ? { today: dutchDate(now), deliveredAt: now } : { today: meta.practiceDate, deliveredAt: `${meta.practiceDate}T00:00:00Z` };
}

/** When we knew what a delivery says otherwise than before: after what it changes, also in a practice store, in which the day stands still. */
export function recordedAfter(before: string, { deliveredAt }: Moment): string {
  return deliveredAt > before ? deliveredAt : new Date(Date.parse(before) + 1000).toISOString();
}

/** The last day of what is no longer so on a day: the day before, but not before it began. */
export function lastDayBefore(today: CalendarDate, begin: PartialDate | null): CalendarDate {
  const before = addDays(today, -1);
  return begin !== null && isFullDate(begin) && begin > before ? begin : before;
}
