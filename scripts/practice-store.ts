import { storeKey, type DataFolder } from '../electron/host/data-folder.ts';
import { closeStore } from '../electron/store/handles.ts';
import { openStore } from '../electron/store/open-store.ts';

/** Makes the practice store of a data folder that has no store yet. */
export async function makePracticeStore(place: DataFolder): Promise<void> {
  const store = await openStore({ path: place.store, key: storeKey(place), create: { practice: true, practiceDate: '2026-11-12' } });
  await closeStore(store);
}
