import { firstDay, monthInYear } from '../../models/calendar.ts';
import type { HouseholdFacts } from '../../models/household.ts';
import { article } from '../engine/legal-basis.ts';
import type { Parameter, ParameterReading } from '../engine/parameter.ts';
import { ageLimitsAmong, applicantOf, differentMonths, gapsOfYear, incomesOf, joinEqualMonths, pensionAges, statesOfYear, withOtherIncomes, type AllowanceYear } from '../general/index.ts';
import { housingEntitlement, type HousingGround } from './amount.ts';
import { conditionsOfYear } from './assets.ts';
import { supposed, type Supposition } from './bounds.ts';
import { entitledToHousingAllowance } from './conditions.ts';
import { housingMonth, stepsOf } from './facts.ts';
import { housingGaps } from './gaps.ts';
import { parametersPerType } from './household-types.ts';
import { incomesOfYear } from './income.ts';
import { commonParameters, housingAmounts } from './parameters.ts';

export { assetLimitCouple, assetLimitSingle } from './parameters.ts';

/** The parameters of the housing allowance. */
export const housingParameters: readonly Parameter[] = [...commonParameters, ...parametersPerType];

/** huurtoeslag of a household in a calculation year, determined per calendar month; with the bounds of an award that is not known. Wht art. 21. */
export function housingAllowance(household: HouseholdFacts, reading: ParameterReading): AllowanceYear {
  const reckoned = withoutBounds(household, reading);
  const end = (told: HouseholdFacts, supposition: Supposition) => {
    const atEnd = supposed(told, supposition);
    return withoutBounds(atEnd, reading)(incomesOf(atEnd, reading, {}));
  };
  return (incomes) => ({
    ...reckoned(incomes),
    bounds: () => {
      const told = withOtherIncomes(household, incomes.others);
      return [end(told, 'least'), end(told, 'most')];
    },
  });
}

function withoutBounds(household: HouseholdFacts, reading: ParameterReading): AllowanceYear {
  const { year } = household;
  const applicant = applicantOf(household);
  const amounts = housingAmounts(firstDay(monthInYear(year, 1)), reading);
  const months = statesOfYear(household, { ageLimits: [...ageLimitsAmong(Object.values(amounts)), ...pensionAges(reading)] }, (on) => housingMonth(household, applicant, amounts, reading, on));
  const ofYear = conditionsOfYear(household, applicant, months.map(({ state }) => state), amounts);
  const conditions = joinEqualMonths(months, stepsOf).map(({ months: equal, state }) => ({ months: equal, state, entitled: entitledToHousingAllowance(state.month, ofYear) }));
  const gaps = gapsOfYear(housingGaps, household, () => differentMonths(months, conditions).map(({ state, outcome: { entitled } }) => ({ ...state, partner: state.residents.partner, entitled })));
  const incomesAt = incomesOfYear(household, amounts);
  return ({ incomeOf }) => {
    const ground: HousingGround = { amounts, incomes: incomesAt(incomeOf), reading };
    return {
      allowance: 'housing', year, perMonth: article('Wht', '21', '1'), gaps, reading,
      segments: conditions.map(({ months: equal, state, entitled }) => ({ months: equal, entitled, ...housingEntitlement(ground, state, entitled) })),
    };
  };
}
