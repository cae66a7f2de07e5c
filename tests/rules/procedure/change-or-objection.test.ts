import { describe, expect, it } from 'vitest';
import { glossary, remedies, remediesOfDecision, remediesOfMutation, wrongs, type RemedyInFile } from '../../../shared/rules/index.ts';

describe('change or objection', () => {
  it('has one row for everything that can be wrong', () => {
    expect(remedies.map(({ wrong }) => wrong)).toEqual([...wrongs]);
  });

  it('is the table of the reference: the right way of each row, and which the agency says itself', () => {
    expect(remedies.map(({ wrong, ways, certainty }) => [wrong, ways.join(', then '), certainty])).toEqual([
      ['dataChangedOrWrong', 'change', 'agencyPage'],
      ['familyOrStatusWrong', 'callFirst, then objection', 'agencyPage'],
      ['calculationWrong', 'objection', 'drawn'],
      ['finalAwardPastTerm', 'revisionRequest', 'agencyPage'],
      ['cannotPay', 'arrangement', 'drawn'],
      ['disagreesWithMutation', 'stopMutation, then change', 'drawn'],
      ['costsOrInterest', 'objection', 'drawn'],
    ]);
  });

  it('says that an objection does not help who cannot pay', () => {
    expect(remedies.filter(({ doesNotHelp }) => doesNotHelp !== null).map(({ wrong, doesNotHelp }) => [wrong, doesNotHelp])).toEqual([['cannotPay', 'objection']]);
  });

  it('has a source for every row, and a term of the glossary where the way ends', () => {
    expect(remedies.filter(({ sources, until }) => sources.length === 0 || (until !== null && !(until in glossary)))).toEqual([]);
  });
});

const said = (ways: readonly RemedyInFile[]) => ways.map(({ row, until, within }) => [row.wrong, until ?? within?.dutch ?? null]);

describe('the ways for a thing of a file', () => {
  const advance = { kind: 'advance', dated: '2026-10-05', year: 2026, objectionUntil: null } as const;
  const award = { ...advance, kind: 'definitive', year: 2025 } as const;

  it('of an advance: a change within four weeks of what changed, and an objection until the day of the count', () => {
    expect(said(remediesOfDecision(advance, { today: '2026-11-12', leavesDebt: false }))).toEqual([['dataChangedOrWrong', 'vier weken'], ['familyOrStatusWrong', '2026-11-16'], ['calculationWrong', '2026-11-16']]);
  });

  it('of a decision that told its own last day: that day', () => {
    expect(said(remediesOfDecision({ ...advance, objectionUntil: '2026-11-20' }, { today: '2026-11-12', leavesDebt: false })).at(-1)).toEqual(['calculationWrong', '2026-11-20']);
  });

  it('of a final award: no change, for it estimates nothing; a request for revision from the day after the term to object', () => {
    expect([said(remediesOfDecision(award, { today: '2026-11-16', leavesDebt: false })), said(remediesOfDecision(award, { today: '2026-11-17', leavesDebt: false }))]).toEqual([
      [['familyOrStatusWrong', '2026-11-16'], ['calculationWrong', '2026-11-16']],
      [['familyOrStatusWrong', '2026-11-16'], ['calculationWrong', '2026-11-16'], ['finalAwardPastTerm', '2030-12-31']],
    ]);
  });

  it('of a decision that leaves a debt: an arrangement besides, which has no last day', () => {
    expect(said(remediesOfDecision(award, { today: '2026-11-12', leavesDebt: true })).at(-1)).toEqual(['cannotPay', null]);
  });

  it('of costs: an objection against that decision; of a decision on objection none of this table', () => {
    expect([said(remediesOfDecision({ ...advance, kind: 'costs' }, { today: '2026-11-12', leavesDebt: false })), remediesOfDecision({ ...advance, kind: 'onObjection' }, { today: '2026-11-12', leavesDebt: false })]).toEqual([
      [['costsOrInterest', '2026-11-16']], [],
    ]);
  });

  it('of a mutation: to stop it until the day of its letter, else three weeks from it, also to say that this is over; of what the citizen reported none', () => {
    const mutation = { by: 'agency', state: 'letterSent', reportedOn: '2026-10-30', respondBy: null } as const;
    const changes = [mutation, { ...mutation, respondBy: '2026-11-23' }, { ...mutation, state: 'carriedOut', respondBy: '2026-11-20' }, { ...mutation, by: 'citizen' }, { ...mutation, state: 'alerted' }] as const;
    expect(changes.map((one) => said(remediesOfMutation(one)))).toEqual([[['disagreesWithMutation', '2026-11-20']], [['disagreesWithMutation', '2026-11-23']], [['disagreesWithMutation', '2026-11-20']], [], []]);
  });
});
