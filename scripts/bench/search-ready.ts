import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { quietSwitches } from '../../electron/browser/app-window.ts';
import { browserSwitches, chromiumPath } from '../chromium.ts';
import { runProgram } from '../running-program.ts';
import { type Bench, percentile95 } from './bench.ts';

const runs = 20;

/**
 * From the command until a caseworker can type a search: the program, its store, its window, which opens without bars and with a profile of its own, as `npm start` opens it. Everything is built, and the store and the
 * profile are made.
 */
export const searchReady: Bench = {
  name: 'search-ready',
  run: async ({ place }) => {
    const profiles = mkdtempSync(join(tmpdir(), 'klantbeeld-bench-'));
    const program: number[] = [];
    const nothing: number[] = [];
    try {
      await timeOfProgram(place.folder, join(profiles, 'program'));
      await timeOfNothing(join(profiles, 'nothing'));
      for (let run = 0; run < runs; run += 1) {
        nothing.push(await timeOfNothing(join(profiles, 'nothing')));
        program.push(await timeOfProgram(place.folder, join(profiles, 'program')));
      }
    } finally {
      rmSync(profiles, { recursive: true, force: true });
    }
    const [value, baseline] = [percentile95(program), percentile95(nothing)];
    return [
      { name: 'search-ready', value, unit: 'ms', budget: 2500 },
      { name: 'search-ready-baseline', value: baseline, unit: 'ms' },
      { name: 'search-ready-ratio', value: value / baseline, unit: 'times' },
    ];
  },
};

async function timeOfProgram(dataFolder: string, profile: string): Promise<number> {
  const begun = performance.now();
  const program = await runProgram(dataFolder);
  const window = await openWindow(await program.entryLink(), profile);
  await window.pages()[0]?.getByRole('search').getByRole('textbox').waitFor();
  const elapsed = performance.now() - begun;
  await Promise.all([window.close(), program.stop()]);
  return elapsed;
}

/** The same two processes with nothing in them: an empty Node program, and a window on an empty page. */
async function timeOfNothing(profile: string): Promise<number> {
  const begun = performance.now();
  await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit');
  const window = await openWindow('data:text/html,<p>nothing', profile);
  await window.pages()[0]?.getByRole('paragraph').waitFor();
  const elapsed = performance.now() - begun;
  await window.close();
  return elapsed;
}

function openWindow(address: string, profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, { executablePath: chromiumPath(), args: [`--app=${address}`, ...quietSwitches, ...browserSwitches], viewport: null });
}
