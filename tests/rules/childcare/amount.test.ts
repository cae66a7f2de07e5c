import { describe, expect, it } from 'vitest';
import type { AllowanceAssessment, ChildInCare } from '../../../shared/models/assessment.ts';
import type { ChildcareFacts } from '../../../shared/models/household.ts';
import { assess } from '../../../shared/rules/index.ts';
import { household, type HouseholdBuilder } from '../../builders/household.ts';

/** A working parent with a child of four; the care of the child is said next. */
const parent = (year: number, income = '20000') => household(year).income(income).works().child(`${year - 4}-06-15`).childBenefit();
/** The same with two children, each a hundred hours at ten euro. */
const withTwo = (year: number, income: string) => parent(year, income).inCare('100', '10.00').child(`${year - 3}-06-15`, 'd').childBenefit().inCare('100', '10.00');

describe('the hourly rate counts up to the maximum of its kind', () => {
  const maxima: readonly (readonly [year: number, kind: ChildcareFacts['kind'], below: string, at: string, above: string])[] = [
    [2024, 'dayCare', '10.24', '10.25', '10.26'], [2024, 'afterSchoolCare', '9.11', '9.12', '9.13'], [2024, 'childminder', '7.52', '7.53', '7.54'],
    [2025, 'dayCare', '10.70', '10.71', '10.72'], [2025, 'afterSchoolCare', '9.51', '9.52', '9.53'], [2025, 'childminder', '8.09', '8.10', '8.11'],
    [2026, 'dayCare', '11.22', '11.23', '11.24'], [2026, 'afterSchoolCare', '9.97', '9.98', '9.99'], [2026, 'childminder', '8.48', '8.49', '8.50'],
  ];

  it.each(maxima)('%i, %s: %s and %s count whole, of %s not the last cent', (year, kind, below, at, above) => {
    const cost = (rate: string) => Number(first(parent(year).inCare('100', rate, { kind }))?.eligibleCost);
    expect([below, at, above].map(cost)).toEqual([below, at, at].map((rate) => Math.round(Number(rate) * 100)));
  });
});

describe('the hours count up to 230 in a month', () => {
  it.each<[sentence: string, of: HouseholdBuilder, hoursUsed: string, eligibleCost: string]>([
    ['just below', parent(2026).inCare('229.99', '10.00'), '229.99', '2299.9'],
    ['at the maximum', parent(2026).inCare('230', '10.00'), '230', '2300'],
    ['just above', parent(2026).inCare('230.01', '10.00'), '230', '2300'],
    ['far above', parent(2026).inCare('310', '10.00'), '230', '2300'],
    ['of two contracts together', parent(2026).inCare('150', '9.00').inCare('100', '9.00'), '230', '2070'],
    ['of two contracts whose rates are both above the maximum', parent(2026).inCare('150', '12.00').inCare('100', '13.00'), '230', '2582.9'],
    ['of two kinds that stay at the maximum', parent(2026).inCare('130', '10.00').inCare('100', '9.00', { kind: 'afterSchoolCare' }), '230', '2200'],
  ])('%s', (_sentence, of, hoursUsed, eligibleCost) => {
    expect(first(of)).toMatchObject({ hoursUsed, eligibleCost });
  });

  it('of two kinds at different rates above the maximum no source says which hours drop out: not known, and said', () => {
    const { status, gaps } = childcare(parent(2026).inCare('130.01', '10.00').inCare('100', '9.00', { kind: 'afterSchoolCare' }));
    expect([status, gaps.map(({ term, person }) => [term, person])]).toEqual(['unknown', [['hoursOverSeveralRates', 'c']]]);
  });
});

describe('the percentage is that of the band of the income', () => {
  it.each<[year: number, income: number, firstChild: string, nextChild: string]>([
    [2024, 0, '0.96', '0.96'], [2024, 28_297, '0.96', '0.96'], [2024, 28_298, '0.955', '0.956'], [2024, 60_791, '0.806', '0.945'], [2024, 60_792, '0.798', '0.941'],
    [2024, 138_889, '0.347', '0.833'], [2024, 138_890, '0.333', '0.829'], [2024, 218_104, '0.333', '0.68'], [2024, 218_105, '0.333', '0.671'], [2024, 900_000, '0.333', '0.671'],
    [2025, 47_403, '0.96', '0.96'], [2025, 52_520, '0.931', '0.945'], [2025, 159_224, '0.353', '0.806'], [2025, 159_225, '0.333', '0.803'], [2025, 226_545, '0.333', '0.68'], [2025, 226_546, '0.333', '0.671'],
    [2026, 56_412, '0.96', '0.96'], [2026, 56_413, '0.955', '0.956'], [2026, 65_695, '0.924', '0.956'], [2026, 65_696, '0.916', '0.952'], [2026, 165_657, '0.385', '0.817'], [2026, 165_658, '0.365', '0.814'],
    [2026, 235_697, '0.365', '0.691'], [2026, 235_698, '0.365', '0.682'],
  ])('%i, an income of %i: %s for the first child, %s for the next', (year, income, firstChild, nextChild) => {
    expect([1, 2].map((position) => children(withTwo(year, String(income))).find((child) => child.position === position)?.percentage)).toEqual([firstChild, nextChild]);
  });

  it('of partners the joint income counts, and a loss is no income', () => {
    const couple = household().income('40000').works().partner().works().income('16413').child('2022-06-15').childBenefit().inCare('100', '10.00');
    expect([first(couple)?.percentage, first(parent(2026, '-5000').inCare('100', '10.00'))?.percentage]).toEqual(['0.955', '0.96']);
  });

  it('the bounds are whole euros, so cents of an income do not reach the next band', () => {
    expect([first(parent(2026, '56412.99').inCare('100', '10.00'))?.percentage, first(parent(2026, '56413.00').inCare('100', '10.00'))?.percentage]).toEqual(['0.96', '0.955']);
  });
});

describe('the three percentages for a next child in 2025 that were not found', () => {
  // two children of 1.000 euro a month: the first child is known, the next lies between these percentages
  it.each<[income: number, lowest: string, highest: string]>([
    [47_404, '22872', '22956'], [49_108, '22872', '22956'], // 12 × (953 + 953) and 12 × (953 + 960)
    [49_109, '22704', '22872'], [50_811, '22704', '22872'], // 12 × (946 + 946) and 12 × (946 + 960)
    [50_812, '22584', '22764'], [52_519, '22584', '22764'], // 12 × (937 + 945) and 12 × (937 + 960)
  ])('an income of %i: not known, between %s and %s, and said', (income, lowest, highest) => {
    const { status, award, bounds, gaps } = childcare(withTwo(2025, String(income)));
    expect([status, award, bounds, gaps.map(({ term }) => term)]).toEqual(['unknown', null, { lowest, highest }, ['openNextChildRates']]);
  });

  it.each([47_403, 52_520])('an income of %i is just beside them and known', (income) => {
    expect(childcare(withTwo(2025, String(income))).status).toBe('known');
  });

  it('make no difference for one child, nor in another year', () => {
    expect([childcare(parent(2025, '49000').inCare('100', '10.00')).award, childcare(withTwo(2024, '49000')).status, childcare(withTwo(2026, '49000')).status]).toEqual(['11436', 'known', 'known']);
  });

  it('give no bounds where something else is missing', () => {
    expect(childcare(parent(2025, '49000').inCare('100', '10.00').child('2022-06-15', 'd').childBenefit().inCare('90', null)).bounds).toBeUndefined();
  });
});

describe('rounding', () => {
  it('a month is shown in whole euros, down; the year is rounded half up', () => {
    // 2,5 hours at 10,00, of which 95,5%: 23,875 a month, 286,50 a year
    const { award, exactYear, shownMonth, months } = childcare(parent(2026, '57000').inCare('2.5', '10.00'));
    expect([months[0]?.exact, shownMonth, exactYear, award]).toEqual(['23.875', '23', '286.5', '287']);
    expect(childcare(parent(2026, '57000').inCare('2.49', '10.00'))).toMatchObject({ exactYear: '285.354', award: '285' });
  });

  it('cents of the children are not rounded before they are added', () => {
    // 333,30 × 95,5% + 333,30 × 95,6%
    const of = parent(2026, '57000').inCare('33.33', '10.00').child('2023-06-15', 'd').childBenefit().inCare('33.33', '10.00');
    expect(childcare(of).months[0]?.exact).toBe('636.9363');
  });

  it.each<[sentence: string, rate: string, award: string]>([
    ['a year that rounds to 24 is awarded', '2.06', '24'], // 12 × 2,06 × 95,5% = 23,6076
    ['a year that rounds to 23 is not', '2.05', '0'], // 23,493
  ])('%s', (_sentence, rate, award) => {
    expect(childcare(parent(2026, '57000').inCare('1', rate)).award).toBe(award);
  });
});

function children(of: HouseholdBuilder): readonly ChildInCare[] {
  return childcare(of).children ?? [];
}

function first(of: HouseholdBuilder): ChildInCare | undefined {
  return children(of)[0];
}

function childcare(of: HouseholdBuilder): AllowanceAssessment {
  return assess(of.facts()).allowances.childcare;
}
