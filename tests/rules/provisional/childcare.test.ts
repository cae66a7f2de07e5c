import { describe, expect, it } from 'vitest';
import { parameters } from '../../../shared/rules/index.ts';
import { applicant, assessed, child, household2027 } from './household-2027.ts';

/** The amount of a parameter in a year. */
function amount(name: string, year: number): string | undefined {
  return parameters.find((parameter) => parameter.name === name)?.versions.find(({ validFrom }) => validFrom === `${year}-01-01`)?.value;
}

const rows = Array.from({ length: 69 }, (_, index) => index + 1);
const bounds = (year: number) => rows.slice(0, -1).map((row) => Number(amount(`childcare.incomeBandBound.${row}`, year)));
const firstChild = (year: number) => rows.map((row) => amount(`childcare.rateFirstChild.${row}`, year));

describe('the table of kinderopvangtoeslag 2027 as announced', () => {
  it('has the income bands of 2026 × 1,0347, with which both published ones come out', () => {
    expect(bounds(2027)).toEqual(bounds(2026).map((bound) => Math.round(bound * 1.0347)));
    expect([bounds(2027)[24], bounds(2027)[50]]).toEqual([71_903, 175_430]);
  });

  it('has for the first child 96% up to € 71.903, then 5,1 points more than in 2026 up to € 175.430, one band open, then 39,1%', () => {
    const thousandths = (rate: string | undefined) => Math.round(Number(rate) * 1000);
    expect(firstChild(2027).map(thousandths)).toEqual(firstChild(2026).map((rate, index) => (index < 25 ? 960 : index < 51 ? thousandths(rate) + 51 : index === 51 ? NaN : thousandths(rate) + 26)));
    expect(firstChild(2027).slice(52).every((rate) => rate === '0.391')).toBe(true);
  });

  it('has nothing for a next child', () => {
    expect(rows.filter((row) => amount(`childcare.rateNextChild.${row}`, 2027) !== undefined)).toEqual([]);
  });

  it('tells of each value how it is known', () => {
    const versions = parameters.filter(({ name }) => /^childcare\.(incomeBandBound|rateFirstChild)\./.test(name)).flatMap((one) => one.versions.filter(({ validFrom }) => validFrom === '2027-01-01'));
    expect(versions.length).toBe(136);
    expect(versions.filter(({ quote, confidence, provisional }) => !/\((begroting|afgeleid: )/.test(quote) || confidence === 'high' || !provisional)).toEqual([]);
  });
});

/** One child, 100 hours at € 10: 1.000 a month. */
describe('kinderopvangtoeslag 2027 as announced', () => {
  const only = (income: string, hourlyRate = '10.00', hours = '100') => {
    const one = child('c', hours);
    return assessed(household2027([applicant(income), { ...one, childcare: (one.childcare ?? []).map((line) => ({ ...line, hourlyRate })) }])).allowances.childcare;
  };

  it.each([
    ['71903', '960'], ['71904', '956'], ['175430', '416'], ['179459', '391'], ['400000', '391'],
  ])('an only child at an income of € %s: € %s a month', (income, month) => {
    expect(only(income).shownMonth).toBe(month);
  });

  it.each(['175431', '179458'])('is not known at € %s, for the budget does not tell where the highest incomes begin, and has no bounds', (income) => {
    const { status, missingFacts, bounds: between, gaps } = only(income);
    expect([status, missingFacts.map(({ fact }) => fact), between, gaps.map(({ term }) => term).filter((term) => term.endsWith('Rates'))]).toEqual(['unknown', ['tableRate'], undefined, ['unpublishedRates']]);
  });

  it('says of an only child that the percentages are derived', () => {
    expect(only('80000').gaps.map(({ term }) => term)).toContain('derivedRates');
  });

  it('counts an hour up to € 11,60 and a month up to 230 hours', () => {
    expect([only('0', '12.00', '240').children?.[0]?.rateUsed, only('0', '12.00', '240').children?.[0]?.hoursUsed]).toEqual(['11.6', '230']);
  });

  it('is not known with a second child in care, in the months of that child only', () => {
    const later = { ...child('d', '90'), from: '2027-07-01' };
    const { status, bounds: between, months } = assessed(household2027([applicant('50000'), child('c', '100'), later])).allowances.childcare;
    expect([status, between, months.map(({ shown }) => shown)]).toEqual(['unknown', undefined, Array.from({ length: 12 }, (_, index) => (index < 6 ? '960' : null))]);
  });
});
