import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { importDelivery } from '../electron/actions/import-delivery.ts';
import { type DataFolder, openDataFolder } from '../electron/host/data-folder.ts';
import { storeKey } from '../electron/store/key-file.ts';
import { readDelivery } from '../electron/sources/delivery.ts';
import { closeStore } from '../electron/store/handles.ts';
import { openStore } from '../electron/store/open-store.ts';
import { fingerprint } from './build.ts';
import { makePracticeStore, practiceDate } from './practice-store.ts';

const root = join(import.meta.dirname, '..');
const kept = join(root, '.cache/practice');

/** The public list of BRP test persons, where it stands beside the project. */
export const testPersons = join(root, '../shared/reference/brp/test-persons-gba-v.csv');

/**
 * Puts practice data in an empty data folder for tests and looks: the curated households, some dozens of others, and the public BRP test persons
 * where their list is at hand. Made once for as long as nothing changes that they are made from.
 */
export async function copyPracticeData(folder: string): Promise<void> {
  const { store, keyFile } = openDataFolder(await practiceData());
  const place = openDataFolder(folder);
  cpSync(store, place.store);
  cpSync(keyFile, place.keyFile);
}

async function practiceData(): Promise<string> {
  const sources = ['scripts/population', 'scripts/practice-data.ts', 'scripts/practice-store.ts', 'electron/store', 'electron/sources', 'electron/actions', 'shared', 'package-lock.json'];
  const folder = join(kept, fingerprint([...sources, ...(existsSync(testPersons) ? ['../shared/reference/brp'] : [])]).slice(0, 16));
  if (existsSync(folder)) return folder;
  mkdirSync(kept, { recursive: true });
  removeOlderThanAnHour(kept);
  const making = mkdtempSync(join(kept, 'making-'));
  const place = openDataFolder(making);
  await makePracticeStore(place, { size: 120 });
  if (existsSync(testPersons)) await addTestPersons(place);
  try {
    renameSync(making, folder);
  } catch {
    // Another run made the same in the meantime.
    rmSync(making, { recursive: true, force: true });
  }
  return folder;
}

/** What was made from other sources; another run may just be copying the latest of it. */
function removeOlderThanAnHour(folder: string): void {
  const hourAgo = Date.now() - 3_600_000;
  for (const path of readdirSync(folder).map((name) => join(folder, name))) if (statSync(path).mtimeMs < hourAgo) rmSync(path, { recursive: true, force: true });
}

async function addTestPersons(place: DataFolder): Promise<void> {
  const delivery = await readDelivery(testPersons, null);
  if (delivery.kind !== 'personList') throw new Error(`${testPersons} is no list of persons`);
  const store = await openStore({ path: place.store, key: storeKey(place), create: null });
  try {
    await importDelivery(store, delivery, `${practiceDate}T08:00:00Z`);
  } finally {
    await closeStore(store);
  }
}
