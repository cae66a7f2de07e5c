import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { childBudgetGaps } from '../../shared/rules/child-budget/gaps.ts';
import { childcareGaps } from '../../shared/rules/childcare-allowance/gaps.ts';
import { unmodelledGaps } from '../../shared/rules/general/gaps.ts';
import { partnerGaps } from '../../shared/rules/general/partner/gaps.ts';
import { healthcareGaps } from '../../shared/rules/healthcare-allowance/gaps.ts';
import { housingGaps } from '../../shared/rules/housing-allowance/gaps.ts';
import type { HouseholdFacts } from '../../shared/models/household.ts';
import { assess, glossary } from '../../shared/rules/index.ts';
import { household } from '../builders/household.ts';

const readme = readFileSync(join(import.meta.dirname, '..', '..', 'shared', 'rules', 'README.md'), 'utf8');

const byAllowance = { general: [...partnerGaps, ...unmodelledGaps], healthcare: healthcareGaps, housing: housingGaps, childBudget: childBudgetGaps, childcare: childcareGaps };
const gaps = Object.entries(byAllowance).flatMap(([allowance, all]) => all.map(({ term, basis, why }) => [allowance, term, { basis, why }] as const));

describe.each(gaps)('of the %s allowance the gap %s', (_allowance, term, { basis, why }) => {
  it('has a word, an article and a reason', () => {
    expect([glossary[term].dutch, basis.article, why].filter((text) => text === '')).toEqual([]);
  });

  it('stands in the README', () => {
    expect(readme).toContain(`\`${term}\``);
  });
});

describe('of a household whose partner leaves in the year, a gap', () => {
  const partnerLeaves = household().partner({ to: '2026-06-30' });
  const told = (facts: HouseholdFacts) => Object.fromEntries(Object.entries(assess(facts).allowances).map(([allowance, { gaps: of }]) => [allowance, of.map(({ term }) => term)]));

  it('is told of the allowance that there can be', () => {
    expect(told(partnerLeaves.facts())).toMatchObject({ healthcare: ['partnerAssetsPartOfYear', 'tenPercentRule'] });
  });

  it('is not told where another condition rules the allowance out in every month', () => {
    expect(told(partnerLeaves.facts())).toMatchObject({ housing: [], childBudget: [], childcare: [] });
  });

  it('is told where the only condition that is not met is the one it is about', () => {
    expect(told(household().assets('200000').partner({ to: '2026-06-30' }).facts())).toMatchObject({ healthcare: ['partnerAssetsPartOfYear'] });
  });
});
