import { describe, expect, it } from 'vitest';
import { possibilitiesOf } from '../../../shared/rules/index.ts';
import { arrangement, caseFile, decision, objection, recovery } from '../../builders/case-file.ts';

type Chosen = Parameters<typeof recovery>[0];
const possible = (chosen: Chosen, parts: Parameters<typeof caseFile>[0] = {}, advanceRuns = false) => possibilitiesOf(recovery(chosen), caseFile({ recoveries: [recovery(chosen)], ...parts }), advanceRuns);
const kinds = (...asked: Parameters<typeof possible>) => possible(...asked).map(({ kind }) => kind);
const until = (kind: string, ...asked: Parameters<typeof possible>) => possible(...asked).find((one) => one.kind === kind)?.until;
const weighed = ['moderation', 'proportionateDecision', 'hardship'];

describe('what can be done about a debt', () => {
  it('within the six weeks: pay before the last day, arrange, object', () => {
    const chosen = { dated: '2026-10-19', dueDate: '2026-11-30' };
    expect(kinds(chosen)).toEqual(['pay', 'standard', 'personal', 'extended', 'objection', ...weighed]);
    expect([until('pay', chosen), until('objection', chosen)]).toEqual(['2026-11-30', '2026-11-30']);
  });

  it('each with its article', () => {
    const articles = possible({ dated: '2026-10-19', costs: '10', interest: '5' }, {}, true).map(({ kind, basis }) => [kind, `${basis.law} ${basis.article}`]);
    expect(Object.fromEntries(articles)).toEqual({
      pay: 'Awir 28', standard: 'Leidraad Invordering 2008 79.7', setOff: 'Leidraad Invordering 2008 79.5', personal: 'Leidraad Invordering 2008 79', extended: 'Leidraad Invordering 2008 79', objection: 'Awb 6:7',
      objectionToCosts: 'Kostenwet 7', objectionToInterest: 'IW 1990 30', moderation: 'Awir 26', proportionateDecision: 'Awir 13b', hardship: 'Awir 47',
    });
  });

  it('after the six weeks: no objection any more, and of a final award revision up to five years after the year', () => {
    const chosen = { year: 2024, dated: '2026-03-02', dueDate: '2026-04-13', decisionId: 'decision-1' };
    const of = (kind: 'definitive' | 'revisedAdvance') => ({ decisions: [decision({ kind, year: 2024, dated: '2026-03-02', objectionUntil: '2026-04-13' })] });
    expect(kinds(chosen, of('revisedAdvance'))).toEqual(['pay', 'standard', 'personal', 'extended', ...weighed]);
    expect(until('revisionRequest', chosen, of('definitive'))).toBe('2029-12-31');
    expect(possible(chosen).find(({ kind }) => kind === 'standard')?.marks.map(({ term }) => term)).toContain('startOfLateArrangement');
  });

  it('a formal reminder gives two weeks, and six weeks to object to its costs', () => {
    const chosen = { stage: 'formalReminder', stageSince: '2026-11-02', costs: '10', dated: '2026-03-02', dueDate: '2026-04-13' } as const;
    expect([until('pay', chosen), until('objectionToCosts', chosen)]).toEqual(['2026-11-16', '2026-12-14']);
  });

  it('costs of a step of which the file tells no day have no last day', () => {
    expect(until('objectionToCosts', { stage: 'enforcement', costs: '81' })).toBeNull();
  });

  it('an objection that runs opens deferral, and no second objection', () => {
    const about = (chosen: Parameters<typeof objection>[0]) => ({ objections: [objection(chosen)] });
    expect(kinds({}, about({}))).toEqual(['pay', 'standard', 'personal', 'extended', 'deferral', ...weighed]);
    expect(kinds({}, about({ points: [] }))).not.toContain('deferral');
    expect(kinds({}, about({ kind: 'complaint' }))).not.toContain('deferral');
    expect(kinds({}, about({ state: 'decided' }))).not.toContain('deferral');
  });

  it('a debt that stands still need not be paid nor arranged', () => {
    for (const stage of ['deferredForObjection', 'pausedForRecoveryOperation', 'outsideCollection'] as const) expect(kinds({ stage, dated: '2026-01-01' })).toEqual(['payFreely', ...weighed]);
  });

  it('a debt that is paid in terms goes on, from the next one', () => {
    expect(kinds({ dated: '2025-11-01' }, { arrangements: [arrangement()] })).toEqual(['termsGoOn', 'personal', 'extended', ...weighed]);
    expect(until('termsGoOn', {}, { arrangements: [arrangement()] })).toBe('2026-11-30');
  });

  it('a new debt joins the standard arrangement of the same allowance, and not that of another', () => {
    const beside = (allowance: 'healthcare' | 'housing') => ({ recoveries: [recovery(), recovery({ id: 'recovery-2', allowance })], arrangements: [arrangement({ recoveryIds: ['recovery-2'] })] });
    expect([kinds({}, beside('healthcare')).includes('join'), kinds({}, beside('housing')).includes('join'), kinds({}, beside('housing')).includes('standard')]).toEqual([true, false, true]);
  });

  it('set-off is offered beside a running advance, while no other set-off runs', () => {
    const other = { arrangements: [arrangement({ kind: 'setOff', recoveryIds: ['recovery-2'] })] };
    expect([kinds({}, {}, true).includes('setOff'), kinds({}, other, true).includes('setOff'), kinds({}, {}, false).includes('setOff')]).toEqual([true, false, false]);
  });

  it('the extended arrangement is there from 1 July 2026', () => {
    expect([kinds({}, { today: '2026-06-30' }).includes('extended'), kinds({}, { today: '2026-07-01' }).includes('extended')]).toEqual([false, true]);
  });

  it('a debt that is paid leaves the objection alone', () => {
    expect(kinds({ stage: 'paid', paid: '212', dated: '2026-10-19' })).toEqual(['objection']);
  });
});
