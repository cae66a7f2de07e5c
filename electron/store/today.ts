import type { CalendarDate } from '../../shared/models/calendar.ts';

/** The civil day in the Netherlands at a moment. */
export function dutchDate(instant: string): CalendarDate {
  return dutchDay.format(new Date(instant));
}

/** The civil day in the Netherlands now, by the clock of this machine. */
export function systemDate(): CalendarDate {
  return dutchDate(new Date().toISOString());
}

/** Sweden writes its dates as we keep them: `2026-11-12`. */
const dutchDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
