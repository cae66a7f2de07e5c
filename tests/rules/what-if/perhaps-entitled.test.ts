import { describe, expect, it } from 'vitest';
import type { Allowance } from '../../../shared/models/allowance.ts';
import type { HouseholdFacts } from '../../../shared/models/household.ts';
import type { ScenarioChange } from '../../../shared/models/scenario.ts';
import { assess, perhapsEntitled, scenarioFacts, type PerhapsEntitled } from '../../../shared/rules/index.ts';
import { household } from '../../builders/household.ts';

const today = '2026-10-05';
const single = household().income('24000');
const told = (facts: HouseholdFacts, received: readonly Allowance[] = []) => perhapsEntitled(assess(facts).allowances, { received, today });
const of = (all: readonly PerhapsEntitled[], allowance: Allowance) => all.find(({ figures }) => figures.allowance === allowance);
const perhapsAlso = (change: Partial<Extract<ScenarioChange, { kind: 'perhapsAlso' }>>): ScenarioChange => ({ kind: 'perhapsAlso', rent: null, from: null, careAppliedOn: null, ...change });

describe('an allowance that is perhaps there besides those that are received', () => {
  it('is each one that is not received, and none that is', () => {
    expect(told(single.facts(), ['healthcare']).map(({ figures }) => figures.allowance)).toEqual(['housing', 'childBudget', 'childcare']);
  });

  it('is there with its amount and the last day to apply', () => {
    const found = of(told(single.rents('700').facts()), 'housing');
    expect(found).toMatchObject({ state: 'entitled', applyUntil: { end: '2027-12-31' } });
    expect(Number(found?.figures.award)).toBeGreaterThan(1000);
  });

  it('is between bounds and names what is missing where a fact is not known', () => {
    const found = of(told(single.rents('700').coResident().income(null).facts()), 'housing');
    expect(found).toMatchObject({ state: 'perhaps', figures: { award: null, bounds: { lowest: '0' }, missingFacts: [{ person: 'm', fact: 'assessmentIncome' }] } });
    expect(Number(found?.figures.bounds?.highest)).toBeGreaterThan(1000);
  });

  it('asks for the rent where no home is known, and does not say that there is no right', () => {
    expect(of(told(single.facts()), 'housing')?.state).toBe('askRent');
    expect(of(told(single.assets('50000').facts()), 'housing')?.state).toBe('notEntitled');
  });

  it('is not there where a condition is not met, and says which', () => {
    const found = of(told(single.rents('700').assets('50000').facts()), 'housing');
    expect([found?.state, found?.figures.conditionsNotMet.map(({ term }) => term)]).toEqual(['notEntitled', ['assetsWithinLimit']]);
  });

  it('is too late after the last day to apply, and refused where the rules do not cover the year', () => {
    const found = told(household(2023).income('24000').facts());
    expect(found.map(({ figures, state }) => [figures.allowance, state])).toEqual([['healthcare', 'tooLate'], ['housing', 'tooLate'], ['childBudget', 'tooLate'], ['childcare', 'refused']]);
  });
});

describe('the rent that is told on the phone', () => {
  it('is of a home for the whole year where none is known, taken to be self-contained and without service costs', () => {
    const scenario = scenarioFacts(single.facts(), [perhapsAlso({ rent: '700' })]);
    expect(scenario.assumptions).toEqual(['selfContainedWithoutServiceCosts']);
    expect(assess(scenario.facts).allowances.housing.award).toBe(assess(single.rents('700').facts()).allowances.housing.award);
  });

  it('counts from its day', () => {
    const { facts } = scenarioFacts(single.facts(), [perhapsAlso({ rent: '700', from: '2026-05-01' })]);
    expect(assess(facts).allowances.housing.months.map(({ shown }) => Number(shown) > 0)).toEqual([...Array.from({ length: 4 }, () => false), ...Array.from({ length: 8 }, () => true)]);
  });

  it('takes the place of the rent that is known, and supposes nothing then', () => {
    const scenario = scenarioFacts(single.rents('700').facts(), [perhapsAlso({ rent: '650' })]);
    expect([scenario.facts.homes.map(({ rent }) => rent.value), scenario.assumptions]).toEqual([['650'], []]);
  });

  it('changes nothing to an allowance that is received', () => {
    const { facts } = scenarioFacts(single.facts(), [perhapsAlso({ rent: '700' })]);
    expect(assess(facts).allowances.healthcare.award).toBe(assess(single.facts()).allowances.healthcare.award);
  });
});

describe('kinderopvangtoeslag that is not applied for', () => {
  it('reaches three months back from an application today', () => {
    const care = household().income('24000').works().child('2022-03-01').inCare('100', '10').facts();
    const { facts } = scenarioFacts(care, [perhapsAlso({ careAppliedOn: today })]);
    const found = of(told(facts, ['healthcare', 'housing', 'childBudget']), 'childcare');
    expect([found?.state, found?.applyUntil]).toEqual(['entitled', null]);
    expect(found?.figures.months.map(({ shown }) => Number(shown) > 0)).toEqual([...Array.from({ length: 6 }, () => false), ...Array.from({ length: 6 }, () => true)]);
  });
});
