import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { openDataFolder } from '../../electron/host/data-folder.ts';
import { hostLockHolder } from '../../electron/host/host-lock.ts';
import { browserSwitches, chromiumPath } from '../chromium.ts';
import { runProgram } from '../running-program.ts';
import { playDay } from '../working-day.ts';
import { type Bench, percentile95 } from './bench.ts';
import { timesOf, withBenchStore } from './bench-store.ts';

/** The same day as the test of it plays: how long it takes from Enter to the picture while others go on, beside one small answer of the same host. */
export const workingDay: Bench = {
  name: 'working-day',
  run: async ({ place: kept }) => {
    // A day leaves contacts: it is played on a copy.
    const folder = mkdtempSync(join(tmpdir(), 'klantbeeld-day-'));
    const place = openDataFolder(folder);
    cpSync(kept.store, place.store);
    cpSync(kept.keyFile, place.keyFile);
    const callers = await withBenchStore(place, 60, async ({ applicants }) => applicants.map(({ fileId, bsn }) => ({ fileId, bsn })));
    let program = await runProgram(place.folder);
    const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...browserSwitches] });
    try {
      const page = await browser.newPage({ viewport: { width: 1366, height: 689 } });
      await page.goto(await program.entryLink());
      await page.locator('[data-search-field]').waitFor();
      const { pictures } = await playDay({
        page,
        killAndStart: async () => {
          process.kill(hostLockHolder(place.folder)?.pid ?? 0, 'SIGKILL');
          program = await runProgram(place.folder);
          await page.goto(await program.entryLink());
          await page.getByRole('navigation').getByRole('button', { name: /afronden/ }).nth(7).waitFor();
        },
      }, callers);
      const baseline = percentile95(await timesOf([...callers], () => page.evaluate(async () => void (await fetch('/operations/practice.list', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })))));
      const value = percentile95(pictures);
      return [
        { name: 'start-to-picture-over-a-day', value, unit: 'ms' },
        { name: 'start-to-picture-over-a-day-baseline', value: baseline, unit: 'ms' },
        { name: 'start-to-picture-over-a-day-ratio', value: value / baseline, unit: 'times' },
      ];
    } finally {
      await browser.close();
      await program.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
