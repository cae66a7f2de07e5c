import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { openDataFolder } from '../electron/host/data-folder.ts';
import { browserSwitches, chromiumPath } from './chromium.ts';
import { copyPracticeData } from './practice-data.ts';
import { runProgram } from './running-program.ts';
import { layCall, practiceFile, ringWith } from './telephone.ts';

/*
 * A developer's tool: starts the program on practice data and takes pictures of it.
 *   node scripts/look.ts <folder> [--household "Geheim adres"] [--bsn 999993653] [--press "Alt+4,F9,wait"] [--ring "De Vries"] [--size 1366x689] [--theme dark] [--density comfortable] [--language en] [--name after]
 * `--ring` offers a contact when the keys were pressed: a practice household, or anybody else for an unknown caller.
 * Without --size: 1366x689, 1920x1001, and 1366x689 at 200%. `--household` takes a part of what a practice household shows, or of its name.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    household: { type: 'string', default: '' },
    bsn: { type: 'string', default: '' },
    press: { type: 'string', default: '' },
    ring: { type: 'string', default: '' },
    size: { type: 'string', default: '1366x689,1920x1001,683x345@2' },
    theme: { type: 'string', default: 'light' },
    density: { type: 'string', default: 'compact' },
    language: { type: 'string', default: 'nl' },
    name: { type: 'string', default: 'look' },
  },
});

const folder = resolve(positionals[0] ?? 'look');
mkdirSync(folder, { recursive: true });
const data = mkdtempSync(join(tmpdir(), 'klantbeeld-look-'));
await copyPracticeData(data);
const program = await runProgram(data);
const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...browserSwitches] });
try {
  for (const size of options.size.split(',')) await look(browser, size);
} finally {
  await browser.close();
  await program.stop();
  rmSync(data, { recursive: true, force: true });
}

async function look(browser: Browser, size: string): Promise<void> {
  const [, width, height, scale] = /^(\d+)x(\d+)(?:@(\d))?$/.exec(size) ?? [];
  const page = await browser.newPage({ viewport: { width: Number(width), height: Number(height) }, deviceScaleFactor: Number(scale ?? 1), reducedMotion: 'reduce', locale: 'nl-NL' });
  page.on('console', (message) => message.type() === 'error' && console.error(`${size}: ${message.text()}`));
  page.on('pageerror', (error) => console.error(`${size}: ${error.message}`));
  await page.goto(await program.entryLink());
  await page.waitForURL('**/');
  await prefer(page);
  await page.reload({ waitUntil: 'networkidle' });
  if (options.bsn !== '') await openByBsn(page, options.bsn);
  if (options.household !== '') await openHousehold(page, options.household);
  for (const key of options.press.split(',').filter((text) => text !== '')) await (key === 'wait' ? page.waitForTimeout(1000) : page.keyboard.press(key));
  if (options.ring !== '') await offer(page, options.ring);
  await page.waitForLoadState('networkidle');
  const path = join(folder, `${options.name}-${size}-${options.theme}.png`);
  await page.screenshot({ path });
  console.log(path);
  // The next size looks at an offer of its own.
  if (options.ring !== '') await page.keyboard.press('Shift+F7');
  await page.close();
}

async function offer(page: Page, words: string): Promise<void> {
  const place = openDataFolder(data);
  const fileId = practiceFile(words) ?? null;
  await ringWith(place, layCall(place, { channel: 'telephone', fileId, known: fileId === null ? { familyName: words, birthDate: '1987-03-12', postcode: '8011AB', houseNumber: '12' } : {}, minutes: 5 }));
  await page.locator('[aria-keyshortcuts="Shift+F7"]').waitFor();
}

async function prefer(page: Page): Promise<void> {
  const preferences = { language: options.language, theme: options.theme, density: options.density };
  await page.evaluate(
    async (body) => void (await fetch('/operations/preference.keep', { method: 'POST', headers: { 'content-type': 'application/json' }, body })),
    JSON.stringify({ preferences }),
  );
}

async function openByBsn(page: Page, bsn: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.keyboard.type(bsn);
  await page.keyboard.press('Enter');
  await page.locator('[data-region="explanation"]').waitFor();
}

async function openHousehold(page: Page, text: string): Promise<void> {
  await page.getByRole('listitem').getByRole('button').filter({ hasText: text }).first().click();
  await page.locator('[data-region="explanation"]').waitFor();
}
