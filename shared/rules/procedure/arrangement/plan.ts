import { addMonths, monthOf, type CalendarDate, type Month } from '../../../models/calendar.ts';
import { Decimal } from '../../../models/money.ts';
import { sum } from '../../engine/rounding.ts';

/** One thing that takes money in the months to come: an arrangement that runs, a set-off, or one that is considered. */
export interface PlannedBurden {
  readonly id: string;
  readonly terms: readonly { readonly due: CalendarDate; readonly amount: Decimal }[];
}

/** What a plan is made of. */
export interface PlanFacts {
  readonly from: Month;
  readonly months: number;
  readonly burdens: readonly PlannedBurden[];
  /** what is free each month before any of it, where it is known: the payments, or what can be spared */
  readonly free: ReadonlyMap<Month, Decimal>;
}

/** One month of a plan. */
export interface MonthOfPlan {
  readonly month: Month;
  /** what each burden takes, by its id; one that takes nothing is left out */
  readonly taken: ReadonlyMap<string, Decimal>;
  readonly total: Decimal;
  /** what is free before any of it, where that is known */
  readonly free: Decimal | null;
  /** what is left of what was free; `null` where that is not known. Below nought the plan asks more than there is. */
  readonly left: Decimal | null;
}

/** A plan with the first month in which it asks more than there is, and what falls after its last month. */
export interface Plan {
  readonly months: readonly MonthOfPlan[];
  readonly shortFrom: Month | null;
  readonly afterwards: Decimal;
}

/** stapeling — all that is to be paid or set off in the months to come, month by month beside each other. Plain addition: no law is in it. */
export function planOf({ from, months: count, burdens, free }: PlanFacts): Plan {
  const last = addMonths(from, count);
  const byMonth = new Map<Month, Map<string, Decimal>>();
  for (const { id, terms } of burdens) {
    for (const { due, amount } of terms) {
      const month = monthOf(due);
      if (month < from || month >= last) continue;
      const taken = byMonth.get(month) ?? new Map<string, Decimal>();
      taken.set(id, (taken.get(id) ?? nought).plus(amount));
      byMonth.set(month, taken);
    }
  }
  const months = Array.from({ length: count }, (_, index) => monthOfPlan(addMonths(from, index), byMonth, free));
  return {
    months,
    shortFrom: months.find(({ left }) => left?.isNegative() === true)?.month ?? null,
    afterwards: sum(burdens.flatMap(({ terms }) => terms.filter(({ due }) => monthOf(due) >= last).map(({ amount }) => amount))),
  };
}

function monthOfPlan(month: Month, byMonth: ReadonlyMap<Month, ReadonlyMap<string, Decimal>>, free: ReadonlyMap<Month, Decimal>): MonthOfPlan {
  const taken = byMonth.get(month) ?? new Map<string, Decimal>();
  const total = sum([...taken.values()]);
  const before = free.get(month) ?? null;
  return { month, taken, total, free: before, left: before?.minus(total) ?? null };
}

const nought = new Decimal(0);
