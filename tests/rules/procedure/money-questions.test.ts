import { describe, expect, it } from 'vitest';
import { answer } from '../../../shared/rules/index.ts';

const ask = (question: string, input: unknown) => answer({ id: 'q', question, input });

describe('a question about money', () => {
  it.each([
    ['an amount that is no text', 'standard_arrangement', { recovery_eur: 480.5 }, 'input.recovery_eur'],
    ['an amount that is no amount', 'standard_arrangement', { recovery_eur: '4,80' }, 'input.recovery_eur'],
    ['an amount below nought', 'capacity', { household_net_disposable_month_eur: '-1', costs_of_living_month_eur: '1650' }, 'input.household_net_disposable_month_eur'],
    ['an income of a hundred million', 'capacity', { household_net_disposable_month_eur: '100000000', costs_of_living_month_eur: '1650' }, 'input.household_net_disposable_month_eur'],
    ['a debt that is paid', 'standard_arrangement', { recovery_eur: '0.00' }, 'input.recovery_eur'],
    ['a day that does not exist', 'rate_on_day', { date: '2026-02-30' }, 'input.date'],
    ['a payment before its last day', 'invorderingsrente', { principal_eur: '100', due: '2026-04-20', paid: '2026-04-19' }, 'input.paid'],
    ['an entitlement that ends before it begins', 'part_year', { entitled_from: '2026-09-01', entitled_to: '2026-08-31', decision_dated: '2026-06-10', award_for_period_eur: '400' }, 'input.entitled_to'],
  ])('with %s gets an error at its place', (_what, question, input, at) => {
    expect(ask(question, input)).toMatchObject({ failed: true, answer: { id: 'q', error: { at } } });
  });

  it.each([
    ['the costs of 2023', 'kostenwet_2026', { amount_claimed_eur: '100', date: '2023-05-01' }, ['formalReminderBorder 2023']],
    ['the costs of a year to come', 'kostenwet_2026', { amount_claimed_eur: '100', date: '2027-01-01' }, ['formalReminderBorder 2027']],
    ['interest over days of before the first known rate', 'invorderingsrente', { principal_eur: '100', due: '2014-03-01', paid: '2014-06-01' }, ['lateInterestRate 2014']],
    ['a small amount of a year without one', 'small_amount', { kind: 'definitive award', award_year: 2022, amount_eur: '50' }, ['notRecoveredUpTo 2022']],
    ['whether wealth is liquid', 'extended_arrangement', { debt_eur: '900', monthly_capacity_eur: '5', wealth_eur: '1000', date: '2026-07-15' }, ['wealth_liquid']],
  ])('says that %s is not known', (_what, question, input, unknown) => {
    expect(ask(question, input)).toEqual({ failed: false, answer: { id: 'q', answer: null, unknown } });
  });

  it('tells the days at a rate together, also when it came back, and marks days of which the rate can still change', () => {
    expect(ask('invorderingsrente', { principal_eur: '1000', due: '2019-12-31', paid: '2024-02-01' }).answer).toMatchObject({ answer: { days_by_rate: { '4': 82 + 30, '0.01': 818, '1': 180, '2': 180, '3': 180 } } });
    expect(ask('invorderingsrente', { principal_eur: '1000', due: '2026-11-01', paid: '2027-02-01' }).answer).toMatchObject({ answer: { days_by_rate: { '4.3': 89 }, provisional: true } });
  });

  // Stb. 2025, 383: 4,3% from 1 January 2026; interest runs to the day before the payment (IW 1990 art. 28).
  it('of a payment on New Year’s Day rests on no day of the new year', () => {
    const { answer: told } = ask('invorderingsrente', { principal_eur: '1000', due: '2026-11-01', paid: '2027-01-01' });
    expect([told['answer'], ask('rate_on_day', { date: '2026-12-31' }).answer['answer'], ask('rate_on_day', { date: '2027-01-01' }).answer['answer']]).toEqual([
      expect.not.objectContaining({ provisional: true }), { percent: '4.3' }, { percent: '4.3', provisional: true },
    ]);
  });

  // Awir art. 34 lid 3: costs, late interest, then the recovery and what else there is, in proportion.
  it('of a payment may leave out what is not open', () => {
    expect(ask('allocation', { payment_eur: '100', year: 2026, open: { costs: '10', recovery: '150' } }).answer).toMatchObject({ answer: { costs: '10.00', late_interest: '0.00', recovery: '90.00', penalty: '0.00', left_over: '0.00' } });
  });

  // Awir art. 4: 156 days a year with each of the parents.
  it('of co-parents counts the days of the year itself', () => {
    const met = (days_per_year: number, year?: number) => ask('co_parenting_days', { days_per_year, ...(year === undefined ? {} : { year }) }).answer['answer'];
    expect([met(155), met(156), met(209), met(210), met(210, 2024), met(211, 2024)]).toEqual([false, true, true, false, true, false].map((co_parent_threshold_met) => ({ co_parent_threshold_met })));
  });

  it('never tells a length of the extended arrangement', () => {
    const { answer: told } = ask('extended_arrangement', { debt_eur: '9000', monthly_capacity_eur: '30', wealth_eur: '80000', wealth_liquid: false, date: '2026-07-15' });
    expect(told).toMatchObject({ answer: { length_months: null }, unknown: ['extendedConditions'] });
    expect(JSON.stringify(told['answer'])).not.toContain('60');
  });
});
