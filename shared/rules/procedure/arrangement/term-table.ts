import { addMonthsToDay, type CalendarDate } from '../../../models/calendar.ts';
import { Decimal } from '../../../models/money.ts';
import { sum } from '../../engine/rounding.ts';

/** One term of an arrangement. The day is `null` where it is not published when the first one falls. */
export interface ArrangementTerm {
  readonly due: CalendarDate | null;
  readonly amount: Decimal;
}

/**
 * termijntabel — equal terms and what is left in the last, that together are the debt, or as many as there may be. The first falls on the day given and each next on the same day a month later, or on the last of a month
 * that has no such day.
 */
export function termTable(debt: Decimal, each: Decimal, firstDue: CalendarDate | null, most: number): readonly ArrangementTerm[] {
  const terms: ArrangementTerm[] = [];
  for (let rest = debt; rest.greaterThan(0) && each.greaterThan(0) && terms.length < most; rest = rest.minus(each)) {
    terms.push({ due: firstDue === null ? null : addMonthsToDay(firstDue, terms.length), amount: Decimal.min(rest, each) });
  }
  return terms;
}

/** A line of a term table: which plan the term is of, and what is left of all plans after it. */
export interface TermLine extends ArrangementTerm {
  readonly number: number;
  readonly plan: number;
  readonly rest: Decimal;
}

/** The terms of several plans in one table, in the order of their days, with what they come to; a term without a day comes after those that have one. */
export function termLines(plans: readonly (readonly ArrangementTerm[])[]): { readonly lines: readonly TermLine[]; readonly total: Decimal } {
  const all = plans.flatMap((terms, plan) => terms.map((term, index) => ({ ...term, plan, index })));
  const total = sum(all.map(({ amount }) => amount));
  let rest = total;
  const lines = all.toSorted((one, other) => (one.due ?? never).localeCompare(other.due ?? never) || one.index - other.index).map(({ due, amount, plan }, index): TermLine => {
    rest = rest.minus(amount);
    return { due, amount, number: index + 1, plan, rest };
  });
  return { lines, total };
}

const never = '9999-12-31';
