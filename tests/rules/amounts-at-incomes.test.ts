import { describe, expect, it } from 'vitest';
import { allowances } from '../../shared/models/allowance.ts';
import type { AllowanceAmounts } from '../../shared/models/assessment.ts';
import type { HouseholdFacts } from '../../shared/models/household.ts';
import { amountsAtIncomes, assess, caseFacts, figuresOf, readCase } from '../../shared/rules/index.ts';
import { household } from '../builders/household.ts';
import { randomCase } from '../plain/random-cases.ts';
import { referencePresent } from '../plain/reference.ts';

describe.skipIf(!referencePresent)('the amounts of a household at other incomes', () => {
  const households = Array.from({ length: 150 }, (_, index) => factsOf(index));

  it('are those of the household with these incomes, whoever has them', () => {
    for (const facts of households) {
      const at = amountsAtIncomes(facts);
      for (const incomes of [{}, incomesOf(facts, 9), incomesOf(facts, 31), incomesOf(facts, 77)]) {
        const assessment = assess(withIncomes(facts, incomes));
        const amounts = at(incomes);
        expect(allowances.map((allowance) => amountsIn(amounts[allowance]))).toEqual(allowances.map((allowance) => amountsIn(assessment.allowances[allowance])));
      }
    }
  });

  it('and everything told beside them are the same without an explanation', () => {
    for (const facts of households) {
      const { allowances: explained } = assess(facts);
      const { allowances: figures } = figuresOf(facts);
      expect(allowances.map((allowance) => figures[allowance])).toEqual(allowances.map((allowance) => {
        const { explanation: _, months, ...others } = explained[allowance];
        return { ...others, months: months.map(({ month, exact, shown }) => ({ month, exact, shown })) };
      }));
    }
  });
});

describe('the amounts at other incomes', () => {
  it('leave the household as it is for the next question', () => {
    const at = amountsAtIncomes(household(2026).income('20000').facts());
    const award = (income: string) => at({ a: income }).healthcare.award;
    // By hand: 2119 − 0.01912 × 29736 = 1550.45; at 35000 less 0.1373 × 5264 = 827.70.
    expect(['20000', '35000', '20000', '99000'].map(award)).toEqual(['1550', '828', '1550', '0']);
  });

  it('of a year without amounts are refused at every income', () => {
    expect(amountsAtIncomes(household(2031).facts())({ a: '1' }).healthcare.refusal).toEqual({ kind: 'parameterNotInForce', term: 'standardPremium', year: 2031 });
  });
});

function factsOf(index: number): HouseholdFacts {
  const reading = readCase(randomCase(11, index).household);
  if (!reading.ok) throw new Error(reading.problem.message);
  return caseFacts(reading.case);
}

/** Of every second person another income. */
function incomesOf({ persons }: HouseholdFacts, step: number): Readonly<Record<string, string>> {
  return Object.fromEntries(persons.flatMap(({ id }, index) => (index % 2 === 0 ? [[id, `${(step * 613 + index * 5000) % 60_000}.${step}`]] : [])));
}

function withIncomes(facts: HouseholdFacts, incomes: Readonly<Record<string, string>>): HouseholdFacts {
  return { ...facts, persons: facts.persons.map((person) => ({ ...person, assessmentIncome: incomes[person.id] === undefined ? person.assessmentIncome : { value: incomes[person.id] ?? null, state: 'known', origin: null } })) };
}

function amountsIn({ allowance, year, status, award, exactYear, shownMonth, months, missingFacts, bounds, refusal }: AllowanceAmounts): AllowanceAmounts {
  return { allowance, year, status, award, exactYear, shownMonth, months: months.map(({ month, exact, shown }) => ({ month, exact, shown })), missingFacts, ...(bounds && { bounds }), refusal };
}
