import { describe, expect, it } from 'vitest';
import { keepSourceState, sourceStatesOf } from '../../electron/store/source-states.ts';
import { sources } from '../../shared/models/source-record.ts';
import { fileBundle, record } from '../builders/file-bundle.ts';
import { practiceStore } from '../builders/store.ts';

const today = '2026-11-12';

/** A file about which the tax inspector told something at this moment, and nobody else anything. */
async function stateOfInspector(recordedAt: string) {
  const told = record('r-1', 'person-1', 'incomeEstablished', { year: 2024, amount: '24000' }, { source: 'inspector', recordedAt });
  const store = await practiceStore([{ ...fileBundle('file-1'), records: [told] }]);
  return { store, states: await sourceStatesOf(store, 'file-1', today) };
}

describe('how fresh a source is', () => {
  it('follows from the last thing it told about the household', async () => {
    const { states } = await stateOfInspector('2026-03-01T08:00:00Z');
    expect(states.filter(({ state }) => state !== 'absent')).toEqual([{ source: 'inspector', state: 'current', asOf: '2026-03-01T08:00:00Z', normDays: 396 }]);
  });

  it.each([
    ['2025-10-12T00:00:00Z', 'current'],
    ['2025-10-11T23:59:59Z', 'old'],
  ])('when told at %s is %s', async (recordedAt, state) => {
    const { states } = await stateOfInspector(recordedAt);
    expect(states.find(({ source }) => source === 'inspector')).toMatchObject({ source: 'inspector', state, asOf: recordedAt });
  });

  it.each([
    ['brp', '2026-11-10T00:00:00Z', 'current'], ['brp', '2026-11-09T23:59:59Z', 'old'],
    ['uwv', '2026-10-08T00:00:00Z', 'current'], ['uwv', '2026-10-07T23:59:59Z', 'old'],
    ['inspector', '2025-10-12T00:00:00Z', 'current'],
  ] as const)('of the source as a whole goes by its own norm: %s read at %s is %s', async (source, asOf, state) => {
    const store = await practiceStore([fileBundle('file-1')]);
    await keepSourceState(store, { source, state: 'current', asOf });
    expect((await sourceStatesOf(store, 'file-1', today)).find((one) => one.source === source)).toMatchObject({ state, asOf });
  });

  it('is not said of an earlier day: only what the source had told by then', async () => {
    const { store } = await stateOfInspector('2024-03-01T08:00:00Z');
    const on = async (day: string) => (await sourceStatesOf(store, 'file-1', day, day)).find(({ source }) => source === 'inspector');
    expect([await on('2026-05-01'), await on('2024-02-29')]).toMatchObject([{ source: 'inspector', state: 'current', asOf: '2024-03-01T08:00:00Z' }, { source: 'inspector', state: 'absent', asOf: null }]);
  });

  it('is what is known of the source as a whole, where that is known', async () => {
    const { store } = await stateOfInspector('2026-03-01T08:00:00Z');
    await keepSourceState(store, { source: 'inspector', state: 'current', asOf: '2026-11-01T08:00:00Z' });
    await keepSourceState(store, { source: 'inspector', state: 'unreachable', asOf: '2026-11-11T08:00:00Z' });
    expect((await sourceStatesOf(store, 'file-1', today)).find(({ source }) => source === 'inspector')).toMatchObject({ source: 'inspector', state: 'unreachable', asOf: '2026-11-11T08:00:00Z' });
  });

  it('is said of every source, in the order of the list', async () => {
    const { states } = await stateOfInspector('2026-03-01T08:00:00Z');
    expect(states.map(({ source }) => source)).toEqual([...sources]);
  });
});
