import { describe, expect, it } from 'vitest';
import type { Recovery } from '../../../shared/models/case-file.ts';
import { Decimal, writeEuro } from '../../../shared/models/money.ts';
import { collectionStageOf, costsBesideRules, formalReminderCosts, lateInterest, lateInterestIfPaid, restOf, totalRest, valueOf, writCosts } from '../../../shared/rules/index.ts';
import { recovery } from '../../builders/case-file.ts';

const cameThere = '2026-06-19';
const amountOf = (costs: typeof writCosts): Decimal => valueOf(costs(new Decimal('212'), cameThere)) ?? new Decimal(0);
const reminder = amountOf(formalReminderCosts), writ = amountOf(writCosts);

describe('the costs on a debt beside those of the law', () => {
  const above = (stage: Recovery['stage'], costs: Decimal) => {
    const beside = costsBesideRules(recovery({ stage, stageSince: cameThere, costs: writeEuro(costs) }));
    return beside.kind === 'reckoned' ? [beside.amount, beside.above] : beside.kind;
  };

  it('of a formal reminder are those of the rules over the principal, and what is charged more or less is told', () => {
    expect([reminder, reminder.plus('3.50'), reminder.minus(2)].map((costs) => above('formalReminder', costs))).toEqual([[writeEuro(reminder), '0'], [writeEuro(reminder), '3.5'], [writeEuro(reminder), '-2']]);
  });

  it('of a writ may have those of the formal reminder before it in the same sum, and of a formal reminder may not', () => {
    expect([writ, writ.plus(reminder), writ.plus(reminder).plus(1)].map((costs) => above('writ', costs))).toEqual([[writeEuro(writ), '0'], [writeEuro(writ), '0'], [writeEuro(writ), writeEuro(reminder.plus(1))]]);
    expect(above('formalReminder', reminder.times(2))).toEqual([writeEuro(reminder), writeEuro(reminder)]);
  });

  it('are not reckoned of a step without costs, nor on a day of which no amount is published', () => {
    expect(costsBesideRules(recovery({ stage: 'reminder', costs: '9' }))).toEqual({ kind: 'noStep' });
    expect(costsBesideRules(recovery({ stage: 'writ', stageSince: '1999-06-19', costs: '9' }))).toEqual({ kind: 'refused' });
  });
});

describe('late interest if what is left of a debt were paid on a day', () => {
  const ifPaid = (chosen: Partial<Recovery>, on: string) => {
    const debt = recovery({ principal: '5000', dueDate: '2026-04-01', ...chosen });
    return lateInterestIfPaid(debt, restOf(debt), on);
  };

  it('is over the principal that is left, and not over costs', () => {
    const interest = lateInterest({ amount: new Decimal(5000), due: '2026-04-01', paid: '2026-11-12' });
    const charged = writeEuro(valueOf(interest.charged) ?? new Decimal(0));
    expect(ifPaid({}, '2026-11-12')).toMatchObject({ kind: 'reckoned', over: '5000', charged });
    expect(ifPaid({ costs: '100' }, '2026-11-12')).toMatchObject({ kind: 'reckoned', over: '5000', charged });
    expect(ifPaid({ paid: '1000' }, '2026-11-12')).toMatchObject({ kind: 'reckoned', over: '4000' });
    expect(Number(charged)).toBeGreaterThan(0);
  });

  it('is nothing until the last payment date, nothing of a debt that is paid, and refused where no rate is known', () => {
    expect([ifPaid({}, '2026-04-01').kind, ifPaid({}, '2026-04-02').kind, ifPaid({ paid: '5000' }, '2026-11-12').kind, ifPaid({ dueDate: '2013-01-01' }, '2026-11-12').kind]).toEqual(['notLate', 'reckoned', 'nothingLeft', 'refused']);
  });
});

it('a debt is at the step of collection of its stage, and at none while an arrangement runs', () => {
  const stages: readonly Recovery['stage'][] = ['established', 'termExpired', 'reminder', 'formalReminder', 'writ', 'enforcement', 'arrangement', 'paid'];
  expect(stages.map((stage) => collectionStageOf(recovery({ stage }))?.term ?? null)).toEqual(['stageRecovery', 'stageRecovery', 'stageReminder', 'stageFormalReminder', 'stageWrit', 'stageEnforcement', null, null]);
});

it('of several debts together is left what is left of each: what was paid too much on one does not pay another', () => {
  expect(totalRest([recovery({ principal: '200', paid: '50', costs: '9' }), recovery({ principal: '100', paid: '130' }), recovery({ principal: '80', setOff: '20' })]).toFixed()).toBe('219');
  expect(totalRest([]).toFixed()).toBe('0');
});
