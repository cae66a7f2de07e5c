import { defineConfig } from '@playwright/test';
import { findBrowser } from './electron/browser/app-window.ts';
import { browserSwitches } from './scripts/chromium.ts';

// Where there is none, `tests/e2e/prepare.ts` says so: this file is also read by who only looks at the code.
const browser = findBrowser();

/** The real browser host in the real Chromium: one host with its own data folder for each worker (`tests/e2e/support.ts`). */
export default defineConfig({
  // Not that of the tests: Playwright would load the store's library from the types that the compiler is pointed to.
  tsconfig: './tsconfig.base.json',
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/prepare.ts',
  workers: 2,
  fullyParallel: false,
  timeout: 60_000,
  // On a machine with other work beside it a window may be too slow for a test once; one that fails twice has failed.
  retries: process.env['CI'] === undefined ? 0 : 1,
  // How fast the program is the benches say: a test waits as long as a busy machine needs.
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: process.env['KLANTBEELD_E2E_REPORT'] === undefined ? [['list']] : [['list'], ['json', { outputFile: process.env['KLANTBEELD_E2E_REPORT'] }]],
  use: {
    browserName: 'chromium',
    viewport: { width: 1366, height: 689 },
    contextOptions: { locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: { ...(browser === null ? {} : { executablePath: browser }), args: [...browserSwitches] },
  },
});
