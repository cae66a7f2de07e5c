import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { healthcareGaps } from '../../shared/rules/healthcare-allowance/gaps.ts';
import { glossary } from '../../shared/rules/index.ts';

const readme = readFileSync(join(import.meta.dirname, '..', '..', 'shared', 'rules', 'README.md'), 'utf8');

describe.each(healthcareGaps.map((gap) => [gap.term, gap] as const))('the gap %s', (term, { basis, why }) => {
  it('has a word, an article and a reason', () => {
    expect([glossary[term].dutch, basis.article, why].filter((text) => text === '')).toEqual([]);
  });

  it('stands in the README', () => {
    expect(readme).toContain(`\`${term}\``);
  });
});
