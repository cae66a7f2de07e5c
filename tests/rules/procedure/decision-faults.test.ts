import { describe, expect, it } from 'vitest';
import type { Decision, Ground } from '../../../shared/models/case-file.ts';
import { droppedServiceCosts, figuresOf, householdFacts } from '../../../shared/rules/index.ts';
import { decision } from '../../builders/case-file.ts';
import { curated, someFiles } from '../../population/made.ts';

const perMonth = (term: string, value: string): Ground => ({ term, personId: null, value, unit: 'euro per month' });
const rent = perMonth('rent', '627.15'), cleaning = perMonth('cleaning', '9.80'), caretaker = perMonth('caretaker', '7.45');
const housing = (id: string, dated: string, amountYear: string | null, grounds: Ground[], chosen: Partial<Decision> = {}) => decision({ id, dated, allowance: 'housing', year: 2025, amountYear, grounds, recordedAt: `${dated}T08:00:00Z`, ...chosen });
const first = housing('first', '2024-12-02', '4120', [rent, cleaning, caretaker]);
const wrong = housing('wrong', '2026-03-05', '3986', [rent], { kind: 'revisedAdvance' });
const right = housing('right', '2026-03-27', '4120', [rent, cleaning, caretaker], { kind: 'revisedAdvance' });

const told = (decisions: readonly Decision[]) => droppedServiceCosts(decisions).map(({ before, dropped, righted, items, perMonth: month, less, otherGrounds }) => ({
  decisions: [before.id, dropped.id, righted?.id ?? null], items: items.map(({ term, amount }) => `${term} ${String(amount)}`), month: String(month), less: less === null ? null : String(less), otherGrounds,
}));

describe('weggevallen servicekosten', () => {
  it('are found between two decisions of 2025, with what a month and the year lost, and the decision that put it right', () => {
    expect(told([right, wrong, first])).toEqual([{ decisions: ['first', 'wrong', 'right'], items: ['cleaning 9.8', 'caretaker 7.45'], month: '17.25', less: '134', otherGrounds: [] }]);
  });

  it('are told as not put right when no later decision has them', () => {
    expect(told([first, wrong]).map(({ decisions }) => decisions)).toEqual([['first', 'wrong', null]]);
  });

  it('are found where they stand as nought, and where they were told as one amount', () => {
    const zero = { ...wrong, grounds: [rent, perMonth('cleaning', '0'), perMonth('caretaker', '0.00')] };
    expect(told([first, zero, right])).toHaveLength(1);
    expect(told([{ ...first, grounds: [rent, perMonth('serviceCosts', '17.25')] }, wrong]).map(({ month }) => month)).toEqual(['17.25']);
  });

  it('give no amount of the year when another ground changed too, and name that ground', () => {
    const income = (value: string): Ground => ({ term: 'assessmentIncome', personId: 'person-1', value, unit: 'euro per year' });
    expect(told([{ ...first, grounds: [...first.grounds, income('21600')] }, { ...wrong, grounds: [rent, income('23000')] }])).toMatchObject([{ less: null, otherGrounds: ['assessmentIncome'] }]);
    expect(told([{ ...first, grounds: [...first.grounds, income('21600')] }, { ...wrong, grounds: [rent, income('21600.00')] }])).toMatchObject([{ less: '134', otherGrounds: [] }]);
  });

  it('give no amount of the year when a decision sets none', () => {
    expect(told([first, { ...wrong, amountYear: null }])).toMatchObject([{ less: null, otherGrounds: [] }]);
  });

  it('are no fault with another rent, in another year, of another allowance, or when there never were any', () => {
    expect(told([first, { ...wrong, grounds: [perMonth('rent', '700')] }])).toEqual([]);
    expect(told([first, { ...wrong, grounds: [] }])).toEqual([]);
    expect(told([{ ...first, year: 2026 }, { ...wrong, year: 2026 }])).toEqual([]);
    expect(told([{ ...first, allowance: 'healthcare' }, { ...wrong, allowance: 'healthcare' }])).toEqual([]);
    expect(told([{ ...first, grounds: [rent] }, wrong])).toEqual([]);
    expect(told([first, { ...wrong, kind: 'recovery' }])).toEqual([]);
  });

  it('are found in the household of the incident by its decisions alone, with the amount that our own rules give for it', () => {
    const { incidents, ...file } = curated('incident-servicekosten');
    expect(incidents).toHaveLength(1);
    const [fault, ...more] = droppedServiceCosts(file.decisions);
    const award = (on: string) => Number(figuresOf(householdFacts(file, 2025, on)).allowances.housing.award);
    expect(more).toEqual([]);
    expect([fault?.dropped.dated, fault?.righted?.dated, String(fault?.perMonth)]).toEqual(['2026-03-05', '2026-03-27', '17.25']);
    expect(Number(fault?.less)).toBe(award('2026-02-01') - award('2026-03-05'));
    expect(Number(fault?.less)).toBeGreaterThan(0);
  });

  it('are found in the practice files that the incident touched, and in no other', () => {
    const found = (file: (typeof someFiles)[number]) => droppedServiceCosts(file.decisions).length > 0;
    const touched = (file: (typeof someFiles)[number]) => file.incidents.some(({ incident }) => incident === 'serviceCosts2025');
    expect(someFiles.filter(found).map(({ fileId }) => fileId)).toEqual(someFiles.filter(touched).map(({ fileId }) => fileId));
  });
});
