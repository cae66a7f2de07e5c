import type { ChildInCare } from '../../models/assessment.ts';
import { firstDay, monthInYear } from '../../models/calendar.ts';
import type { HouseholdFacts } from '../../models/household.ts';
import { amountText } from '../engine/explain.ts';
import { valueOf } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import type { ParameterReading } from '../engine/parameter.ts';
import { applicantOf, eachMonth, gapsOfYear, joinEqualMonths, statesOfYear, type AllowanceYear, type Incomes, type SegmentOutcome, type YearOutcome } from '../general/index.ts';
import { childcareEntitlement, type BenefitOfChild, type ChildcareEntitlement, type ChildcareGround } from './amount.ts';
import { entitledToChildcareAllowance } from './conditions.ts';
import { childcareMonth, monthsOfCareChange, stepsOf } from './facts.ts';
import { childcareGaps } from './gaps.ts';
import { reckonedMonths, type ReckonedMonth } from './hours.ts';
import { childcareAmounts } from './parameters.ts';
import type { SupposedCell } from './percentage-table.ts';

export { childcareParameters } from './parameters.ts';

/** kinderopvangtoeslag of a household in a calculation year, determined per calendar month. Besluit art. 2. */
export function childcareAllowance(household: HouseholdFacts, reading: ParameterReading): AllowanceYear {
  const { year } = household;
  const applicant = applicantOf(household);
  const amounts = childcareAmounts(firstDay(monthInYear(year, 1)), reading);
  const states = statesOfYear(household, { ageLimits: [], alsoIn: monthsOfCareChange(household, amounts) }, (on) => childcareMonth(household, applicant, amounts, on));
  const months = reckonedMonths(applicant, amounts, states);
  const conditions = joinEqualMonths(months, (state) => [...stepsOf(state), ...state.hoursLeft]).map(({ months: equal, state }) => ({ months: equal, state, entitled: entitledToChildcareAllowance(state) }));
  const reckoned = ({ incomeOf }: Incomes, supposed: SupposedCell): YearOutcome => {
    const ground: ChildcareGround = { applicant, incomeOf, supposed, reading };
    const segments: readonly Outcome[] = conditions.map(({ months: equal, state, entitled }) => ({ months: equal, state, entitled, ...childcareEntitlement(ground, state, entitled) }));
    return {
      allowance: 'childcare', year, segments, perMonth: article('Bkot', '2'), reading, children: () => childrenInCare(segments),
      gaps: gapsOfYear(childcareGaps, household, () => eachMonth(months, segments).map(({ month, state, outcome }) => ({ ...outcome, ...state, on: firstDay(month), household }))),
    };
  };
  return (incomes) => ({ ...reckoned(incomes, null), bounds: () => [reckoned(incomes, 'lowest'), reckoned(incomes, 'highest')] });
}

interface Outcome extends SegmentOutcome, ChildcareEntitlement {
  readonly state: ReckonedMonth;
  readonly monthlyEntitlement: ChildcareEntitlement['monthlyEntitlement'];
}

/** The children of the first month with an amount. */
function childrenInCare(outcomes: readonly Outcome[]): readonly ChildInCare[] {
  const paid = outcomes.filter(({ monthlyEntitlement }) => valueOf(monthlyEntitlement)?.greaterThan(0) === true);
  const [first] = paid.toSorted((one, other) => ((one.months[0] ?? '') < (other.months[0] ?? '') ? -1 : 1));
  return (first?.benefits ?? []).flatMap(childInCare);
}

function childInCare({ cost: { child, hoursUsed, eligibleCost, rates }, position, rate, benefit }: BenefitOfChild): readonly ChildInCare[] {
  const [hours, cost, percentage, amount] = [hoursUsed, eligibleCost, rate, benefit].map(valueOf);
  if (!hours || !cost || !percentage || !amount) return [];
  const [only, ...others] = rates;
  return [{
    id: child.id, position, percentage: amountText(percentage), rateUsed: only === undefined || others.length > 0 ? null : amountText(only),
    hoursUsed: amountText(hours), eligibleCost: amountText(cost), benefit: amountText(amount),
  }];
}
