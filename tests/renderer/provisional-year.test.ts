import { expect, test } from 'vitest';
import { currentDecision } from '../../renderer/case/decisions.ts';
import { amountColumns, cellsOf, copyOf } from '../../renderer/features/allowances/cells.ts';
import { allowanceRows } from '../../renderer/features/allowances/rows.ts';
import { answerAboutAllowance } from '../../renderer/features/explanation/answer-sentence.ts';
import { assessmentOf } from '../../renderer/session/index.ts';
import type { Language } from '../../renderer/wording/language.ts';
import { wordsIn } from '../../renderer/wording/words.ts';
import type { Allowance } from '../../shared/models/allowance.ts';
import type { CaseFile } from '../../shared/models/case-file.ts';
import type { SourceRecord } from '../../shared/models/source-record.ts';
import { decision } from '../builders/case-file.ts';
import { personRecords, record } from '../builders/file-bundle.ts';
import { householdDeVries } from '../builders/household-de-vries.ts';

const nl = wordsIn('nl');

/** Sanne and Ruben with two children, whose incomes of 2027 are estimated at 19.000 and 25.200 together. */
function family2027(more: readonly SourceRecord[] = [], parts: Parameters<typeof householdDeVries>[0] = {}): CaseFile {
  const file = householdDeVries(parts);
  const records = file.records.state === 'present' ? file.records.value : [];
  const told = ['person-1', 'person-2'].flatMap((id, index) => [
    record(`income-2027-${id}`, id, 'incomeEstimate', { year: 2027, amount: index === 0 ? '19000' : '25200' }, { source: 'citizen' }),
    record(`assets-2027-${id}`, id, 'assets', { year: 2027, amount: '0' }),
    record(`work-${id}`, id, 'work', { works: true }),
  ]);
  const children = ['person-3', 'person-4'].flatMap((id, index) => [...personRecords({ id, birthDate: index === 0 ? '2023-06-08' : '2018-02-17' }), record(`paid-${id}`, id, 'childBenefit', { paid: true })]);
  return { ...file, records: { state: 'present', value: [...records, ...told, ...children, ...more] } };
}

/** A contract of 100 hours a month of day care. */
function care(childId: string): SourceRecord {
  return record(`care-${childId}`, childId, 'childcareContract', { kind: 'dayCare', hoursPerMonth: '100', hourlyRate: '10', registered: true, organisation: 'De Boomhut' });
}

function rowOf(file: CaseFile, allowance: Allowance, year = 2027, asked = true) {
  const assessment = assessmentOf(file, year, asked);
  const rows = allowanceRows(file, year, assessment.state === 'present' ? assessment.value : null, asked);
  const row = rows.find((one) => one.allowance === allowance);
  if (row === undefined) throw new Error(`no row of ${allowance}`);
  return row;
}

function written(file: CaseFile, allowance: Allowance, year = 2027, asked = true): readonly string[] {
  return cellsOf(rowOf(file, allowance, year, asked), (column) => column, file, nl).map(({ text, provisional }) => `${text.replaceAll('\u00a0', ' ')}${provisional ? ' [voorlopig]' : ''}`);
}

function answer(file: CaseFile, allowance: Allowance, { language = 'nl', asked = true }: { readonly language?: Language; readonly asked?: boolean } = {}): string {
  const assessment = assessmentOf(file, 2027, asked);
  const own = assessment.state === 'present' ? assessment.value.allowances[allowance] : null;
  const decided = file.decisions.state === 'present' ? currentDecision(file.decisions.value, allowance, 2027) : null;
  return answerAboutAllowance(own, decided, file, wordsIn(language), { allowance, year: 2027, provisionalAsked: asked }).replaceAll('\u00a0', ' ');
}

// By hand: 2 × 2.653 − 8,05% of (44.200 − 40.560) = 5.012,98; a twelfth of 5.013 is 417,75.
test('the right of 2027 is marked as provisional when it is asked for, and refused when it is not', () => {
  expect(written(family2027(), 'childBudget')).toEqual(['nog geen besluit', '€ 5.013 [voorlopig]', '–']);
  expect(written(family2027(), 'childBudget', 2027, false)).toEqual(['nog geen besluit', 'bedragen 2027 nog niet vastgesteld']);
});

test('what goes back or comes extra against a decision is as provisional as the right it rests on', () => {
  const decided = family2027([], { decisions: [decision({ allowance: 'childBudget', year: 2027, amountYear: '5200', amountMonth: '433' })] });
  expect(written(decided, 'childBudget').slice(2)).toEqual(['€ 5.200', '€ 5.013 [voorlopig]', '€ 187 terug [voorlopig]']);
});

test('an allowance that has no announced amounts either names the one that is missing', () => {
  expect([written(family2027(), 'healthcare').at(-1), written(family2027(), 'housing').at(-1)]).toEqual(['standaardpremie 2027 nog niet bekend', 'kwaliteitskortingsgrens 2027 nog niet bekend']);
});

test('a year with final amounts stays as it is', () => {
  expect(written(householdDeVries(), 'healthcare', 2026, true)).toEqual(written(householdDeVries(), 'healthcare', 2026, false));
});

test('a year that has amounts is never said to have none, announced amounts asked for or not', () => {
  expect([true, false].map((asked) => written(householdDeVries(), 'housing', 2023, asked).at(-1))).toEqual(['kwaliteitskortingsgrens 2023 ontbreekt hier', 'kwaliteitskortingsgrens 2023 ontbreekt hier']);
});

test('what is copied says provisional', () => {
  const file = family2027();
  const row = rowOf(file, 'childBudget');
  const cell = cellsOf(row, (column) => column, file, nl).find(({ column }) => column === amountColumns[3]);
  expect(cell && copyOf(cell, row, 'Recht nu, jaar', file, nl)).toBe('Kindgebonden budget, recht nu, jaar 2027: € 5.013, voorlopig (stand 12-11-2026)');
});

test('the answer says provisional before it says the amount', () => {
  expect(answer(family2027(), 'childBudget')).toContain('Let op, dit is voorlopig. De bedragen voor 2027 zijn nog niet vastgesteld en kunnen nog veranderen. Met de gegevens die wij nu kennen, zou dat € 417 per maand zijn.');
  expect(answer(family2027(), 'childBudget', { language: 'en' })).toContain('Please note, this is provisional. The amounts for 2027 are not set yet and may still change. With what we know now, it would be € 417 a month.');
  expect(answer(family2027(), 'childBudget', { asked: false })).not.toContain('voorlopig');
});

test('the answer tells what is missing where announced amounts do not help', () => {
  expect(answer(family2027(), 'healthcare')).toContain('Uw zorgtoeslag over 2027 kan ik ook met voorlopige bedragen nog niet berekenen. Nog niet bekend is: standaardpremie.');
});

test('a percentage that is not published is said, and not asked of the citizen', () => {
  const both = answer(family2027([care('person-3'), care('person-4')]), 'childcare');
  expect(both).toContain('Wij kunnen uw kinderopvangtoeslag over 2027 nog niet berekenen. Een percentage dat daarvoor nodig is, is voor 2027 niet bekend.');
  expect(both).not.toContain('moet ik nog iets weten');
  expect(answer(family2027([care('person-3')]), 'childcare')).toContain('zou dat € 960 per maand zijn.');
});
