import { renameSync, rmSync } from 'node:fs';
import type { DataFolder } from '../electron/host/data-folder.ts';
import { storeKey } from '../electron/store/key-file.ts';
import { takeHostLock } from '../electron/host/host-lock.ts';
import type { StoreKey } from '../electron/store/database.ts';
import { closeStore } from '../electron/store/handles.ts';
import { openStore } from '../electron/store/open-store.ts';
import { keepSourceState } from '../electron/store/source-states.ts';
import { writeFiles } from '../electron/store/write-files.ts';
import { population, practiceSources, toldInTime } from './population/index.ts';
import { ProblemError } from '../shared/models/reply.ts';
import { say } from './say.ts';

/** The fixed day of a practice store: on it the practice households are as they were drawn. */
export const practiceDate = '2026-11-12';

/** How many citizens a first start makes. */
const defaultSize = 2000;

/**
 * Makes the practice store of a data folder that has no store yet. It is made aside and put in place when it is whole: a start that is
 * broken off leaves no half store.
 */
export async function makePracticeStore(place: DataFolder, { size = defaultSize, seed = 1 } = {}): Promise<void> {
  const lock = takeHostLock(place.folder, 'browser');
  if (!lock.held) throw new ProblemError('storeBusy', { place: place.folder });
  try {
    say({ nl: `Er is nog geen oefenbestand; ${size} oefenburgers worden gemaakt.`, en: `There is no practice store yet; ${size} practice citizens are made.` });
    const aside = `${place.store}.new`;
    for (const part of ['', '-wal', '-shm']) rmSync(`${aside}${part}`, { force: true });
    await fillStore(aside, storeKey(place), { size, seed });
    renameSync(aside, place.store);
  } finally {
    lock.release();
  }
}

async function fillStore(path: string, key: StoreKey, { size, seed }: { readonly size: number; readonly seed: number }): Promise<void> {
  const store = await openStore({ path, key, create: { practice: true, practiceDate } });
  try {
    for (const state of practiceSources(practiceDate)) await keepSourceState(store, state);
    for (const bundles of inBatches(population({ size, seed, on: practiceDate }), 250)) await writeFiles(store, bundles.map((bundle) => toldInTime(bundle, practiceDate)));
  } finally {
    await closeStore(store);
  }
}

function* inBatches<Value>(values: Iterable<Value>, size: number): Generator<readonly Value[]> {
  let batch: Value[] = [];
  for (const value of values) {
    batch.push(value);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
