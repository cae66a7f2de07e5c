import { expect, test } from 'vitest';
import { writeEuro } from '../../shared/models/money.ts';
import { valueOf } from '../../shared/rules/index.ts';
import { debtFaultInWords } from '../../renderer/case/debt-fault-in-words.ts';
import { arrangementsOf, debtsOf, openDebt, stackedMonths, totalsOf } from '../../renderer/features/money-back/totals.ts';
import { arrangementPerMonth, openDebt as openDebtInStrip } from '../../renderer/features/identity/figures.ts';
import { wordsIn } from '../../renderer/wording/words.ts';
import { arrangement, caseFile, payment, recovery } from '../builders/case-file.ts';

test('the rest of a debt is what was charged less what was paid and set off', () => {
  const [debt] = debtsOf(caseFile({ recoveries: [recovery({ principal: '486', costs: '22', interest: '3.50', paid: '182.25', setOff: '20' })] }));
  expect([debt === undefined ? null : String(valueOf(debt.rest)), debt?.open]).toEqual(['309.25', true]);
});

test('open debts come first, the oldest year first, and only they make the total', () => {
  const debts = debtsOf(caseFile({ recoveries: [recovery({ id: 'recovery-1', year: 2023, stage: 'paid', paid: '212' }), recovery({ id: 'recovery-2', year: 2024, principal: '303.75' }), recovery({ id: 'recovery-3', year: 2022 })] }));
  expect([debts.map(({ recovery: { id } }) => id), writeEuro(openDebt(debts))]).toEqual([['recovery-3', 'recovery-2', 'recovery-1'], '515.75']);
});

test('an arrangement tells how many terms are paid, which is next and which is last', () => {
  const [progress] = arrangementsOf(caseFile({ recoveries: [recovery()], arrangements: [arrangement()] }));
  expect([progress?.paid, progress?.of, progress?.nextTerm?.due, progress?.lastDue, progress?.overdue]).toEqual([10, 24, '2026-11-30', '2027-12-31', false]);
});

test('a term that was not paid on its day is overdue', () => {
  const [progress] = arrangementsOf(caseFile({ arrangements: [arrangement({}, { first: '2026-01', count: 24, amount: '20', paid: 9 })] }));
  expect([progress?.nextTerm?.due, progress?.overdue]).toEqual(['2026-10-31', true]);
});

test('what is overdue falls in the first of the coming months, and terms of several arrangements stand on each other', () => {
  const { months } = stackedMonths(caseFile({
    arrangements: [arrangement({}, { first: '2026-01', count: 12, amount: '20', paid: 9 }), arrangement({ id: 'arrangement-2', kind: 'personal' }, { first: '2026-11', count: 24, amount: '35.50', paid: 0 }), arrangement({ id: 'arrangement-3', state: 'asked' })],
  }));
  expect([months.length, months[0]?.month, months[0]?.total.toFixed(), Object.fromEntries(months[0]?.taken ?? []), months[1]?.total.toFixed(), months[2]?.total.toFixed(), months.at(-1)?.total.toFixed()]).toEqual([
    24, '2026-11', '75.5', expect.objectContaining({ 'arrangement-1': expect.anything(), 'arrangement-2': expect.anything() }), '55.5', '35.5', '35.5',
  ]);
});

test('a month asks more than is paid out when its terms are higher than the planned payments before anything is withheld; a month without planned payments is not judged', () => {
  const plan = stackedMonths(caseFile({
    arrangements: [arrangement({}, { first: '2026-11', count: 24, amount: '120', paid: 0 })],
    payments: [payment({ id: 'p-1', due: '2026-11-20', amount: '100', withheld: '20', state: 'planned' }), payment({ id: 'p-2', due: '2026-12-21', amount: '92', withheld: '20', state: 'planned' })],
  }));
  expect([plan.shortFrom, plan.months.slice(0, 3).map(({ left }) => left?.toFixed() ?? null)]).toEqual(['2026-12', ['0', '-8', null]]);
});

test('the identity strip tells the same open debt as the region, and of an arrangement the next month and not what is overdue', () => {
  const file = caseFile({ recoveries: [recovery({ costs: '17' }), recovery({ id: 'recovery-2', paid: '400' })], arrangements: [arrangement({}, { first: '2026-01', count: 24, amount: '20', paid: 9 })] });
  expect([openDebtInStrip(file), arrangementPerMonth(file)]).toEqual([{ kind: 'told', value: writeEuro(openDebt(debtsOf(file))) }, { kind: 'told', value: '20' }]);
});

test('the totals are those of the open debts', () => {
  const totals = totalsOf(debtsOf(caseFile({ recoveries: [recovery({ costs: '17', setOff: '40' }), recovery({ id: 'recovery-2', stage: 'paid', paid: '212' }), recovery({ id: 'recovery-3', paid: '12' })] })));
  expect([totals.principal, totals.costs, totals.paid, totals.setOff, totals.rest].map((amount) => amount.toFixed())).toEqual(['424', '17', '12', '40', '389']);
});

const told = (chosen: Parameters<typeof recovery>[0], ...arrangements: Parameters<typeof arrangement>[0][]) =>
  debtsOf(caseFile({ recoveries: [recovery(chosen)], arrangements: arrangements.map((one) => arrangement(one)) })).flatMap((debt) => debt.faults.map((fault) => debtFaultInWords(fault, debt.recovery, wordsIn('nl')).replaceAll('\u00a0', ' ')));

test('a formal reminder during an arrangement is seen without an incident record, with its day, that of the arrangement and the costs', () => {
  expect(told({ stage: 'formalReminder', stageSince: '2026-06-19', costs: '17' }, {})).toEqual(['Aanmaning van 19 juni 2026, terwijl de regeling van 10 december 2025 loopt. Op de schuld staan € 17,00 kosten.']);
});

test('a set-off that failed and bad data are told in calm words', () => {
  expect(told({ stage: 'setOff', stageSince: '2024-09-30', setOff: '12' })).toEqual(['Verrekening sinds 30 september 2024. Er is nog € 200,00 over en er staat geen volgende stap.']);
  expect(told({ paid: '300' })).toEqual(['Nagaan: er is € 88,00 meer betaald of verrekend dan de schuld was. De rest is daarom nul.']);
  expect(told({ dueDate: '2026-09-01' })).toEqual(['Nagaan: de uiterste betaaldatum (1 september 2026) ligt vóór de beschikking (22 september 2026).']);
});
