import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importDelivery } from '../../electron/actions/import-delivery.ts';
import { openDataFolder } from '../../electron/host/data-folder.ts';
import { storeKey } from '../../electron/store/key-file.ts';
import { readDelivery } from '../../electron/sources/delivery.ts';
import { closeStore } from '../../electron/store/handles.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { practiceDate } from '../practice-store.ts';
import { testPersons } from '../practice-data.ts';
import type { Bench } from './bench.ts';

/** Taking over the public list of 687 BRP test persons into an empty store, beside only reading that list. Says nothing where the list is not at hand. */
export const importList: Bench = {
  name: 'import-list',
  run: async () => {
    if (!existsSync(testPersons)) return [];
    const place = openDataFolder(mkdtempSync(join(tmpdir(), 'klantbeeld-bench-')));
    const store = await openStore({ path: place.store, key: storeKey(place), create: { practice: true, practiceDate } });
    try {
      const begun = performance.now();
      const delivery = await readDelivery(testPersons, null);
      const read = performance.now() - begun;
      if (delivery.kind !== 'personList') throw new Error('the list of test persons was not recognised');
      await importDelivery(store, delivery, `${practiceDate}T00:00:00Z`);
      const value = performance.now() - begun;
      return [
        { name: 'import-687-persons', value, unit: 'ms', budget: 5000 },
        { name: 'import-reading-baseline', value: read, unit: 'ms' },
        { name: 'import-ratio', value: value / read, unit: 'times' },
      ];
    } finally {
      await closeStore(store);
      rmSync(place.folder, { recursive: true, force: true });
    }
  },
};
