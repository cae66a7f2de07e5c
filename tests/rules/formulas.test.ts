import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stated } from '../../shared/rules/facts/household-facts.ts';
import { assess } from '../../shared/rules/index.ts';
import { household } from '../builders/household.ts';
import { householdChoices, householdOf } from '../builders/household-arbitrary.ts';
import { housingChoices, housingHouseholdOf } from '../builders/housing-arbitrary.ts';
import { derivedSteps, expectTextHolds } from './formula-check.ts';

describe('the text of a step says what the step computes', () => {
  it('in any household', () => {
    fc.assert(fc.property(householdChoices, (choices) => {
      for (const step of derivedSteps(assess(householdOf(choices).facts()).allowances.healthcare.explanation)) expectTextHolds(step);
    }), { numRuns: 150 });
  });

  it.each([
    ['insured by treaty', household(2025).income('20000').byTreaty('0.7981').partner().insured(false)],
    ['a partner insured by treaty', household(2026).partner().byTreaty('0.8165')],
    ['turning eighteen, born on 29 February', household(2026).born('2008-02-29')],
    ['an incomplete date of birth', household(2026).born('1986-04')],
    ['something unknown that does not matter', household(2026).income(null).assets('900000').insured(null)],
    ['unequal months', household(2026).partner({ from: '2026-03-01' }).income('31234.56')],
    ['replaced amounts', household(2026).income('35000').replacing({ 'healthcare.standardPremium': '2200.25' })],
  ])('with %s', (_what, of) => {
    const { explanation, months } = assess(of.facts()).allowances.healthcare;
    const steps = [explanation, ...months.map((month) => month.explanation)].flatMap(derivedSteps);
    expect(steps.length).toBeGreaterThan(5);
    for (const step of steps) expectTextHolds(step);
  });

  it('in any household that rents', () => {
    fc.assert(fc.property(housingChoices, (choices) => {
      const { explanation, months } = assess(housingHouseholdOf(choices).facts()).allowances.housing;
      for (const step of [explanation, ...new Set(months.map((month) => month.explanation))].flatMap(derivedSteps)) expectTextHolds(step);
    }), { numRuns: 60 });
  });

  it.each([
    ['service costs and a rent above the limit', household(2025).rents('950.10', { serviceCosts: stated({ sharedEnergy: '12.01', cleaning: '3.33', caretaker: '0', sharedRooms: '99' }), earlierHousingAllowance: stated(true) }).income('27431.77')],
    ['a household of elderly people', household(2024).rents('801.55').born('1957-02-28').income('30123').coResident().born('1956-05-31').income('4321.50')],
    ['somebody who was sixty-five before 2013', household(2024).rents('801.55').born('1946')],
    ['a child born on 29 February who is twenty-three', household(2026).rents('612').child('2004-02-29').income('9000')],
    ['assets of minor children', household(2026).rents('612').assets('30000').partner({ to: '2026-05-31' }).assets('10').child('2015-05-05').assets('500')],
    ['a minor with a child', household(2026).rents('612').born('2009-03-31').child('2026-03-15').income('7000.01')],
    ['a birth date of which only the year is known', household(2026).rents('612').child('2005').income('7000')],
    ['something unknown that does not matter', household(2026).rents(null, { selfContained: stated(false) }).income(null)],
    ['replaced amounts', household(2024).rents('612').income('25000').replacing({ 'housing.basicRentSurcharge': '-34.67', 'housing.factorA.single': '0.0000004' })],
  ])('with %s', (_what, of) => {
    const { explanation, months } = assess(of.facts()).allowances.housing;
    const steps = [explanation, ...months.map((month) => month.explanation)].flatMap(derivedSteps);
    expect(steps.length).toBeGreaterThan(5);
    for (const step of steps) expectTextHolds(step);
  });

  it('and would be found out if it did not', () => {
    const step = assess(household().income('35000').facts()).allowances.healthcare.explanation;
    expect(step?.origin.kind).toBe('derived');
    if (step === null) return;
    expect(() => { expectTextHolds({ ...step, origin: { kind: 'derived', formula: 'awardRounded + minimumAward' } }); }).toThrow('to deeply equal');
    expect(() => { expectTextHolds({ ...step, origin: { kind: 'derived', formula: 'if(awardRounded < minimumAward, 0, awardRoundd)' } }); }).toThrow('to deeply equal');
  });
});
