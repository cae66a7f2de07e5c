import type { Page } from '@playwright/test';
import { nl } from '../../renderer/wording/nl.ts';
import { axeFinds } from './axe.ts';
import { focused } from './focus.ts';
import { notSeenWhole } from './sight.ts';
import { expect, openHousehold, regionOf, test } from './support.ts';

const bar = (page: Page) => page.getByRole('region', { name: nl.lookBack.title });
const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');

/** Looks back with the keyboard: the day, and where it is another one the day of the law. */
async function lookBack(page: Page, day: string, law = ''): Promise<void> {
  await page.keyboard.press('Shift+F9');
  await expect(page.getByRole('textbox', { name: nl.lookBack.field.knownOn })).toBeFocused();
  await page.keyboard.type(day);
  await page.keyboard.press('Tab');
  await page.keyboard.type(law);
  await page.keyboard.press('Enter');
}

test('the whole screen goes back to a day and says so, and what is written stays of now', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  const allowances = regionOf(page, 'allowances');
  await expect(allowances).toContainText('terug');
  await lookBack(page, '1-5');
  await expect(bar(page)).toContainText('U kijkt terug. Gegevens zoals bekend op 1 mei 2026, recht zoals op die dag.');
  await expect.poll(() => focused(page)).toMatchObject({ region: 'allowances' });
  // In May nobody knew yet that too much was paid.
  await expect(allowances).not.toContainText('terug');
  expect(plain(await allowances.textContent())).toContain('Betaald t/m mei');
  await expect(regionOf(page, 'explanation')).toContainText('Zo was het bekend op 1 mei 2026.');
  await expect(regionOf(page, 'openItems')).toContainText('termijn 4 van 24');
  await expect(regionOf(page, 'openItems')).not.toContainText('Mutatiebrief');
  await expect(page.getByRole('button', { name: nl.moneyBack.arrange })).toHaveCount(0);
  // A note is of today.
  await page.keyboard.press('Control+J');
  await page.keyboard.type('Wat wij in mei wisten is uitgelegd');
  await page.keyboard.press('Control+Enter');
  await expect(regionOf(page, 'conversation')).toContainText('Wat wij in mei wisten is uitgelegd');
  await page.keyboard.press('Shift+F9');
  await expect(bar(page)).toHaveCount(0);
  await expect(allowances).toContainText('terug');
  await expect(regionOf(page, 'conversation')).toContainText('Wat wij in mei wisten is uitgelegd');
});

test('facts of then are reckoned by the law of then or by that of now, as is asked', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await lookBack(page, '15-12-2025');
  const allowances = regionOf(page, 'allowances');
  await expect(allowances).toContainText('wet van 2026 nog niet van kracht');
  await expect(regionOf(page, 'explanation')).toContainText('Op de gekozen dag was de wet van 2026 nog niet van kracht.');
  await page.keyboard.press('Shift+F9');
  await lookBack(page, '15-12-2025', '12-11-2026');
  await expect(bar(page)).toContainText('Gegevens zoals bekend op 15 december 2025, recht zoals op 12 november 2026.');
  await expect(allowances).not.toContainText('nog niet van kracht');
});

test('a day that cannot be read or has not come is said at its field, and nothing changes', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await lookBack(page, 'gisteren');
  const dialog = page.getByRole('dialog', { name: nl.lookBack.title });
  await expect(dialog).toContainText(nl.lookBack.notRead);
  await expect(page.getByRole('textbox', { name: nl.lookBack.field.knownOn })).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('1-12-2026');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText(nl.lookBack.notYet);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
});

test('from a decision the whole screen goes back to its day, under the law of its year', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('dialog').getByRole('button', { name: nl.lookBack.ofDecision }).press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(bar(page)).toContainText('Gegevens zoals bekend op 12 december 2025, recht zoals op 1 januari 2026.');
  await expect(regionOf(page, 'allowances')).not.toContainText('nog niet van kracht');
});

test('axe finds nothing while one looks back and in its dialog, and nothing that must be seen is cut', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await lookBack(page, '1-5');
  await expect(bar(page)).toBeVisible();
  expect.soft(await notSeenWhole(bar(page).locator('p, button'))).toEqual([]);
  expect.soft(await notSeenWhole(page.locator('[data-region="household"] li, [data-region="home"] li, [data-region="income"] li'))).toEqual([]);
  expect.soft(await axeFinds(page, ['desk', 'narrow'])).toEqual([]);
  await bar(page).getByRole('button', { name: nl.lookBack.otherDay }).press('Enter');
  await expect(page.getByRole('textbox', { name: nl.lookBack.field.knownOn })).toHaveValue('01-05-2026');
  expect(await axeFinds(page, ['desk', 'narrow'], '[role="dialog"]')).toEqual([]);
});
