import { allowances } from '../../../shared/models/allowance.ts';
import type { Assessment } from '../../../shared/models/assessment.ts';
import type { HouseholdCase } from '../../../shared/models/case-format.ts';
import { amountsAtIncomes, assess, caseFacts, figuresOf } from '../../../shared/rules/index.ts';
import { againstFloor, type Measurement, type RulesBench } from '../bench.ts';
import { benchCase, withIncome } from './households.ts';
import { medianOfAll, medianTime } from './medians.ts';
import { plainAmounts, plainHousehold } from './plain-amounts.ts';

/** A couple from within the year with three children, one in care, that moved. */
const family = benchCase(7);
const households = Array.from({ length: 500 }, (_, number) => benchCase(number));
const incomes = Array.from({ length: 500 }, (_, step) => `${step * 130}`);

/** The four allowances with their explanation, without it, and at many incomes; beside each the same in plain whole numbers. */
export const assessing: RulesBench = {
  name: 'rules',
  run: async () => {
    checkFloor([...households, ...incomes.map((income) => withIncome(family, income))]);
    const ofAll = households.map((one) => ({ facts: caseFacts(one), plain: plainHousehold(one) }));
    const floor = medianOfAll(ofAll, ({ plain }) => plainAmounts(plain));
    return [
      ...oneHousehold(),
      ...againstFloor({ name: '500-households-explained', value: medianOfAll(ofAll, ({ facts }) => assess(facts)), unit: 'ms', budget: 500 }, floor),
      ...againstFloor({ name: '500-households-without-nodes', value: medianOfAll(ofAll, ({ facts }) => figuresOf(facts)), unit: 'ms', budget: 500 }, floor),
      ...manyIncomes(),
    ];
  },
};

/** It takes well over a thousand times before the engine has made all of it quick. */
function oneHousehold(): readonly Measurement[] {
  const facts = caseFacts(family);
  const plain = plainHousehold(family);
  return againstFloor({ name: 'household-explained', value: medianTime(2000, () => assess(facts)), unit: 'ms', budget: 1 }, medianTime(2000, () => plainAmounts(plain)));
}

/** Preparing the household is part of it. */
function manyIncomes(): readonly Measurement[] {
  const facts = caseFacts(family);
  const applicant = facts.persons[0]?.id ?? '';
  const plain = incomes.map((income) => plainHousehold(withIncome(family, income)));
  const value = medianTime(30, () => {
    const at = amountsAtIncomes(facts);
    return incomes.map((income) => at({ [applicant]: income }));
  });
  return againstFloor({ name: '500-incomes', value, unit: 'ms', budget: 50 }, medianTime(30, () => plain.map(plainAmounts)));
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
