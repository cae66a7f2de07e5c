import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AllowanceAssessment } from '../../../shared/models/assessment.ts';
import { lastDay, monthInYear } from '../../../shared/models/calendar.ts';
import { Decimal, readEuro } from '../../../shared/models/money.ts';
import { assess } from '../../../shared/rules/index.ts';
import { familyChoices, familyOf } from '../../builders/family-arbitrary.ts';
import type { HouseholdBuilder } from '../../builders/household.ts';

const runs = { numRuns: 60 };

describe('for any family the child budget', () => {
  it('is never negative and never more than without any income', () => {
    fc.assert(fc.property(familyChoices, (choices) => {
      const most = amount(childBudget(familyOf({ ...choices, income: 0, partner: choices.partner && { ...choices.partner, income: 0 } })).exactYear);
      const { months, exactYear } = childBudget(familyOf(choices));
      expect(amount(exactYear).greaterThanOrEqualTo(0) && amount(exactYear).lessThanOrEqualTo(most) && months.every(({ exact }) => amount(exact).greaterThanOrEqualTo(0))).toBe(true);
    }), runs);
  });

  it('is never more with more income', () => {
    fc.assert(fc.property(familyChoices, fc.integer({ min: 1, max: 20_000 }), (choices, more) => {
      expect(amount(childBudget(familyOf({ ...choices, income: choices.income + more })).exactYear).lessThanOrEqualTo(amount(childBudget(familyOf(choices)).exactYear))).toBe(true);
    }), runs);
  });

  it('is never less with one child more', () => {
    fc.assert(fc.property(familyChoices, (choices) => {
      const fewer = { ...choices, children: choices.children.slice(1) };
      expect(amount(childBudget(familyOf(fewer)).exactYear).lessThanOrEqualTo(amount(childBudget(familyOf(choices)).exactYear))).toBe(true);
    }), runs);
  });

  it('is the sum of its months, in whole euros, and nothing or at least the minimum', () => {
    fc.assert(fc.property(familyChoices, (choices) => {
      const { months, exactYear, award } = childBudget(familyOf(choices));
      const sum = months.reduce((total, { exact }) => total.plus(amount(exact)), new Decimal(0));
      expect(sum.minus(amount(exactYear)).abs().lessThan('0.00000001')).toBe(true);
      expect(amount(award).isInteger() && (award === '0' || amount(award).greaterThanOrEqualTo(24))).toBe(true);
    }), runs);
  });

  it('shows each month in whole euros, less than a euro beside what it comes to, or nothing with no award', () => {
    fc.assert(fc.property(familyChoices, (choices) => {
      const { months, award } = childBudget(familyOf(choices));
      for (const { exact, shown } of months) expect(award === '0' ? shown === '0' : amount(shown).isInteger() && amount(shown).minus(amount(exact)).abs().lessThan(1)).toBe(true);
    }), runs);
  });

  it('does not depend on the order of the members, nor on care', () => {
    fc.assert(fc.property(familyChoices, (choices) => {
      const facts = familyOf(choices).facts();
      const figures = ({ status, award, exactYear, months }: AllowanceAssessment) => [status, award, exactYear, months.map(({ exact, shown }) => [exact, shown])];
      const expected = figures(assess(facts).allowances.childBudget);
      expect(figures(assess({ ...facts, persons: facts.persons.toReversed() }).allowances.childBudget)).toEqual(expected);
      expect(figures(childBudget(familyOf({ ...choices, children: choices.children.map((child) => ({ ...child, care: null })) })))).toEqual(expected);
    }), runs);
  });

  it('comes to the same with every month computed on its own', () => {
    fc.assert(fc.property(familyChoices, (choices) => {
      const facts = familyOf(choices).facts();
      const singly = Array.from({ length: 12 }, (_, index) => {
        const month = monthInYear(choices.year, index + 1);
        const persons = facts.persons.map((person) => (person.role === 'applicant' ? { ...person, lawfulStay: { ...person.lawfulStay, value: [{ from: `${month}-01`, to: lastDay(month) }] } } : person));
        return assess({ ...facts, persons }).allowances.childBudget.months[index]?.exact;
      });
      expect(assess(facts).allowances.childBudget.months.map(({ exact }) => exact)).toEqual(singly);
    }), { numRuns: 12 });
  });

  it('is the same for the same facts, and crosses the bridge as it is', () => {
    fc.assert(fc.property(familyChoices, (choices) => {
      const facts = familyOf(choices).facts();
      const assessment = assess(facts).allowances.childBudget;
      expect(assess(structuredClone(facts)).allowances.childBudget).toEqual(assessment);
      expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
    }), { numRuns: 30 });
  });
});

function childBudget(of: HouseholdBuilder): AllowanceAssessment {
  return assess(of.facts()).allowances.childBudget;
}

function amount(text: string | null): Decimal {
  return readEuro(text ?? 'unknown');
}
