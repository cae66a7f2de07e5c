import type { Allowance } from '../../../shared/models/allowance.ts';
import type { CalendarDate } from '../../../shared/models/calendar.ts';
import { Decimal } from '../../../shared/models/money.ts';
import type { PlanOfAllowance } from './plan-of-allowance.ts';

/** A line of the term table: what is paid for which allowance, and what is left of all of it after that. */
export interface TermRow {
  readonly number: number;
  readonly allowance: Allowance;
  readonly due: CalendarDate | null;
  readonly amount: Decimal;
  readonly rest: Decimal;
}

/** termijntabel of all plans together, in the order of their days; a term without a day comes after those that have one. */
export function termRows(plans: readonly PlanOfAllowance[]): readonly TermRow[] {
  const all = plans.flatMap(({ allowance, terms }) => terms.map((term, index) => ({ ...term, allowance, index })));
  const sorted = all.toSorted((one, other) => (one.due ?? never).localeCompare(other.due ?? never) || one.index - other.index);
  let rest = sorted.reduce((total, { amount }) => total.plus(amount), new Decimal(0));
  return sorted.map(({ allowance, due, amount }, index) => {
    rest = rest.minus(amount);
    return { number: index + 1, allowance, due, amount, rest };
  });
}

const never = '9999-12-31';
