import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, firstDay } from '../../../shared/models/calendar.ts';
import type { Arrangement, Payment, Recovery } from '../../../shared/models/case-file.ts';
import { Decimal } from '../../../shared/models/money.ts';
import { debtOverview, planOf, standardArrangement, valueOf } from '../../../shared/rules/index.ts';
import { sum } from '../../../shared/rules/engine/rounding.ts';
import { payment } from '../../builders/case-file.ts';

const euro = (amount: number | string) => new Decimal(amount);

const debt = (more: Partial<Recovery> = {}): Recovery => ({
  id: 's-1', number: '', decisionId: 'd-1', allowance: 'housing', year: 2025, dated: '2026-02-20', principal: '480', costs: '0', interest: '0', paid: '0', setOff: '0', dueDate: '2026-04-03', stage: 'established', stageSince: '2026-02-20',
  source: 'caseworker', recordedAt: '2026-02-20T04:30:00Z', ...more,
});

const arrangement = (more: Partial<Arrangement> = {}): Arrangement => ({
  id: 'g-1', kind: 'standard', recoveryIds: ['s-1'], agreedOn: '2026-03-01', state: 'running', recordedAt: '2026-03-01T04:30:00Z',
  terms: [{ due: '2026-04-03', amount: '20', paidOn: '2026-04-03' }, { due: '2026-05-03', amount: '20', paidOn: null }], ...more,
});

describe('all debts of a file', () => {
  it('show what is left of each and together, and what is planned still', () => {
    const { debts, rest } = debtOverview([debt({ paid: '20' }), debt({ id: 's-2', principal: '1000', costs: '22', setOff: '40.50' })], [arrangement()], null);
    expect([rest.toFixed(), debts.map((one) => String(valueOf(one.rest))), debts.map(({ planned }) => planned.map(({ due, amount }) => `${due} ${amount.toFixed()}`))]).toEqual(['1441.5', ['460', '981.5'], [['2026-05-03 20'], []]]);
  });

  it('say when the last payment date is another than six weeks give', () => {
    expect(debtOverview([debt(), debt({ dueDate: '2026-04-07' })], [], null).debts.map(({ dueDiffers }) => dueDiffers)).toEqual([false, true]);
  });

  it('add each column together, so that a totals row can be held against them', () => {
    const { totals } = debtOverview([debt({ paid: '20', interest: '3.50' }), debt({ id: 's-2', principal: '1000', costs: '22', setOff: '40.50' })], [], null);
    expect(Object.fromEntries(Object.entries(totals).map(([column, amount]) => [column, amount.toFixed()]))).toEqual({ principal: '1480', costs: '22', interest: '3.5', paid: '20', setOff: '40.5', rest: '1445' });
  });

  const faults = (recovery: Partial<Recovery>, ...arrangements: readonly Arrangement[]) => debtOverview([debt(recovery)], arrangements, { payments: [], today: '2026-06-10' }).debts.flatMap((one) => one.faults.map(({ term, amount, certain }) => `${term} ${amount.toFixed()}${certain ? '' : ', to be checked'}`));

  it('show a reminder or its costs for certain when it came after the arrangement that was kept until then', () => {
    expect(faults({ stage: 'formalReminder', stageSince: '2026-04-20', costs: '22' }, arrangement())).toEqual(['remindedDuringArrangement 22']);
    expect(faults({ stage: 'writ', stageSince: '2026-04-20', costs: '75' }, arrangement())).toEqual(['remindedDuringArrangement 75']);
    expect(faults({ stage: 'reminder', stageSince: '2026-04-20' }, arrangement())).toEqual(['remindedDuringArrangement 0']);
    expect([faults({ stage: 'formalReminder', stageSince: '2026-04-20', costs: '22' }, arrangement({ state: 'behind' })), faults({ stage: 'formalReminder', stageSince: '2026-04-20', costs: '22' }), faults({ stage: 'arrangement' }, arrangement())]).toEqual([[], [], []]);
  });

  it('show no fault in a formal reminder that was there before the arrangement', () => {
    expect(faults({ stage: 'formalReminder', stageSince: '2026-02-25', costs: '22' }, arrangement())).toEqual([]);
  });

  it('ask to check costs of which the day is not known', () => {
    expect(faults({ stage: 'arrangement', costs: '22' }, arrangement())).toEqual(['costsDuringArrangement 22, to be checked']);
    expect(faults({ stage: 'reminder', stageSince: '2026-02-25', costs: '22' }, arrangement())).toEqual(['costsDuringArrangement 22, to be checked']);
    expect(faults({ stage: 'reminder', stageSince: '2026-04-20', costs: '22' }, arrangement())).toEqual(['remindedDuringArrangement 0', 'costsDuringArrangement 22, to be checked']);
  });

  it('ask to check a reminder of the day of the arrangement, or after a term that was not paid in time', () => {
    expect(faults({ stage: 'reminder', stageSince: '2026-03-01' }, arrangement())).toEqual(['remindedDuringArrangement 0, to be checked']);
    const late = arrangement({ terms: [{ due: '2026-04-03', amount: '20', paidOn: '2026-04-30' }, { due: '2026-12-03', amount: '20', paidOn: null }] });
    expect(faults({ stage: 'formalReminder', stageSince: '2026-04-20', costs: '22' }, late)).toEqual(['remindedDuringArrangement 22, to be checked']);
  });

  it('show a debt without a next step after a set-off that did not pay it', () => {
    expect(faults({ stage: 'setOff', setOff: '40' })).toEqual(['noStepAfterSetOff 440']);
    expect(faults({ stage: 'setOff', setOff: '40' }, arrangement({ kind: 'setOff', terms: [{ due: '2026-05-20', amount: '20', paidOn: null }] }))).toEqual([]);
  });

  describe('show a set-off that is known from the payments alone', () => {
    const withheld = (due: string, amount: string, more: Partial<Payment> = {}): Payment => payment({ id: due, allowance: 'housing', month: due.slice(0, 7), due, amount: '80', withheld: amount, state: due <= '2026-06-10' ? 'paid' : 'planned', ...more });
    const stopped = (payments: readonly Payment[], ...arrangements: readonly Arrangement[]) =>
      debtOverview([debt({ stage: 'setOff', stageSince: '2026-04-04', setOff: '40' })], arrangements, { payments, today: '2026-06-10' }).debts.some(({ faults: of }) => of.some(({ term }) => term === 'noStepAfterSetOff'));

    it('as going on while something is withheld from the last payment or from one to come', () => {
      expect([stopped([withheld('2026-05-20', '20')]), stopped([withheld('2026-06-22', '20')]), stopped([withheld('2026-06-22', '100', { amount: '0', state: 'setOff' })])]).toEqual([false, false, false]);
    });

    it('as stopped when the last payment and those to come are paid whole, and when the last one withheld from is long past', () => {
      expect([stopped([withheld('2026-04-20', '20'), withheld('2026-05-20', '0'), withheld('2026-06-22', '0')]), stopped([withheld('2026-04-20', '20')]), stopped([])]).toEqual([true, true, true]);
    });

    it('as stopped when what is withheld is for another debt, came back, or was withheld before the set-off began', () => {
      const other = arrangement({ id: 'g-2', kind: 'setOff', recoveryIds: ['s-2'], terms: [{ due: '2026-06-22', amount: '20', paidOn: null }] });
      expect([stopped([withheld('2026-06-22', '20')], other), stopped([withheld('2026-06-22', '40')], other)]).toEqual([true, false]);
      expect([stopped([withheld('2026-05-20', '20', { state: 'returned' })]), stopped([withheld('2026-03-20', '20', { state: 'planned' })])]).toEqual([true, true]);
    });

    it('as nothing, where the payments cannot be read', () => {
      expect(debtOverview([debt({ stage: 'setOff', setOff: '40' })], [], null).debts.flatMap(({ faults: of }) => of)).toEqual([]);
    });
  });

  it('show what cannot be as it was told, without an amount below nought that is left', () => {
    expect([faults({ paid: '500' }), faults({ dueDate: '2026-02-01' }), faults({ costs: '-5' })]).toEqual([['paidMoreThanOwed 20, to be checked'], ['dueBeforeDecision 0, to be checked'], ['amountBelowNought -5, to be checked']]);
    expect(debtOverview([debt({ paid: '500' })], [], null).rest.toFixed()).toBe('0');
  });
});

describe('a plan of the months to come', () => {
  it('stacks what is to be paid, and tells from when it is more than there is', () => {
    const burdens = [{ id: 'a', terms: [{ due: '2026-12-10', amount: euro(20) }, { due: '2027-01-10', amount: euro(20) }] }, { id: 'b', terms: [{ due: '2027-01-20', amount: euro(15) }, { due: '2029-01-20', amount: euro(7) }] }];
    const plan = planOf({ from: '2026-12', months: 24, burdens, free: new Map([['2026-12', euro(30)], ['2027-01', euro(30)]]) });
    expect(plan.months.slice(0, 3).map(({ total, left }) => [total.toFixed(), left?.toFixed() ?? null])).toEqual([['20', '10'], ['35', '-5'], ['0', null]]);
    expect([plan.months.length, plan.shortFrom, plan.afterwards.toFixed()]).toEqual([24, '2027-01', '7']);
  });

  it('holds every term of every arrangement, now or afterwards', () => {
    fc.assert(fc.property(fc.array(fc.record({ cents: fc.integer({ min: 1, max: 900_000 }), after: fc.integer({ min: 0, max: 30 }) }), { maxLength: 4 }), (debts) => {
      const burdens = debts.map(({ cents, after }, index) => ({ id: String(index), terms: standardArrangement({ debt: euro(cents).dividedBy(100), due: '2026-11-30', askedOn: '2026-11-12', firstTerm: firstDay(addMonths('2026-12', after)) }).terms.map(({ due, amount }) => ({ due: due ?? '', amount })) }));
      const { months, afterwards } = planOf({ from: '2026-12', months: 24, burdens, free: new Map() });
      expect(sum([...months.map(({ total }) => total), afterwards]).toFixed()).toBe(sum(debts.map(({ cents }) => euro(cents).dividedBy(100))).toFixed());
    }), { numRuns: 60 });
  });
});
