import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AllowanceFigures } from '../../../shared/models/assessment.ts';
import { lastDay, monthInYear } from '../../../shared/models/calendar.ts';
import { Decimal, readEuro } from '../../../shared/models/money.ts';
import { figuresOf } from '../../../shared/rules/index.ts';
import { familyChoices, familyOf } from '../../builders/family-arbitrary.ts';
import { household, type HouseholdBuilder } from '../../builders/household.ts';

const runs = { numRuns: 60 };
/** the most of any kind, in any year */
const highestRate = new Decimal('11.23');

describe('for any family the childcare allowance', () => {
  it('is never negative, and never more than 96% of 230 hours at the highest maximum for each child', () => {
    fc.assert(fc.property(familyChoices, (choices) => {
      const most = highestRate.times(230).times('0.96').times(choices.children.length);
      const known = childcare(familyOf(choices)).months.flatMap(({ exact }) => (exact === null ? [] : [amount(exact)]));
      expect(known.filter((exact) => exact.lessThan(0) || exact.greaterThan(most))).toEqual([]);
    }), runs);
  });

  it('is never more with more income, as far as both are known', () => {
    fc.assert(fc.property(familyChoices, fc.integer({ min: 1, max: 40_000 }), (choices, more) => {
      const [less, most] = [childcare(familyOf({ ...choices, income: choices.income + more })), childcare(familyOf(choices))];
      const higher = less.months.filter(({ exact }, index) => {
        const other = most.months[index]?.exact ?? null;
        return exact !== null && other !== null && amount(exact).greaterThan(amount(other));
      });
      expect(higher).toEqual([]);
    }), runs);
  });

  it('is never less with more hours or a higher rate, for one child', () => {
    const cared = (income: number, hours: number, rate: number) => amount(childcare(household().income(String(income)).works().child('2022-06-15').childBenefit().inCare(String(hours), (rate / 100).toFixed(2))).exactYear);
    fc.assert(fc.property(fc.integer({ min: 0, max: 250_000 }), fc.integer({ min: 1, max: 260 }), fc.integer({ min: 500, max: 1_300 }), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 300 }), (income, hours, rate, moreHours, moreRate) => {
      expect(cared(income, hours + moreHours, rate + moreRate).greaterThanOrEqualTo(cared(income, hours, rate))).toBe(true);
    }), runs);
  });

  it('is the sum of its months, in whole euros, and nothing or at least the minimum', () => {
    fc.assert(fc.property(familyChoices, (choices) => {
      const { status, months, exactYear, award } = childcare(familyOf(choices));
      fc.pre(status === 'known');
      const sum = months.reduce((total, { exact }) => total.plus(amount(exact)), new Decimal(0));
      expect(sum.minus(amount(exactYear)).abs().lessThan('0.00000001')).toBe(true);
      expect(amount(award).isInteger() && (award === '0' || amount(award).greaterThanOrEqualTo(24))).toBe(true);
      for (const { exact, shown } of months) expect(shown).toBe(award === '0' ? '0' : amount(exact).floor().toFixed());
    }), runs);
  });

  it('lies between its bounds, which are awards, where an open percentage leaves it unknown', () => {
    fc.assert(fc.property(familyChoices, fc.integer({ min: 47_404, max: 52_519 }), (choices, income) => {
      const { status, bounds } = childcare(familyOf({ ...choices, year: 2025, income, partner: null }));
      fc.pre(status === 'unknown' && bounds !== undefined);
      expect(amount(bounds?.lowest ?? null).lessThanOrEqualTo(amount(bounds?.highest ?? null))).toBe(true);
    }), runs);
  });

  it('does not depend on the order of the members, nor on the assets', () => {
    fc.assert(fc.property(familyChoices, (choices) => {
      const facts = familyOf(choices).facts();
      const figures = ({ status, award, exactYear, months }: AllowanceFigures) => [status, award, exactYear, months.map(({ exact, shown }) => [exact, shown])];
      const expected = figures(figuresOf(facts).allowances.childcare);
      expect(figures(figuresOf({ ...facts, persons: facts.persons.toReversed() }).allowances.childcare)).toEqual(expected);
      expect(figures(childcare(familyOf({ ...choices, assets: 900_000 })))).toEqual(expected);
    }), runs);
  });

  it('comes to the same with every month computed on its own, while all work', () => {
    fc.assert(fc.property(familyChoices, (choices) => {
      const facts = familyOf({ ...choices, worksTo: 12, partner: choices.partner && { ...choices.partner, worksTo: 12 } }).facts();
      const singly = Array.from({ length: 12 }, (_, index) => {
        const month = monthInYear(choices.year, index + 1);
        const persons = facts.persons.map((person) => (person.role === 'applicant' ? { ...person, lawfulStay: { ...person.lawfulStay, value: [{ from: `${month}-01`, to: lastDay(month) }] } } : person));
        return figuresOf({ ...facts, persons }).allowances.childcare.months[index]?.exact;
      });
      expect(figuresOf(facts).allowances.childcare.months.map(({ exact }) => exact)).toEqual(singly);
    }), { numRuns: 12 });
  });

  it('uses no more hours in the year than 230 for each month that counts of the parent with the fewest', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 260 }), (last, hours) => {
      const works = [{ from: null, to: lastDay(monthInYear(2026, last)) }];
      const { exactYear } = childcare(household().works(works).partner().works().child('2022-06-15').childBenefit().inCare(String(hours), '10.00'));
      // 96% of ten euro an hour
      expect(amount(exactYear).dividedBy('9.6').toNumber()).toBe(Math.min(12 * Math.min(hours, 230), 230 * Math.min(12, last + 3)));
    }), runs);
  });

  it('is the same for the same facts, and crosses the bridge as it is', () => {
    fc.assert(fc.property(familyChoices, (choices) => {
      const facts = familyOf(choices).facts();
      const assessment = figuresOf(facts).allowances.childcare;
      expect(figuresOf(structuredClone(facts)).allowances.childcare).toEqual(assessment);
      expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
    }), { numRuns: 20 });
  });
});

function childcare(of: HouseholdBuilder): AllowanceFigures {
  return figuresOf(of.facts()).allowances.childcare;
}

function amount(text: string | null): Decimal {
  return readEuro(text ?? 'unknown');
}
