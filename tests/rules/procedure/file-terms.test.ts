import { describe, expect, it } from 'vitest';
import type { Term } from '../../../shared/models/term.ts';
import { stopsUntil, termsOfChange, termsOfDecision, termsOfObjection } from '../../../shared/rules/index.ts';

const ends = (terms: readonly Term[]) => terms.map(({ kind, end }) => [kind, end]);
const objection = { kind: 'objection', receivedOn: '2026-10-12', state: 'inProgress', decideBy: null, adjournedUntil: null, noticeOfDefaultOn: null } as const;

describe('the clocks of a file', () => {
  it('of an advance: to object; of a final award also to pay it; of a decision on objection: to appeal', () => {
    expect([ends(termsOfDecision({ kind: 'advance', dated: '2026-10-05' })), ends(termsOfDecision({ kind: 'definitive', dated: '2026-10-05' })), ends(termsOfDecision({ kind: 'onObjection', dated: '2026-10-05' }))]).toEqual([
      [['objectionTerm', '2026-11-16']], [['objectionTerm', '2026-11-16'], ['finalAwardPaymentTerm', '2026-11-02']], [['appealTerm', '2026-11-16']],
    ]);
  });

  it('of an objection: to confirm and to decide, six weeks more once adjourned, and two weeks after a notice of default', () => {
    const decision = { dated: '2026-08-03' };
    expect(ends(termsOfObjection(objection, decision))).toEqual([['objectionReceiptTerm', '2026-10-19'], ['decisionOnObjectionTerm', '2026-10-26']]);
    expect(ends(termsOfObjection({ ...objection, state: 'adjourned' }, decision)).at(-1)).toEqual(['adjournment', '2026-12-07']);
    expect(ends(termsOfObjection({ ...objection, noticeOfDefaultOn: '2026-11-02' }, decision)).at(-1)).toEqual(['noticeOfDefaultTerm', '2026-11-16']);
  });

  it('of a notice of default before the end: none, for it has no effect', () => {
    expect(ends(termsOfObjection({ ...objection, noticeOfDefaultOn: '2026-10-26' }, { dated: '2026-08-03' })).map(([kind]) => kind)).not.toContain('noticeOfDefaultTerm');
  });

  it('of a notice of default where the decision is not known: two weeks, when it came after the day that was told', () => {
    const told = { ...objection, decideBy: '2026-10-26' };
    expect([ends(termsOfObjection({ ...told, noticeOfDefaultOn: '2026-11-02' }, null)).at(-1), ends(termsOfObjection({ ...told, noticeOfDefaultOn: '2026-10-26' }, null)).length]).toEqual([['noticeOfDefaultTerm', '2026-11-16'], 1]);
  });

  it('of an objection to a decision that is not known: to confirm it, and of a complaint none', () => {
    expect([ends(termsOfObjection(objection, null)), termsOfObjection({ ...objection, kind: 'complaint' }, { dated: '2026-08-03' })]).toEqual([[['objectionReceiptTerm', '2026-10-19']], []]);
  });

  it('of a mutation letter: to stop it; of a change that the citizen reported: to decide; of an alert or a source: none', () => {
    const change = { by: 'citizen', state: 'received', reportedOn: '2026-10-30', year: 2026 } as const;
    expect([change, { ...change, by: 'agency', state: 'letterSent' } as const, { ...change, by: 'agency', state: 'alerted' } as const, { ...change, by: 'source' } as const].map((one) => ends(termsOfChange(one)))).toEqual([
      [['advanceTerm', '2027-01-29']], [['mutationStopTerm', '2026-11-20']], [], [],
    ]);
  });

  it('of a mutation: it can be stopped until the day of its letter, else three weeks from it; what the citizen reported and what was carried out cannot', () => {
    const mutation = { by: 'agency', state: 'letterSent', reportedOn: '2026-10-30', respondBy: null } as const;
    expect([mutation, { ...mutation, respondBy: '2026-11-23' }, { ...mutation, by: 'source' } as const, { ...mutation, by: 'citizen' } as const, { ...mutation, state: 'carriedOut' } as const].map(stopsUntil)).toEqual([
      '2026-11-20', '2026-11-23', '2026-11-20', null, null,
    ]);
  });
});
