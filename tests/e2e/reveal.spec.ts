import { existsSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { lookUpsBy } from '../../electron/store/access-log.ts';
import { axeFinds } from './axe.ts';
import { focusFault } from './focus.ts';
import { expect as expectOwn, test as ownTest } from './own-data.ts';
import { expect, openHousehold, openProgram, regionOf, test } from './support.ts';

const bsn = '999900353';
const shown = (page: Page) => page.getByRole('dialog').getByRole('group').filter({ hasText: /./ });

/** Everything that the page is made of, also what is not seen. */
const written = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML + document.title + location.href);

async function askFor(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+B');
  await expect(page.getByRole('radio', { name: 'De burger vraagt het na te gaan' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
}

test('a BSN is shown by the keyboard for a reason, and is nowhere any more after Esc', async ({ page }) => {
  await openHousehold(page, 'geheim-adres');
  const before = await page.evaluate(() => document.activeElement?.textContent);
  await askFor(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'BSN van Samira Bouzid' })).toBeVisible();
  const value = page.getByRole('group', { name: [...bsn].join(' ') });
  await expect(value).toBeFocused();
  await expect(value).toHaveText(bsn);
  expect(await focusFault(page)).toBeNull();
  await expect(page.getByRole('dialog')).toContainText('Vastgelegd met de reden: er moet een brief worden verstuurd.');
  expect([await page.title(), page.url()].filter((text) => /\d{9}/.test(text))).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await written(page)).not.toContain(bsn);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(before);
});

test('without a reason nothing is shown and nothing is asked of the program', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openHousehold(page, 'geheim-adres');
  await page.keyboard.press('Control+Shift+B');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Tonen' })).toBeDisabled();
  expect(asked.filter((url) => url.includes('person.reveal'))).toEqual([]);
});

for (const [what, event, sentence] of [['the window loses the keyboard', 'blur', 'omdat u naar een ander venster ging'], ['something is printed', 'beforeprint', 'omdat u iets afdrukt']] as const) {
  test(`what is shown is hidden when ${what}, and says so`, async ({ page }) => {
    await openHousehold(page, 'geheim-adres');
    await askFor(page);
    await page.keyboard.press('Enter');
    await expect(shown(page).first()).toBeVisible();
    await page.evaluate((name) => globalThis.window.dispatchEvent(new Event(name)), event);
    await expect(page.getByRole('dialog').getByRole('status').first()).toContainText(sentence);
    expect(await written(page)).not.toContain(bsn);
  });
}

test('a secret address is shown of whom it is, from the person that is opened, and on paper it is not', async ({ page }) => {
  await openHousehold(page, 'geheim-adres');
  await page.keyboard.press('Alt+1');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Shift+B');
  await expect(page.getByRole('combobox', { name: 'Van wie' })).toHaveValue(/./);
  await expect(page.getByRole('combobox', { name: 'Van wie' }).locator('option:checked')).toHaveText(/^Zoë/);
  await page.getByRole('radio', { name: 'Geheim adres' }).press('Space');
  await page.getByRole('radio', { name: 'Twijfel of dit de juiste persoon is' }).press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Geheim adres van Zoë/ })).toBeVisible();
  const value = page.getByRole('dialog').locator('[role="group"][tabindex="0"][aria-label]').last();
  const [street = ''] = (await value.innerText()).split('\n');
  expect(street).toMatch(/[a-z] \d/);
  await page.emulateMedia({ media: 'print' });
  await expect(value).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Afgeschermd tonen' })).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await written(page)).not.toContain(street);
  await expect(regionOf(page, 'identity')).toContainText('Adres geheim');
});

test('axe finds nothing where something masked is asked for and shown, in any look and in a narrow window', async ({ page }) => {
  await openHousehold(page, 'geheim-adres');
  await askFor(page);
  expect(await axeFinds(page, ['desk', 'narrow'], '[role="dialog"]')).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'BSN van Samira Bouzid' })).toBeVisible();
  expect(await axeFinds(page, ['desk', 'narrow'], '[role="dialog"]')).toEqual([]);
});

ownTest('what is revealed is one line in the log, with what and why, and neither the log, a request address nor a title has the BSN', async ({ data, page }) => {
  await data.withPracticeData();
  const program = await data.run();
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await openProgram(page, program);
  await openHousehold(page, 'geheim-adres');
  await askFor(page);
  await page.keyboard.press('Enter');
  await expectOwn(page.getByRole('heading', { name: 'BSN van Samira Bouzid' })).toBeVisible();
  addresses.push(await page.title());
  await program.stop();
  const lines = await data.inStore((store) => lookUpsBy(store, userInfo().username));
  // The worklists of the start screen are read beside it.
  expectOwn(lines.filter(({ name }) => name !== 'worklist.read').map(({ name, reason, revealed }) => [name, reason, revealed?.what])).toEqual([['case.open', undefined, undefined], ['person.reveal', 'letterToSend', 'bsn']]);
  const log = join(data.place.folder, 'log/klantbeeld.log');
  expectOwn([...addresses, JSON.stringify(lines), existsSync(log) ? readFileSync(log, 'utf8') : ''].filter((text) => text.includes(bsn))).toEqual([]);
});
