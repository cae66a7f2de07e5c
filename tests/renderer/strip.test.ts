import { expect, test } from 'vitest';
import { highestOf, shareOf, strip, stripRange } from '../../renderer/case/strip.ts';
import { monthSpoken } from '../../renderer/features/timeline/month-in-words.ts';
import { assessmentOf } from '../../renderer/session/index.ts';
import { wordsIn } from '../../renderer/wording/words.ts';
import { allowanceYear, caseFile, decision, letter, member, payment, personCard } from '../builders/case-file.ts';
import { record, inventedAddress } from '../builders/file-bundle.ts';
import { householdDeVries } from '../builders/household-de-vries.ts';

const year = stripRange(2026, false);

test('a year is twelve months; where there is room half a year stands on either side', () => {
  const wide = stripRange(2026, true);
  expect([year.length, year[0], year.at(-1), wide.length, wide[0], wide.at(-1)]).toEqual([12, '2026-01', '2026-12', 24, '2025-07', '2027-06']);
});

test('months that are past were paid, the month of today is now, and what is planned is expected', () => {
  const months = strip(householdDeVries(), year, new Map());
  expect(months.map(({ phase, paid, expected }) => `${phase} ${paid ?? '-'} ${expected ?? '-'}`)).toEqual([...Array<string>(10).fill('past 112 -'), 'now 112 -', 'future - 112']);
});

test('what was paid above our own calculation is told per month, unless the decision is definitive', () => {
  const file = householdDeVries();
  const assessment = assessmentOf(file, 2026);
  const assessments = assessment.state === 'present' ? new Map([[2026, assessment.value]]) : new Map();
  expect(Number(strip(file, ['2026-03'], assessments)[0]?.tooMuch)).toBeCloseTo(112 - 976.7184 / 12, 1);
  const final = { ...file, decisions: { state: 'present' as const, value: [decision({ kind: 'definitive' as const })] } };
  expect(strip(final, ['2026-03'], assessments)[0]?.tooMuch).toBeNull();
});

test('a total that misses a running allowance says which', () => {
  expect(strip(householdDeVries(), ['2026-03'], new Map())[0]?.without).toEqual(['housing', 'childBudget', 'childcare']);
});

test('without any payment of the year the decision says what is expected, from its month on and not in the past', () => {
  const file = caseFile({ allowanceYears: [allowanceYear()], decisions: [decision({ fromMonth: '2026-12', amountMonth: '90' })] });
  expect(strip(file, ['2026-10', '2026-11', '2026-12'], new Map()).map(({ expected }) => expected)).toEqual([null, null, '90']);
});

test('when the year was paid out nothing more is expected', () => {
  const file = caseFile({ allowanceYears: [allowanceYear()], decisions: [decision()], payments: [payment()] });
  expect(strip(file, ['2026-12'], new Map())[0]?.expected).toBeNull();
});

test('what is withheld is counted apart from what was paid', () => {
  const file = caseFile({ allowanceYears: [allowanceYear()], decisions: [decision()], payments: [payment({ amount: '92', withheld: '20' })] });
  const [month] = strip(file, ['2026-01'], new Map());
  expect([month?.paid, month?.withheld]).toEqual(['92', '20']);
});

test('what will be withheld of a planned payment is told before it is paid', () => {
  const file = caseFile({ allowanceYears: [allowanceYear()], decisions: [decision()], payments: [payment({ month: '2026-12', due: '2026-11-20', state: 'planned', amount: '92', withheld: '20' })] });
  const [month] = strip(file, ['2026-12'], new Map());
  expect([month?.paid, month?.expected, month?.withheld]).toEqual([null, '92', '20']);
});

test('the months of an award add up to what was decided for the year', () => {
  const file = caseFile({ allowanceYears: [allowanceYear()], decisions: [decision({ amountYear: '1349', fromMonth: '2026-01' })] });
  const awarded = strip(file, year, new Map()).map((month) => Number(month.awarded));
  expect([awarded[0], awarded.at(-1), awarded.reduce((sum, amount) => sum + amount, 0)]).toEqual([112, 117, 1349]);
});

test('who reaches the AOW age in 2026, 67 years after the birth, has a flag in that month', () => {
  const file = caseFile({ persons: [personCard({ birthDate: '1959-09-14' }), personCard({ personId: 'person-2', givenNames: 'Ruben', birthDate: '1961-01-02' })], members: [member(), member({ personId: 'person-2', role: 'partner', from: '2010-01-01' })] });
  const flags = strip(file, year, new Map()).flatMap(({ month, flags: of }) => of.map(({ kind, on }) => `${month} ${kind} ${on}`));
  expect(flags).toEqual(['2026-09 reachesPensionAge 2026-09-14']);
});

test('a birth, an eighteenth birthday, a partner, a separation, a death, a move and letters plant their flag', () => {
  const file = caseFile({
    persons: [personCard(), personCard({ personId: 'child-1', givenNames: 'Finn', birthDate: '2026-03-08' }), personCard({ personId: 'child-2', givenNames: 'Noor', birthDate: '2008-05-17' }), personCard({ personId: 'person-2', givenNames: 'Ruben' }), personCard({ personId: 'person-3', givenNames: 'Oma', deathDate: '2026-08-02' })],
    members: [member(), member({ personId: 'child-1', role: 'child' }), member({ personId: 'child-2', role: 'child' }), member({ personId: 'person-2', role: 'partner', from: '2026-01-15', to: '2026-10-04' }), member({ personId: 'person-3', role: 'coResident' })],
    records: [record('record-a', 'person-1', 'address', inventedAddress, { validFrom: '2020-01-01' }), record('record-b', 'person-1', 'address', inventedAddress, { validFrom: '2026-06-20' })],
    letters: [letter({ dated: '2026-11-02' }), letter({ id: 'letter-2', dated: '2026-11-05' })],
  });
  const flags = strip(file, year, new Map()).flatMap(({ month, flags: of }) => of.map(({ kind, person, count }) => `${month} ${kind} ${person ?? '-'} ${count}`));
  expect(flags).toEqual(['2026-01 partnerBegins Ruben 1', '2026-03 birth Finn 1', '2026-05 turns18 Noor 1', '2026-06 move Sanne 1', '2026-08 death Oma 1', '2026-10 partnerEnds Ruben 1', '2026-11 letters - 2']);
});

test('the bars are measured against the highest month', () => {
  const months = strip(householdDeVries(), year, new Map());
  expect([highestOf(months), shareOf('56', '112'), shareOf(null, '112'), shareOf('56', '0')]).toEqual(['112', 0.5, 0, 0]);
});

test('a bar of what is planned and what will be withheld of it is no taller than the strip', () => {
  const file = caseFile({ allowanceYears: [allowanceYear()], decisions: [decision()], payments: [payment({ month: '2026-12', due: '2026-11-20', state: 'planned', amount: '92', withheld: '20' })] });
  expect(highestOf(strip(file, year, new Map()))).toBe('112');
});

test('a month is spoken in one sentence, with what the total is without', () => {
  const [month] = strip(householdDeVries(), ['2026-12'], new Map());
  expect(month === undefined ? '' : monthSpoken(month, wordsIn('nl')).replaceAll('\u00a0', ' ')).toBe('december 2026: verwacht € 112, zonder huurtoeslag, kindgebonden budget en kinderopvangtoeslag.');
});
