import { test as base, type Page } from '@playwright/test';

export interface OfTest {
  /** a page that is this test's alone: for what is done to a page for good, a clock or a script before its own */
  readonly ownPage: Page;
}

export interface OfWorker {
  /** the page of all tests of a worker: for each page anew the browser starts a process that reads the whole window again, which takes longer than most tests */
  readonly window: Page;
}

/** A test on the page that the tests of its worker share, as if it was just opened. */
export const test = base.extend<OfTest, OfWorker>({
  window: [
    async ({ browser }, use, { project }) => {
      const context = await browser.newContext(project.use.contextOptions);
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ window }, use) => use(window.context()),
  page: async ({ window, viewport }, use) => {
    await asOpened(window);
    if (viewport !== null) await window.setViewportSize(viewport);
    await use(window);
    window.removeAllListeners();
  },
  ownPage: async ({ browser, viewport }, use, { project }) => {
    const page = await browser.newPage({ ...project.use.contextOptions, viewport });
    await use(page);
    await page.close();
  },
});

/** Takes away what the test before did to the page beside opening addresses in it. */
async function asOpened(page: Page): Promise<void> {
  const context = page.context();
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.unrouteAll();
  await Promise.all([context.clearCookies(), context.clearPermissions(), page.mouse.move(0, 0)]);
  await page.emulateMedia({ media: null, colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' });
}
