import { describe, expect, it } from 'vitest';
import { lookUpsBy } from '../../electron/store/access-log.ts';
import { calculationsOf } from '../../electron/store/calculations.ts';
import { allowances } from '../../shared/models/allowance.ts';
import { keptAmounts } from '../../shared/models/kept-amounts.ts';
import type { RequestOf } from '../../shared/models/operations.ts';
import type { ScenarioChange } from '../../shared/models/scenario.ts';
import { assess, householdFacts, rulesVersion, scenarioFacts } from '../../shared/rules/index.ts';
import { curated } from '../population/made.ts';
import { practiceStore, runningProgram } from '../builders/store.ts';

const bundle = curated('de-vries');
const { fileId, applicantId } = bundle;

type Shown = RequestOf<'calculation.keep'>;

/** What the window shows of these changes. */
function shownOf(changes: ScenarioChange[], told = true): Shown {
  const { facts } = scenarioFacts(householdFacts(bundle, 2026, null, 'known'), changes);
  return {
    fileId, year: 2026, changes, provisional: false, told, sentence: 'Met een jaarinkomen van € 26.000 krijgt u samen minder.',
    amounts: keptAmounts(assess(facts)),
  };
}

const higherIncome: ScenarioChange = { kind: 'income', personId: applicantId, amount: '26000', from: null };

async function opened() {
  const running = runningProgram(await practiceStore([bundle]));
  await running.value('case.open', { fileId, purpose: 'contact' });
  return running;
}

describe('a calculation that was shown', () => {
  it('is kept as it was: what was supposed, what it came to, what was said and whether it was told', async () => {
    const { value } = await opened();
    const { fileId: _fileId, ...shown } = shownOf([higherIncome]);
    const kept = await value('calculation.keep', shownOf([higherIncome]));
    expect(kept).toEqual({ ...shown, id: expect.stringMatching(/^calculation-/), keptOn: '2026-11-12', keptBy: 'a.jansen', rulesVersion, recordedAt: expect.stringMatching(/^2026-11-12T/) });
    expect((await value('case.open', { fileId, purpose: 'contact' })).calculations).toEqual({ state: 'present', value: [kept] });
  });

  it('keeps the facts it rested on and what explained each allowance', async () => {
    const { value } = await opened();
    const { id } = await value('calculation.keep', shownOf([higherIncome]));
    const { facts } = scenarioFacts(householdFacts(bundle, 2026, null, 'known'), [higherIncome]);
    expect(await value('calculation.open', { fileId, calculationId: id })).toEqual({
      facts, explanations: Object.fromEntries(allowances.map((allowance) => [allowance, structuredClone(assess(facts).allowances[allowance].explanation)])),
    });
  });

  it('that differs by one euro from what the program reckons is a defect that is said, and nothing is kept', async () => {
    const { ask, program } = await opened();
    const shown = shownOf([higherIncome]);
    const wrong = { ...shown, amounts: shown.amounts.map((own) => (own.allowance === 'housing' ? { ...own, award: String(Number(own.award) + 1) } : own)) };
    expect(await ask('calculation.keep', wrong)).toEqual({ ok: false, problem: { kind: 'calculationDiffers', details: { year: 2026, allowance: 'housing' } } });
    expect(await calculationsOf(program.store, fileId)).toEqual([]);
  });

  it('with a change that cannot be made is refused', async () => {
    const { ask } = await opened();
    const { amounts } = shownOf([]);
    expect(await ask('calculation.keep', { ...shownOf([]), changes: [{ kind: 'livesTogether', from: '2026-12-01', income: '20000', bond: 'none' }], amounts })).toMatchObject({ ok: false, problem: { kind: 'calculationDiffers' } });
  });

  it('is found by what was said, and stands in the log with the purpose of its opening', async () => {
    const { value, program } = await opened();
    const { id } = await value('calculation.keep', shownOf([higherIncome]));
    expect((await value('event.search', { fileId, text: 'jaarinkomen van' })).hits.map(({ kind, id: found }) => [kind, found])).toContainEqual(['calculation', id]);
    expect((await lookUpsBy(program.store, 'a.jansen')).map(({ name, purpose }) => [name, purpose])).toContainEqual(['calculation.keep', 'contact']);
  });

  it('of another file is not opened', async () => {
    const { ask } = await opened();
    expect(await ask('calculation.open', { fileId, calculationId: 'calculation-9' })).toEqual({ ok: false, problem: { kind: 'calculationNotFound', details: { calculation: 'calculation-9' } } });
  });
});
