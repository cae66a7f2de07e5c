import { type Browser, chromium, type Locator, type Page } from '@playwright/test';
import { browserSwitches, chromiumPath } from '../chromium.ts';
import { runProgram } from '../running-program.ts';
import { type Bench, percentile95 } from './bench.ts';
import { withBenchStore } from './bench-store.ts';

const keys = 40;

/**
 * On the practice household of the most people, with three scenarios: from a key in the income of a scenario to the new amounts on the screen, and from a key that chooses another quantity to the answer of the search backwards and to the
 * chart of it. Beside it a key in a field that reckons nothing.
 */
export const whatIf: Bench = {
  name: 'what-if',
  run: async ({ place }) => {
    const bsn = await withBenchStore(place, 1, ({ store }) => applicantOfLargest(store));
    const program = await runProgram(place.folder);
    const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...browserSwitches] });
    try {
      const page = await pageWithThreeScenarios(browser, await program.entryLink(), bsn);
      const value = percentile95(await timesOfTyping(page, 'per jaar', '[data-region="allowances"] tbody'));
      const baseline = percentile95(await timesOfTyping(page, 'Nieuwe wijziging', '[role="listbox"], .MuiAutocomplete-noOptions'));
      await page.keyboard.press('Shift+F8');
      const quantity = page.locator('[data-backwards] select').nth(1);
      const searched = percentile95(await timesOfKeys(page, quantity, ['ArrowDown', 'ArrowUp'], '[data-backwards] .answer'));
      const drawn = percentile95(await timesOfKeys(page, quantity, ['ArrowDown', 'ArrowUp'], '[data-backwards] polygon'));
      return [
        { name: 'what-if-key', value, unit: 'ms', budget: 100 },
        { name: 'what-if-search-backwards', value: searched, unit: 'ms', budget: 300 },
        { name: 'what-if-search-backwards-ratio', value: searched / baseline, unit: 'times' },
        { name: 'what-if-chart-drawn', value: drawn, unit: 'ms', budget: 100 },
        { name: 'what-if-chart-drawn-ratio', value: drawn / baseline, unit: 'times' },
        { name: 'what-if-key-baseline', value: baseline, unit: 'ms' },
        { name: 'what-if-key-ratio', value: value / baseline, unit: 'times' },
      ];
    } finally {
      await browser.close();
      await program.stop();
    }
  },
};

type Store = Parameters<Parameters<typeof withBenchStore>[2]>[0]['store'];

async function applicantOfLargest(store: Store): Promise<string> {
  const { bsn } = await store.read
    .selectFrom('file').innerJoin('member', 'member.file_id', 'file.id').innerJoin('person', 'person.id', 'file.applicant_id')
    .select(({ fn }) => ['person.bsn', fn.countAll<number>().as('people')])
    .where('shows', 'is not', null).groupBy('file.id').orderBy('people', 'desc').executeTakeFirstOrThrow();
  if (bsn === null) throw new Error('the applicant of the largest household has no BSN');
  return bsn;
}

async function pageWithThreeScenarios(browser: Browser, link: string, bsn: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 689 } });
  await page.goto(link);
  await page.getByRole('combobox').or(page.getByRole('searchbox')).or(page.getByRole('textbox')).first().waitFor();
  await page.keyboard.press('Control+K');
  await page.keyboard.type(bsn);
  await page.keyboard.press('Enter');
  await page.locator('[data-region="allowances"]').waitFor();
  for (const income of ['21000', '26000', '31000']) {
    await page.keyboard.press('F8');
    await page.getByRole('combobox', { name: 'Nieuwe wijziging' }).fill('inkomen');
    await page.keyboard.press('Enter');
    await page.keyboard.type(income);
  }
  return page;
}

/** Digits and Backspace by turns, so that every key makes another amount. */
function timesOfTyping(page: Page, field: string, watched: string): Promise<readonly number[]> {
  return timesOfKeys(page, page.getByLabel(field, { exact: true }).last(), ['Backspace', '7'], watched);
}

/** Two keys by turns in a field, each making something else of what is watched. */
async function timesOfKeys(page: Page, field: Locator, [one, other]: readonly [string, string], watched: string): Promise<readonly number[]> {
  await field.focus();
  const times: number[] = [];
  for (let index = 0; index < keys; index += 1) {
    const watch = await page.evaluateHandle(timeFromKey, watched);
    await page.keyboard.press(index % 2 === 0 ? one : other);
    times.push(await watch.evaluate(({ drawn }) => drawn));
  }
  return times;
}

/** Runs in the page: from the next key until the frame after something in the part became another, or until a second later where nothing does. */
function timeFromKey(watched: string): { readonly drawn: Promise<number> } {
  const drawn = new Promise<number>((resolve) => {
    document.addEventListener('keydown', () => {
      const begun = performance.now();
      // Of a drawing it is where its points are.
      const text = (): string => [...document.querySelectorAll(watched)].map((part) => part.getAttribute('points') ?? part.textContent).join(' ');
      const before = text();
      const look = (): void => {
        if (text() !== before || performance.now() - begun > 1000) requestAnimationFrame(() => resolve(performance.now() - begun));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, { once: true, capture: true });
  });
  return { drawn };
}
