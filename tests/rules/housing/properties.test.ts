import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AllowanceAssessment } from '../../../shared/models/assessment.ts';
import { Decimal, readEuro } from '../../../shared/models/money.ts';
import { assess } from '../../../shared/rules/index.ts';
import { housingChoices, housingHouseholdOf, type HousingChoices } from '../../builders/housing-arbitrary.ts';

const runs = { numRuns: 300 };

describe('for any household the housing allowance', () => {
  it('is never negative, and never more than the rent', () => {
    fc.assert(fc.property(housingChoices, (choices) => {
      const rent = new Decimal(choices.rent + (choices.year === 2026 ? 0 : 2 * Math.min(choices.serviceCosts, 1_200))).dividedBy(100);
      for (const { exact } of housing(choices).months) expect(amount(exact).greaterThanOrEqualTo(0) && amount(exact).lessThanOrEqualTo(rent)).toBe(true);
    }), runs);
  });

  it('is never more than for the same household without any income', () => {
    fc.assert(fc.property(housingChoices, (choices) => {
      const without = { ...choices, income: 0, others: choices.others.map((other) => ({ ...other, income: 0 })) };
      expect(amount(housing(choices).exactYear).lessThanOrEqualTo(amount(housing(without).exactYear))).toBe(true);
    }), runs);
  });

  it('is never more with more income', () => {
    fc.assert(fc.property(housingChoices, fc.integer({ min: 1, max: 20_000 }), (choices, more) => {
      expect(amount(housing({ ...choices, income: choices.income + more }).exactYear).lessThanOrEqualTo(amount(housing(choices).exactYear))).toBe(true);
    }), runs);
  });

  it('is never less with a higher rent, from 2026 whatever the rent, and until 2025 where the limit does not refuse', () => {
    fc.assert(fc.property(housingChoices, fc.integer({ min: 1, max: 30_000 }), (choices, more) => {
      const kept = { ...choices, earlierHousingAllowance: true };
      expect(amount(housing({ ...kept, rent: kept.rent + more }).exactYear).greaterThanOrEqualTo(amount(housing(kept).exactYear))).toBe(true);
    }), runs);
  });

  it('is the sum of its months', () => {
    fc.assert(fc.property(housingChoices, (choices) => {
      const { months, exactYear } = housing(choices);
      const sum = months.reduce((total, { exact }) => total.plus(amount(exact)), new Decimal(0));
      expect(sum.minus(amount(exactYear)).abs().lessThan('0.00000001')).toBe(true);
    }), runs);
  });

  it('is whole euros, and nothing or at least the minimum', () => {
    fc.assert(fc.property(housingChoices, (choices) => {
      const award = amount(housing(choices).award);
      expect(award.isInteger() && (award.isZero() || award.greaterThanOrEqualTo(24))).toBe(true);
    }), runs);
  });

  it('shows each month in whole euros, less than a euro under what it comes to, or nothing with no award', () => {
    fc.assert(fc.property(housingChoices, (choices) => {
      const { award, months } = housing(choices);
      for (const { exact, shown } of months) {
        const rest = amount(exact).minus(amount(shown));
        expect(award === '0' ? amount(shown).isZero() : rest.greaterThanOrEqualTo(0) && rest.lessThan(1)).toBe(true);
      }
    }), runs);
  });

  it('does not depend on the order of the members', () => {
    fc.assert(fc.property(housingChoices, (choices) => {
      const facts = housingHouseholdOf(choices).facts();
      const figures = (assessment: AllowanceAssessment) => [assessment.status, assessment.award, assessment.exactYear, assessment.months.map(({ exact, shown }) => [exact, shown])];
      expect(figures(assess({ ...facts, persons: facts.persons.toReversed() }).allowances.housing)).toEqual(figures(assess(facts).allowances.housing));
    }), runs);
  });

  it('does not depend on a subtenant', () => {
    fc.assert(fc.property(housingChoices, (choices) => {
      const without = { ...choices, others: choices.others.filter(({ role }) => role !== 'subtenant') };
      expect(housing(choices).exactYear).toBe(housing(without).exactYear);
    }), runs);
  });

  it('is the same for the same facts, and crosses the bridge as it is', () => {
    fc.assert(fc.property(housingChoices, (choices) => {
      const facts = housingHouseholdOf(choices).facts();
      const assessment = assess(facts).allowances.housing;
      expect(assess(structuredClone(facts)).allowances.housing).toEqual(assessment);
      expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
    }), { numRuns: 50 });
  });

  it('comes to the same with every month computed on its own', () => {
    fc.assert(fc.property(housingChoices, (choices) => {
      const facts = housingHouseholdOf(choices).facts();
      const together = assess(facts).allowances.housing;
      // a home told anew in each month, with the same rent, makes the months stand apart
      const [home] = facts.homes;
      const apart = Array.from({ length: 12 }, (_, index) => ({ ...home, period: { from: `${choices.year}-${String(index + 1).padStart(2, '0')}-01`, to: null } }));
      const singly = assess({ ...facts, homes: apart as typeof facts.homes }).allowances.housing;
      expect([singly.award, singly.exactYear, singly.months.map(({ exact }) => exact)]).toEqual([together.award, together.exactYear, together.months.map(({ exact }) => exact)]);
    }), { numRuns: 100 });
  });
});

function housing(choices: HousingChoices): AllowanceAssessment {
  return assess(housingHouseholdOf(choices).facts()).allowances.housing;
}

function amount(text: string | null): Decimal {
  return readEuro(text ?? 'unknown');
}
