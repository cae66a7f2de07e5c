import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOfWeek, daysBetween } from '../../../shared/models/calendar.ts';
import { Decimal } from '../../../shared/models/money.ts';
import {
  allocate, awardInterest, cancelledByRecoveryOperation, collectionStages, deferralForObjection, explainer, formalReminderCosts, formalReminderTerm, lateInterest, lateInterestOf, lateInterestRateOn, liabilityPaymentTerm, liableFor, maySetOff, paidAfterModeration, recoveryPaymentTerm,
  recoveredAmount, recoveryOperationPause, restOf, seizureAndSale, setOffPlan, settle, valueOf, viewByAmount, viewToInvite, writCosts,
} from '../../../shared/rules/index.ts';
import { sum } from '../../../shared/rules/engine/rounding.ts';
import { derivedSteps, expectTextHolds } from '../formula-check.ts';

const euro = (amount: number | string) => new Decimal(amount);
const text = (finding: Parameters<typeof valueOf>[0]) => String(valueOf(finding));

describe('a definitive award beside the advance', () => {
  it.each([[2023, 106], [2024, 116], [2025, 118], [2026, 121]])('leaves what is not more than the amount of the year of the decision: %i', (year, most) => {
    const dated = `${year}-06-01`;
    const kinds = [most - 1, most, most + 1].map((tooMuch) => settle({ dated, award: euro(1000), paid: euro(1000 + tooMuch) }).kind);
    expect(kinds).toEqual(['notRecovered', 'notRecovered', 'recovered']);
    expect(text(recoveredAmount('revision', euro(most), dated))).toBe('0');
    expect(text(recoveredAmount('advance', euro(most), dated))).toBe(String(most));
  });

  it('leaves it also after moderation, and moderation never raises it', () => {
    const settled = (moderatedTo: number) => text(settle({ dated: '2026-06-01', award: euro(600), paid: euro(1000), moderatedTo: euro(moderatedTo) }).recovered);
    expect([settled(121), settled(122), settled(900)]).toEqual(['0', '122', '400']);
  });

  it('gives a supplementary payment, or nothing', () => {
    expect([settle({ dated: '2026-06-01', award: euro(1000), paid: euro(900) }).kind, settle({ dated: '2026-06-01', award: euro(900), paid: euro(900) }).kind]).toEqual(['paidOut', 'even']);
  });

  it('names moderation, proportion and hardship where something is recovered, and nowhere else', () => {
    expect(settle({ dated: '2026-06-01', award: euro(0), paid: euro(900) }).possibilities.map(({ basis }) => `${basis.article} ${basis.paragraph ?? ''}`.trim())).toEqual(['26 2', '13b', '47']);
    expect(settle({ dated: '2026-06-01', award: euro(900), paid: euro(0) }).possibilities).toEqual([]);
  });

  it('is refused where the amount of the year is not published', () => {
    expect(() => settle({ dated: '2027-02-01', award: euro(0), paid: euro(900) })).toThrow('no final amount of notRecoveredUpTo for 2027');
  });

  it('asks for a view from 1.500 euro, unless the reason is one of those the law leaves out', () => {
    const none = { requestGranted: false, ownData: false, incomeFigureOnly: false };
    expect([valueOf(viewByAmount(euro('1499.99'), '2026-06-01')), valueOf(viewByAmount(euro(1500), '2026-06-01'))]).toEqual([false, true]);
    expect([none, { ...none, requestGranted: true }, { ...none, ownData: true }, { ...none, incomeFigureOnly: true }].map((exceptions) => valueOf(viewToInvite(euro(1500), '2026-06-01', exceptions)))).toEqual([true, false, false, false]);
    expect(viewToInvite(euro(1500), '2026-06-01', { ...none, ownData: null }).outcome).toEqual({ kind: 'unknown', missing: [{ person: null, fact: 'ownDataOnly' }] });
  });

  it('is paid after a moderated recovery only as far as it is more than the moderation', () => {
    expect([text(paidAfterModeration(euro(500), euro(300), 'award')), text(paidAfterModeration(euro(200), euro(300), 'advance'))]).toEqual(['200', '0']);
  });
});

describe('the last payment date', () => {
  it('is six weeks after the decision, also on a Saturday, a Sunday or Good Friday', () => {
    expect(['2026-02-20', '2026-02-21', '2026-02-22'].map((dated) => recoveryPaymentTerm(dated).end).map((day) => [day, dayOfWeek(day)])).toEqual([['2026-04-03', 5], ['2026-04-04', 6], ['2026-04-05', 7]]);
  });

  it('is six weeks after being held liable as well, and two after a formal reminder, which does move', () => {
    expect([liabilityPaymentTerm('2026-02-20').end, formalReminderTerm('2026-03-20').end, formalReminderTerm('2026-03-23').end]).toEqual(['2026-04-03', '2026-04-07', '2026-04-07']);
  });

  it('begins a collection of which the days between the steps are not published', () => {
    expect(collectionStages.map(({ marks }) => marks.some(({ kind, term }) => kind === 'unpublished' && term === 'daysBetweenStages'))).toEqual([false, true, true, true, true]);
  });
});

describe('the costs of collection', () => {
  it.each([['2024-05-01', '9', '19', '49', '53', '14597'], ['2025-05-01', '9', '21', '53', '58', '15677'], ['2026-05-01', '10', '22', '56', '61', '16524']])('of %s', (dated, below, from, base, oneStep, most) => {
    expect([text(formalReminderCosts(euro('453.99'), dated)), text(formalReminderCosts(euro(454), dated))]).toEqual([below, from]);
    expect(['0', '45', '89.99', '90'].map((claimed) => text(writCosts(euro(claimed), dated)))).toEqual([base, base, base, oneStep]);
    expect(text(writCosts(euro(10_000_000), dated))).toBe(most);
  });

  it('of a seizure and a sale in 2026', () => {
    const { seizure, sale } = seizureAndSale('2026-05-01');
    expect([text(seizure), text(sale)]).toEqual(['78', '100']);
  });
});

const lateDays = fc.record({ amount: fc.integer({ min: 1, max: 30_000 }).map(euro), due: fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2015-01-01', days)), late: fc.integer({ min: 0, max: 1400 }) })
  .map(({ amount, due, late }) => ({ amount, due, paid: addDays(due, late) })).filter(({ paid }) => paid <= '2026-12-31');

describe('late interest', () => {
  it.each([['2014-04-01', '0.04'], ['2020-03-22', '0.04'], ['2020-03-23', '0.0001'], ['2022-06-30', '0.0001'], ['2022-07-01', '0.01'], ['2023-01-01', '0.02'], ['2023-07-01', '0.03'], ['2024-01-01', '0.04'], ['2026-01-01', '0.043']])('on %s is %s', (day, rate) => {
    expect(text(lateInterestRateOn(day))).toBe(rate);
  });

  it('is refused for days of before the first known rate and of after the last', () => {
    expect(() => lateInterest({ amount: euro(100), due: '2014-02-01', paid: '2014-06-01' })).toThrow('lateInterestRate for 2014');
    expect(() => lateInterest({ amount: euro(100), due: '2026-12-01', paid: '2027-02-01' })).toThrow('lateInterestRate for 2027');
    expect(text(lateInterest({ amount: euro(100), due: '2026-12-01', paid: '2027-01-01' }).rounded)).toBe('0');
  });

  it('counts the month of the last payment date by its days, February as 28, and whole months as thirty', () => {
    const days = (due: string, paid: string) => lateInterest({ amount: euro(100), due, paid }).periods.reduce((total, period) => total + period.days, 0);
    expect([days('2024-02-10', '2024-03-01'), days('2025-02-10', '2025-03-01'), days('2024-02-29', '2024-03-01'), days('2026-01-31', '2026-03-01'), days('2026-05-10', '2026-05-31'), days('2026-04-20', '2026-10-15')]).toEqual([18, 18, 0, 30, 20, 174]);
  });

  it('adds up over the periods, is never below nought and stays near the actual days', () => {
    fc.assert(fc.property(lateDays, fc.integer({ min: 1, max: 600 }), ({ amount, due, paid }, part) => {
      const days = (until: string) => lateInterest({ amount, due, paid: until }).periods.reduce((total, period) => total + period.days, 0);
      const between = addDays(due, Math.min(part, daysBetween(due, paid)));
      expect(days(between)).toBeLessThanOrEqual(days(paid));
      expect(Math.abs(days(paid) - Math.max(0, daysBetween(due, paid) - 1))).toBeLessThanOrEqual(5 * (1 + daysBetween(due, paid) / 365) + 2);
      const { exact, periods } = lateInterest({ amount, due, paid });
      const apart = sum(periods.map((period) => amount.times(period.days).times(valueOf(period.rate) ?? 0))).dividedBy(360);
      expect(valueOf(exact)?.minus(apart).abs().lessThan('1e-20')).toBe(true);
    }), { numRuns: 100 });
  });

  it('of 23 euro or less is not charged, of more in whole euros', () => {
    const charged = (amount: number) => { const { rounded, charged: told } = lateInterest({ amount: euro(amount), due: '2025-12-31', paid: '2027-01-01' }); return [text(rounded), text(told)]; };
    expect([charged(558), charged(559)]).toEqual([['23', '0'], ['24', '24']]);
  });

  it('of several payments is looked at together', () => {
    const payments = [{ amount: euro(558), due: '2024-12-31', paid: '2026-01-01' }, { amount: euro(558), due: '2024-12-31', paid: '2026-01-01' }];
    expect(text(lateInterestOf(payments))).toBe('44');
  });

  it('and its text says what is computed', () => {
    fc.assert(fc.property(lateDays, (payment) => {
      for (const step of derivedSteps(explainer()(lateInterest(payment).charged))) expectTextHolds(step);
    }), { numRuns: 40 });
  });
});

describe('interest of the old art. 27', () => {
  it('is gone from 2026, nil over 2025, and of older years only what the decision says', () => {
    expect([2026, 2025, 2024].map((year) => awardInterest(year, '2026-05-01').kind)).toEqual(['abolished', 'nil', 'fromDecision']);
  });
});

const parts = fc.record({ costs: fc.nat(10_000), lateInterest: fc.nat(10_000), recovery: fc.oneof(fc.nat(3), fc.nat(500_000)), awardInterest: fc.oneof(fc.nat(3), fc.nat(20_000)), penalty: fc.oneof(fc.nat(3), fc.nat(20_000)) });

describe('a payment', () => {
  it('goes to costs, late interest and then the rest in proportion, and never to more than is open', () => {
    fc.assert(fc.property(parts, fc.nat(700_000), fc.constantFrom(2024, 2026), (cents, paidCents, year) => {
      const open = { costs: euro(cents.costs).dividedBy(100), lateInterest: euro(cents.lateInterest).dividedBy(100), recovery: euro(cents.recovery).dividedBy(100), awardInterest: euro(cents.awardInterest).dividedBy(100), penalty: euro(cents.penalty).dividedBy(100) };
      const payment = euro(paidCents).dividedBy(100);
      const told = allocate(payment, open, year);
      const given = [told.costs, told.lateInterest, told.recovery, told.awardInterest, told.penalty];
      expect(sum(given).plus(told.leftOver).toFixed()).toBe(payment.toFixed());
      expect(given.every((one) => one.equals(one.toDecimalPlaces(2)) && !one.isNegative())).toBe(true);
      expect([told.recovery.lessThanOrEqualTo(open.recovery), told.awardInterest.lessThanOrEqualTo(open.awardInterest), told.penalty.lessThanOrEqualTo(open.penalty)]).toEqual([true, true, true]);
      expect(told.leftOver.isZero() || told.recovery.equals(open.recovery)).toBe(true);
      expect(year < 2026 || told.awardInterest.isZero()).toBe(true);
    }), { numRuns: 150 });
  });

  it('gives no part a cent more than it is, however small', () => {
    const one = euro('0.01');
    const told = allocate(euro('0.02'), { costs: euro(0), lateInterest: euro(0), recovery: one, awardInterest: one, penalty: one }, 2024);
    expect([told.recovery, told.awardInterest, told.penalty, told.leftOver].map((amount) => amount.toFixed())).toEqual(['0.01', '0.01', '0', '0']);
  });

  it('leaves a rest that the parts of the debt add up to', () => {
    expect(text(restOf({ principal: '1000', costs: '78', interest: '30', paid: '100', setOff: '20.50' }))).toBe('987.5');
    expect(text(restOf({ principal: '10', costs: '0', interest: '0', paid: '12', setOff: '0' }))).toBe('0');
  });
});

describe('set-off', () => {
  const facts = { due: '2026-04-03', requested: false, deferred: false, paused: false };

  it('waits until the six weeks are over, unless it is asked for', () => {
    expect([maySetOff(facts, '2026-04-03').allowed, maySetOff(facts, '2026-04-04').allowed, maySetOff({ ...facts, requested: true }, '2026-03-01').allowed]).toEqual([false, true, true]);
  });

  it('is not done during a deferral or the pause for the recovery operation', () => {
    expect(maySetOff({ ...facts, deferred: true, paused: true }, '2026-06-01').obstacles.map(({ term }) => term)).toEqual(['setOffDuringDeferral', 'recoveryOperationPause']);
  });

  it('takes at most twenty euro a month, and no more than is paid', () => {
    const { months } = setOffPlan({ debt: euro(50), on: '2026-05-04', first: '2026-06', paidOut: new Map([['2026-06', euro(12)], ['2026-07', euro(0)]]) });
    expect(months.map(({ month, taken }) => [month, taken.toFixed()])).toEqual([['2026-06', '12'], ['2026-08', '20'], ['2026-09', '18']]);
  });
});

describe('collection stands still', () => {
  const objection = { reasoned: true, knowinglyWrong: false, stage: 'objection', asked: false } as const;

  it('during a reasoned objection; in appeal only when asked for; not with data that were knowingly wrong', () => {
    const told = [objection, { ...objection, reasoned: false }, { ...objection, knowinglyWrong: true }, { ...objection, stage: 'appeal' as const }, { ...objection, stage: 'appeal' as const, asked: true }].map((one) => deferralForObjection(one) !== null);
    expect(told).toEqual([true, false, false, false, true]);
  });

  it('for the recovery operation until the review is done and the collection was started again', () => {
    const told = (reviewed: boolean | null, restarted: boolean | null) => recoveryOperationPause({ registered: true, reviewed, restarted }) !== null;
    expect([told(false, false), told(null, null), told(true, false), told(true, true), recoveryOperationPause({ registered: false, reviewed: null, restarted: null }) !== null]).toEqual([true, true, true, false, false]);
  });
});

describe('the recovery operation', () => {
  it('cancels debts over years up to 2020 of who was recognised, and nothing from 2021 on', () => {
    const told = (year: number, recognised: boolean | null, fraud: boolean | null) => valueOf(cancelledByRecoveryOperation({ year, recognised, fraud }));
    expect([told(2020, true, false), told(2021, true, false), told(2020, true, true), told(2020, null, false), told(2021, null, null)]).toEqual([true, false, false, null, false]);
  });
});

describe('liable besides the applicant', () => {
  it('is the partner, and co-residents for housing allowance alone', () => {
    const terms = (allowance: 'housing' | 'healthcare') => liableFor(allowance, { partner: true, coResidents: true, thirdAccount: true }).map(({ term }) => term);
    expect([terms('housing'), terms('healthcare')]).toEqual([['partnerLiable', 'coResidentLiable', 'accountHolderLiable'], ['partnerLiable', 'accountHolderLiable']]);
  });
});
