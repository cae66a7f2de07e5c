import { firstDay, monthInYear } from '../../models/calendar.ts';
import type { HouseholdFacts } from '../../models/household.ts';
import { article } from '../engine/legal-basis.ts';
import type { Parameter, ParameterReading } from '../engine/parameter.ts';
import { ageLimitsAmong, applicantOf, assetsWithinLimit, differentMonths, gapsOfYear, joinEqualMonths, partnersOfYear, statesOfYear, type AllowanceYear } from '../general/index.ts';
import { yearlyEntitlement, type HealthcareGround } from './amount.ts';
import { careCountryFactors } from './care-country-factors.ts';
import { entitledToHealthcareAllowance } from './conditions.ts';
import { healthcareMonth } from './facts.ts';
import { healthcareGaps } from './gaps.ts';
import { healthcareAmounts, healthcareParameters as amountsOfLaw } from './parameters.ts';

/** The parameters of the healthcare allowance. */
export const healthcareParameters: readonly Parameter[] = [...amountsOfLaw, ...careCountryFactors];

/** zorgtoeslag of a household in a calculation year, determined per calendar month. Wzt art. 2 lid 5. */
export function healthcareAllowance(household: HouseholdFacts, reading: ParameterReading): AllowanceYear {
  const { year } = household;
  const applicant = applicantOf(household);
  const amounts = healthcareAmounts(firstDay(monthInYear(year, 1)), reading);
  const months = statesOfYear(household, { ageLimits: ageLimitsAmong(Object.values(amounts)) }, (on) => healthcareMonth(household, applicant, amounts, on));
  const segments = joinEqualMonths(months, ({ month }) => Object.values(month));
  const assets = assetsWithinLimit({
    applicant, partners: partnersOfYear(segments.map(({ state }) => state)),
    limitSingle: amounts.assetLimitSingle, limitCouple: amounts.assetLimitCouple, basis: article('Wzt', '3', '1'),
  });
  const conditions = segments.map(({ months: equal, state }) => ({ months: equal, state, entitled: entitledToHealthcareAllowance(state.month, assets) }));
  const gaps = gapsOfYear(healthcareGaps, household, () => differentMonths(months, conditions).map(({ state, outcome: { entitled } }) => ({ ...state, entitled })));
  return ({ incomeOf }) => {
    const ground: HealthcareGround = { applicant, amounts, incomeOf, reading };
    return {
      allowance: 'healthcare', year, perMonth: article('Wzt', '2', '5'), gaps, reading,
      segments: conditions.map(({ months: equal, state, entitled }) => ({ months: equal, entitled, yearlyEntitlement: yearlyEntitlement(ground, state, entitled) })),
    };
  };
}
