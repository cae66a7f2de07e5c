import { expect, test } from 'vitest';
import { assessmentOf } from '../../renderer/session/index.ts';
import { allowanceRows, paidThrough } from '../../renderer/features/allowances/rows.ts';
import { amountColumns, cellsOf, copyOf } from '../../renderer/features/allowances/cells.ts';
import { wordsIn } from '../../renderer/wording/words.ts';
import type { Allowance } from '../../shared/models/allowance.ts';
import type { CaseFile } from '../../shared/models/case-file.ts';
import { allowanceYear, caseFile, change, decision, payment, unreadable } from '../builders/case-file.ts';
import { withoutRules } from '../builders/assessments.ts';
import { householdDeVries } from '../builders/household-de-vries.ts';

const nl = wordsIn('nl');

function rowsOf(file: CaseFile, year = 2026) {
  const assessment = assessmentOf(file, year);
  if (assessment.state === 'failed') return allowanceRows(file, year, null);
  // Of the other allowances no rules are asked here: what the screen says without them must not change when they come.
  const { healthcare } = assessment.value.allowances;
  return allowanceRows(file, year, { ...assessment.value, allowances: { healthcare, housing: withoutRules('housing', year), childBudget: withoutRules('childBudget', year), childcare: withoutRules('childcare', year) } });
}

function written(file: CaseFile, year = 2026): Partial<Record<Allowance, string>> {
  return Object.fromEntries(rowsOf(file, year).map((row) => [row.allowance, cellsOf(row, (column) => column, file, nl).map(({ text, span }) => `${text.replaceAll('\u00a0', ' ')}${span > 1 ? ` (${span})` : ''}`).join(' | ')]));
}

test('a decision, what was paid, what is due by our own calculation and what goes back stand beside each other', () => {
  expect(written(householdDeVries()).healthcare).toBe('€ 112 | € 1.232 | € 1.347 | € 977 | € 370 terug');
});

test('an allowance that the rules do not compute yet says so once, and never 0', () => {
  expect(written(householdDeVries()).housing).toBe('nog niet berekend (5)');
});

test('an allowance that was not applied for says so', () => {
  expect(written(caseFile({ allowanceYears: [], decisions: [] })).childcare).toBe('niet aangevraagd (3) | nog niet berekend (2)');
});

test('an amount that cannot be computed says what to ask', () => {
  const file = householdDeVries();
  const records = file.records.state === 'present' ? file.records.value.filter(({ id }) => id !== 'record-assets-person-2') : [];
  expect(written({ ...file, records: { state: 'present', value: records } }).healthcare).toBe('€ 112 | € 1.232 | € 1.347 | onbekend: vermogen op 1 januari Ruben (2)');
});

test('a coming year is refused with its reason, and an allowance that runs now goes on into it', () => {
  const file = householdDeVries();
  expect(written(file, 2027).healthcare).toBe('nog geen besluit (3) | bedragen 2027 nog niet vastgesteld (2)');
  expect(rowsOf(file, 2027).map(({ status }) => status)).toEqual(['continues', 'continues', 'continues', 'continues']);
});

test('the difference is money back, extra, or none for an advance; lower or higher once it is definitive', () => {
  const withAmount = (amountYear: string, kind: 'advance' | 'definitive') => written(householdDeVries({ decisions: [decision({ amountYear, kind })] })).healthcare?.split(' | ').at(-1);
  expect([withAmount('1000', 'advance'), withAmount('900', 'advance'), withAmount('977', 'advance'), withAmount('1000', 'definitive'), withAmount('900', 'definitive')])
    .toEqual(['€ 23 terug', '€ 77 erbij', 'gelijk', '€ 23 lager', '€ 77 hoger']);
});

test('a decision on a year of unequal months says that the month varies, and not that there is no amount yet', () => {
  expect(written(householdDeVries({ decisions: [decision({ kind: 'definitive', amountYear: '977', amountMonth: null })] })).healthcare).toMatch(/^wisselt per maand \| .* \| € 977 \| € 977 \| gelijk$/);
});

test('the last decision counts, and a recovery or costs are no award', () => {
  const file = caseFile({
    allowanceYears: [allowanceYear()],
    decisions: [decision({ id: 'decision-2', kind: 'revisedAdvance', dated: '2026-06-12', amountYear: '900' }), decision(), decision({ id: 'decision-3', kind: 'costs', dated: '2026-09-01', amountYear: '22' })],
  });
  expect(rowsOf(file)[0]?.decision?.id).toBe('decision-2');
});

test('what was set off counts as paid, what came back or is planned does not', () => {
  const file = caseFile({
    allowanceYears: [allowanceYear()], decisions: [decision()],
    payments: [payment(), payment({ id: 'payment-2', month: '2026-02', due: '2026-01-20', state: 'setOff' }), payment({ id: 'payment-3', month: '2026-03', state: 'returned' }), payment({ id: 'payment-4', month: '2026-12', state: 'planned' }), payment({ id: 'payment-5', year: 2025, month: '2025-12' })],
  });
  const rows = rowsOf(file);
  expect([rows[0]?.paid, paidThrough(rows)]).toEqual([{ kind: 'amount', amount: '224', withheld: '0', through: '2026-02', lastPaidOn: '2026-01-20' }, '2026-02']);
});

test('a part that cannot be read is said in its own columns and the calculation stands', () => {
  const file = { ...householdDeVries(), decisions: { state: 'failed', problem: unreadable }, payments: { state: 'failed', problem: unreadable } } as const;
  expect(written(file).healthcare).toBe('niet te lezen (3) | € 977 | –');
});

test('a mutation letter changes the word of the status, an attention letter does not', () => {
  const statusWith = (state: 'letterSent' | 'alerted') => rowsOf(caseFile({ allowanceYears: [allowanceYear()], changes: [change({ by: 'agency', state })] }))[0]?.status;
  expect([statusWith('letterSent'), statusWith('alerted')]).toEqual(['mutation', 'advance']);
});

test('no right is said in words', () => {
  const file = householdDeVries();
  const records = file.records.state === 'present' ? file.records.value.map((entry) => (entry.kind === 'assets' ? { ...entry, body: { year: 2026, amount: '100000' } } : entry)) : [];
  expect(written({ ...file, records: { state: 'present', value: records } }).healthcare).toBe('€ 112 | € 1.232 | € 1.347 | geen recht | € 1.347 terug');
});

test('a copied amount carries its label and the day it holds on', () => {
  const file = householdDeVries();
  const [row] = rowsOf(file);
  const cells = row === undefined ? [] : cellsOf(row, (column) => column, file, nl);
  expect(cells.map(({ column }) => column)).toEqual(amountColumns);
  expect(row !== undefined && cells[3] !== undefined && copyOf(cells[3], row, 'Recht nu, jaar', file, nl)).toBe('Zorgtoeslag, recht nu, jaar 2026: € 977 (stand 12-11-2026)');
});

test('every amount says where it comes from', () => {
  const file = householdDeVries();
  const [row] = rowsOf(file);
  expect(row === undefined ? [] : cellsOf(row, (column) => column, file, nl).map(({ spokenAfter }) => spokenAfter.replaceAll('\u00a0', ' '))).toEqual([
    'beschikking 22 december 2025', 'betaald, laatst 20 oktober 2026', 'beschikking 22 december 2025', 'eigen berekening, schatting, burger 6 oktober 2026', '',
  ]);
});

test('of what was paid is said what of it went to a debt', () => {
  const file = caseFile({ allowanceYears: [allowanceYear()], decisions: [decision()], payments: [payment({ amount: '92', withheld: '20' })] });
  const paid = rowsOf(file).slice(0, 1).flatMap((row) => cellsOf(row, (column) => column, file, nl)).find(({ column }) => column === 'paid');
  expect([paid?.text, paid?.note, paid?.spokenAfter].map((text) => text?.replaceAll('\u00a0', ' '))).toEqual(['€ 92', '€ 20 ingehouden', 'betaald, laatst 19 december 2025, € 20 ingehouden']);
});

test('a month amount tells how much it went up or down since the decision before, and the first one tells nothing', () => {
  const first = decision();
  const later = decision({ id: 'decision-2', kind: 'revisedAdvance', dated: '2026-06-12', amountMonth: '100', amountYear: '1200' });
  const spoken = (decisions: readonly (typeof first)[]) => {
    const file = caseFile({ allowanceYears: [allowanceYear()], decisions: [...decisions] });
    const [row] = rowsOf(file);
    return row === undefined ? '' : cellsOf(row, (column) => column, file, nl)[0]?.spokenAfter.replaceAll('\u00a0', ' ');
  };
  expect([spoken([first]), spoken([first, later])]).toEqual(['beschikking 22 december 2025', '€ 12 lager dan in het besluit daarvoor, beschikking 12 juni 2026']);
});
