import { describe, expect, it } from 'vitest';
import { amountsAtIncomes, outlook } from '../../../shared/rules/index.ts';
import { household } from '../../builders/household.ts';

const facts = household().income('24000').rents('700').partner().income('6000').facts();
const paid = (amount: string) => ({ amount, through: '2026-10', decided: true });
const today = '2026-10-05';

describe('the outlook on a recovery', () => {
  const incomes = [{ a: '20000' }, { a: '24000' }, { a: '33000', p: '9000' }];

  it('gives of each income that is entered the awards, what was paid, and what goes back or is still to come', () => {
    const rows = outlook(facts, { incomes, paid: { healthcare: paid('2400'), housing: paid('2500') }, today });
    expect(rows.map((row) => row.incomes)).toEqual(incomes);
    for (const { incomes: entered, allowances, back, toCome } of rows) {
      const at = amountsAtIncomes(facts)(entered);
      expect(allowances.map(({ allowance, award }) => [allowance, award])).toEqual([['healthcare', at.healthcare.award], ['housing', at.housing.award]]);
      const differences = allowances.map(({ award, paid: before }) => Number(award) - Number(before));
      expect([Number(back), Number(toCome)]).toEqual([differences.filter((one) => one < 0).reduce((total, one) => total - one, 0), differences.filter((one) => one > 0).reduce((total, one) => total + one, 0)]);
    }
    expect(rows.map(({ back }) => Number(back) > 0)).toEqual([false, false, true]);
  });

  it('leaves out an allowance about which nothing was decided', () => {
    expect(outlook(facts, { incomes: [{ a: '60000' }], paid: { healthcare: paid('100') }, today })).toEqual([
      { incomes: { a: '60000' }, allowances: [{ allowance: 'healthcare', award: '0', paid: '100', payout: { kind: 'back', amount: '100' } }], back: '100', toCome: '0' },
    ]);
  });

  it('gives no sum where an award is not known', () => {
    const unknown = household().income('24000').partner().income(null).facts();
    expect(outlook(unknown, { incomes: [{ a: '1' }], paid: { healthcare: paid('100') }, today })).toMatchObject([{ allowances: [{ award: null, payout: null }], back: null, toCome: null }]);
  });
});
