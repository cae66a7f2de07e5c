import { expect, test } from 'vitest';
import { scenarioSentence } from '../../renderer/case/scenario-sentence.ts';
import { assessmentOf, factsOf } from '../../renderer/session/index.ts';
import { wordsIn } from '../../renderer/wording/words.ts';
import type { ScenarioChange } from '../../shared/models/scenario.ts';
import { assess, scenarioFacts } from '../../shared/rules/index.ts';
import { decision, payment } from '../builders/case-file.ts';
import { householdDeVries } from '../builders/household-de-vries.ts';

/** The incomes and assets as they are known: the award of the healthcare allowance of 2026 is then 977 euros, and there is no rented home and so no housing allowance. */
const asKnown: readonly ScenarioChange[] = [{ kind: 'assets', personId: 'person-2', amount: '0' }];

/** The sentence when housing allowance was granted at 50 euros a month, and healthcare allowance at that amount a year. */
function sentence(healthcareYear: string, healthcareMonth: string): string {
  const file = householdDeVries({
    decisions: [decision({ amountYear: healthcareYear, amountMonth: healthcareMonth }), decision({ id: 'decision-housing', allowance: 'housing', amountYear: '600', amountMonth: '50' })],
    payments: Array.from({ length: 10 }, (_, index) => payment({ id: `payment-housing-${String(index)}`, allowance: 'housing', amount: '50', month: `2026-${String(index + 1).padStart(2, '0')}` })),
  });
  const [facts, assessment] = [factsOf(file, 2026), assessmentOf(file, 2026)];
  if (facts.state === 'failed' || assessment.state === 'failed') throw new Error('the file of De Vries cannot be read');
  return scenarioSentence({ letter: 'A', changes: [], made: asKnown, now: facts.value, facts: facts.value, assumptions: [], assessment: assessment.value }, file, wordsIn('nl')).replaceAll('\u00a0', ' ');
}

test('what one allowance goes back and what another gives more are said apart, for the two are not set against each other', () => {
  expect(sentence('900', '75')).toContain('Geeft u het nu door, dan betaalt u € 500 huurtoeslag terug. Doet u niets, dan betaalt u straks ongeveer € 600 terug en krijgt u ongeveer € 77 extra.');
});

test('what goes back is also said when all together more comes than goes', () => {
  expect(sentence('300', '25')).toContain('Geeft u het nu door, dan betaalt u € 500 huurtoeslag terug. Doet u niets, dan betaalt u straks ongeveer € 600 terug en krijgt u ongeveer € 677 extra.');
});

/** What is said of the allowances that are not received: of De Vries without an application for huurtoeslag. */
function besides(rent: string | null, known: readonly ScenarioChange[] = []): string {
  const file = householdDeVries({ allowanceYears: (['healthcare', 'childBudget', 'childcare'] as const).map((allowance) => ({ allowance, year: 2026, appliedOn: '2025-11-01', status: 'advance' as const })) });
  const change: ScenarioChange = { kind: 'perhapsAlso', rent, from: null, careAppliedOn: null };
  const facts = factsOf(file, 2026);
  if (facts.state === 'failed') throw new Error('the file of De Vries cannot be read');
  const scenario = scenarioFacts(scenarioFacts(facts.value, known).facts, [change]);
  return scenarioSentence({ letter: 'A', changes: [], made: [change], now: facts.value, ...scenario, assessment: assess(scenario.facts) }, file, wordsIn('nl')).replaceAll('\u00a0', ' ');
}

test('of an allowance that is not received the rent is asked where no rented home is known, and nothing is to be reported', () => {
  expect(besides(null)).toBe('Huurt u een woning? Typ dan de kale huur.');
});

test('what is to be asked is said where the right cannot be told yet', () => {
  expect(besides('900')).toMatch(/^Of u recht hebt op huurtoeslag, is nog niet te zeggen\. Nog te vragen: .*vermogen.*\.$/);
});

test('where nothing that is missing can give a right, that there is none is said', () => {
  expect(besides('700', [{ kind: 'assets', personId: 'person-2', amount: '500000' }])).toBe('Over 2026 hebt u geen recht op huurtoeslag.');
});

const everyKind: readonly ScenarioChange[] = [
  { kind: 'income', personId: 'person-1', amount: '31000', from: null }, { kind: 'income', personId: 'person-2', amount: '31000', from: '2026-03-01' }, { kind: 'assets', personId: 'person-1', amount: '200000' },
  { kind: 'livesTogether', from: '2026-09-01', income: '21000', bond: 'none' }, { kind: 'separates', from: '2026-09-01' }, { kind: 'birth', on: '2026-08-15' }, { kind: 'rent', amount: '700', from: '2026-09-01' },
  { kind: 'moves', amount: '700', from: '2026-09-01' }, { kind: 'careStops', personId: 'person-3', from: '2026-09-01' }, { kind: 'insurance', personId: 'person-1', insured: false, from: '2026-09-01' },
  { kind: 'dies', personId: 'person-2', on: '2026-09-12' }, { kind: 'lowerAdvance', allowance: 'healthcare', amountMonth: '20', from: '2026-11-12' }, { kind: 'perhapsAlso', rent: '700', from: null, careAppliedOn: '2026-11-12' },
];

test('the answers about every kind of change have at most fifteen words a sentence on average, and none has more than twenty-five', () => {
  const file = householdDeVries();
  const facts = factsOf(file, 2026);
  if (facts.state === 'failed') throw new Error('the file of De Vries cannot be read');
  const said = everyKind.flatMap((change) => {
    const scenario = scenarioFacts(scenarioFacts(facts.value, asKnown).facts, [change]);
    return scenarioSentence({ letter: 'A', changes: [], made: [change], now: facts.value, ...scenario, assessment: assess(scenario.facts) }, file, wordsIn('nl')).split(/(?<=[.?!]) /);
  });
  const words = said.map((one) => one.split(/\s+/).length);
  expect(words.length).toBeGreaterThan(20);
  expect(said.filter((_, index) => (words[index] ?? 0) > 25)).toEqual([]);
  expect(words.reduce((sum, one) => sum + one, 0) / words.length).toBeLessThanOrEqual(15);
});
