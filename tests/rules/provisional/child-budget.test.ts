import { describe, expect, it } from 'vitest';
import { calculatePlainly } from '../../plain/calculate.ts';
import type { Case } from '../../plain/case.ts';
import { randomCase } from '../../plain/random-cases.ts';
import { referencePresent } from '../../plain/reference.ts';
import { applicant, assessed, child, household2027, partner } from './household-2027.ts';

/** Reckoned by hand from the amounts of the budget: € 2.653 a child, alleenstaande-ouderkop € 3.505, 8,05% from € 30.910 or € 40.560, 9,95% from € 61.917. */
describe('kindgebonden budget 2027 as announced', () => {
  it.each([
    ['a single parent at the drempelinkomen', '30910', '6158'],
    ['a single parent one euro above it', '30911', '6157.9195'],
    ['a single parent one euro under the second threshold', '61916', '3662.017'],
    ['a single parent at the second threshold', '61917', '3661.9365'],
    ['a single parent one euro above the second threshold', '61918', '3661.837'],
    ['a single parent one euro under the income at which nothing is left', '98720', '0.038'],
    ['a single parent at it', '98721', '0'],
  ])('%s', (_what, income, exactYear) => {
    expect(assessed(household2027([applicant(income), child('c')])).allowances.childBudget.exactYear).toBe(exactYear);
  });

  it.each([
    ['a couple at their drempelinkomen', '40560', '5306'],
    ['a couple one euro above it', '40561', '5305.9195'],
    ['a couple one euro under the second threshold', '61916', '3586.842'],
    ['a couple at the second threshold, which is the same as of a single parent', '61917', '3586.7615'],
    ['a couple one euro above the second threshold', '61918', '3586.662'],
  ])('%s, with two children', (_what, income, exactYear) => {
    expect(assessed(household2027([applicant(income), partner(), child('c'), child('d')])).allowances.childBudget.exactYear).toBe(exactYear);
  });

  it('counts both incomes of a couple towards the second threshold', () => {
    const apart = household2027([applicant('40000'), partner({ assessmentIncome: '21918' }), child('c'), child('d')]);
    expect(assessed(apart).allowances.childBudget.exactYear).toBe('3586.662');
  });

  it.each([
    ['a single parent with assets at the limit', [applicant('0', { assets: '119122' })], '6158'],
    ['a single parent with one euro more', [applicant('0', { assets: '119123' })], '0'],
    ['a couple with joint assets at the limit', [applicant('0', { assets: '100000' }), partner({ assets: '58748' })], '2653'],
    ['a couple with one euro more', [applicant('0', { assets: '100000' }), partner({ assets: '58749' })], '0'],
  ])('%s', (_what, parents, award) => {
    expect(assessed(household2027([...parents, child('c')])).allowances.childBudget.award).toBe(award);
  });

  it('explains the reduction in two parts, in no year before', () => {
    const steps = (year: number) => JSON.stringify(assessed({ ...household2027([applicant('70000'), child('c')]), year }).allowances.childBudget.explanation);
    expect([steps(2026).includes('reductionAboveSecond'), steps(2027).includes('reductionAboveSecond')]).toEqual([false, true]);
  });
});

describe.skipIf(!referencePresent)('kindgebonden budget 2027 as announced, beside the plain calculation', () => {
  it('says the same of a hundred random household-years', () => {
    const cases = Array.from({ length: 400 }, (_, index) => inYear2027(randomCase(27, index).household)).filter(comparable).slice(0, 100);
    expect(cases.length).toBe(100);
    expect(cases.filter((household) => JSON.stringify(ruled(household)) !== JSON.stringify(plainly(household)))).toEqual([]);
  });
});

/** The household of 2026 a year later. */
function inYear2027(household: Case): Case | null {
  return household.year === 2026 ? { ...(JSON.parse(JSON.stringify(household).replaceAll('"2026-', '"2027-')) as Case), year: 2027, provisional: true, allowances: ['childBudget'] } : null;
}

/** Where the two read the law differently is told beside the comparison of the other years. */
function comparable(household: Case | null): household is Case {
  return household !== null && household.persons.every(({ role, to, lawfulStay = true }) => !(role === 'partner' && !lawfulStay) && !(typeof to === 'string' && to > '2027-12-01'));
}

function ruled(household: Case): unknown {
  const { award, shownMonth, months } = assessed(household).allowances.childBudget;
  return [award, shownMonth, months.map(({ shown }) => shown)];
}

function plainly(household: Case): unknown {
  const { award, shownMonth, months } = calculatePlainly(household).childBudget ?? {};
  return [award, shownMonth, months?.map(({ shown }) => shown)];
}
