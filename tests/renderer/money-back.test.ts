import { expect, test } from 'vitest';
import { arrangementsOf, debtsOf, openDebt, stackedMonths } from '../../renderer/features/money-back/totals.ts';
import { arrangement, caseFile, recovery } from '../builders/case-file.ts';

test('the rest of a debt is what was charged less what was paid and set off', () => {
  const [debt] = debtsOf(caseFile({ recoveries: [recovery({ principal: '486', costs: '22', interest: '3.50', paid: '182.25', setOff: '20' })] }));
  expect([debt?.rest, debt?.open]).toEqual(['309.25', true]);
});

test('open debts come first, the oldest year first, and only they make the total', () => {
  const debts = debtsOf(caseFile({ recoveries: [recovery({ id: 'recovery-1', year: 2023, stage: 'paid', paid: '212' }), recovery({ id: 'recovery-2', year: 2024, principal: '303.75' }), recovery({ id: 'recovery-3', year: 2022 })] }));
  expect([debts.map(({ recovery: { id } }) => id), openDebt(debts)]).toEqual([['recovery-3', 'recovery-2', 'recovery-1'], '515.75']);
});

test('an arrangement tells how many terms are paid, which is next and which is last', () => {
  const [progress] = arrangementsOf(caseFile({ recoveries: [recovery()], arrangements: [arrangement()] }));
  expect([progress?.paid, progress?.of, progress?.nextTerm?.due, progress?.lastDue, progress?.overdue, progress?.rest]).toEqual([10, 24, '2026-11-30', '2027-12-31', false, '283.5']);
});

test('a term that was not paid on its day is overdue', () => {
  const [progress] = arrangementsOf(caseFile({ arrangements: [arrangement({}, { first: '2026-01', count: 24, amount: '20', paid: 9 })] }));
  expect([progress?.nextTerm?.due, progress?.overdue]).toEqual(['2026-10-31', true]);
});

test('what is overdue falls in the first of the coming months, and terms of several arrangements stand on each other', () => {
  const months = stackedMonths(caseFile({
    arrangements: [arrangement({}, { first: '2026-01', count: 12, amount: '20', paid: 9 }), arrangement({ id: 'arrangement-2', kind: 'personal' }, { first: '2026-11', count: 24, amount: '35.50', paid: 0 }), arrangement({ id: 'arrangement-3', state: 'asked' })],
  }), 24);
  expect([months.length, months[0], months[1]?.total, months[2]?.total, months.at(-1)?.total]).toEqual([
    24,
    { month: '2026-11', total: '75.5', parts: [{ arrangementId: 'arrangement-1', amount: '40' }, { arrangementId: 'arrangement-2', amount: '35.5' }] },
    '55.5', '35.5', '35.5',
  ]);
});
