import type { AllowanceAssessment } from '../../models/assessment.ts';
import { firstDay, monthInYear } from '../../models/calendar.ts';
import type { HouseholdFacts } from '../../models/household.ts';
import type { Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import type { ParameterReading } from '../engine/parameter.ts';
import { allowanceAssessment, applicantOf, assetsWithinLimit, gapsTouchedOf, incomesOf, joinEqualMonths, minorChildrenOf, partnersOfYear, statesOfYear, withBounds } from '../general/index.ts';
import { yearlyEntitlement, type ChildBudgetGround } from './amount.ts';
import { entitledToChildBudget } from './conditions.ts';
import { childBudgetMonth, monthsAfterJoining, stepsOf, type ChildBudgetMonthOf, type ChildBudgetQuestion, type Supposition } from './facts.ts';
import { childBudgetGaps } from './gaps.ts';
import { childBudgetAmounts } from './parameters.ts';

export { childBudgetParameters } from './parameters.ts';

/** kindgebonden budget of a household in a calculation year, determined per calendar month. Wkb art. 2 lid 11. */
export function childBudget(household: HouseholdFacts, reading: ParameterReading): AllowanceAssessment {
  return withBounds(assessed(household, reading, null), () => [assessed(household, reading, 'doesNotCount'), assessed(household, reading, 'counts')]);
}

function assessed(household: HouseholdFacts, reading: ParameterReading, supposed: Supposition): AllowanceAssessment {
  const { year } = household;
  const applicant = applicantOf(household);
  const amounts = childBudgetAmounts(firstDay(monthInYear(year, 1)), reading);
  const question: ChildBudgetQuestion = { household, applicant, amounts, supposed };
  const ground: ChildBudgetGround = { applicant, amounts, incomeOf: incomesOf(household, reading) };
  const months = statesOfYear(household, (on) => childBudgetMonth(question, on), monthsAfterJoining(household));
  const assets = assetTest(question, months.map(({ state }) => state));
  const outcomes = joinEqualMonths(months, stepsOf).map(({ months: equal, state }) => {
    const entitled = entitledToChildBudget(state.month, assets);
    return { months: equal, state, entitled, yearlyEntitlement: yearlyEntitlement(ground, state, entitled) };
  });
  const everyMonth = months.flatMap(({ months: [month = ''], state }) => outcomes.filter((outcome) => outcome.months.includes(month)).map((outcome) => ({ ...outcome, ...state })));
  return allowanceAssessment({
    allowance: 'childBudget', year, segments: outcomes, perMonth: article('Wkb', '2', '11'),
    gaps: gapsTouchedOf(childBudgetGaps, applicant, everyMonth), reading,
  });
}

/** vermogenstoets. "In afwijking van artikel 7, derde lid, van de Algemene wet inkomensafhankelijke regelingen", Wkb art. 1 lid 4. */
function assetTest({ household, applicant, amounts }: ChildBudgetQuestion, months: readonly ChildBudgetMonthOf[]): Finding<boolean> {
  return assetsWithinLimit({
    applicant, partners: partnersOfYear(months), minorChildren: minorChildrenOf(household, amounts.endAge),
    limitSingle: amounts.assetLimitSingle, limitCouple: amounts.assetLimitCouple, basis: article('Wkb', '1', '4'),
  });
}
