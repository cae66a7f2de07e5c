import { describe, expect, it } from 'vitest';
import { incidentToSay } from '../../renderer/case/incident-to-say.ts';
import { incidentsOf } from '../../renderer/case/incidents.ts';
import { chipsOf } from '../../renderer/features/identity/chips.ts';
import { wordsIn } from '../../renderer/wording/words.ts';
import type { Decision, Ground, IncidentTouch } from '../../shared/models/case-file.ts';
import { arrangement, caseFile, decision, letter, recovery } from '../builders/case-file.ts';

const words = wordsIn('nl');
const touch = (chosen: Partial<IncidentTouch> = {}): IncidentTouch => ({ id: 'incident-1', incident: 'serviceCosts2025', from: '2026-03-05', until: '2026-03-27', letterIds: ['wrong', 'sorry'], recordedAt: '2026-03-10T08:00:00Z', ...chosen });
const letters = [letter({ id: 'right', dated: '2026-03-27' }), letter({ id: 'wrong', dated: '2026-03-05' }), letter({ id: 'sorry', dated: '2026-03-20', kind: 'correction' }), letter({ id: 'other', dated: '2026-04-01' })];
const perMonth = (term: string, value: string): Ground => ({ term, personId: null, value, unit: 'euro per month' });
const housing = (id: string, dated: string, grounds: Ground[]): Decision => decision({ id, dated, allowance: 'housing', year: 2025, amountYear: grounds.length > 1 ? '4120' : '3986', grounds, letterId: id });
const withCosts = [perMonth('rent', '627.15'), perMonth('cleaning', '9.80')];
const decisions = [housing('first', '2024-12-02', withCosts), housing('wrong', '2026-03-05', withCosts.slice(0, 1)), housing('right', '2026-03-27', withCosts)];
const texts = (file: Parameters<typeof chipsOf>[0]) => chipsOf(file, words).map(({ text, tone }) => `${tone} ${text}`);

describe('incidents', () => {
  it('stay in sight after they were put right, and say that they were', () => {
    expect(texts(caseFile({ incidents: [touch()] }))[0]).toBe('calm Incident, hersteld: Servicekosten huurtoeslag 2025');
  });

  it('have the letters of the record and those of the wrong and the right decision, oldest first', () => {
    expect(incidentsOf(caseFile({ incidents: [touch()], letters, decisions }))[0]?.letters.map(({ id }) => id)).toEqual(['wrong', 'sorry', 'right']);
  });

  it('are found in the decisions when nobody recorded them, until the day they were put right', () => {
    const [found, ...others] = incidentsOf(caseFile({ letters, decisions }));
    expect(others).toEqual([]);
    expect([found?.recorded, found?.from, found?.until, found?.letters.map(({ id }) => id)]).toEqual([false, '2026-03-05', '2026-03-27', ['wrong', 'right']]);
    expect(texts(caseFile({ decisions: decisions.slice(0, 2) }))[0]).toBe('care Mogelijk incident: Servicekosten huurtoeslag 2025');
    expect(incidentsOf(caseFile({ decisions: decisions.slice(0, 2) })).map((one) => incidentToSay(one, words)).join()).not.toMatch(/fout/);
  });

  it('are found in costs on a debt of which the arrangement is kept, and in a debt without a step after its set-off', () => {
    const costs = caseFile({ recoveries: [recovery({ costs: '22', stage: 'formalReminder', stageSince: '2026-06-19' })], arrangements: [arrangement({ recoveryIds: ['recovery-1'] })] });
    const left = caseFile({ recoveries: [recovery({ stage: 'setOff', stageSince: '2024-09-30' })] });
    expect([costs, left].map((file) => incidentsOf(file).map(({ incident, from }) => `${incident} ${from}`))).toEqual([['arrangementsWronglyProcessed 2026-06-19'], ['recoveriesNotStarted 2024-09-30']]);
  });

  it('are not told of a day that has not come, nor of a file without them', () => {
    expect(incidentsOf(caseFile({ incidents: [touch({ from: '2026-11-13', until: null })] }))).toEqual([]);
    expect(incidentsOf(caseFile({ decisions: decisions.slice(0, 1), recoveries: [recovery()] }))).toEqual([]);
  });

  it('promise no interest only for what was left lying in 2024 or before', () => {
    const said = (from: string) => incidentsOf(caseFile({ incidents: [touch({ incident: 'recoveriesNotStarted', from, until: null })] })).map((one) => incidentToSay(one, words).includes(words.wording.incidents.noInterest));
    expect([said('2024-12-31'), said('2025-01-01')]).toEqual([[true], [false]]);
  });
});
