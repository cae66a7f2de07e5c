import { addMonths, monthOf, monthsOfYear, type CalculationYear, type CalendarDate, type Month } from '../../../models/calendar.ts';
import { isWorkingDay } from '../working-days.ts';
import { reading, type Mark } from '../mark.ts';
import { paymentDay } from '../payment-day.ts';

/** The payment of one month in the calendar. */
export interface CalendarRow {
  readonly month: Month;
  readonly paidOn: CalendarDate;
  /** the twentieth was no working day */
  readonly moved: boolean;
  readonly marks: readonly Mark[];
}

/**
 * betaalkalender — computed from the published rule; the official list was not read. Of one month sources differ: the list of others prints Easter Monday, 21 April 2025, where the rule gives the day after.
 */
export function paymentCalendar(year: CalculationYear): readonly CalendarRow[] {
  return monthsOfYear(year).map((month) => ({
    month, paidOn: paymentDay(month), moved: !isWorkingDay(`${addMonths(month, -1)}-20`),
    marks: month === unverifiedMonth ? [reading('paymentDayUnverified', null)] : [reading('computedPaymentDay', null)],
  }));
}

/** The first month of which the payment day is this day or later. */
export function firstMonthPaidFrom(day: CalendarDate): Month {
  const next = addMonths(monthOf(day), 1);
  return paymentDay(next) < day ? addMonths(next, 1) : next;
}

const unverifiedMonth: Month = '2025-05';
