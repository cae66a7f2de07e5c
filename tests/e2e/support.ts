import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { RegionId } from '../../renderer/layout/regions.ts';
import { en } from '../../renderer/wording/en.ts';
import { nl } from '../../renderer/wording/nl.ts';
import { curatedHouseholds } from '../../scripts/population/curated/index.ts';
import { copyPracticeData } from '../../scripts/practice-data.ts';
import { type RunningProgram, runProgram } from '../../scripts/running-program.ts';
import type { OperationName, Preferences, RequestOf, ResponseOf } from '../../shared/models/operations.ts';
import type { Reply } from '../../shared/models/reply.ts';
import { test as base } from './shared-window.ts';

export { expect } from '@playwright/test';

/** The sizes that the screen is made for: a window with a title bar of the system's own on 1366×768 and on 1920×1080. */
export const sizes = { desk: { width: 1366, height: 689 }, wide: { width: 1920, height: 1001 } } as const;

/** Those, and the smaller windows of screen.md e5: 125%, 200% and 400% of a screen of 1366 wide. */
export const windows = { ...sizes, drawer: { width: 1093, height: 576 }, column: { width: 683, height: 345 }, narrow: { width: 320, height: 640 } } as const;

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
    // Not sooner: what the page before still says is not of this test.
    page.once('framenavigated', () => {
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith('http://127.0.0.1:')) faults.push(`request to ${request.url()}`);
      });
    });
    await enter(page, program);
    await endWhatWasLeft(page);
    await untilSearchable(page);
    await use(page);
    expect(faults, 'what the page reported').toEqual([]);
  },
});

/** Opens the program in the page, and waits until it can be searched. */
export async function openProgram(page: Page, program: RunningProgram): Promise<void> {
  await enter(page, program);
  await untilSearchable(page);
}

async function enter(page: Page, program: RunningProgram): Promise<void> {
  await page.goto(await program.entryLink());
  await page.waitForURL((url) => url.pathname === '/');
}

/** A conversation that the test before did not wrap up would come back and have the screen. */
async function endWhatWasLeft(page: Page): Promise<void> {
  const reply = await ask(page, 'session.start', {});
  const left = reply.ok ? reply.value.conversations : [];
  for (const { id } of left) await ask(page, 'conversation.end', { conversationId: id, wrapUp: { question: null, result: 'brokenOff', about: [], looked: [], subject: 'Einde van een proef', summary: '' }, note: null });
  if (left.length > 0) await page.reload();
}

/** Opens the file of a citizen by typing the BSN, as a caseworker does. */
export async function openCitizen(page: Page, bsn: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.keyboard.type(bsn);
  await page.keyboard.press('Enter');
  await page.locator('[data-search-field]').waitFor({ state: 'detached' });
  await untilPicture(page);
}

/** Opens a practice household, named as in `scripts/population/curated`, from the list on the start screen. */
export async function openHousehold(page: Page, name: string): Promise<void> {
  const household = curatedHouseholds.find((curated) => curated.name === name);
  if (household === undefined) throw new Error(`no practice household is called ${name}`);
  const filter = page.getByRole('textbox', { name: nl.search.practiceFilter }).or(page.getByRole('textbox', { name: en.search.practiceFilter }));
  await filter.fill(household.shows);
  await filter.press('Enter');
  await untilPicture(page);
}

/** Where there is room for knowledge it is the last part of the picture: it is fetched when the others are drawn. */
async function untilPicture(page: Page): Promise<void> {
  await regionOf(page, 'allowances').waitFor();
  if ((await page.locator('[data-layout="wide"]').count()) > 0) await regionOf(page, 'knowledge').waitFor();
}

/** A part of the screen, by the name it has in `renderer/layout/regions.ts`. */
export function regionOf(page: Page, id: RegionId): Locator {
  return page.locator(`[data-region="${id}"]`);
}

/** Puts a question to the program as the window does, past the window. */
export async function ask<Name extends OperationName>(page: Page, name: Name, request: RequestOf<Name>): Promise<Reply<ResponseOf<Name>>> {
  return page.evaluate(
    async ([operation, body]) => (await fetch(`/operations/${operation}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).json(),
    [name, JSON.stringify(request)] as const,
  );
}

/** How the screen is before anybody wished something else. */
export const asAtFirst: Preferences = { language: 'nl', theme: 'system', density: 'compact', keys: {} };

/** Starts the window anew with the screen as the user wants it. It stays so for the tests after this one: put it back. */
export async function prefer(page: Page, wish: Partial<Preferences>): Promise<void> {
  await ask(page, 'preference.keep', { preferences: { ...asAtFirst, ...wish } });
  await page.reload();
  await untilSearchable(page);
}

async function untilSearchable(page: Page): Promise<void> {
  await page.locator('[data-search-field]').waitFor();
}
