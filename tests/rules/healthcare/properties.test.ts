import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AllowanceAssessment } from '../../../shared/models/assessment.ts';
import { Decimal, readEuro } from '../../../shared/models/money.ts';
import { assess } from '../../../shared/rules/index.ts';
import { householdChoices, householdOf, type HouseholdChoices } from '../../builders/household-arbitrary.ts';
import { plainAward } from './plain-calculation.ts';

const runs = { numRuns: 300 };

describe('for any household the healthcare allowance', () => {
  it('is what a plain calculation in whole numbers gives', () => {
    fc.assert(fc.property(householdChoices, (choices) => {
      expect(Number(healthcare(choices).award)).toBe(plainAward(choices));
    }), { numRuns: 1500 });
  });

  it('is never negative and never more than without any income', () => {
    fc.assert(fc.property(householdChoices, (choices) => {
      const most = amount(healthcare({ ...choices, income: 0, partner: choices.partner && { ...choices.partner, income: 0 } }).award);
      const award = amount(healthcare(choices).award);
      expect(award.greaterThanOrEqualTo(0) && award.lessThanOrEqualTo(most)).toBe(true);
    }), runs);
  });

  it('is never more with more income', () => {
    fc.assert(fc.property(householdChoices, fc.integer({ min: 1, max: 20_000 }), (choices, more) => {
      expect(amount(healthcare({ ...choices, income: choices.income + more }).exactYear).lessThanOrEqualTo(amount(healthcare(choices).exactYear))).toBe(true);
    }), runs);
  });

  it('is the sum of its months', () => {
    fc.assert(fc.property(householdChoices, (choices) => {
      const { months, exactYear } = healthcare(choices);
      const sum = months.reduce((total, { exact }) => total.plus(amount(exact)), new Decimal(0));
      expect(sum.minus(amount(exactYear)).abs().lessThan('0.00000001')).toBe(true);
    }), runs);
  });

  it('is whole euros, and nothing or at least the minimum', () => {
    fc.assert(fc.property(householdChoices, (choices) => {
      const award = amount(healthcare(choices).award);
      expect(award.isInteger() && (award.isZero() || award.greaterThanOrEqualTo(24))).toBe(true);
    }), runs);
  });

  it('shows twelve months that together are at most the award and less than twelve euro under it, when all are equal', () => {
    fc.assert(fc.property(householdChoices, (choices) => {
      const { award, shownMonth } = healthcare(choices);
      const rest = shownMonth === null ? new Decimal(0) : amount(award).minus(amount(shownMonth).times(12));
      expect(rest.greaterThanOrEqualTo(0) && rest.lessThan(12)).toBe(true);
    }), runs);
  });

  it('does not depend on the order of the members or on who else lives there', () => {
    fc.assert(fc.property(householdChoices, (choices) => {
      const facts = householdOf(choices).child('2018-06-03').coResident().income('90000').assets('900000').facts();
      expect(assess({ ...facts, persons: facts.persons.toReversed() }).allowances.healthcare).toEqual(assess(facts).allowances.healthcare);
      expect(assess(facts).allowances.healthcare).toEqual(healthcare(choices));
    }), runs);
  });

  it('is the same for the same facts', () => {
    fc.assert(fc.property(householdChoices, (choices) => {
      const facts = householdOf(choices).facts();
      expect(assess(facts)).toEqual(assess(structuredClone(facts)));
    }), runs);
  });

  it('crosses the bridge as it is', () => {
    fc.assert(fc.property(householdChoices, (choices) => {
      const assessment = assess(householdOf(choices).facts());
      expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
    }), { numRuns: 50 });
  });
});

function healthcare(choices: HouseholdChoices): AllowanceAssessment {
  return assess(householdOf(choices).facts()).allowances.healthcare;
}

function amount(text: string | null): Decimal {
  return readEuro(text ?? 'unknown');
}
