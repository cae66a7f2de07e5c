import { describe, expect, it } from 'vitest';
import type { AllowanceAssessment } from '../../../shared/models/assessment.ts';
import { monthNumber } from '../../../shared/models/calendar.ts';
import type { Explanation } from '../../../shared/models/explanation.ts';
import { assess } from '../../../shared/rules/index.ts';
import { household, type HouseholdBuilder } from '../../builders/household.ts';

const single = (year = 2026, rent = '600') => household(year).rents(rent);
const home = (rent: string, from: string | null, to: string | null) => [rent, { period: { from, to } }] as const;

describe('the housing allowance is determined per month, on its first day', () => {
  it.each<[sentence: string, of: HouseholdBuilder, months: readonly number[]]>([
    ['a home from the first of a month counts that month', household().rents(...home('600', '2026-03-01', null)), range(3, 12)],
    ['a home from the second of a month counts from the next', household().rents(...home('600', '2026-03-02', null)), range(4, 12)],
    ['a home to the last of a month counts that month', household().rents(...home('600', null, '2026-09-30')), range(1, 9)],
    ['who becomes eighteen in May counts from June', single().born('2008-05-20'), range(6, 12)],
    ['who becomes eighteen on the first of May counts from May', single().born('2008-05-01'), range(5, 12)],
    ['a minor counts from the month after the birth of a child', single().born('2009-05-20').child('2026-04-10'), range(5, 12)],
    ['who dies in June counts to June', single().died('2026-06-15'), range(1, 6)],
    ['who dies on the first of June counts to May', single().died('2026-06-01'), range(1, 5)],
    ['a co-resident without lawful stay takes away the months of being there', single().coResident('m', { from: '2026-03-02', to: '2026-05-31' }).lawfulStay(false), [1, 2, 3, ...range(6, 12)]],
    ['a child without lawful stay does from the month in which it is eighteen', single().child('2008-05-20').lawfulStay(false), range(1, 5)],
    ['2025: a rent above the limit from July takes away those months', household(2025).rents(...home('900.07', null, '2025-06-30')).rents(...home('900.08', '2025-07-01', null)), range(1, 6)],
    ['2025: who becomes twenty-three in May may have the high rent from June', single(2025).born('2002-05-20'), range(6, 12)],
    ['2025: who becomes twenty-three on the first of May may from May', single(2025).born('2002-05-01'), range(5, 12)],
    ['2025: a birth in May allows the high rent from June', single(2025).born('2003-05-20').child('2025-05-04'), range(6, 12)],
    ['2025: an older co-resident allows it while living there', single(2025).born('2003-05-20').coResident('m', { from: '2025-03-01', to: '2025-08-31' }), range(3, 8)],
  ])('%s', (_sentence, of, months) => {
    expect(monthsWithEntitlement(housing(of))).toEqual(months);
  });

  it.each<[sentence: string, of: HouseholdBuilder, term: string, from: number]>([
    ['a partner from 1 March makes more persons from March', single().partner({ from: '2026-03-01' }), 'onePersonHousehold', 3],
    ['a partner from 2 March makes more persons from April', single().partner({ from: '2026-03-02' }), 'onePersonHousehold', 4],
    ['a child born on 1 September counts from September', single().child('2026-09-01'), 'onePersonHousehold', 9],
    ['a child born on 2 September counts from October', single().child('2026-09-02'), 'onePersonHousehold', 10],
    ['a third person gives the high aftoppingsgrens from the month after coming', single().partner().child('2026-09-02'), 'largeHousehold', 10],
    ['2026: who becomes twenty-one in May has the high limit from June', single(2026, '900').born('2005-05-20'), 'highRentLimitApplies', 6],
    ['2024: who becomes 67 on 1 March gets the part above the aftoppingsgrens from March', household(2024).rents('800').coResident().born('1957-03-01'), 'topPartSubsidised', 3],
    ['2024: who becomes 67 on 2 March gets it from April', household(2024).rents('800').coResident().born('1957-03-02'), 'topPartSubsidised', 4],
  ])('%s', (_sentence, of, term, from) => {
    const values = housing(of).months.map(({ explanation }) => find(explanation, term));
    const first = values[0];
    expect(values.findIndex((value) => value !== first) + 1).toBe(from);
  });

  it('2024: becoming 67 in the year does not make a household of elderly people of that year', () => {
    const { months } = housing(household(2024).rents('800').born('1957-03-01'));
    expect(new Set(months.map(({ explanation }) => find(explanation, 'elderlyHousehold')))).toEqual(new Set([false]));
    expect(find(housing(household(2024).rents('800').born('1957-02-28')).explanation, 'elderlyHousehold')).toBe(true);
  });

  it('a partner for part of the year counts with the income of the whole year, in the months together', () => {
    const { months } = housing(single().income('20000').partner({ from: '2026-05-01' }).income('20000'));
    expect(months.map(({ explanation }) => find(explanation, 'calculationIncome'))).toEqual([...Array<string>(4).fill('20000'), ...Array<string>(8).fill('40000')]);
  });

  it('a co-resident who leaves takes the income along', () => {
    const { months } = housing(single().income('20000').coResident('m', { to: '2026-10-31' }).income('9000'));
    expect(months.map(({ explanation }) => find(explanation, 'calculationIncome'))).toEqual([...Array<string>(10).fill('29000'), '20000', '20000']);
  });

  it('a move counts from the month after it, each month with its own rent', () => {
    const { months } = housing(household().rents(...home('500', null, '2026-05-10')).rents(...home('700', '2026-05-11', null)));
    expect(months.map(({ explanation }) => find(explanation, 'rent'))).toEqual([...Array<string>(5).fill('500'), ...Array<string>(7).fill('700')]);
  });

  it('of two rents that overlap the one that began last counts', () => {
    const { months } = housing(household().rents(...home('500', '2020-01-01', null)).rents(...home('515', '2026-07-01', null)));
    expect(months.map(({ explanation }) => find(explanation, 'rent'))).toEqual([...Array<string>(6).fill('500'), ...Array<string>(6).fill('515')]);
  });

  it('a rent that rises: each month shown in whole euros, the year added up before it is rounded', () => {
    const { award, exactYear, shownMonth, months } = housing(household().rents(...home('303.01', null, '2026-06-30')).rents(...home('310.99', '2026-07-01', null)));
    expect([award, exactYear, shownMonth]).toEqual(['1254', '1253.76', null]);
    expect(months.map(({ shown }) => shown)).toEqual([...Array<string>(6).fill('100'), ...Array<string>(6).fill('108')]);
  });

  it('a third of a cent in some months is not lost in the year', () => {
    // 5 and 7 months of 22/1200 parts that no decimal ends: 297,49 × 12 − (5 × 0,22 × 1 + 7 × 0,22 × 3) / 12
    const { exactYear } = housing(household().income('31501').rents('498.20').coResident().partner({ from: '2026-06-01' }).income('2'));
    expect(exactYear).toBe('3569.4033333333');
  });
});

describe('equal months are computed once', () => {
  it('and share one explanation', () => {
    const { months } = housing(single().child('2008-05-20').partner({ from: '2026-03-01' }));
    expect(new Set(months.map(({ explanation }) => explanation)).size).toBe(2);
  });
});

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function monthsWithEntitlement({ months }: AllowanceAssessment): readonly number[] {
  return months.filter(({ exact }) => exact !== null && exact !== '0').map(({ month }) => monthNumber(month));
}

function find(explanation: Explanation | null, term: string): string | boolean | null {
  if (explanation === null) return null;
  if (explanation.term === term && explanation.outcome.kind === 'known') return explanation.outcome.value;
  return explanation.from.map((step) => find(step, term)).find((value) => value !== null) ?? null;
}

function housing(of: HouseholdBuilder): AllowanceAssessment {
  return assess(of.facts()).allowances.housing;
}
