import { addMonthsToDay, type CalendarDate } from '../../../models/calendar.ts';
import { Decimal } from '../../../models/money.ts';

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
