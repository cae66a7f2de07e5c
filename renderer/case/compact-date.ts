import { yearOf, type CalendarDate } from '../../shared/models/calendar.ts';
import type { Formats } from '../wording/formats.ts';

/** `22 dec.` within the year of the picture, else `22 dec. ’25`: for columns without room for a whole year. */
export function compactDate(date: CalendarDate, today: CalendarDate, format: Formats): string {
  return format.shortDate(date, yearOf(today)).replace(/\b\d\d(\d\d)$/, '’$1');
}
