import { describe, expect, it } from 'vitest';
import { curatedHouseholds } from '../../scripts/population/curated/index.ts';
import { practiceSources, toldInTime } from '../../scripts/population/index.ts';
import { keepSourceState } from '../../electron/store/source-states.ts';
import { arrangementsOf } from '../../electron/store/arrangements.ts';
import { changesOf } from '../../electron/store/changes.ts';
import { objectionsOf } from '../../electron/store/objections.ts';
import { recoveriesOf } from '../../electron/store/recoveries.ts';
import { writeFiles } from '../../electron/store/write-files.ts';
import { practiceStore, runningProgram } from '../builders/store.ts';
import { curated, on, someFiles } from './made.ts';

/** The moment of a thing is that of the last telling about it. */
function withoutMoment(things: readonly { readonly id: string }[]): readonly unknown[] {
  return things.map((thing) => ({ ...thing, recordedAt: '' })).toSorted((one, other) => one.id.localeCompare(other.id));
}

describe('a practice store', () => {
  it('opens every curated household with all its parts', async () => {
    const { value } = runningProgram(await practiceStore(someFiles));
    const { households } = await value('practice.list', {});
    expect(households.map(({ shows }) => shows).toSorted()).toEqual(curatedHouseholds.map(({ shows }) => shows).toSorted());
    for (const { fileId } of households) {
      const picture = await value('case.open', { fileId, purpose: 'practice' });
      const failed = Object.entries(picture).filter(([, part]) => typeof part === 'object' && part !== null && 'state' in part && part.state === 'failed').map(([name]) => name);
      expect({ shows: picture.shows, failed }).toEqual({ shows: picture.shows, failed: [] });
      expect(picture.today).toBe(on);
    }
  });

  it('as it came in, telling by telling, comes to what was made', async () => {
    const store = await practiceStore(someFiles.map((file) => toldInTime(file, on)));
    for (const file of someFiles) {
      const read = { recoveries: await recoveriesOf(store, file.fileId), arrangements: await arrangementsOf(store, file.fileId), objections: await objectionsOf(store, file.fileId), changes: await changesOf(store, file.fileId) };
      for (const name of ['recoveries', 'arrangements', 'objections', 'changes'] as const) expect(withoutMoment(read[name]), `${file.fileId} ${name}`).toEqual(withoutMoment(file[name]));
    }
  });

  it('looked back at has no debt that got further, no term that was paid and no payment that was made after the day', async () => {
    const store = await practiceStore(someFiles.map((file) => toldInTime(file, on)));
    const { value } = runningProgram(store);
    const day = '2026-05-01';
    let debts = 0;
    for (const { fileId } of someFiles.filter(({ recoveries }) => recoveries.length > 0)) {
      await value('case.open', { fileId, purpose: 'practice' });
      const then = await value('case.lookBack', { fileId, knownOn: day, lawOn: day });
      if (then.recoveries.state === 'failed' || then.arrangements.state === 'failed' || then.payments.state === 'failed') throw new Error('a part that cannot be read');
      debts += then.recoveries.value.length;
      expect(then.recoveries.value.filter(({ stage, stageSince }) => stage !== 'reduced' && stageSince > day)).toEqual([]);
      expect(then.arrangements.value.flatMap(({ terms }) => terms).filter(({ paidOn }) => paidOn !== null && paidOn > day)).toEqual([]);
      expect(then.payments.value.filter(({ due, state }) => due > day && state !== 'planned')).toEqual([]);
      const known = then.recoveries.value;
      const sums = then.arrangements.value.filter(({ kind, recoveryIds }) => (kind === 'standard' || kind === 'personal') && recoveryIds.length === 1).map(({ terms, recoveryIds }) => ({
        paid: terms.filter(({ paidOn }) => paidOn !== null).reduce((sum, { amount }) => sum + Number(amount), 0).toFixed(2), debt: Number(known.find(({ id }) => id === recoveryIds[0])?.paid).toFixed(2),
      }));
      expect(sums.filter(({ paid, debt }) => paid !== debt)).toEqual([]);
    }
    expect(debts).toBeGreaterThan(10);
  });

  it('never lets the secret address out', async () => {
    const { value } = runningProgram(await practiceStore(someFiles));
    const file = curated('geheim-adres');
    const text = JSON.stringify(await value('case.open', { fileId: file.fileId, purpose: 'practice' }));
    expect(['Het Erf', 'Lelystad', '8226KZ'].filter((word) => text.includes(word))).toEqual([]);
  });

  it('is not changed by writing the same population again', async () => {
    const store = await practiceStore(someFiles);
    const { value } = runningProgram(store);
    const picture = () => value('case.open', { fileId: curated('de-vries').fileId, purpose: 'practice' });
    const before = await picture();
    await writeFiles(store, someFiles);
    expect(await picture()).toEqual(before);
  });

  it('says of one source that it cannot be reached', async () => {
    const store = await practiceStore([curated('de-vries')]);
    for (const state of practiceSources(on)) await keepSourceState(store, state);
    const { sources } = await runningProgram(store).value('case.open', { fileId: curated('de-vries').fileId, purpose: 'practice' });
    const states = sources.state === 'present' ? sources.value : [];
    expect(states.filter(({ state }) => state === 'unreachable').map(({ source }) => source)).toEqual(['childcareRegister']);
    expect(states.find(({ source }) => source === 'brp')?.state).toBe('current');
  });
});
