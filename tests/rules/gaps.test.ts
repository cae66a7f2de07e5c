import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partnerGaps } from '../../shared/rules/general/partner-gaps.ts';
import { healthcareGaps } from '../../shared/rules/healthcare-allowance/gaps.ts';
import { housingGaps } from '../../shared/rules/housing-allowance/gaps.ts';
import { glossary } from '../../shared/rules/index.ts';

const readme = readFileSync(join(import.meta.dirname, '..', '..', 'shared', 'rules', 'README.md'), 'utf8');

const gaps = [...partnerGaps.map((gap) => ['general', gap.term, gap] as const), ...healthcareGaps.map((gap) => ['healthcare', gap.term, gap] as const), ...housingGaps.map((gap) => ['housing', gap.term, gap] as const)];

describe.each(gaps)('of the %s allowance the gap %s', (_allowance, term, { basis, why }) => {
  it('has a word, an article and a reason', () => {
    expect([glossary[term].dutch, basis.article, why].filter((text) => text === '')).toEqual([]);
  });

  it('stands in the README', () => {
    expect(readme).toContain(`\`${term}\``);
  });
});
