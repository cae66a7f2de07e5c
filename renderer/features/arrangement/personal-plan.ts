import type { CalendarDate } from '../../../shared/models/calendar.ts';
import { totalRest, type PersonalOutcome } from '../../../shared/rules/index.ts';
import type { WorkedOut } from './arrangement-of-entry.ts';
import type { DebtToPay } from './capacity-reckoned.ts';
import { emptyPlan, type PlanOfAllowance } from './plan-of-allowance.ts';

/** What a personal arrangement is asked for: all chosen debts together, the first term on the last day to pay where it is asked in time. */
export function personalDebt({ debts, reading }: WorkedOut, today: CalendarDate): DebtToPay {
  const on = reading.values?.askedOn ?? today;
  const due = debts.map(({ dueDate }) => dueDate).toSorted()[0];
  return {
    debt: totalRest(debts), on,
    firstTerm: due !== undefined && on <= due ? due : (reading.values?.firstTerm ?? null),
  };
}

/** A personal arrangement as a plan: without terms where it has none. */
export function personalPlanOf(outcome: PersonalOutcome | null, { debts, reading }: WorkedOut, { debt, firstTerm }: DebtToPay): readonly PlanOfAllowance[] {
  const [first] = debts;
  if (first === undefined || reading.values === null) return [];
  return [{ ...emptyPlan, allowance: first.allowance, debts, debt, state: 'new', terms: outcome?.terms ?? [], marks: outcome?.marks ?? [], firstTermAsked: firstTerm === null || reading.values.firstTerm !== null }];
}
