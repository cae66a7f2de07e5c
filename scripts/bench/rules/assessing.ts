import { allowances } from '../../../shared/models/allowance.ts';
import type { Assessment } from '../../../shared/models/assessment.ts';
import type { HouseholdCase } from '../../../shared/models/case-format.ts';
import { assess, caseFacts } from '../../../shared/rules/index.ts';
import { againstFloor, type Measurement, type RulesBench } from '../bench.ts';
import { benchCase, withIncome } from './households.ts';
import { medianTime } from './medians.ts';
import { plainAmounts, plainHousehold } from './plain-amounts.ts';

/** A couple from within the year with three children, one in care, that moved. */
const family = benchCase(7);
const households = Array.from({ length: 500 }, (_, number) => benchCase(number));
const incomes = Array.from({ length: 500 }, (_, step) => `${step * 130}`);

/** The four allowances with their explanation, and at many incomes without; beside each the same in plain whole numbers. */
export const assessing: RulesBench = {
  name: 'rules',
  run: async () => {
    checkFloor([...households, ...incomes.map((income) => withIncome(family, income))]);
    return [...oneHousehold(), ...manyHouseholds(), ...manyIncomes()];
  },
};

function oneHousehold(): readonly Measurement[] {
  const facts = caseFacts(family);
  const plain = plainHousehold(family);
  return againstFloor({ name: 'household-explained', value: medianTime(400, () => assess(facts)), unit: 'ms', budget: 1 }, medianTime(400, () => plainAmounts(plain)));
}

function manyHouseholds(): readonly Measurement[] {
  const facts = households.map(caseFacts);
  const plain = households.map(plainHousehold);
  return againstFloor({ name: '500-households-explained', value: medianTime(9, () => facts.map((one) => assess(one))), unit: 'ms', budget: 500 }, medianTime(9, () => plain.map(plainAmounts)));
}

function manyIncomes(): readonly Measurement[] {
  const facts = incomes.map((income) => caseFacts(withIncome(family, income)));
  const plain = incomes.map((income) => plainHousehold(withIncome(family, income)));
  return againstFloor({ name: '500-incomes', value: medianTime(9, () => facts.map((one) => assess(one))), unit: 'ms', budget: 50 }, medianTime(9, () => plain.map(plainAmounts)));
}

/** A floor that comes to something else is none. */
function checkFloor(cases: readonly HouseholdCase[]): void {
  for (const one of cases) {
    const plain = JSON.stringify(plainAmounts(plainHousehold(one)));
    const ruled = JSON.stringify(figures(assess(caseFacts(one))));
    if (ruled !== plain) throw new Error(`the plain arithmetic comes to something else for ${one.id}: ${plain} and not ${ruled}`);
  }
}

function figures(assessment: Assessment): readonly unknown[] {
  return allowances.map((allowance) => assessment.allowances[allowance]).map(({ award, months }) => ({ award: Number(award), shown: months.map(({ shown }) => Number(shown)) }));
}
