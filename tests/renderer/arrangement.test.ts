import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { debtsPerAllowance } from '../../renderer/features/arrangement/debts-chosen.ts';
import { groupedBy } from '../../renderer/case/grouping.ts';
import { sumOf } from '../../renderer/case/sums.ts';
import { workOut } from '../../renderer/features/arrangement/arrangement-of-entry.ts';
import { monthEffect } from '../../renderer/features/arrangement/month-effect.ts';
import { planInSentences, standstillInSentences } from '../../renderer/features/arrangement/plan-in-sentences.ts';
import { readEntry } from '../../renderer/features/arrangement/read-entry.ts';
import { firstEntry } from '../../renderer/session/index.ts';
import { wordsIn } from '../../renderer/wording/words.ts';
import { Decimal, writeEuro } from '../../shared/models/money.ts';
import { standardArrangement, termLines } from '../../shared/rules/index.ts';
import { allowanceYear, arrangement, caseFile, payment, recovery } from '../builders/case-file.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const said = (file: ReturnType<typeof caseFile>, entry = firstEntry): string => plain(planInSentences(workOut('recovery-1', entry, file).plans, entry.choice === 'setOff' ? 'setOff' : 'standard', wordsIn('nl')));

describe('the standard arrangement of a debt', () => {
  it('is filled in at once and can be read out: at least twenty euro a month, the rest last, the first on the last day to pay', () => {
    expect(said(caseFile({ recoveries: [recovery()] }))).toBe('U kunt dit in 11 maanden betalen: 10 keer € 20,00 en als laatste € 12,00. De eerste keer is op 30 november 2026.');
  });

  it('has no first day when it is asked after the six weeks, until somebody tells it', () => {
    const file = caseFile({ recoveries: [recovery({ dueDate: '2026-11-03' })] });
    expect(said(file)).toContain('De eerste dag spreken wij nog met u af.');
    expect(said(file, { ...firstEntry, firstTerm: '1-12-2026' })).toContain('De eerste keer is op 1 december 2026.');
  });

  it('says first, by name, on which debts nothing has to be paid because their collection stands still', () => {
    const still = (...stages: readonly ('pausedForRecoveryOperation' | 'deferredForObjection' | 'established')[]): readonly string[] => standstillInSentences(stages.map((stage, index) => recovery({ stage, year: 2024 + index })), wordsIn('nl'));
    expect(still('established')).toEqual([]);
    expect(still('established', 'deferredForObjection')).toEqual(['Voor zorgtoeslag 2025 hoeft u niet te betalen zolang uw bezwaar loopt.']);
    expect(still('pausedForRecoveryOperation', 'pausedForRecoveryOperation')).toEqual(['Voor zorgtoeslag 2024 en zorgtoeslag 2025 hoeft u nu niet te betalen, omdat u bij de hersteloperatie hoort.']);
  });

  it('takes the other debts of the same allowance with it, and leaves those of another out until they are chosen', () => {
    const file = caseFile({ recoveries: [recovery(), recovery({ id: 'recovery-2', year: 2025 }), recovery({ id: 'recovery-3', allowance: 'housing' })] });
    expect(workOut('recovery-1', firstEntry, file).debts.map(({ id }) => id)).toEqual(['recovery-1', 'recovery-2']);
    const both = workOut('recovery-1', { ...firstEntry, recoveryIds: ['recovery-1', 'recovery-3'] }, file);
    expect(both.plans.map(({ allowance, debt }) => [allowance, writeEuro(debt)])).toEqual([['healthcare', '212'], ['housing', '212']]);
  });

  it('joins the standard arrangement that runs, and a debt that is in it already stays as it is agreed', () => {
    const running = arrangement({ recoveryIds: ['recovery-1'] }, { first: '2026-10', count: 11, amount: '20', paid: 1 });
    const [joined] = workOut('recovery-2', firstEntry, caseFile({ recoveries: [recovery(), recovery({ id: 'recovery-2', year: 2025, principal: '300' })], arrangements: [running] })).plans;
    expect([joined?.state, writeEuro(joined?.debt ?? new Decimal(0)), joined?.terms.length]).toEqual(['joined', '512', 24]);
    const [there] = workOut('recovery-1', firstEntry, caseFile({ recoveries: [recovery()], arrangements: [running] })).plans;
    expect([there?.state, there?.terms[0]?.due]).toEqual(['running', '2026-11-30']);
  });

  it('says of a running arrangement with a missed term what is known, what is not published and what to ask, joined or not', () => {
    const behind = arrangement({ recoveryIds: ['recovery-1'], state: 'behind' }, { first: '2026-08', count: 11, amount: '20', paid: 1 });
    const file = caseFile({ recoveries: [recovery(), recovery({ id: 'recovery-2', year: 2025, principal: '300' })], arrangements: [behind] });
    const said = (id: string, of: ReturnType<typeof caseFile>) => {
      const { plans } = workOut(id, firstEntry, of);
      return [planInSentences(plans, 'standard', wordsIn('nl')).replaceAll('\u00a0', ' '), plans.flatMap(({ marks }) => marks.map(({ term }) => term))] as const;
    };
    const [joined, joinedMarks] = said('recovery-2', file);
    expect(joined).toMatch(/^Er loopt al een regeling\. 2 termijnen zijn nog niet betaald, samen € 40,00\. De eerste was op 30 september 2026\. Daardoor kan de regeling vervallen\. Blijft die bestaan, dan komt uw nieuwe schuld erbij\./);
    expect(joinedMarks).toEqual(expect.arrayContaining(['daysAfterMissedTerm', 'joiningAfterMissedTerm']));
    const [there, thereMarks] = said('recovery-1', caseFile({ recoveries: [recovery()], arrangements: [behind] }));
    expect(there).toBe('2 termijnen zijn nog niet betaald, samen € 40,00. De eerste was op 30 september 2026. Daardoor kan de regeling vervallen. U betaalt dit al in termijnen van € 20,00. De volgende termijn is op 30 november 2026. De laatste is op 30 juni 2027.');
    expect(thereMarks).toEqual(['daysAfterMissedTerm']);
  });

  it('is not made of a debt that is paid', () => {
    expect(workOut('recovery-1', firstEntry, caseFile({ recoveries: [recovery({ stage: 'paid', paid: '212' })] })).plans).toEqual([]);
  });
});

describe('a set-off', () => {
  const entry = { ...firstEntry, choice: 'setOff' as const };

  it('takes at most twenty euro of each payment of an allowance that runs', () => {
    const [plan] = workOut('recovery-1', entry, caseFile({ recoveries: [recovery()], allowanceYears: [allowanceYear()] })).plans;
    expect([plan?.terms.length, plan?.terms.every(({ amount }) => amount.lessThanOrEqualTo(20)), plan?.terms[0]?.due]).toEqual([11, true, '2026-11-20']);
  });

  it('of two allowances takes twenty euro of a month together, one after the other', () => {
    const file = caseFile({ recoveries: [recovery(), recovery({ id: 'recovery-2', allowance: 'housing', principal: '60' })], allowanceYears: [allowanceYear(), allowanceYear({ allowance: 'housing' })] });
    const terms = workOut('recovery-1', { ...entry, recoveryIds: ['recovery-1', 'recovery-2'] }, file).plans.flatMap((plan) => plan.terms);
    const months = groupedBy(terms, ({ due }) => due ?? '');
    expect([[...months].map(([, of]) => sumOf(of.map(({ amount }) => writeEuro(amount)))), sumOf(terms.map(({ amount }) => writeEuro(amount)))]).toEqual([[...Array<string>(13).fill('20'), '12'], '272']);
  });

  it('is not planned on an allowance that does not run, during a deferral, or beside another', () => {
    const plans = [
      caseFile({ recoveries: [recovery()] }),
      caseFile({ recoveries: [recovery({ stage: 'deferredForObjection' })], allowanceYears: [allowanceYear()] }),
      caseFile({ recoveries: [recovery()], allowanceYears: [allowanceYear()], arrangements: [arrangement({ kind: 'setOff', recoveryIds: ['other'] })] }),
    ].map((file) => workOut('recovery-1', entry, file).plans[0]);
    expect(plans.map((plan) => [plan?.because?.kind, plan?.terms.length])).toEqual([['notRunning', 0], ['obstacles', 0], ['setOffRuns', 0]]);
  });
});

test('a plan that asks more of a month than comes in is said before it is agreed', () => {
  const file = caseFile({ recoveries: [recovery({ principal: '4800' })], payments: [payment({ state: 'planned', due: '2026-11-20', month: '2026-12', amount: '112' })] });
  const { first, short } = monthEffect(workOut('recovery-1', firstEntry, file).plans, file);
  expect([first?.month, first && first.left && writeEuro(first.left), short?.month, short?.already]).toEqual(['2026-11', '-88', '2026-11', false]);
});

test('days that cannot be are told apart: no day, before the decision, before the request, a year without amounts', () => {
  const read = (typed: Partial<typeof firstEntry>) => readEntry({ ...firstEntry, ...typed }, [recovery()], '2026-11-12').problems;
  expect([
    read({ askedOn: '31-2-2026' }), read({ askedOn: '1-9-2026' }), read({ askedOn: '1-2-2030' }), read({ firstTerm: '1-11-2026' }), read({ firstTerm: '1-1-2099' }), read({ monthsDeferred: '24' }), read({ monthsDeferred: '-1' }),
  ]).toEqual([
    { askedOn: { kind: 'notADay' } }, { askedOn: { kind: 'askedBeforeDecision', day: '2026-09-22' } }, { askedOn: { kind: 'yearUnknown', year: 2030 } },
    { firstTerm: { kind: 'firstBeforeRequest', day: '2026-11-12' } }, { firstTerm: { kind: 'firstTooFar' } }, { monthsDeferred: { kind: 'monthsNotWhole' } }, { monthsDeferred: { kind: 'monthsNotWhole' } },
  ]);
});

const cents = (most: number) => fc.integer({ min: 1, max: most }).map((amount) => writeEuro(new Decimal(amount).dividedBy(100)));

test('a term table sums to the debts, its rest ends at nothing, and no term but the last differs from the first or is below twenty euro', () => {
  fc.assert(fc.property(fc.array(fc.record({ principal: cents(5_000_000), allowance: fc.constantFrom('healthcare' as const, 'housing' as const) }), { minLength: 1, maxLength: 5 }), fc.integer({ min: 0, max: 23 }), (debts, months) => {
    const recoveries = debts.map((debt, index) => recovery({ ...debt, id: `recovery-${index}` }));
    const file = caseFile({ recoveries });
    const { plans } = workOut('recovery-0', { ...firstEntry, recoveryIds: recoveries.map(({ id }) => id), monthsDeferred: String(months) }, file);
    const rows = termLines(plans.map(({ terms }) => terms)).lines;
    const owed = recoveries.reduce((total, { principal }) => total.plus(principal), new Decimal(0));
    expect(writeEuro(rows.reduce((total, { amount }) => total.plus(amount), new Decimal(0)))).toBe(writeEuro(owed));
    expect(rows.at(-1)?.rest.isZero()).toBe(true);
    for (const { terms } of plans) {
      const each = terms[0]?.amount ?? new Decimal(0);
      expect(terms.length).toBeLessThanOrEqual(24 - months);
      for (const { amount } of terms.slice(0, -1)) expect([amount.equals(each), amount.greaterThanOrEqualTo(20)]).toEqual([true, true]);
      expect(terms.at(-1)?.amount.lessThanOrEqualTo(each)).toBe(true);
    }
  }));
});

test('whatever is typed never fails: it is read, or told what is wrong with it', () => {
  const file = caseFile({ recoveries: [recovery(), recovery({ id: 'recovery-2', allowance: 'housing' })], allowanceYears: [allowanceYear()] });
  const typed = fc.oneof(fc.string(), fc.constantFrom('0', '1-1-0000', '29-2-2027', '9999-12-31', '99', '1e9', '-3', '31-12'));
  fc.assert(fc.property(fc.record({ choice: fc.constantFrom('standard' as const, 'setOff' as const, 'extended' as const, 'deferral' as const), recoveryIds: fc.constantFrom(null, [], ['recovery-2'], ['nobody']), askedOn: typed, firstTerm: typed, monthsDeferred: typed }), (entry) => {
    const { reading, plans } = workOut('recovery-1', entry, file);
    expect(reading.values === null).toBe(Object.keys(reading.problems).length > 0);
    expect(() => monthEffect(plans, file)).not.toThrow();
  }));
});

test('the debts of one allowance are what the rules arrange together', () => {
  const debts = [recovery({ principal: '240.10' }), recovery({ id: 'recovery-2', principal: '300', dueDate: '2026-12-31' })];
  const file = caseFile({ recoveries: debts });
  const [plan] = workOut('recovery-1', firstEntry, file).plans;
  expect(plan?.terms).toEqual(standardArrangement({ debt: new Decimal('540.10'), due: '2026-11-30', askedOn: '2026-11-12' }).terms);
  expect(debtsPerAllowance(debts, file)).toHaveLength(1);
});
