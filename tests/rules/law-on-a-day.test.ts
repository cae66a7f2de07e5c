import { describe, expect, it } from 'vitest';
import { allowances } from '../../shared/models/allowance.ts';
import { amountsAtIncomes, assess, figuresOf } from '../../shared/rules/index.ts';
import { household } from '../builders/household.ts';

const family = household(2026).income('30000').rents('700').child('2018-06-15').childBenefit().facts();

describe('the law as it was on a day', () => {
  it('has no amounts of a year that had not begun, for any allowance and in every way of reckoning', () => {
    const lawOn = '2025-12-31';
    const refused = allowances.map(() => ['refused', 'parameterNotInForce']);
    for (const answered of [assess(family, { lawOn }).allowances, figuresOf(family, { lawOn }).allowances, amountsAtIncomes(family, { lawOn })({})]) {
      expect(allowances.map((allowance) => [answered[allowance].status, answered[allowance].refusal?.kind])).toEqual(refused);
    }
  });

  it('is that of the whole year from its first day on, so that amounts are what they are by the law of now', () => {
    for (const lawOn of ['2026-01-01', '2026-07-01', '2026-11-12']) expect(assess(family, { lawOn })).toEqual(assess(family));
  });

  it('is not confused with the law of now by what was reckoned before', () => {
    assess(family);
    expect(assess(family, { lawOn: '2025-06-30' }).allowances.childcare.status).toBe('refused');
    expect(assess(family).allowances.childcare.status).not.toBe('refused');
  });

  it('has no announced amounts of a later year either, when they are asked for', () => {
    const next = household(2027).income('30000').child('2018-06-15').childBenefit().facts();
    expect([assess(next, { provisional: true }).allowances.childBudget.status, assess(next, { provisional: true, lawOn: '2026-11-12' }).allowances.childBudget.status]).toEqual(['known', 'refused']);
  });
});
