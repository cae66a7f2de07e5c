import { addMonths, monthOf, type CalendarDate, type Month } from '../../models/calendar.ts';
import { firstWorkingDayFrom } from './working-days.ts';

/**
 * betaaldag — the day on which the amount for a month is paid: the 20th of the month before, or the first working day after it.
 * The rule is published; an official list of the days was not found.
 */
export function paymentDay(month: Month): CalendarDate {
  return firstWorkingDayFrom(`${addMonths(month, -1)}-20`);
}

/** The last payment day up to and with a day. */
export function lastPaymentDay(on: CalendarDate): CalendarDate {
  const ofThisMonth = paymentDay(addMonths(monthOf(on), 1));
  return ofThisMonth <= on ? ofThisMonth : paymentDay(monthOf(on));
}
