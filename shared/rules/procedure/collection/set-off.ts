import { addMonths, type CalendarDate, type Month } from '../../../models/calendar.ts';
import { Decimal } from '../../../models/money.ts';
import { valueOf } from '../../engine/finding.ts';
import { article, type LegalBasis } from '../../engine/legal-basis.ts';
import { inForce } from '../../engine/parameter.ts';
import type { Term } from '../../glossary.ts';
import { reading, unpublished, type Mark } from '../mark.ts';
import { setOffMaximum } from '../money-parameters.ts';
import { published } from '../told.ts';

/** Whether a debt may be set off on a day, and what stands in the way. */
export interface SetOffPermission {
  readonly allowed: boolean;
  /** the first day on which it may, as far as the calendar decides */
  readonly from: CalendarDate;
  readonly obstacles: readonly { readonly term: Term; readonly basis: LegalBasis }[];
  readonly marks: readonly Mark[];
}

/** What stands in the way of a set-off. */
export interface SetOffFacts {
  /** the last payment date of the recovery */
  readonly due: CalendarDate;
  /** the citizen asked for it: then also within the six weeks */
  readonly requested: boolean;
  /** uitstel van betaling in force; a set-off that is the arrangement itself is no obstacle */
  readonly deferred: boolean;
  /** paused for the recovery operation: the pause is a deferral */
  readonly paused: boolean;
}

/** verrekening — with any allowance and any year, also with income tax, not before the six weeks are over unless asked for, and not during a deferral. Awir art. 30, Leidraad 79.5 and 79.6. */
export function maySetOff({ due, requested, deferred, paused }: SetOffFacts, on: CalendarDate): SetOffPermission {
  const obstacles = [
    ...(on <= due && !requested ? [{ term: 'setOffBeforeDue' as const, basis: article('Awir', '30', '3') }] : []),
    ...(deferred ? [{ term: 'setOffDuringDeferral' as const, basis: article('Li', '79.6') }] : []),
    ...(paused ? [{ term: 'recoveryOperationPause' as const, basis: article('Li', '79.6') }] : []),
  ];
  return { allowed: obstacles.length === 0, from: due, obstacles, marks: [reading('guidelineOf2019', article('Li', '79.6'))] };
}

/** What one month of set-off takes. */
export interface MonthOfSetOff {
  readonly month: Month;
  readonly taken: Decimal;
}

/** What a set-off is planned on. */
export interface SetOffToPlan {
  readonly debt: Decimal;
  /** the day of the decision to set off */
  readonly on: CalendarDate;
  /** the first month of which the payment is lowered */
  readonly first: Month;
  /** what would be paid for a month without it; a month that is not told is taken at the maximum */
  readonly paidOut: ReadonlyMap<Month, Decimal>;
  /** what other set-offs take in a month: the maximum is of all payments of the month together */
  readonly takenElsewhere?: ReadonlyMap<Month, Decimal>;
}

/** What a set-off takes month by month, and what it does not come to. */
export interface PlannedSetOff {
  readonly months: readonly MonthOfSetOff[];
  readonly left: Decimal;
  readonly marks: readonly Mark[];
}

/** Several set-offs beside each other, in their order: what one takes of a month the next cannot, for the maximum is of all payments of the month together. Leidraad 79.5. */
export function setOffPlansTogether(each: readonly Omit<SetOffToPlan, 'takenElsewhere'>[]): readonly PlannedSetOff[] {
  const takenElsewhere = new Map<Month, Decimal>();
  return each.map((one) => {
    const plan = setOffPlan({ ...one, takenElsewhere });
    for (const { month, taken } of plan.months) takenElsewhere.set(month, taken.plus(takenElsewhere.get(month) ?? 0));
    return plan;
  });
}

/** verrekening ambtshalve, month by month — at most the maximum of what is paid in a month, whatever is set off in it together. Below the seizure-free amount less is taken on request: that is not reckoned here. Leidraad 79.5. */
export function setOffPlan({ debt, on, first, paidOut, takenElsewhere }: SetOffToPlan): PlannedSetOff {
  const most = valueOf(inForce(setOffMaximum, on, published)) ?? new Decimal(0);
  const last = addMonths(first, longestPlan);
  const months: MonthOfSetOff[] = [];
  let rest = debt;
  for (let month = first; rest.greaterThan(0) && month < last; month = addMonths(month, 1)) {
    const room = Decimal.max(0, most.minus(takenElsewhere?.get(month) ?? 0));
    const taken = Decimal.min(rest, room, paidOut.get(month) ?? room);
    if (taken.greaterThan(0)) months.push({ month, taken });
    rest = rest.minus(taken);
  }
  return { months, left: rest, marks: [reading('setOffOfTwenty', article('Uawir', '7')), unpublished('setOffBelowSeizureFree', article('Li', '79.5a'))] };
}

/** A plan is not drawn further than this many months. */
const longestPlan = 240;
