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

  it('asked to explain, gives the terms with how they were counted', () => {
    const { answer: told } = answer({ id: 'q', question: 'revision_after_income_change', input: { income_change_known: '2026-03-02' }, explain: true });
    expect(told['terms']).toMatchObject([{ kind: 'revisionTerm', ground: '2026-03-02', starts: '2026-03-03', length: { dutch: 'acht weken' }, end: '2026-04-28', steps: [{ kind: 'counted', to: '2026-04-27' }, { kind: 'moved', to: '2026-04-28' }] }]);
  });

  it.each([
    ['a year of which the amount is not published', 'awir_limit', { year: 2027, partner_whole_year: true, assets_on_1_january_eur: '1' }, ['assetLimitCouple 2027']],
    ['parts of weeks', 'penalty_awir', { days_in_default: 10, absolute_difference_award_vs_advance_eur: 650 }, ['partWeeks']],
    ['a publication later than its date, without the day', 'objection_term + decision_on_objection', { dated: '2026-10-05', published_on_or_before_dated: false }, ['published']],
    ['an objection from before the decision was taken', 'premature', { decision_taken: '2026-06-08', decision_dated: '2026-06-15', objection_received: '2026-06-05' }, ['whether the citizen could reasonably think that the decision had been taken']],
    ['an award of which no assessment is told', 'definitive_award_term', { year: 2025 }, ['last_assessment_dated', 'foreign_income_decision_dated']],
    ['co-parents before 2024', 'co_parenting_days', { days_per_year: 160, year: 2023 }, ['coParentDays 2023']],
  ])('on %s has no answer, and says what is missing', (_what, question, input, unknown) => {
    expect(answer({ id: 'q', question, input })).toMatchObject({ failed: false, answer: { id: 'q', answer: null, unknown } });
  });

  it('marks what rests on a reading, and what of an answer stays open', () => {
    const told = (question: string, input: unknown) => answer({ id: 'q', question, input }).answer;
    expect(told('notice_of_default', { decide_by: '2026-07-06', notice_received: '2026-07-10' })).toMatchObject({ uncertain: ['firstPenaltyDay'] });
    expect(told('stop_term', { letter_dated: '2026-04-04' })).toMatchObject({ answer: { stop_until: '2026-04-25' }, unknown: ['mutationStart', 'weekendRule'] });
    expect(told('application_deadline', { year: 2024 })).toMatchObject({ answer: { apply_by: '2025-09-01' }, unknown: ['reopened2024'] });
  });

  it('with days that contradict each other names the one that is wrong', () => {
    const wrong = (question: string, input: unknown) => answer({ id: 'q', question, input }).answer['error'];
    expect(wrong('suspension_for_repair', { dated: '2026-10-05', repair_requested: '2026-12-07', repaired: '2026-11-23' })).toMatchObject({ kind: 'contradiction', at: 'input.repaired' });
    expect(wrong('postal_receipt', { dated: '2026-10-05', posted: '2026-11-16', received: '2026-11-12' })).toMatchObject({ kind: 'contradiction', at: 'input.received' });
  });

  it('without an id is told so', () => {
    expect(answer({ question: 'change_counts_from', input: { change_on: '2026-03-02' } }).answer).toMatchObject({ id: null, error: { kind: 'missing', at: 'id' } });
  });
});
