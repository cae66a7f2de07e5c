import { type Browser, chromium, type Page } from '@playwright/test';
import { browserSwitches, chromiumPath } from '../chromium.ts';
import { runProgram } from '../running-program.ts';
import { type Bench, percentile95 } from './bench.ts';
import { timesOf, withBenchStore } from './bench-store.ts';

const citizens = 40;

/** When the name stands in the strip, and when the last region of the screen stands, in milliseconds after Enter. */
interface Drawn {
  readonly identity: number;
  readonly picture: number;
}

/** From Enter behind a BSN to the whole picture on the screen, in a real window, for citizens from all over the store; beside one small answer of the same host. */
export const fullPicture: Bench = {
  name: 'full-picture',
  run: async ({ place }) => {
    const numbers = await withBenchStore(place, citizens, async ({ applicants }) => applicants.map(({ bsn }) => bsn));
    const program = await runProgram(place.folder);
    const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...browserSwitches] });
    try {
      const page = await openedPage(browser, await program.entryLink());
      const drawn: Drawn[] = [];
      for (const bsn of numbers) drawn.push(await draw(page, bsn));
      const baseline = percentile95(await timesOf(numbers, () => smallAnswer(page)));
      const value = percentile95(drawn.map(({ picture }) => picture));
      return [
        { name: 'identity-drawn', value: percentile95(drawn.map(({ identity }) => identity)), unit: 'ms', budget: 150 },
        { name: 'full-picture', value, unit: 'ms', budget: 400 },
        { name: 'full-picture-baseline', value: baseline, unit: 'ms' },
        { name: 'full-picture-ratio', value: value / baseline, unit: 'times' },
      ];
    } finally {
      await browser.close();
      await program.stop();
    }
  },
};

async function openedPage(browser: Browser, link: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 689 } });
  await page.goto(link);
  await page.getByRole('combobox').or(page.getByRole('searchbox')).or(page.getByRole('textbox')).first().waitFor();
  return page;
}

async function draw(page: Page, bsn: string): Promise<Drawn> {
  await page.keyboard.press('Control+K');
  await page.keyboard.type(bsn);
  const watch = await page.evaluateHandle(timeFromEnter, bsn.slice(-4));
  await page.keyboard.press('Enter');
  return watch.evaluate(({ drawn }) => drawn);
}

/**
 * Runs in the page: waits for Enter, then looks at every frame whether the strip shows this number and all regions stand. The frame after the
 * last change is the one a person sees. The promise is handed over in an object, so that who asks is told that the watch stands before Enter is pressed.
 */
function timeFromEnter(lastDigits: string): { readonly drawn: Promise<Drawn> } {
  const drawn = new Promise<Drawn>((resolve, reject) => {
    document.addEventListener(
      'keydown',
      () => {
        const begun = performance.now();
        let identity = Number.NaN;
        const look = (): void => {
          const shown = document.body.textContent.includes(`BSN •••••${lastDigits}`);
          if (shown && Number.isNaN(identity)) identity = performance.now() - begun;
          const standing = ['household', 'allowances', 'openItems', 'timeline', 'explanation'].every((id) => document.querySelector(`[data-region="${id}"]`) !== null);
          if (performance.now() - begun > 10_000) reject(new Error('no picture ten seconds after Enter'));
          else if (shown && standing) requestAnimationFrame(() => resolve({ identity, picture: performance.now() - begun }));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  });
  return { drawn };
}

async function smallAnswer(page: Page): Promise<void> {
  await page.evaluate(async () => void (await fetch('/operations/practice.list', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })));
}
