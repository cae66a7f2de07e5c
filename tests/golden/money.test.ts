import { describe, expect, it } from 'vitest';
import { answer } from '../../shared/rules/index.ts';
import { moneyQuestions } from '../../shared/rules/procedure/questions-money.ts';
import { procedureReference } from '../builders/procedure-reference.ts';

const vectors = procedureReference()?.test_vectors ?? [];
const rows = vectors.filter(({ rule }) => Object.hasOwn(moneyQuestions(), rule));
const topics = ['recovery', 'arrangement', 'collection_costs', 'late_interest', 'payout'];

describe.skipIf(vectors.length === 0)('the rows of the reference facts about money', () => {
  it.each(rows.map((row) => [row.id, `${row.kind}, ${row.confidence}`, row] as const))('%s (%s)', (id, _status, { rule, input, expected }) => {
    const told = answer({ id, question: rule, input });
    expect(told.failed).toBe(false);
    expect(told.answer['answer']).toMatchObject(expected);
  });

  it('are all that there are about payment, recovery, collection and arrangements', () => {
    expect(vectors.filter(({ topic, rule }) => topics.includes(topic) && !Object.hasOwn(moneyQuestions(), rule)).map(({ id }) => id)).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(46);
  });

  it('say where they rest on one source or an older text', () => {
    const medium = rows.filter(({ topic, confidence }) => topic === 'arrangement' && confidence === 'medium').map(({ id, rule, input }) => answer({ id, question: rule, input }).answer);
    expect(medium.filter((told) => told['uncertain'] === undefined && told['unknown'] === undefined)).toEqual([]);
  });
});
