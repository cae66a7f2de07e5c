import { addDays, dayOfMonth, daysInMonth, lastDay, monthNumber, monthOf, yearOf, type CalendarDate, type Month } from '../../../models/calendar.ts';
import type { Recovery } from '../../../models/case-file.ts';
import { Decimal, readEuro, writeEuro, type EuroText } from '../../../models/money.ts';
import { derive, valueOf, type Finding } from '../../engine/finding.ts';
import { article } from '../../engine/legal-basis.ts';
import { inForce, ParameterNotInForce, type ParameterReading } from '../../engine/parameter.ts';
import { refusable } from '../../engine/refusal.ts';
import { sum, wholeEuros } from '../../engine/rounding.ts';
import { reading, type Mark } from '../mark.ts';
import { interestNotChargedUpTo, interestYear, lateInterestRate } from '../money-parameters.ts';
import { published, told } from '../told.ts';

/** An amount that is paid after its last payment date. */
export interface LatePayment {
  readonly amount: Decimal;
  /** the last payment date */
  readonly due: CalendarDate;
  readonly paid: CalendarDate;
}

/** Days at one rate. */
export interface DaysAtRate {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly rate: Finding<Decimal>;
  readonly days: number;
}

/** Late interest on one payment. */
export interface LateInterest {
  readonly periods: readonly DaysAtRate[];
  /** before rounding */
  readonly exact: Finding<Decimal>;
  /** in whole euros down */
  readonly rounded: Finding<Decimal>;
  /** what is charged when this is the only or the last payment: small interest is not */
  readonly charged: Finding<Decimal>;
  readonly marks: readonly Mark[];
}

/**
 * invorderingsrente — simple, from the day after the last payment date to the day before the payment, at the rate of each day; the payment in whole euros down. Awir art. 29 with IW 1990 art. 28 and 29.
 * How days are counted, the rounding and the small amount come from a text of 2015. Refuses where the rate of a day is not known; a rate is never taken from the neighbour.
 */
export function lateInterest(payment: LatePayment, read: ParameterReading = published): LateInterest {
  const periods = daysAtRates(payment, read);
  const exact = exactInterest(payment, periods, read);
  const rounded = derive({
    term: 'lateInterestRounded', basis: article('Uiw', '29 tot en met 33'), unit: 'euro',
    formula: 'wholeEuros(lateInterestExact)',
    from: { lateInterestExact: exact },
    compute: ({ lateInterestExact }) => wholeEuros(lateInterestExact),
  });
  return { periods, exact, rounded, charged: charged(rounded, lastDayOfInterest(payment.paid), read), marks: [reading('interestDayCount', article('Uiw', '29 tot en met 33'))] };
}

/** The late interest on what is left of a debt, were it paid on a day. */
export type LateInterestIfPaid =
  | { readonly kind: 'nothingLeft' }
  /** the last payment date is not over */
  | { readonly kind: 'notLate' }
  /** the rate of a day is not known */
  | { readonly kind: 'refused' }
  | { readonly kind: 'reckoned'; readonly over: EuroText; readonly charged: EuroText; readonly interest: LateInterest };

/** invorderingsrente bij betaling op een dag — over the principal that is left: payments go to costs and interest first, and no interest is reckoned over costs. Awir art. 29 and 34 lid 3. */
export function lateInterestIfPaid({ principal, dueDate }: Pick<Recovery, 'principal' | 'dueDate'>, rest: Finding<Decimal>, paid: CalendarDate): LateInterestIfPaid {
  const left = Decimal.min(valueOf(rest) ?? 0, readEuro(principal));
  if (!left.greaterThan(0)) return { kind: 'nothingLeft' };
  if (paid <= dueDate) return { kind: 'notLate' };
  return refusable<LateInterestIfPaid>(() => {
    const interest = lateInterest({ amount: left, due: dueDate, paid });
    return { kind: 'reckoned', over: writeEuro(left), charged: writeEuro(valueOf(interest.charged) ?? new Decimal(0)), interest };
  }, () => ({ kind: 'refused' }));
}

/** percentage van de invorderingsrente on a day. Throws where none is known. */
export function lateInterestRateOn(date: CalendarDate, read: ParameterReading = published): Finding<Decimal> {
  return inForce(lateInterestRate, date, read);
}

/** The interest on several payments of one debt, each in whole euros down; whether little of it is charged is seen at the last. */
export function lateInterestOf(payments: readonly LatePayment[], read: ParameterReading = published): Finding<Decimal> {
  const last = payments.reduce((day, { paid }) => (paid > day ? paid : day), firstDayOfRates);
  const total = derive({
    term: 'lateInterestRounded', basis: article('Iw', '28'), unit: 'euro',
    formula: 'sum(lateInterestRounded)',
    from: { lateInterestRounded: payments.map((payment) => lateInterest(payment, read).rounded) },
    compute: ({ lateInterestRounded }) => sum(lateInterestRounded),
  });
  return charged(total, lastDayOfInterest(last), read);
}

/**
 * dagen — of the month of the last payment date the actual days (February 28), of every other full month 30, of the month of the payment those before it. Counted from the day after the last
 * payment date up to and including a day, so that periods add up.
 */
export function interestDays(due: CalendarDate, upTo: CalendarDate): number {
  if (upTo <= due) return 0;
  const last = lastCountedDay(monthOf(due));
  if (monthOf(upTo) === monthOf(due)) return Math.max(0, Math.min(dayOfMonth(upTo), last) - dayOfMonth(due));
  const inMonthOfDue = Math.max(0, last - dayOfMonth(due));
  return inMonthOfDue + 30 * (monthsBetween(monthOf(due), monthOf(upTo)) - 1) + (upTo === lastDay(monthOf(upTo)) ? 30 : Math.min(dayOfMonth(upTo), 30));
}

/** Days of the month that count in the month of the last payment date: of February always 28. */
function lastCountedDay(month: Month): number {
  const days = daysInMonth(yearOf(month), monthNumber(month));
  return days === 29 ? 28 : days;
}

function monthsBetween(from: Month, to: Month): number {
  return yearOf(to) * 12 + monthNumber(to) - yearOf(from) * 12 - monthNumber(from);
}

/** The stretches of one rate between the last payment date and the payment. */
function daysAtRates({ due, paid }: LatePayment, read: ParameterReading): readonly DaysAtRate[] {
  const first = addDays(due, 1);
  const last = addDays(paid, -1);
  if (last < first) return [];
  const periods: DaysAtRate[] = [];
  for (let from = first; from <= last;) {
    const version = lateInterestRate.versions.find(({ validFrom, validTo }) => validFrom <= from && from <= validTo);
    if (version === undefined) throw new ParameterNotInForce('lateInterestRate', yearOf(from));
    const rate = inForce(lateInterestRate, from, read);
    const to = version.validTo < last ? version.validTo : last;
    const days = interestDays(due, to) - interestDays(due, addDays(from, -1));
    if (days > 0) periods.push({ from, to, rate, days });
    from = addDays(to, 1);
  }
  return periods;
}

function exactInterest({ amount, paid }: LatePayment, periods: readonly DaysAtRate[], read: ParameterReading): Finding<Decimal> {
  const principal = derive({
    term: 'paymentRounded', basis: article('Uiw', '29 tot en met 33'), unit: 'euro',
    formula: 'wholeEuros(latePayment)',
    from: { latePayment: told('latePayment', amount) },
    compute: ({ latePayment }) => wholeEuros(latePayment),
  });
  return derive({
    term: 'lateInterestExact', basis: article('Iw', '28'), unit: 'euro',
    formula: 'paymentRounded × sum(daysTimesRate) / interestYear',
    from: { paymentRounded: principal, daysTimesRate: periods.length === 0 ? [told('daysTimesRate', 0, 'days')] : periods.map(daysTimesRate), interestYear: inForce(interestYear, lastDayOfInterest(paid), read) },
    compute: ({ paymentRounded, daysTimesRate, interestYear }) => paymentRounded.times(sum(daysTimesRate)).dividedBy(interestYear),
  });
}

/** The days of a period times its rate, so that the division by the days of a year comes last. */
function daysTimesRate({ rate, days }: DaysAtRate): Finding<Decimal> {
  return derive({
    term: 'daysTimesRate', basis: article('Iw', '29'), unit: 'days',
    formula: 'interestDays × lateInterestRate',
    from: { interestDays: told('interestDays', days, 'days'), lateInterestRate: rate },
    compute: (values) => values.interestDays.times(values.lateInterestRate),
  });
}

function charged(rounded: Finding<Decimal>, on: CalendarDate, read: ParameterReading): Finding<Decimal> {
  return derive({
    term: 'lateInterestCharged', basis: article('Uiw', '29 tot en met 33'), unit: 'euro',
    formula: 'if(lateInterestRounded ≤ interestNotChargedUpTo, 0, lateInterestRounded)',
    from: { lateInterestRounded: rounded, interestNotChargedUpTo: inForce(interestNotChargedUpTo, on, read) },
    compute: (values) => (values.lateInterestRounded.lessThanOrEqualTo(values.interestNotChargedUpTo) ? new Decimal(0) : values.lateInterestRounded),
  });
}

/** The first day of which a rate is known; the small amount is read from the same day on. */
const firstDayOfRates = lateInterestRate.versions[0]?.validFrom ?? '';

/** The day before the payment, on which the interest ends. */
function lastDayOfInterest(paid: CalendarDate): CalendarDate {
  const day = addDays(paid, -1);
  return day > firstDayOfRates ? day : firstDayOfRates;
}
