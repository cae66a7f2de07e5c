import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../shared/models/money.ts';
import {
  capacityFrom, capacityOf, comparableTaxRule, explainer, livingCosts, missedTerm, perAllowance, personalArrangement, postKinds, seizureFreeAtMost, standardArrangement, valueOf, wealthLeftOut, withNewRecovery, type CapacityPost, type NormGroup,
} from '../../../shared/rules/index.ts';
import { sum } from '../../../shared/rules/engine/rounding.ts';
import { derivedSteps, expectTextHolds } from '../formula-check.ts';

const euro = (amount: number | string) => new Decimal(amount);
const text = (finding: Parameters<typeof valueOf>[0]) => String(valueOf(finding));
const standard = (debt: number | string, more: Partial<Parameters<typeof standardArrangement>[0]> = {}) => standardArrangement({ debt: euro(debt), due: '2026-07-13', askedOn: '2026-06-20', ...more });
const debts = fc.integer({ min: 1, max: 3_000_000 }).map((cents) => euro(cents).dividedBy(100));

describe('a standard arrangement', () => {
  it('has terms of twenty euro up to 480 euro, and a twenty-fourth part above it', () => {
    const rows = ['479.99', '480', '480.01', '500'].map((debt) => { const { terms, each } = standard(debt); return [terms.length, text(each), terms.at(-1)?.amount.toFixed()]; });
    expect(rows).toEqual([[24, '20', '19.99'], [24, '20', '20'], [24, '20.01', '19.78'], [24, '20.84', '20.68']]);
  });

  it('sums to the debt, in at most 24 terms of which none is higher, nor lower but for the last', () => {
    fc.assert(fc.property(debts, (debt) => {
      const { terms, each } = standardArrangement({ debt, due: '2026-07-13', askedOn: '2026-06-20' });
      expect(sum(terms.map(({ amount }) => amount)).toFixed()).toBe(debt.toFixed());
      expect(terms.length).toBeLessThanOrEqual(24);
      expect(terms.slice(0, -1).filter(({ amount }) => text(each) !== amount.toFixed() || amount.lessThan(20))).toEqual([]);
      expect(terms.at(-1)?.amount.lessThanOrEqualTo(valueOf(each) ?? 0)).toBe(true);
    }), { numRuns: 150 });
  });

  it('begins on the last payment date, goes on by the month and ends within 24 months of it', () => {
    const { terms, endsBy } = standard(2400, { due: '2026-01-31', askedOn: '2026-01-10' });
    expect([terms[0]?.due, terms[1]?.due, terms[2]?.due, terms[23]?.due, endsBy]).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2027-12-31', '2028-01-31']);
  });

  it('asked after the six weeks has no days until somebody tells the first', () => {
    const late = standard(2400, { askedOn: '2026-07-14' });
    expect([late.terms[0]?.due, late.endsBy, late.marks.some(({ kind, term }) => kind === 'unpublished' && term === 'startOfLateArrangement')]).toEqual([null, null, true]);
    expect(standard(2400, { askedOn: '2026-07-14', firstTerm: '2026-08-20' }).terms[0]?.due).toBe('2026-08-20');
  });

  it('marks its rounding where it rounds', () => {
    expect([standard(1000), standard(2400)].map(({ marks }) => marks.some(({ term }) => term === 'termRounding'))).toEqual([true, false]);
  });

  it('takes a new recovery of the same allowance in, and keeps allowances apart', () => {
    expect(text(withNewRecovery(euro(200), euro(400)))).toBe('600');
    expect([...perAllowance([{ allowance: 'housing', amount: euro(100) }, { allowance: 'healthcare', amount: euro(50) }, { allowance: 'housing', amount: euro(25) }])].map(([allowance, amount]) => [allowance, amount.toFixed()])).toEqual([['housing', '125'], ['healthcare', '50']]);
  });

  it('after a rejected objection has fewer terms, and none when 24 months were deferred', () => {
    const { terms, each } = standard(2100, { monthsDeferred: 3 });
    expect([terms.length, text(each)]).toEqual([21, '100']);
    expect(() => standard(2100, { monthsDeferred: 24 })).toThrow('no month is left');
  });

  it('is refused on a day of which the terms are not known', () => {
    expect(() => standard(2100, { askedOn: '2027-01-01', due: '2027-01-05' })).toThrow('for 2027');
  });
});

const personal = (debt: number | string, capacity: number | string, more: Partial<Parameters<typeof personalArrangement>[0]> = {}) => personalArrangement({ debt: euro(debt), capacity: euro(capacity), on: '2026-08-01', firstTerm: '2026-09-01', ...more });

describe('a personal arrangement', () => {
  it.each([
    ['2400', '100', 'affordableInStandard'], ['2400', '99.99', 'partly'], ['480', '20', 'affordableInStandard'], ['480', '19.99', 'partly'], ['479.76', '19.99', 'belowLowestTerm'], ['15', '15', 'affordableInStandard'], ['15', '14', 'belowLowestTerm'], ['2400', '0', 'noMeasures'],
  ])('of %s euro with %s euro a month: %s', (debt, capacity, route) => {
    expect(personal(debt, capacity).route).toBe(route);
  });

  it('on part of the debt leaves the rest uncollected and not waived, and is looked at again after twelve months', () => {
    const { terms, paid, outsideCollection, reviewAfterMonths } = personal('2400', '30');
    expect([terms.length, terms[0]?.due, paid.toFixed(), outsideCollection.toFixed(), reviewAfterMonths]).toEqual([24, '2026-09-01', '720', '1680', 12]);
  });

  it('never pays more than the debt, and paid and left over are the debt', () => {
    fc.assert(fc.property(debts, fc.integer({ min: 0, max: 40_000 }), (debt, cents) => {
      const { route, paid, outsideCollection, terms } = personalArrangement({ debt, capacity: euro(cents).dividedBy(100), on: '2026-08-01', firstTerm: '2026-09-01' });
      expect(route === 'affordableInStandard' || paid.plus(outsideCollection).equals(debt)).toBe(true);
      expect(sum(terms.map(({ amount }) => amount)).lessThanOrEqualTo(debt)).toBe(true);
    }), { numRuns: 100 });
  });

  it('is refused with enough wealth; since 1 July 2026 not when it cannot reasonably be made liquid', () => {
    const wealth = { amount: euro(2400), liquid: false };
    expect([personal('2400', '30', { on: '2026-06-30', wealth }).route, personal('2400', '30', { on: '2026-07-01', wealth }).route, personal('2400', '30', { wealth: { amount: euro(2400), liquid: true } }).route,
      personal('2400', '30', { wealth: { amount: euro('2399.99'), liquid: true } }).route, personal('2400', '30', { wealth: { amount: euro(2400), liquid: null } }).route]).toEqual(['enoughWealth', 'extended', 'enoughWealth', 'partly', 'wealthUnknown']);
  });

  it('that is extended has no terms: its length and conditions are not published, and the tax rule is only comparable', () => {
    const { terms, marks, reviewAfterMonths } = personal('2400', '30', { wealth: { amount: euro(80_000), liquid: false } });
    expect([terms, reviewAfterMonths, marks.map(({ kind, term }) => `${kind} ${term}`)]).toEqual([[], null, ['unpublished extendedConditions', `reading ${comparableTaxRule.term}`]]);
  });

  it('with intent or gross negligence is only paid in full, whatever else is told', () => {
    expect(personal('2400', '30', { intent: true, wealth: { amount: euro(80_000), liquid: false } }).route).toBe('inFullOnly');
  });

  it('lapses when a term is missed, and after how many days is not known', () => {
    expect(missedTerm.marks.map(({ kind, term }) => [kind, term])).toEqual([['unpublished', 'daysAfterMissedTerm']]);
  });
});

const post = (kind: CapacityPost['kind'], amount: number | string, period: CapacityPost['period'] = 'month', person: CapacityPost['person'] = 'applicant'): CapacityPost => ({ kind, person, amount: euro(amount), period, source: 'told' });
const capacity = (posts: readonly CapacityPost[], group: NormGroup = 'single', on = '2026-08-01') => capacityOf({ on, group, posts, healthcareAllowance: euro(0) });

describe('payment capacity', () => {
  it('brings any period exactly to a month', () => {
    const monthly = (period: CapacityPost['period'], amount: number) => capacity([post('netWage', amount, period)]).posts[0]?.monthly.toFixed(4);
    expect([monthly('week', 300), monthly('fourWeeks', 1200), monthly('month', 1300), monthly('year', 15_600)]).toEqual(['1300.0000', '1300.0000', '1300.0000', '1300.0000']);
  });

  it.each([['single', 1262, 1278], ['married', 1802, 1826], ['singlePensionAge', 1409, 1429], ['marriedPensionAge', 1930, 1959]] as const)('has costs of living of %s in January and July 2026', (group, january, july) => {
    expect([text(livingCosts(group, '2026-06-30')), text(livingCosts(group, '2026-07-01'))]).toEqual([String(january), String(july)]);
  });

  it('takes the income of both, leaves out child benefit and allowances, and counts the debts that count', () => {
    const posts = [post('netWage', 1500), post('benefit', 800, 'month', 'partner'), post('childBenefit', 300), post('allowances', 400), post('publicDebts', 50), post('consumerCredit', 200)];
    expect(text(capacity(posts, 'married').monthly)).toBe('424');
  });

  it('counts of the health premium what is above the norm premium and the zorgtoeslag', () => {
    const withPremium = (premium: number, healthcareAllowance: number) => text(capacityOf({ on: '2026-08-01', group: 'single', posts: [post('netWage', 1478), post('healthPremium', premium)], healthcareAllowance: euro(healthcareAllowance) }).monthly);
    expect([withPremium(160, 100), withPremium(160, 113), withPremium(160, 120)]).toEqual(['187', '200', '200']);
  });

  it('is never below nought, and refused for a day without norms', () => {
    expect(text(capacity([post('netWage', 900)]).monthly)).toBe('0');
    expect(text(capacityFrom(euro(1600), euro(1650)))).toBe('0');
    expect(() => capacity([post('netWage', 900)], 'single', '2025-08-01')).toThrow('for 2025');
  });

  it('says that housing bounds and weeks are no published things, where they matter', () => {
    expect(capacity([post('netWage', 300, 'week'), post('housing', 200)]).marks.map(({ kind, term }) => `${kind} ${term}`)).toEqual(['reading capacityOfOlderText', 'reading normOfDayOfRequest', 'reading holidayPayNotTold', 'choice weeksOfYear', 'unpublished housingBoundsOfCapacity']);
  });

  it('and its text says what is computed', () => {
    const kinds = Object.keys(postKinds) as CapacityPost['kind'][];
    fc.assert(fc.property(fc.array(fc.record({ kind: fc.constantFrom(...kinds), amount: fc.nat(300_000), period: fc.constantFrom('week' as const, 'fourWeeks' as const, 'month' as const, 'year' as const) }), { maxLength: 8 }), (told) => {
      for (const step of derivedSteps(explainer()(capacity(told.map(({ kind, amount, period }) => post(kind, euro(amount).dividedBy(100).toFixed(), period))).monthly))) expectTextHolds(step);
    }), { numRuns: 40 });
    for (const step of [standard('481').each, standard('2100', { monthsDeferred: 3 }).each].flatMap((finding) => derivedSteps(explainer()(finding)))) expectTextHolds(step);
  });
});

describe('wealth', () => {
  it('leaves out a car and household goods up to the amounts of 2026', () => {
    const { car, householdGoods } = wealthLeftOut('2026-08-01');
    expect([text(car), text(householdGoods)]).toEqual(['3350', '2269']);
  });
});

describe('the seizure-free amount', () => {
  it('is only shown as a maximum, of both halves of 2026', () => {
    const atMost = (on: string) => (['single', 'singleParent', 'married', 'marriedWithChildren'] as const).map((group) => text(seizureFreeAtMost(group, on)));
    expect([atMost('2026-06-30'), atMost('2026-07-01')]).toEqual([['2191.42', '2526.69', '2881.41', '3155.31'], ['2208.48', '2543.75', '2905.79', '3179.68']]);
    expect(() => seizureFreeAtMost('single', '2025-07-01')).toThrow('for 2025');
  });
});
