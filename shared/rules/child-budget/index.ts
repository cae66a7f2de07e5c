import { firstDay, monthInYear } from '../../models/calendar.ts';
import type { HouseholdFacts } from '../../models/household.ts';
import type { Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import type { ParameterReading } from '../engine/parameter.ts';
import { ageLimitsAmong, applicantOf, assetsWithinLimit, differentMonths, gapsOfYear, joinEqualMonths, minorChildrenOf, partnersOfYear, statesOfYear, type AllowanceYear } from '../general/index.ts';
import { yearlyEntitlement, type ChildBudgetGround } from './amount.ts';
import { entitledToChildBudget } from './conditions.ts';
import { childBudgetMonth, monthsAfterJoining, stepsOf, type ChildBudgetMonthOf, type ChildBudgetQuestion, type Supposition } from './facts.ts';
import { childBudgetGaps } from './gaps.ts';
import { childBudgetAmounts } from './parameters.ts';

export { childBudgetParameters } from './parameters.ts';

/** kindgebonden budget of a household in a calculation year, determined per calendar month. Wkb art. 2 lid 11. */
export function childBudget(household: HouseholdFacts, reading: ParameterReading): AllowanceYear {
  const reckoned = withoutBounds(household, reading, null);
  return (incomes) => ({ ...reckoned(incomes), bounds: () => [withoutBounds(household, reading, 'doesNotCount')(incomes), withoutBounds(household, reading, 'counts')(incomes)] });
}

function withoutBounds(household: HouseholdFacts, reading: ParameterReading, supposed: Supposition): AllowanceYear {
  const { year } = household;
  const applicant = applicantOf(household);
  const amounts = childBudgetAmounts(firstDay(monthInYear(year, 1)), reading);
  const question: ChildBudgetQuestion = { household, applicant, amounts, supposed };
  const months = statesOfYear(household, { ageLimits: ageLimitsAmong(Object.values(amounts)), alsoIn: monthsAfterJoining(household) }, (on) => childBudgetMonth(question, on));
  const assets = assetTest(question, months.map(({ state }) => state));
  const conditions = joinEqualMonths(months, stepsOf).map(({ months: equal, state }) => ({ months: equal, state, entitled: entitledToChildBudget(state.month, assets) }));
  return ({ incomeOf }) => {
    const ground: ChildBudgetGround = { applicant, amounts, incomeOf };
    const segments = conditions.map(({ months: equal, state, entitled }) => ({ months: equal, entitled, yearlyEntitlement: yearlyEntitlement(ground, state, entitled) }));
    return {
      allowance: 'childBudget', year, segments, perMonth: article('Wkb', '2', '11'), reading,
      gaps: gapsOfYear(childBudgetGaps, household, () => differentMonths(months, segments).map(({ state, outcome }) => ({ ...outcome, ...state }))),
    };
  };
}

/** vermogenstoets. "In afwijking van artikel 7, derde lid, van de Algemene wet inkomensafhankelijke regelingen", Wkb art. 1 lid 4. */
function assetTest({ household, applicant, amounts }: ChildBudgetQuestion, months: readonly ChildBudgetMonthOf[]): Finding<boolean> {
  return assetsWithinLimit({
    applicant, partners: partnersOfYear(months), minorChildren: minorChildrenOf(household, amounts.endAge),
    limitSingle: amounts.assetLimitSingle, limitCouple: amounts.assetLimitCouple, basis: article('Wkb', '1', '4'),
  });
}
