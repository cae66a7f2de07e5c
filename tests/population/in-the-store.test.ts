import { describe, expect, it } from 'vitest';
import { curatedHouseholds } from '../../scripts/population/curated/index.ts';
import { practiceSources } from '../../scripts/population/index.ts';
import { keepSourceState } from '../../electron/store/source-states.ts';
import { writeFiles } from '../../electron/store/write-files.ts';
import { practiceStore, runningProgram } from '../builders/store.ts';
import { curated, on, someFiles } from './made.ts';

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
