import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DataFolder, openDataFolder } from '../../electron/host/data-folder.ts';
import { storeKey } from '../../electron/store/key-file.ts';
import { closeStore, type WriteStore } from '../../electron/store/handles.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { copyPracticeData } from '../../scripts/practice-data.ts';
import { practiceDate } from '../../scripts/practice-store.ts';
import { type RunningProgram, runProgram } from '../../scripts/running-program.ts';
import { test as base } from './shared-window.ts';

export { expect } from '@playwright/test';

/** A data folder that is one test's own, to break, read or fill before, between and after runs of the program on it. */
export interface OwnData {
  readonly place: DataFolder;
  /** lays the practice data in the folder */
  readonly withPracticeData: () => Promise<void>;
  /** opens the store of the folder with its key, an empty practice store where there is none; only while no program runs on it */
  readonly inStore: <Value>(work: (store: WriteStore) => Promise<Value>) => Promise<Value>;
  /** runs the program on the folder; it ends with the test at the latest */
  readonly run: () => Promise<RunningProgram>;
}

/** Where the programs of these tests listen, one after the other: the browser of the worker keeps what it made of the window by its address. */
let port: string | null = null;

/** A test with a data folder of its own. No program is open in the page yet, and what it reports is the test's to judge. */
export const test = base.extend<{ readonly data: OwnData }>({
  data: async ({}, use) => {
    const place = openDataFolder(mkdtempSync(join(tmpdir(), 'klantbeeld-own-')));
    const running: RunningProgram[] = [];
    await use({
      place,
      withPracticeData: () => copyPracticeData(place.folder),
      inStore: async (work) => {
        const store = await openStore({ path: place.store, key: storeKey(place), create: { practice: true, practiceDate } });
        try {
          return await work(store);
        } finally {
          await closeStore(store);
        }
      },
      run: async () => {
        if (port !== null) writeFileSync(place.port, port);
        const program = await runProgram(place.folder);
        port = readFileSync(place.port, 'utf8');
        running.push(program);
        return program;
      },
    });
    for (const program of running) await program.stop();
    rmSync(place.folder, { recursive: true, force: true });
  },
});
