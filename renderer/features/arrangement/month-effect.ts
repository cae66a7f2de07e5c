import { addMonths, monthOf, type Month } from '../../../shared/models/calendar.ts';
import type { CaseFile } from '../../../shared/models/case-file.ts';
import { Decimal, writeEuro, type EuroText } from '../../../shared/models/money.ts';
import { burdensOf, comesInPerMonth, monthsAhead, notBefore, planOf, type Plan, type PlannedBurden } from '../../../shared/rules/index.ts';
import { present } from '../../case/parts.ts';
import type { PlanOfAllowance } from './plan-of-allowance.ts';

/** The layer of the stack that is this plan. */
export const thisPlan = 'this plan';

/** What a plan does to the months to come, beside what comes in and what is to be paid already. */
export interface MonthEffect {
  readonly plan: Plan;
  readonly layers: readonly string[];
  /** the month with the first new term; `null` where no term has a day */
  readonly first: { readonly month: Month; readonly comesIn: Decimal | null; readonly others: Decimal; readonly own: Decimal; readonly leftWithout: Decimal | null; readonly left: Decimal | null } | null;
  /** the first month in which more is to be paid than comes in, and whether it is so without this plan */
  readonly short: { readonly month: Month; readonly total: Decimal; readonly comesIn: Decimal; readonly already: boolean } | null;
}

/** stapeling — the arrangements that run and this plan, month by month, beside the allowances as they come in now. */
export function monthEffect(plans: readonly PlanOfAllowance[], file: CaseFile): MonthEffect {
  const from = monthOf(file.today);
  const comesIn = comesInPerMonth(present(file.payments), file.today);
  const free = new Map(comesIn === null ? [] : Array.from({ length: monthsAhead }, (_, index) => [addMonths(from, index), comesIn] as const));
  const replaced = plans.flatMap(({ running }) => (running === null ? [] : [running.id]));
  const others = burdensOf(present(file.arrangements).filter(({ id }) => !replaced.includes(id)), from);
  const own: PlannedBurden = { id: thisPlan, terms: plans.flatMap(({ terms }) => terms.flatMap(({ due, amount }) => (due === null ? [] : [{ due: notBefore(from, due), amount }]))) };
  const without = planOf({ from, months: monthsAhead, burdens: others, free });
  const whole = planOf({ from, months: monthsAhead, burdens: [...others, own], free });
  return { plan: whole, layers: others.map(({ id }) => id), first: firstMonth(whole, without), short: shortMonth(whole, without, comesIn) };
}

/** The same as amounts before and after, for a proposal. */
export function beforeAndAfter({ first }: MonthEffect): { readonly monthBefore: EuroText | null; readonly monthAfter: EuroText | null } {
  return { monthBefore: textOf(first?.leftWithout ?? null), monthAfter: textOf(first?.left ?? null) };
}

function textOf(amount: Decimal | null): EuroText | null {
  return amount === null ? null : writeEuro(amount);
}

function firstMonth(whole: Plan, without: Plan): MonthEffect['first'] {
  const found = whole.months.find(({ taken }) => taken.has(thisPlan));
  const before = without.months.find(({ month }) => month === found?.month);
  if (found === undefined || before === undefined) return null;
  return { month: found.month, comesIn: found.free, others: before.total, own: found.taken.get(thisPlan) ?? nought, leftWithout: before.left, left: found.left };
}

function shortMonth(whole: Plan, without: Plan, comesIn: Decimal | null): MonthEffect['short'] {
  const found = whole.months.find(({ month }) => month === whole.shortFrom);
  return found === undefined || comesIn === null ? null : { month: found.month, total: found.total, comesIn, already: without.shortFrom === found.month };
}

const nought = new Decimal(0);
