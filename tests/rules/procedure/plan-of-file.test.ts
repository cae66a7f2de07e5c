import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../shared/models/calendar.ts';
import type { Arrangement, Payment } from '../../../shared/models/case-file.ts';
import { comesInPerMonth, monthsAhead, notBefore, planOfFile, takenPerMonth } from '../../../shared/rules/index.ts';
import { arrangement, payment } from '../../builders/case-file.ts';

const today = '2026-11-12';
const running = (chosen: Partial<Arrangement> = {}) => arrangement(chosen, { first: '2026-09', count: 6, amount: '20', paid: 1 });
const planned = (chosen: Partial<Payment> = {}) => payment({ month: '2026-12', due: '2026-11-20', amount: '100', withheld: '15', state: 'planned', ...chosen });

describe('the arrangements of a file in the months to come', () => {
  it('take their terms that are not paid, what is overdue in the month of today, beside what is planned to be paid out before anything is withheld', () => {
    const [first, second] = planOfFile([running()], [planned(), planned({ id: 'payment-2', amount: '40', withheld: '0' }), planned({ id: 'payment-3', state: 'returned' })], today).months;
    expect([first, second].map((one) => [one?.month, one?.total.toFixed(), one?.free?.toFixed() ?? null])).toEqual([['2026-11', '40', '155'], ['2026-12', '20', null]]);
  });

  it('are looked at as far ahead as the longest standard arrangement', () => {
    expect(planOfFile([], [], today).months.map(({ month }) => month).at(-1)).toBe(addMonths('2026-11', monthsAhead - 1));
  });

  it('of one that is asked for or over nothing is taken', () => {
    expect((['asked', 'refused', 'withdrawn', 'finished'] as const).map((state) => takenPerMonth([running({ state })], today))).toEqual([null, null, null, null]);
  });

  it('take a month what is due in the next month, without what is overdue', () => {
    expect(takenPerMonth([running({ state: 'behind' }), running({ id: 'arrangement-2' })], today)?.toFixed()).toBe('40');
    expect(takenPerMonth([running()], '2027-03-01')).toBeNull();
  });
});

it('what is overdue falls in the first month of a plan, and what is to come on its own day', () => {
  expect([notBefore('2026-11', '2026-09-30'), notBefore('2026-11', '2026-11-02'), notBefore('2026-11', '2027-01-31')]).toEqual(['2026-11-01', '2026-11-02', '2027-01-31']);
});

describe('what comes in a month', () => {
  it('is all of the next payment day, with what is withheld still in it, and not what goes to another', () => {
    const of = [planned(), planned({ id: 'payment-2', amount: '40', withheld: '0' }), planned({ id: 'payment-3', payee: 'childcareOrganisation', amount: '900' }), planned({ id: 'payment-4', month: '2027-01', due: '2026-12-18', amount: '70' })];
    expect(comesInPerMonth(of, today)?.toFixed()).toBe('155');
  });

  it('is not known where nothing is planned', () => {
    expect([comesInPerMonth([], today), comesInPerMonth([planned({ state: 'returned' })], today), comesInPerMonth([planned({ payee: 'landlord' })], today)]).toEqual([null, null, null]);
  });
});
