import { addMonths, yearOf } from '../../shared/models/calendar.ts';
import type { CalculationYear, CalendarDate, Month } from '../../shared/models/calendar.ts';
import { Decimal } from '../../shared/models/money.ts';
import { paymentDay } from '../../shared/rules/index.ts';

/** One instalment of an advance. */
export interface Instalment {
  readonly month: Month;
  readonly due: CalendarDate;
  readonly amount: Decimal;
}

/** What an advance decision gives to pay out, or shows to have been paid too much. */
export interface Payout {
  readonly instalments: readonly Instalment[];
  readonly tooMuch: Decimal;
}

/** An advance to be paid out. `paid`: what was paid on this year before the decision. */
export interface AdvanceToPay {
  readonly year: CalculationYear;
  readonly dated: CalendarDate;
  readonly award: Decimal;
  readonly entitledMonths: readonly Month[];
  readonly paid: Decimal;
  readonly isFirst: boolean;
}

/**
 * uitbetaling van het voorschot, Awir art. 22. Granted before the year: as many instalments as there are months of entitlement, the
 * first in the month before. A first award in the year: the past months in one sum, the rest in instalments. A change in the year:
 * what is left, divided by the months that are left. Where no month is left (after 31 October): one sum.
 *
 * An instalment is the amount rounded down to whole euros, as a decision shows it. How the euros that are left over then (at most
 * one a month) are spread is not published. Here no instalment gets them: they stay unpaid until the definitive award, which is
 * laid beside what was really paid.
 */
export function payoutOf(advance: AdvanceToPay): Payout {
  const left = advance.award.minus(advance.paid);
  if (left.isNegative()) return { instalments: [], tooMuch: left.negated() };
  const toCome = advance.entitledMonths.filter((month) => paymentDay(month) > advance.dated);
  if (advance.isFirst) return { instalments: firstAward(advance), tooMuch: new Decimal(0) };
  if (toCome.length === 0) return { instalments: inOneSum(left, advance), tooMuch: new Decimal(0) };
  const each = left.dividedBy(toCome.length).floor();
  return { instalments: toCome.map((month) => ({ month, due: paymentDay(month), amount: each })).filter(isSomething), tooMuch: new Decimal(0) };
}

function firstAward({ award, entitledMonths, dated }: AdvanceToPay): readonly Instalment[] {
  if (entitledMonths.length === 0) return [];
  const each = award.dividedBy(entitledMonths.length).floor();
  const arrears = nextPaymentDay(dated);
  return entitledMonths.map((month) => ({ month, due: paymentDay(month) > dated ? paymentDay(month) : arrears, amount: each })).filter(isSomething);
}

function inOneSum(left: Decimal, { year, dated }: AdvanceToPay): readonly Instalment[] {
  const month: Month = yearOf(dated) === year ? dated.slice(0, 7) : `${year}-12`;
  return [{ month, due: nextPaymentDay(dated), amount: left }].filter(isSomething);
}

function nextPaymentDay(after: CalendarDate): CalendarDate {
  const month = after.slice(0, 7);
  const thisMonth = paymentDay(addMonths(month, 1));
  return thisMonth > after ? thisMonth : paymentDay(addMonths(month, 2));
}

function isSomething(instalment: Instalment): boolean {
  return instalment.amount.greaterThan(0);
}
