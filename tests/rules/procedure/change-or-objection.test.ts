import { describe, expect, it } from 'vitest';
import { glossary, remedies, wrongs } from '../../../shared/rules/index.ts';

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
