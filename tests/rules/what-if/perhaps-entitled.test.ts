import { describe, expect, it } from 'vitest';
import { perhapsEntitled, type PerhapsEntitled } from '../../../shared/rules/index.ts';
import { household } from '../../builders/household.ts';

const today = '2026-10-05';
const single = household().income('24000');
const of = (all: readonly PerhapsEntitled[], allowance: string) => all.find(({ figures }) => figures.allowance === allowance);

describe('an allowance that is perhaps there besides those that are received', () => {
  it('is each one that is not received, and none that is', () => {
    expect(perhapsEntitled(single.facts(), { received: ['healthcare'], today }).map(({ figures }) => figures.allowance)).toEqual(['housing', 'childBudget', 'childcare']);
  });

  it('is there with its amount and the last day to apply', () => {
    const found = of(perhapsEntitled(single.rents('700').facts(), { received: ['healthcare'], today }), 'housing');
    expect(found).toMatchObject({ state: 'entitled', applyUntil: { end: '2027-12-31' } });
    expect(Number(found?.figures.award)).toBeGreaterThan(1000);
  });

  it('is between bounds and names what is missing where a fact is not known', () => {
    const found = of(perhapsEntitled(single.rents('700').coResident().income(null).facts(), { received: ['healthcare'], today }), 'housing');
    expect(found).toMatchObject({ state: 'perhaps', figures: { award: null, bounds: { lowest: '0' }, missingFacts: [{ person: 'm', fact: 'assessmentIncome' }] } });
    expect(Number(found?.figures.bounds?.highest)).toBeGreaterThan(1000);
  });

  it('is not there where a condition is not met, and says which', () => {
    const found = of(perhapsEntitled(single.rents('700').assets('50000').facts(), { received: [], today }), 'housing');
    expect([found?.state, found?.figures.conditionsNotMet.map(({ term }) => term)]).toEqual(['notEntitled', ['assetsWithinLimit']]);
  });

  it('is too late after the last day to apply, and refused where the rules do not cover the year', () => {
    const found = perhapsEntitled(household(2023).income('24000').facts(), { received: [], today });
    expect(found.map(({ figures, state }) => [figures.allowance, state])).toEqual([['healthcare', 'tooLate'], ['housing', 'tooLate'], ['childBudget', 'tooLate'], ['childcare', 'refused']]);
  });

  it('reaches three months back for kinderopvangtoeslag, as if applied for today', () => {
    const found = of(perhapsEntitled(household().income('24000').works().child('2022-03-01').inCare('100', '10').facts(), { received: ['healthcare', 'housing', 'childBudget'], today }), 'childcare');
    expect([found?.state, found?.applyUntil]).toEqual(['entitled', null]);
    expect(found?.figures.months.map(({ shown }) => Number(shown) > 0)).toEqual([...Array.from({ length: 6 }, () => false), ...Array.from({ length: 6 }, () => true)]);
  });

  it('does nothing to the others by itself, and with what is told the difference that it makes to them', () => {
    const [alone] = perhapsEntitled(single.facts(), { received: ['healthcare'], today });
    expect(alone?.others).toEqual([{ allowance: 'healthcare', difference: '0' }]);
    const [withRent] = perhapsEntitled(single.facts(), { received: ['healthcare'], today, supposed: single.rents('700').facts() });
    expect(withRent).toMatchObject({ state: 'entitled', others: [{ allowance: 'healthcare', difference: '0' }] });
    const [withPartner] = perhapsEntitled(single.facts(), { received: ['healthcare'], today, supposed: household().income('24000').rents('700').partner().income('20000').facts() });
    expect(Number(withPartner?.others[0]?.difference)).toBeLessThan(0);
  });
});
