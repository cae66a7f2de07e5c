import { monthsOfYear, type CalculationYear, type CalendarDate, type Month } from '../../../models/calendar.ts';
import { Decimal } from '../../../models/money.ts';
import { sum, wholeEuros } from '../../engine/rounding.ts';

/** What the strip is made of: one allowance in one year. */
export interface StripOfYear {
  readonly year: CalculationYear;
  /** the amount decided for the year */
  readonly award: Decimal;
  /** months with entitlement; the award is spread over them */
  readonly entitledMonths: readonly Month[];
  readonly payments: readonly { readonly month: Month; readonly due: CalendarDate; readonly amount: Decimal; readonly withheld: Decimal }[];
  /** expected right of each month, where it was reckoned; absent months are not known */
  readonly expected: ReadonlyMap<Month, Decimal>;
  /** the day until which payments are fact */
  readonly on: CalendarDate;
}

/** One month of the strip. */
export interface StripMonth {
  readonly month: Month;
  readonly awarded: Decimal;
  /** paid out up to the day, and still to come */
  readonly paid: Decimal;
  readonly planned: Decimal;
  /** withheld from the payments of this month: set off or seized */
  readonly withheld: Decimal;
  readonly expected: Decimal | null;
}

/** The months of a year with their sums. */
export interface MonthStrip {
  readonly months: readonly StripMonth[];
  readonly total: Omit<StripMonth, 'month'>;
  /** paid, withheld and planned less the award: above nought is too much */
  readonly difference: Decimal;
}

/**
 * maandstrook — award, paid, withheld and expected of every month. A month of the award is a twelfth part (or the part of the months there are) in whole euros, and the euros left over
 * stand in the last month, so that the strip sums to the year; the law knows no month of an award.
 */
export function monthStrip({ year, award, entitledMonths, payments, expected, on }: StripOfYear): MonthStrip {
  const awarded = spread(award, entitledMonths);
  const months = monthsOfYear(year).map((month) => {
    const ofMonth = payments.filter((payment) => payment.month === month);
    return {
      month, awarded: awarded.get(month) ?? new Decimal(0),
      paid: sum(ofMonth.filter(({ due }) => due <= on).map(({ amount }) => amount)),
      planned: sum(ofMonth.filter(({ due }) => due > on).map(({ amount }) => amount)),
      withheld: sum(ofMonth.map(({ withheld }) => withheld)),
      expected: expected.get(month) ?? null,
    };
  });
  const total = {
    awarded: sum(months.map((one) => one.awarded)), paid: sum(months.map(({ paid }) => paid)), planned: sum(months.map(({ planned }) => planned)), withheld: sum(months.map(({ withheld }) => withheld)),
    expected: months.some((one) => one.expected === null) ? null : sum(months.flatMap((one) => one.expected ?? [])),
  };
  return { months, total, difference: total.paid.plus(total.planned).plus(total.withheld).minus(award) };
}

function spread(award: Decimal, months: readonly Month[]): ReadonlyMap<Month, Decimal> {
  if (months.length === 0) return new Map();
  const each = wholeEuros(award.dividedBy(months.length));
  const last = award.minus(each.times(months.length - 1));
  return new Map(months.map((month, index) => [month, index === months.length - 1 ? last : each]));
}
