import type { Page } from '@playwright/test';
import { focused, focusFault } from './focus.ts';
import { expect, openHousehold, regionOf, sizes, test } from './support.ts';

const lists = [
  { digit: 1, region: 'household', next: 'ArrowDown' },
  { digit: 2, region: 'allowances', next: 'ArrowDown' },
  { digit: 3, region: 'openItems', next: 'ArrowDown' },
  { digit: 4, region: 'moneyBack', next: 'ArrowDown' },
  { digit: 5, region: 'timeline', next: 'ArrowRight' },
  { digit: 7, region: 'conversation', next: 'ArrowDown' },
] as const;

/** The dialog on top. */
const dialog = (page: Page) => page.getByRole('dialog').last();

/** Goes with the keyboard to the list of a part of the screen. */
async function toList(page: Page, digit: number): Promise<void> {
  await page.keyboard.press(`Alt+${digit}`);
  while (!(await page.evaluate(() => document.activeElement?.matches('[data-list-item]') ?? true))) await page.keyboard.press('Tab');
}

for (const { digit, region, next } of lists) {
  test(`${region}: Enter opens every line, with a name and the focus in it, and Esc returns to the line`, async ({ page }) => {
    await openHousehold(page, 'de-vries');
    await toList(page, digit);
    await page.keyboard.press('Home');
    const seen = new Set<string>();
    for (let place = await focused(page); !seen.has(place.text); place = await focused(page)) {
      seen.add(place.text);
      expect.soft(place.region).toBe(region);
      await page.keyboard.press('Enter');
      await expect.soft(dialog(page), place.text).toBeVisible();
      await expect.soft(dialog(page)).toHaveAccessibleName(/\S/);
      expect.soft(await dialog(page).evaluate((opened) => opened.contains(document.activeElement)), place.text).toBe(true);
      await page.keyboard.press('Escape');
      await expect.soft(page.getByRole('dialog')).toHaveCount(0);
      expect.soft(await focused(page)).toEqual(place);
      await page.keyboard.press(next);
    }
    expect(seen.size).toBeGreaterThan(1);
  });
}

test('a letter opens from its decision, each Esc closes one and ends where it began, and its number finds it again', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Alt+2');
  const before = await focused(page);
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveAccessibleName(/voorschot zorgtoeslag 2026/i);
  await expect(dialog(page)).toContainText('Waarop het besluit rust');
  while ((await focused(page)).text !== 'Brief openen') await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText('Beste mevrouw De Vries,');
  const number = /B\d\d\.[\d.]+/.exec(await dialog(page).innerText())?.[0] ?? '';
  expect(await dialog(page).evaluate((opened) => opened.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toContainText('Waarop het besluit rust');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await focused(page)).toEqual(before);
  await page.keyboard.press('Control+K');
  await page.keyboard.type(number);
  await page.keyboard.press('Enter');
  await expect(regionOf(page, 'explanation')).toContainText(number);
});

test('Ctrl+F finds words in what happened, an arrow and Enter open it, and Esc twice ends where it began', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Alt+3');
  const before = await focused(page);
  await page.keyboard.press('Control+F');
  await expect(page.getByRole('searchbox', { name: 'Zoek in dit dossier' })).toBeFocused();
  await page.keyboard.type('loonstrook');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('opvanguren');
  const rows = dialog(page).getByRole('list', { name: 'Gebeurtenissen' }).getByRole('button');
  await expect(rows.locator('mark').first()).toContainText(/opvanguren/i);
  const found = await rows.count();
  await page.keyboard.press('Tab');
  await expect(rows.first()).toBeFocused();
  expect(await focusFault(page)).toBeNull();
  await page.keyboard.press('Enter');
  await expect(page.locator('[role="dialog"]')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(page.locator('[role="dialog"]')).toHaveCount(1);
  await expect(rows.first()).toBeFocused();
  await expect(rows).toHaveCount(found);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await focused(page)).toEqual(before);
});

test('at 1920×1001 the events stand under the months, Ctrl+F goes to their search, and kinds are chosen with the keyboard', async ({ page }) => {
  await page.setViewportSize(sizes.wide);
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Control+F');
  await expect(regionOf(page, 'timeline').getByRole('searchbox')).toBeFocused();
  const rows = regionOf(page, 'timeline').getByRole('list', { name: 'Gebeurtenissen' }).getByRole('button');
  const all = await rows.count();
  while (!(await focused(page)).text.startsWith('brieven')) await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  const letters = Number(/\d+/.exec((await focused(page)).text)?.[0]);
  await expect(rows).toHaveCount(letters);
  expect(letters).toBeLessThan(all);
});

test('the answer is copied with Ctrl+Shift+A, an amount with what it is and its day with Ctrl+C', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Alt+2');
  const answer = await regionOf(page, 'explanation').getByRole('group', { name: 'Antwoordzin' }).locator('p').innerText();
  await page.keyboard.press('Control+Shift+A');
  await expect.poll(clipboard).toBe(answer.replaceAll('\u00a0', ' '));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+C');
  await expect.poll(clipboard).toMatch(/^Zorgtoeslag, per maand 2026: € 112 \(stand 12-11-2026\)$/);
});

test('all marks open from the strip of the person, and Esc returns there', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  while ((await focused(page)).region !== 'identity') await page.keyboard.press('F6');
  await page.keyboard.press('Tab');
  const before = await focused(page);
  expect(before.region).toBe('identity');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText('In onderzoek: adres');
  await expect(dialog(page)).toContainText('BRP');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await focused(page)).toEqual(before);
});
