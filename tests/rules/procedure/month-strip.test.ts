import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, monthsOfYear } from '../../../shared/models/calendar.ts';
import type { Payment } from '../../../shared/models/case-file.ts';
import { Decimal, readEuro, writeEuro } from '../../../shared/models/money.ts';
import { besideRight, monthStrip, paidOnYear, paidSoFar, payoutOf, setOffPlan, type MonthStrip, type StripOfYear } from '../../../shared/rules/index.ts';
import { sum } from '../../../shared/rules/engine/rounding.ts';
import { decision, payment, recovery } from '../../builders/case-file.ts';

const months = monthsOfYear(2026);
const stripOf = (more: Partial<StripOfYear>): MonthStrip => monthStrip({ allowance: 'healthcare', year: 2026, status: 'advance', decisions: [decision({ amountYear: '1344' })], payments: [], rights: null, today: '2026-06-10', ...more });
const rightsOf = (amounts: readonly (number | null)[]) => months.map((month, index) => ({ month, exact: amounts[index] === null ? null : String(amounts[index] ?? 0) }));
const every = (amount: number) => rightsOf(months.map(() => amount));
const total = (amounts: readonly (string | null)[]) => sum(amounts.map((amount) => readEuro(amount ?? '0'))).toFixed();
const columns = ['awarded', 'paid', 'withheld', 'expected'] as const;

const somePayments = fc.array(fc.record({
  month: fc.constantFrom(...months, '2025-12', '2027-02'), due: fc.integer({ min: 0, max: 500 }).map((days) => addDays('2025-11-20', days)),
  amount: fc.integer({ min: 0, max: 90_000 }), withheld: fc.integer({ min: 0, max: 4_000 }), state: fc.constantFrom('planned' as const, 'paid' as const, 'returned' as const, 'setOff' as const),
}), { maxLength: 30 }).map((drawn) => drawn.map(({ amount, withheld, ...one }, index): Payment => payment({ ...one, id: `payment-${index}`, amount: String(amount / 100), withheld: String(withheld / 100) })));
const someMonths = fc.tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 12 })).map(([from, count]) => months.slice(from, from + count));

describe('the month strip sums to the year', () => {
  it('in what was awarded, paid, withheld and expected, whatever does not divide and wherever a payment stands', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 20_000 }), someMonths, somePayments, fc.integer({ min: 0, max: 500 }), (award, entitled, payments, day) => {
      const today = addDays('2025-11-20', day);
      const strip = stripOf({ decisions: [decision({ amountYear: String(award) })], payments, rights: rightsOf(months.map((month) => (entitled.includes(month) ? 100 : 0))), today });
      const left = payments.filter(({ state }) => state !== 'returned');
      const isDone = ({ state, due }: Payment) => state === 'paid' || (state === 'setOff' && due <= today);
      const expected = payments.length > 0 ? left.filter((one) => !isDone(one)).map(({ amount }) => amount) : strip.months.map((one) => one.expected);
      const year = { awarded: String(award), paid: total(left.filter(isDone).map(({ amount }) => amount)), withheld: total(left.map(({ withheld }) => withheld)), expected: total(expected) };
      for (const column of columns) expect([column, total(strip.months.map((one) => one[column])), total([strip.total[column]])]).toEqual([column, year[column], year[column]]);
    }), { numRuns: 200 });
  });

  it('so that what is paid, set off, expected and left over of a paid out award is the award', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 9_000 }), someMonths, fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 3_000 }), (award, entitledMonths, decided, asked, debt) => {
      const dated = addDays('2025-11-20', decided);
      const { instalments, leftOver } = payoutOf({ year: 2026, dated, award: new Decimal(award), entitledMonths, paid: new Decimal(0), isFirst: true });
      fc.pre(instalments.length > 0);
      const today = addDays(dated, asked);
      const first = instalments[0]?.month ?? '2026-01';
      const taken = new Map(setOffPlan({ debt: new Decimal(debt), on: today, first, paidOut: new Map(instalments.map(({ month, amount }) => [month, amount])) }).months.map((one) => [one.month, one.taken]));
      const payments = instalments.map(({ month, due, amount }, index) => {
        const withheld = taken.get(month) ?? new Decimal(0);
        return payment({ id: `payment-${index}`, month, due, amount: writeEuro(amount.minus(withheld)), withheld: writeEuro(withheld), state: amount.equals(withheld) ? 'setOff' : due <= today ? 'paid' : 'planned' });
      });
      const { paid, withheld, expected } = stripOf({ decisions: [decision({ amountYear: String(award) })], payments, today }).total;
      expect(total([paid, withheld, expected, writeEuro(leftOver)])).toBe(String(award));
    }), { numRuns: 150 });
  });
});

describe('a month of the strip', () => {
  it('tells what was paid, what was withheld and what is to come apart', () => {
    const payments = [payment({ month: '2026-06', due: '2026-05-20', amount: '92', withheld: '20' }), payment({ id: 'payment-2', month: '2026-07', due: '2026-06-22', state: 'planned', amount: '100', withheld: '12' })];
    const { months: strip } = stripOf({ payments });
    expect([strip[5], strip[6]].map((one) => columns.map((column) => one?.[column]))).toEqual([['112', '92', '20', null], ['112', null, '12', '100']]);
  });

  it('that goes to a debt in full is paid on its day and expected before it', () => {
    const payments = [payment({ month: '2026-07', due: '2026-06-22', state: 'setOff', amount: '0', withheld: '112' })];
    const on = (today: string) => columns.slice(1).map((column) => stripOf({ payments, today }).months[6]?.[column]);
    expect([on('2026-06-21'), on('2026-06-22')]).toEqual([[null, '112', '0'], ['0', '112', null]]);
  });

  it('of a revised advance keeps the months before the revision in the award of the year', () => {
    const decisions = [decision({ fromMonth: '2026-01' }), decision({ id: 'decision-2', kind: 'revisedAdvance', dated: '2026-06-02', fromMonth: '2026-07', amountYear: '1200', amountMonth: '88' })];
    const strip = stripOf({ decisions, status: 'advanceRevised' });
    expect([strip.months.map(({ awarded }) => awarded), strip.months.map(({ expected }) => expected)]).toEqual([Array<string>(12).fill('100'), [...Array<null>(6).fill(null), ...Array<string>(6).fill('88')]]);
  });

  it('expects nothing of an advance that was stopped, of a definitive award, and before today', () => {
    const expected = (more: Partial<StripOfYear>) => stripOf(more).months.filter((one) => one.expected !== null).length;
    expect([expected({}), expected({ status: 'suspended' }), expected({ status: 'definitive', decisions: [decision({ kind: 'definitive' })] })]).toEqual([7, 0, 0]);
  });

  it('counts what went to a debt as had: too much is what was paid and withheld above the right (Awir art. 26)', () => {
    const payments = months.slice(0, 6).map((month, index) => payment({ id: month, month, due: '2026-01-20', amount: index === 0 ? '92' : '112', withheld: index === 0 ? '20' : '0' }));
    expect(stripOf({ payments, rights: every(100) }).months.slice(0, 7).map(({ tooMuch }) => tooMuch)).toEqual([...Array<string>(6).fill('12'), null]);
  });

  it('in which past months are paid in one sum has not too much, only what is above the right of all of them (Awir art. 22 lid 5)', () => {
    const inOneSum = (amount: string) => stripOf({ payments: [payment({ month: '2026-12', due: '2026-11-20', amount })], rights: every(100), today: '2026-12-01' }).months.flatMap(({ month, tooMuch }) => (tooMuch === null ? [] : [`${month} ${tooMuch}`]));
    expect([inOneSum('1200'), inOneSum('1230')]).toEqual([[], ['2026-12 30']]);
  });

  it('cannot be compared from the month on of which the right is not known', () => {
    const payments = months.slice(0, 4).map((month) => payment({ id: month, month, due: '2026-01-20' }));
    expect(stripOf({ payments, rights: rightsOf([100, 100, null, 100]) }).months.slice(0, 4).map(({ tooMuch }) => tooMuch)).toEqual(['12', '12', null, null]);
  });
});

describe('what was paid so far', () => {
  const payments = [
    payment({ amount: '92', withheld: '20' }), payment({ id: 'payment-2', month: '2026-02', due: '2026-01-20', state: 'setOff', amount: '0', withheld: '112' }), payment({ id: 'payment-3', month: '2026-03', state: 'returned' }),
    payment({ id: 'payment-4', month: '2026-12', due: '2026-11-20', state: 'planned' }), payment({ id: 'payment-5', month: '2026-11', due: '2026-10-20', state: 'setOff', amount: '0', withheld: '112' }), payment({ id: 'payment-6', year: 2025, month: '2025-12' }),
  ];

  it('is what came on an account and, beside it, what went to a debt; not what came back, is planned, or is of another year', () => {
    expect(paidSoFar(payments, 'healthcare', 2026, '2026-06-10')).toEqual({ paidOut: '92', withheld: '132', through: '2026-02', lastPaidOn: '2026-01-20' });
  });

  it('counts together on the year, less what was asked back of it (Awir art. 24 lid 2)', () => {
    const recoveries = [recovery({ year: 2026, principal: '24' }), recovery({ id: 'recovery-2', year: 2025, principal: '500' })];
    expect(paidOnYear(paidSoFar(payments, 'healthcare', 2026, '2026-06-10'), recoveries, 'healthcare', 2026)).toBe('200');
  });

  it('is nothing where nothing was paid', () => {
    expect(paidSoFar([], 'healthcare', 2026, '2026-06-10')).toEqual({ paidOut: '0', withheld: '0', through: null, lastPaidOn: null });
  });
});

it('a decision above the right goes back or would become lower, one below it is still to come or would become higher', () => {
  const beside = (kind: 'advance' | 'definitive' | 'revision', amountYear: string) => besideRight({ kind, amountYear }, '1000');
  expect([beside('advance', '1000.00'), beside('advance', '1120'), beside('advance', '999'), beside('definitive', '1120'), beside('revision', '880')]).toEqual([
    { kind: 'equal' }, { kind: 'back', amount: '120' }, { kind: 'extra', amount: '1' }, { kind: 'less', amount: '120' }, { kind: 'more', amount: '120' },
  ]);
});
