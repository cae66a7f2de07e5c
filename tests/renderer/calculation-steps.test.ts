import { expect, test } from 'vitest';
import { factsUsed, weakestFact } from '../../renderer/case/certainty.ts';
import { monthsInWords } from '../../renderer/case/months-in-words.ts';
import { publicationName } from '../../renderer/case/publication-name.ts';
import { formulaInValues, formulaInWords } from '../../renderer/components/calculation/formula.ts';
import { openAtFirst, treeOf, visibleNodes } from '../../renderer/components/calculation/tree.ts';
import { assessmentOf } from '../../renderer/session/index.ts';
import { wordsIn } from '../../renderer/wording/words.ts';
import type { Explanation } from '../../shared/models/explanation.ts';
import { assess } from '../../shared/rules/index.ts';
import { household } from '../builders/household.ts';
import { householdDeVries } from '../builders/household-de-vries.ts';
import { functions } from '../rules/formula-language.ts';

const nl = wordsIn('nl');

function explained(): Explanation {
  const assessment = assessmentOf(householdDeVries(), 2026);
  const explanation = assessment.state === 'present' ? assessment.value.allowances.healthcare.explanation : null;
  if (explanation === null) throw new Error('the healthcare allowance of De Vries is computed');
  return explanation;
}

function stepOf(explanation: Explanation, term: string): Explanation {
  const found = [explanation, ...all(explanation)].find((step) => step.term === term);
  if (found === undefined) throw new Error(`no step ${term}`);
  return found;
}

function all(explanation: Explanation): readonly Explanation[] {
  return explanation.from.flatMap((step) => [step, ...all(step)]);
}

const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');

test('a formula reads in the words of the law, and once more with the values', () => {
  const normPremium = stepOf(explained(), 'normPremium');
  expect(plain(formulaInWords(normPremium, nl))).toBe('drempelpercentage × drempelinkomen + afbouwpercentage × hoogste van (0 en toetsingsinkomen dat meetelt − drempelinkomen)'
    .replace('drempelpercentage', nl.term('thresholdRate')).replaceAll('drempelinkomen', nl.term('thresholdIncome')).replace('afbouwpercentage', nl.term('excessRate')).replace('toetsingsinkomen dat meetelt', nl.term('incomeConsidered')));
  expect(plain(formulaInValues(normPremium, nl))).toBe('4,289% × € 29.736,00 + 13,73% × hoogste van (0 en € 44.200,00 − € 29.736,00)');
});

test('a choice has words and no values', () => {
  const award = stepOf(explained(), 'award');
  expect([plain(formulaInWords(award, nl)).startsWith('als '), formulaInValues(award, nl)]).toEqual([true, null]);
});

test('values of several people are added up where the formula does, and named one by one where it chooses or counts', () => {
  const premiums = stepOf(explained(), 'standardPremiums');
  const step = (formula: string, ...values: readonly string[]): Explanation => ({ ...premiums, origin: { kind: 'derived', formula }, from: values.map((value) => ({ ...premiums, term: 'standardPremium', outcome: { kind: 'known', value }, from: [] })) });
  expect([premiums, step('12 × sum(standardPremium)', '1', '2'), step('max(standardPremium)', '1', '2', '3'), step('count(standardPremium)', '1', '2')].map((one) => plain(formulaInValues(one, nl)))).toEqual([
    '€ 2.119,00 + € 2.119,00', '12 × (€ 1,00 + € 2,00)', 'hoogste van (€ 1,00, € 2,00 en € 3,00)', 'aantal van (€ 1,00 en € 2,00)',
  ]);
});

test.each(['nl', 'en'] as const)('every word of the formulas has a phrase in %s', (language) => {
  expect(Object.keys(functions).filter((name) => !Object.hasOwn(wordsIn(language).wording.explanation.phrases, name))).toEqual([]);
});

test('the tree is open along the way to the outcome', () => {
  const root = treeOf(explained());
  const seen = visibleNodes(root, openAtFirst(root)).map(({ step, kind }) => `${kind} ${step.term}`);
  expect(seen[0]).toBe('step award');
  expect(seen).toContain('step normPremium');
  expect(visibleNodes(root, new Set())).toEqual([root]);
});

test('steps that decided nothing stand folded together, and a step that passes on a value is left out', () => {
  const leaf = (term: string, decisive: boolean): Explanation => ({ term, person: null, basis: null, unit: 'euro per year', origin: { kind: 'derived', formula: '1' }, outcome: { kind: 'known', value: '1' }, decisive, from: [] });
  const chosen: Explanation = { ...leaf('award', true), origin: { kind: 'derived', formula: 'if(a, b, c)' }, from: [{ ...leaf('b', true), origin: { kind: 'derived', formula: 'd' }, from: [leaf('d', true)] }, leaf('c', false), leaf('e', false)] };
  const root = treeOf(chosen);
  expect(root.children.map(({ kind, step, children }) => [kind, step.term, children.length])).toEqual([['step', 'd', 0], ['folded', 'award', 2]]);
});

test('an outcome is called after the least sure of its facts, and each fact stands once', () => {
  const facts = factsUsed(explained());
  expect(new Set(facts.map(({ term, person, record }) => `${term} ${person ?? ''} ${record?.recordId ?? ''}`)).size).toBe(facts.length);
  expect(weakestFact(explained())).toMatchObject({ term: 'assessmentIncome', state: 'estimate' });
});

test('months are told as stretches, two as a pair, all twelve as the whole year', () => {
  const months = (numbers: readonly number[]) => monthsInWords(numbers.map((number) => `2026-${String(number).padStart(2, '0')}`), nl);
  expect([months([1, 2, 3, 4, 12]), months([5]), months([7, 8]), months(Array.from({ length: 12 }, (_, index) => index + 1))]).toEqual(['januari t/m april en december', 'mei', 'juli en augustus', 'hele jaar']);
});

test.each([['nl', 'ingediend en niet vastgesteld (gelezen in een overgeschreven tekst)'], ['en', 'ingediend en niet vastgesteld (read in a transcription)']] as const)('a publication that was not at hand itself says in %s how it was read', (language, ending) => {
  const { explanation } = assess(household(2027).child('2018-02-17').childBenefit().facts(), { provisional: true }).allowances.childBudget;
  const origin = explanation === null ? null : stepOf(explanation, 'thresholdIncome').origin;
  expect(origin?.kind === 'parameter' ? publicationName({ title: origin.publication, readIn: origin.readIn }, wordsIn(language).wording) : '').toContain(ending);
});
