import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { childBudgetGaps } from '../../shared/rules/child-budget/gaps.ts';
import { childcareGaps } from '../../shared/rules/childcare-allowance/gaps.ts';
import { partnerGaps } from '../../shared/rules/general/partner-gaps.ts';
import { healthcareGaps } from '../../shared/rules/healthcare-allowance/gaps.ts';
import { housingGaps } from '../../shared/rules/housing-allowance/gaps.ts';
import { glossary } from '../../shared/rules/index.ts';

const readme = readFileSync(join(import.meta.dirname, '..', '..', 'shared', 'rules', 'README.md'), 'utf8');

const byAllowance = { general: partnerGaps, healthcare: healthcareGaps, housing: housingGaps, childBudget: childBudgetGaps, childcare: childcareGaps };
const gaps = Object.entries(byAllowance).flatMap(([allowance, all]) => all.map(({ term, basis, why }) => [allowance, term, { basis, why }] as const));

describe.each(gaps)('of the %s allowance the gap %s', (_allowance, term, { basis, why }) => {
  it('has a word, an article and a reason', () => {
    expect([glossary[term].dutch, basis.article, why].filter((text) => text === '')).toEqual([]);
  });

  it('stands in the README', () => {
    expect(readme).toContain(`\`${term}\``);
  });
});
