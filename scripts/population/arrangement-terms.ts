import { addMonthsToDay } from '../../shared/models/calendar.ts';
import type { CalendarDate } from '../../shared/models/calendar.ts';
import { Decimal } from '../../shared/models/money.ts';

/** One term of an arrangement as agreed. */
export interface TermAgreed {
  readonly due: CalendarDate;
  readonly amount: Decimal;
}

const lowestTerm = new Decimal('20');
const mostTerms = 24;

/**
 * standaard betalingsregeling — 20 euro a month per recovery; above 480 euro a twenty-fourth part, at most 24 terms, the first on
 * the last day to pay. How a part is rounded is not published: here up to the cent, with the rest in the last term.
 */
export function standardTerms(debt: Decimal, firstDue: CalendarDate): readonly TermAgreed[] {
  const part = debt.dividedBy(mostTerms).toDecimalPlaces(2, Decimal.ROUND_UP);
  return termsOf(debt, Decimal.max(lowestTerm, part), firstDue);
}

/** persoonlijke betalingsregeling — what can be spared each month, during 24 months at most; the rest stays outside. */
export function personalTerms(debt: Decimal, capacity: Decimal, firstDue: CalendarDate): readonly TermAgreed[] {
  return termsOf(debt, capacity, firstDue).slice(0, mostTerms);
}

function termsOf(debt: Decimal, each: Decimal, firstDue: CalendarDate): readonly TermAgreed[] {
  const count = debt.dividedBy(each).ceil().toNumber();
  return Array.from({ length: count }, (_, index) => ({
    due: addMonthsToDay(firstDue, index),
    amount: index === count - 1 ? debt.minus(each.times(count - 1)) : each,
  }));
}
