import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { copyPracticeData } from '../../scripts/practice-data.ts';
import { type RunningProgram, runProgram } from '../../scripts/running-program.ts';

export { expect } from '@playwright/test';

/** The sizes that the screen is made for: a window with a title bar of the system's own on 1366×768 and on 1920×1080. */
export const sizes = { desk: { width: 1366, height: 689 }, wide: { width: 1920, height: 1001 } } as const;

interface OfTest {
  /** the start screen, just opened; the test fails when the page reports an error, or asks for anything outside the program */
  readonly page: Page;
}

interface OfWorker {
  /** the program on a data folder of its own, shared by the tests of one worker */
  readonly program: RunningProgram;
}

/** A test on the real browser host, with practice data that the tests of one worker share. */
export const test = base.extend<OfTest, OfWorker>({
  program: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'klantbeeld-e2e-'));
      await copyPracticeData(folder);
      const program = await runProgram(folder);
      await use(program);
      await program.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  page: async ({ page, program }, use) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith('http://127.0.0.1:')) faults.push(`request to ${request.url()}`);
    });
    await openProgram(page, program);
    await use(page);
    base.expect(faults, 'what the page reported').toEqual([]);
  },
});

/** Opens the program in the page, and waits until it can be searched. */
export async function openProgram(page: Page, program: RunningProgram): Promise<void> {
  await page.goto(await program.entryLink());
  await page.waitForURL((url) => url.pathname === '/');
  await page.getByRole('combobox').or(page.getByRole('searchbox')).or(page.getByRole('textbox')).first().waitFor();
}

/** Opens the file of a citizen by typing the BSN, as a caseworker does. */
export async function openCitizen(page: Page, bsn: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.keyboard.type(bsn);
  await page.keyboard.press('Enter');
  await page.getByRole('region').first().waitFor();
}
