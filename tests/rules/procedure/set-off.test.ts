import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, type Month } from '../../../shared/models/calendar.ts';
import type { Payment } from '../../../shared/models/case-file.ts';
import { Decimal, readEuro, writeEuro } from '../../../shared/models/money.ts';
import { firstMonthPaidFrom, monthStrip, paymentDay, setOffPlan, setOffPlansTogether } from '../../../shared/rules/index.ts';
import { sum } from '../../../shared/rules/engine/rounding.ts';
import { decision, payment } from '../../builders/case-file.ts';
import { procedureReference } from '../../builders/procedure-reference.ts';

const reference = procedureReference();
const most = new Decimal(reference?.arrangements.offset_ex_officio.max_reduction_monthly_eur ?? '20');
const nought = new Decimal(0);

/** Payments of the months of a year in cents, some of nothing; several debts that are set off from them one after the other, from some month on. */
const cases = fc.record({
  gross: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 90_000 })), { minLength: 12, maxLength: 12 }),
  seized: fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 12, maxLength: 12 }),
  debts: fc.array(fc.integer({ min: 0, max: 60_000 }), { minLength: 1, maxLength: 4 }),
  from: fc.integer({ min: 1, max: 12 }),
}).map(({ gross, seized, debts, from }) => ({
  payments: gross.map((amount, index) => ({ month: monthAt(index), gross: cents(amount), seized: cents(Math.min(amount, seized[index] ?? 0)) })),
  debts: debts.map(cents), first: monthAt(from - 1),
}));

function monthAt(index: number): Month {
  return addMonths('2026-01', index);
}

function cents(amount: number): Decimal {
  return new Decimal(amount).dividedBy(100);
}

/** Sets off the debts from what a seizure leaves of the payments, one after the other. */
function setOffAll({ payments, debts, first }: { readonly payments: readonly { readonly month: Month; readonly gross: Decimal; readonly seized: Decimal }[]; readonly debts: readonly Decimal[]; readonly first: Month }) {
  const takenElsewhere = new Map<Month, Decimal>();
  const paidOut = new Map(payments.map(({ month, gross, seized }) => [month, gross.minus(seized)]));
  const plans = debts.map((debt) => {
    const { months } = setOffPlan({ debt, on: '2026-01-05', first, paidOut, takenElsewhere });
    for (const { month, taken } of months) {
      takenElsewhere.set(month, taken.plus(takenElsewhere.get(month) ?? nought));
      paidOut.set(month, (paidOut.get(month) ?? most).minus(taken));
    }
    return { debt, taken: sum(months.map((one) => one.taken)) };
  });
  return { plans, taken: takenElsewhere };
}

describe('a set-off (Awir art. 30, Uitvoeringsregeling Awir art. 7)', () => {
  it.runIf(reference !== null)('has the maximum of the reference facts', () => {
    expect(setOffPlan({ debt: new Decimal(500), on: '2026-01-05', first: '2026-02', paidOut: new Map() }).months[0]?.taken.toFixed()).toBe(most.toFixed());
  });

  it('of two allowances together takes no more of a month than of one: the second begins where the first leaves room, and what is not taken is told', () => {
    const debt = (amount: number) => ({ debt: new Decimal(amount), on: '2026-01-05', first: '2026-02', paidOut: new Map<Month, Decimal>() });
    const [first, second] = setOffPlansTogether([debt(50), debt(30)]);
    expect([first, second].map((plan) => plan?.months.map(({ month, taken }) => `${month} ${taken.toFixed()}`))).toEqual([['2026-02 20', '2026-03 20', '2026-04 10'], ['2026-04 10', '2026-05 20']]);
    const nothingPaid = new Map(Array.from({ length: 240 }, (_, index) => [addMonths('2026-02', index), index === 0 ? new Decimal(5) : nought] as const));
    expect(setOffPlan({ ...debt(50), paidOut: nothingPaid }).left.toFixed()).toBe('45');
  });

  it('begins in the first month that is paid on the day or later', () => {
    const paidOn = paymentDay('2026-12');
    expect([firstMonthPaidFrom('2026-11-01'), firstMonthPaidFrom(paidOn), firstMonthPaidFrom('2026-11-28')]).toEqual(['2026-12', '2026-12', '2027-01']);
  });

  it('takes in no month more than its maximum, whatever debts are set off together, nor more than is paid, nor anything before its first month', () => {
    fc.assert(fc.property(cases, (one) => {
      for (const [month, taken] of setOffAll(one).taken) {
        const { gross, seized } = one.payments.find((payout) => payout.month === month) ?? { gross: most, seized: nought };
        expect([taken.greaterThan(0), taken.lessThanOrEqualTo(most), taken.lessThanOrEqualTo(gross.minus(seized)), month >= one.first]).toEqual([true, true, true, true]);
      }
    }), { numRuns: 200 });
  });

  it('takes of every debt what is owed and not a cent more', () => {
    fc.assert(fc.property(cases, (one) => {
      for (const { debt, taken } of setOffAll(one).plans) expect(taken.toFixed()).toBe(debt.toFixed());
    }), { numRuns: 200 });
  });

  it('leaves what is set off, seized and paid together the payment of each month and of the year', () => {
    fc.assert(fc.property(cases, fc.integer({ min: 1, max: 12 }), (one, month) => {
      const { taken } = setOffAll(one);
      const today = `2026-${String(month).padStart(2, '0')}-25`;
      const payments = one.payments.map(({ month: of, gross, seized }): Payment => {
        const withheld = seized.plus(taken.get(of) ?? nought);
        const due = paymentDay(of);
        return payment({ id: of, month: of, due, amount: writeEuro(gross.minus(withheld)), withheld: writeEuro(withheld), state: gross.equals(withheld) ? 'setOff' : due <= today ? 'paid' : 'planned' });
      });
      const strip = monthStrip({ allowance: 'healthcare', year: 2026, status: 'advance', decisions: [decision()], payments, rights: null, today });
      const together = ({ paid, withheld, expected }: (typeof strip)['total']) => sum([paid, withheld, expected].map((amount) => readEuro(amount ?? '0'))).toFixed();
      expect(strip.months.map(together)).toEqual(one.payments.map(({ gross }) => gross.toFixed()));
      expect(together(strip.total)).toBe(sum(one.payments.map(({ gross }) => gross)).toFixed());
      expect(payments.filter(({ amount }) => readEuro(amount).isNegative())).toEqual([]);
    }), { numRuns: 200 });
  });
});
