import type { AllowanceAssessment } from '../../models/assessment.ts';
import { firstDay, monthInYear } from '../../models/calendar.ts';
import type { HouseholdFacts } from '../../models/household.ts';
import { article } from '../engine/legal-basis.ts';
import type { Parameter, ParameterReading } from '../engine/parameter.ts';
import { allowanceAssessment, applicantOf, gapsTouchedOf, incomesOf, joinEqualMonths, statesOfYear, withBounds } from '../general/index.ts';
import { housingEntitlement, type HousingGround } from './amount.ts';
import { conditionsOfYear } from './assets.ts';
import { supposed } from './bounds.ts';
import { entitledToHousingAllowance } from './conditions.ts';
import { housingMonth, stepsOf } from './facts.ts';
import { housingGaps } from './gaps.ts';
import { parametersPerType } from './household-types.ts';
import { incomesOfYear } from './income.ts';
import { commonParameters, housingAmounts } from './parameters.ts';

/** The parameters of the housing allowance. */
export const housingParameters: readonly Parameter[] = [...commonParameters, ...parametersPerType];

/** huurtoeslag of a household in a calculation year, determined per calendar month; with the bounds of an award that is not known. Wht art. 21. */
export function housingAllowance(household: HouseholdFacts, reading: ParameterReading): AllowanceAssessment {
  return withBounds(assessed(household, reading), () => [assessed(supposed(household, 'least'), reading), assessed(supposed(household, 'most'), reading)]);
}

function assessed(household: HouseholdFacts, reading: ParameterReading): AllowanceAssessment {
  const { year, persons } = household;
  const applicant = applicantOf(household);
  const amounts = housingAmounts(firstDay(monthInYear(year, 1)), reading);
  const ground: HousingGround = { amounts, incomes: incomesOfYear(persons, year, amounts, incomesOf(household, reading)), reading };
  const months = statesOfYear(household, (on) => housingMonth(household, applicant, amounts, reading, on));
  const conditions = conditionsOfYear(household, applicant, months.map(({ state }) => state), amounts);
  const outcomes = joinEqualMonths(months, stepsOf).map(({ months: equal, state }) => {
    const entitled = entitledToHousingAllowance(state.month, conditions);
    return { months: equal, state, entitled, ...housingEntitlement(ground, state, entitled) };
  });
  const everyMonth = months.flatMap(({ months: [month = ''], state }) =>
    outcomes.filter((outcome) => outcome.months.includes(month)).map(({ entitled }) => ({ ...state, partner: state.residents.partner, entitled })));
  return allowanceAssessment({
    allowance: 'housing', year, segments: outcomes, perMonth: article('Wht', '21', '1'),
    gaps: gapsTouchedOf(housingGaps, applicant, everyMonth), reading,
  });
}
