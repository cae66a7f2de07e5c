import { describe, expect, it } from 'vitest';
import { answer } from '../../../shared/rules/index.ts';

describe('a question about procedure', () => {
  it('is answered under its own id, with where it stands in the law', () => {
    expect(answer({ id: 'q1', question: 'change_counts_from', input: { change_on: '2026-03-02' } })).toEqual({ failed: false, answer: { id: 'q1', answer: { counts_from: '2026-04-01' }, basis: ['Awir 5'] } });
  });

  it.each([
    ['with a name that no question has', { question: 'weather', input: {} }, 'notModelled', 'question'],
    ['with a name that is no text', { question: 7, input: {} }, 'notValid', 'question'],
    ['with a name that every object knows', { question: 'constructor', input: {} }, 'notModelled', 'question'],
    ['without an input', { question: 'change_counts_from' }, 'missing', 'input'],
    ['without a day', { question: 'change_counts_from', input: {} }, 'missing', 'input.change_on'],
    ['with a day that does not exist', { question: 'change_counts_from', input: { change_on: '2026-02-29' } }, 'notValid', 'input.change_on'],
    ['with a day of another century', { question: 'change_counts_from', input: { change_on: '1926-02-01' } }, 'notValid', 'input.change_on'],
    ['with something that is not asked', { question: 'change_counts_from', input: { change_on: '2026-02-01', name: 'x' } }, 'unknownField', 'input.name'],
    ['with something beside its input', { question: 'change_counts_from', year: 2026, input: { change_on: '2026-02-01' } }, 'unknownField', 'year'],
  ])('%s gives an error with its place', (_what, line, kind, at) => {
    const { failed, answer: told } = answer({ id: 'q', ...line });
    expect([failed, told]).toMatchObject([true, { id: 'q', error: { kind, at } }]);
  });

  it('without an id is told so', () => {
    expect(answer({ question: 'change_counts_from', input: { change_on: '2026-03-02' } }).answer).toMatchObject({ id: null, error: { kind: 'missing', at: 'id' } });
  });
});
