import type { AllowanceAssessment } from '../../models/assessment.ts';
import { firstDay, monthInYear } from '../../models/calendar.ts';
import type { HouseholdFacts } from '../../models/household.ts';
import { article } from '../engine/legal-basis.ts';
import type { Parameter, ParameterReading } from '../engine/parameter.ts';
import { allowanceAssessment, applicantOf, assetsWithinLimit, gapsTouchedOf, incomesOf, joinEqualMonths, partnersOfYear, statesOfYear } from '../general/index.ts';
import { yearlyEntitlement, type HealthcareGround } from './amount.ts';
import { careCountryFactors } from './care-country-factors.ts';
import { entitledToHealthcareAllowance } from './conditions.ts';
import { healthcareMonth } from './facts.ts';
import { healthcareGaps } from './gaps.ts';
import { healthcareAmounts, healthcareParameters as amountsOfLaw } from './parameters.ts';

/** The parameters of the healthcare allowance. */
export const healthcareParameters: readonly Parameter[] = [...amountsOfLaw, ...careCountryFactors];

/** zorgtoeslag of a household in a calculation year, determined per calendar month. Wzt art. 2 lid 5. */
export function healthcareAllowance(household: HouseholdFacts, reading: ParameterReading): AllowanceAssessment {
  const { year } = household;
  const applicant = applicantOf(household);
  const amounts = healthcareAmounts(firstDay(monthInYear(year, 1)), reading);
  const ground: HealthcareGround = { applicant, amounts, incomeOf: incomesOf(household, reading), reading };
  const months = statesOfYear(household, (on) => healthcareMonth(household, applicant, amounts, on));
  const segments = joinEqualMonths(months, ({ month }) => Object.values(month));
  const assets = assetsWithinLimit({
    applicant, partners: partnersOfYear(segments.map(({ state }) => state)),
    limitSingle: amounts.assetLimitSingle, limitCouple: amounts.assetLimitCouple, basis: article('Wzt', '3', '1'),
  });
  const outcomes = segments.map(({ months: equal, state }) => {
    const entitled = entitledToHealthcareAllowance(state.month, assets);
    return { months: equal, state, entitled, yearlyEntitlement: yearlyEntitlement(ground, state, entitled) };
  });
  const everyMonth = months.flatMap(({ months: [month = ''], state }) =>
    outcomes.filter((outcome) => outcome.months.includes(month)).map(({ entitled }) => ({ ...state, entitled })));
  return allowanceAssessment({
    allowance: 'healthcare', year, segments: outcomes, perMonth: article('Wzt', '2', '5'),
    gaps: gapsTouchedOf(healthcareGaps, applicant, everyMonth), reading,
  });
}
