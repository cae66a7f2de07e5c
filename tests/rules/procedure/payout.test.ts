import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, monthsOfYear } from '../../../shared/models/calendar.ts';
import { Decimal } from '../../../shared/models/money.ts';
import { explainer, payees, paymentCalendar, payoutOf, type AdvanceToPay } from '../../../shared/rules/index.ts';
import { sum } from '../../../shared/rules/engine/rounding.ts';
import { derivedSteps, expectTextHolds } from '../formula-check.ts';

const months = monthsOfYear(2026);
const euro = (amount: number | string) => new Decimal(amount);
const advance = (more: Partial<AdvanceToPay>): AdvanceToPay => ({ year: 2026, dated: '2025-11-27', award: euro(1200), entitledMonths: months, paid: euro(0), isFirst: true, ...more });
const paid = (more: Partial<AdvanceToPay>) => payoutOf(advance(more)).instalments.map(({ month, payMonth, due, amount }) => [month, payMonth, due, amount.toFixed()].join(' '));

describe('an advance is paid', () => {
  it('before the year in twelve instalments from December', () => {
    const rows = paid({});
    expect([rows.length, rows[0], rows[11]]).toEqual([12, '2026-01 2025-12 2025-12-22 100', '2026-12 2026-11 2026-11-20 100']);
  });

  it('in January, for the whole year, in the eleven months after it', () => {
    const rows = paid({ dated: '2026-01-12', award: euro(1100) });
    expect([rows.length, rows[0], rows[10]]).toEqual([11, '2026-02 2026-01 2026-01-20 100', '2026-12 2026-11 2026-11-20 100']);
  });

  it('with past months in one sum, the month of the decision among them', () => {
    const rows = paid({ dated: '2026-10-31' });
    expect(rows.filter((row) => row.includes('2026-10 2026-11-20')).length).toBe(11);
  });

  it('on 31 October still in instalments, and from 1 November in one sum', () => {
    expect([payoutOf(advance({ dated: '2026-10-31' })).way, payoutOf(advance({ dated: '2026-11-01' })).way]).toEqual(['pastMonthsInOneSum', 'oneSum']);
    expect(paid({ dated: '2026-11-01' })).toEqual(['2026-12 2026-11 2026-11-20 1200']);
  });

  it('after the year in one sum with the next payment day', () => {
    const { instalments, marks } = payoutOf(advance({ dated: '2027-01-25' }));
    expect([instalments.map(({ month, due, amount }) => [month, due, amount.toFixed()]), marks]).toMatchObject([[['2026-12', '2027-02-22', '1200']], [{ kind: 'choice', term: 'paymentDayOver' }]]);
  });

  it('for part of the year in as many instalments as months, not before the month before it begins', () => {
    expect(paid({ dated: '2026-06-10', award: euro(400), entitledMonths: months.slice(8) })).toEqual(['2026-09 2026-08 2026-08-20 100', '2026-10 2026-09 2026-09-21 100', '2026-11 2026-10 2026-10-20 100', '2026-12 2026-11 2026-11-20 100']);
  });

  it('after a change by what is left over what is left, and a month that is paid gets no second instalment', () => {
    const change = { dated: '2026-03-25', award: euro(900), paid: euro(400), isFirst: false };
    expect(paid({ ...change })).toHaveLength(9);
    expect(paid({ ...change, paidThrough: '2026-04' })).toHaveLength(8);
  });

  it('not at all when more was paid, and that is asked back to the last euro', () => {
    const { instalments, tooMuch, basis } = payoutOf(advance({ dated: '2026-03-10', award: euro(299), paid: euro(300), isFirst: false }));
    expect([instalments, tooMuch.toFixed(), basis.article]).toEqual([[], '1', '26']);
  });

  it('and says that the rounding of instalments is a choice, where it matters', () => {
    const { leftOver, marks } = payoutOf(advance({ award: euro(1205) }));
    expect([leftOver.toFixed(), marks.map(({ kind, term }) => `${kind} ${term}`)]).toEqual(['5', ['choice instalmentRounding']]);
    expect(payoutOf(advance({})).marks).toEqual([]);
  });
});

const advances = fc.record({
  award: fc.integer({ min: 0, max: 20_000 }).map(euro), paid: fc.integer({ min: 0, max: 20_000 }).map(euro), dated: fc.integer({ min: 0, max: 500 }).map((days) => addDays('2025-11-01', days)), isFirst: fc.boolean(),
  entitledMonths: fc.tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 12 })).map(([from, count]) => months.slice(from, from + count)),
});

describe('in any payment of an advance', () => {
  it('what is paid, left over and still to pay is the award, and no instalment lies before the decision', () => {
    fc.assert(fc.property(advances, (asked) => {
      const one = { year: 2026, ...asked, paid: asked.isFirst ? euro(0) : asked.paid };
      const { instalments, tooMuch, leftOver, way } = payoutOf(one);
      const paidInAll = way === 'nothing' ? one.award : sum([one.paid, leftOver, ...instalments.map(({ amount }) => amount)]);
      expect(paidInAll.toFixed()).toBe(one.award.toFixed());
      expect(instalments.filter(({ due, amount }) => due <= one.dated || amount.lessThanOrEqualTo(0))).toEqual([]);
      expect(tooMuch.toFixed()).toBe(Decimal.max(0, one.paid.minus(one.award)).toFixed());
    }), { numRuns: 150 });
  });

  it('the text of the steps says what they compute', () => {
    fc.assert(fc.property(advances, (asked) => {
      const { eachRounded, leftToPay } = payoutOf({ year: 2026, ...asked });
      for (const step of derivedSteps(explainer()(eachRounded ?? leftToPay))) expectTextHolds(step);
    }), { numRuns: 40 });
  });
});

describe('the payment calendar', () => {
  it('marks the one month of which sources differ', () => {
    expect(paymentCalendar(2025).filter(({ marks }) => marks.some(({ term }) => term === 'paymentDayUnverified')).map(({ month, paidOn }) => [month, paidOn])).toEqual([['2025-05', '2025-04-22']]);
  });

  it('says of every other month that it was computed', () => {
    expect(paymentCalendar(2026).every(({ marks }) => marks.some(({ term }) => term === 'computedPaymentDay'))).toBe(true);
  });
});

describe('the account', () => {
  it('of a childcare organisation is for kinderopvangtoeslag alone', () => {
    expect(payees.filter(({ term }) => term === 'childcareOrganisationAccount').flatMap(({ allowances }) => allowances)).toEqual(['childcare']);
  });
});
