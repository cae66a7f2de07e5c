import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowances } from '../../../shared/models/allowance.ts';
import type { HouseholdFacts } from '../../../shared/models/household.ts';
import type { ScenarioChange } from '../../../shared/models/scenario.ts';
import { effectChart, figuresOf, scenarioFacts, type EffectChart, type EffectChartQuestion } from '../../../shared/rules/index.ts';
import { familyChoices, familyOf } from '../../builders/family-arbitrary.ts';
import { household } from '../../builders/household.ts';
import { housingChoices, housingHouseholdOf } from '../../builders/housing-arbitrary.ts';

const income: EffectChartQuestion['vary'] = { kind: 'income', personId: 'a', from: null };

describe('the chart of the effect', () => {
  it('has at every point the awards that the rules come to there', () => {
    fc.assert(fc.property(fc.oneof(familyChoices.map((choices) => familyOf(choices).facts()), housingChoices.map((choices) => housingHouseholdOf(choices).facts())), fc.integer({ min: 0, max: 90_000 }), fc.integer({ min: 1, max: 900 }), (facts, from, step) => {
      const { points } = charted(facts, { vary: income, from: String(from), to: String(from + 40 * step), step: String(step) });
      expect(points.map(({ value, awards }) => [value, awards])).toEqual(points.map(({ value }) => [value, awardsOf(facts, { kind: 'income', personId: 'a', amount: value, from: null })]));
      expect(points.length).toBe(41);
    }), { numRuns: 12 });
  });

  it('goes for a rent, assets and hours of care as for an income', () => {
    const facts = household(2025).income('21000').rents('700').works().child('2022-03-01').inCare('100', '10').facts();
    const questions: readonly (readonly [EffectChartQuestion, (value: string) => ScenarioChange])[] = [
      [{ vary: { kind: 'rent', from: '2025-01-01' }, from: '0', to: '1000', step: '25' }, (amount) => ({ kind: 'rent', amount, from: '2025-01-01' })],
      [{ vary: { kind: 'assets', personId: 'a' }, from: '0', to: '200000', step: '5000' }, (amount) => ({ kind: 'assets', personId: 'a', amount })],
      [{ vary: { kind: 'careHours', personId: 'c', from: '2025-01-01' }, from: '0', to: '260', step: '10' }, (hours) => ({ kind: 'careHours', personId: 'c', hours, from: '2025-01-01' })],
    ];
    for (const [question, changeTo] of questions) {
      const { points } = charted(facts, question);
      expect(points.map(({ awards }) => awards)).toEqual(points.map(({ value }) => awardsOf(facts, changeTo(value))));
    }
  });

  it('marks each cliff with its name, and nothing where an amount only runs', () => {
    const facts = household().income('24000').assets('1000').rents('700').facts();
    const ofIncome = charted(facts, { vary: income, from: '0', to: '100000', step: '200' });
    expect(ofIncome.cliffs.map(({ allowance, before, passes }) => [allowance, before, passes.map(({ term }) => term)])).toEqual([['healthcare', '40857', ['minimumAward']], ['housing', expect.any(String), ['minimumAward']]].toSorted((one, other) => cliffAt(ofIncome, one[0]) - cliffAt(ofIncome, other[0])));
    const ofAssets = charted(facts, { vary: { kind: 'assets', personId: 'a' }, from: '0', to: '200000', step: '500' });
    expect(ofAssets.cliffs.map(({ allowance, before, passes }) => [allowance, before, passes.map(({ term, amount }) => [term, amount])])).toEqual([
      ['housing', '38479', [['assetLimitSingle', '38479']]], ['healthcare', '146011', [['assetLimitSingle', '146011']]],
    ]);
  });

  it('says where the household stands and what a hundred euro more takes away', () => {
    const { now, marginal } = charted(household().income('33000.40').rents('700').facts(), { vary: income, from: '0', to: '60000', step: '500' });
    expect(now).toMatchObject({ value: '33000.40', awards: awardsOf(household().income('33000.40').rents('700').facts(), null) });
    // By hand: 13.73 zorgtoeslag and 27 huurtoeslag of a hundred euro, but an award is in whole euros: 1102.25 and 1088.52 are 1102 and 1089.
    expect(marginal).toMatchObject({ more: '100', losses: { healthcare: '13', housing: '27', childBudget: '0', childcare: '0' }, together: '40' });
  });

  it('leaves out of the sum what is known at no value, and names it', () => {
    const { points, without, marginal } = charted(household(2023).income('24000').facts(), { vary: income, from: '0', to: '60000', step: '1000' });
    expect([without, points[0]?.together, points[0]?.awards.housing, marginal?.losses.housing]).toEqual([['housing', 'childcare'], points[0]?.awards.healthcare, null, null]);
  });
});

function charted(facts: HouseholdFacts, question: EffectChartQuestion): EffectChart {
  const chart = effectChart(facts, question);
  if (typeof chart === 'string') throw new Error(chart);
  return chart;
}

function awardsOf(facts: HouseholdFacts, change: ScenarioChange | null) {
  const { allowances: figures } = figuresOf(change === null ? facts : scenarioFacts(facts, [change]).facts);
  return Object.fromEntries(allowances.map((allowance) => [allowance, figures[allowance].award]));
}

function cliffAt({ cliffs }: EffectChart, allowance: unknown): number {
  return Number(cliffs.find((cliff) => cliff.allowance === allowance)?.before);
}
