import { describe, expect, it } from 'vitest';
import { answer } from '../../shared/rules/index.ts';
import { procedureReference } from '../builders/procedure-reference.ts';

/** The rows about money have a test of their own. */
const moneyTopics: readonly string[] = ['recovery', 'arrangement', 'collection_costs', 'late_interest', 'payout'];

const rows = (procedureReference()?.test_vectors ?? []).filter(({ topic }) => !moneyTopics.includes(topic));

describe.skipIf(rows.length === 0)('the rows of the reference facts on terms and the household', () => {
  it.each(rows.map((row) => [row.id, `${row.kind}, ${row.confidence}`, row] as const))('%s (%s)', (id, _status, { rule, input, expected }) => {
    expect(answer({ id, question: rule, input })).toMatchObject({ failed: false, answer: { id, answer: expected } });
  });

  it('are all that there are', () => {
    expect(rows.length).toBeGreaterThanOrEqual(50);
  });
});
