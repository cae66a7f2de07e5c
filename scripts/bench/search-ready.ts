import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Browser, chromium } from '@playwright/test';
import { browserSwitches, chromiumPath } from '../chromium.ts';
import { runProgram } from '../running-program.ts';
import { type Bench, percentile95 } from './bench.ts';

const runs = 5;

/** From the command until a caseworker can type a search: the program, its store, its window. Everything is built, and the store is made. */
export const searchReady: Bench = {
  name: 'search-ready',
  run: async ({ place }) => {
    const program: number[] = [];
    const nothing: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      nothing.push(await timeOfNothing());
      program.push(await timeOfProgram(place.folder));
    }
    const [value, baseline] = [percentile95(program), percentile95(nothing)];
    return [
      { name: 'search-ready', value, unit: 'ms', budget: 2500 },
      { name: 'search-ready-baseline', value: baseline, unit: 'ms' },
      { name: 'search-ready-ratio', value: value / baseline, unit: 'times' },
    ];
  },
};

async function timeOfProgram(dataFolder: string): Promise<number> {
  const begun = performance.now();
  const program = await runProgram(dataFolder);
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto(await program.entryLink());
  await page.getByRole('combobox').or(page.getByRole('searchbox')).or(page.getByRole('textbox')).first().waitFor();
  const elapsed = performance.now() - begun;
  await Promise.all([browser.close(), program.stop()]);
  return elapsed;
}

/** The same two processes with nothing in them: an empty Node program, and a browser on an empty page. */
async function timeOfNothing(): Promise<number> {
  const begun = performance.now();
  await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit');
  const browser = await launch();
  await (await browser.newPage()).goto('about:blank');
  const elapsed = performance.now() - begun;
  await browser.close();
  return elapsed;
}

function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: [...browserSwitches] });
}
