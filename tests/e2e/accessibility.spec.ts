import type { Page } from '@playwright/test';
import { axeFinds } from './axe.ts';
import { expect, openHousehold, regionOf, sizes, test, windows } from './support.ts';

const everySize = ['desk', 'wide', 'drawer', 'column', 'narrow'] as const satisfies readonly (keyof typeof windows)[];

/** Presses the keys on the file of the household with much going on. */
async function onFile(page: Page, ...keys: readonly string[]): Promise<void> {
  await openHousehold(page, 'de-vries');
  for (const key of keys) await page.keyboard.press(key);
}

test('axe finds nothing on the start screen, at any size and in any look', async ({ page }) => {
  expect(await axeFinds(page, everySize)).toEqual([]);
});

test('axe finds nothing in an open file, at any size and in any look', async ({ page }) => {
  test.slow();
  await onFile(page);
  expect(await axeFinds(page, everySize)).toEqual([]);
});

test('axe finds nothing in the answer to a search', async ({ page }) => {
  await page.keyboard.type('janssen 1-1-1980');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Niemand gevonden.')).toBeVisible();
  expect(await axeFinds(page, ['desk', 'narrow'])).toEqual([]);
});

test('axe finds nothing in a calculation opened step by step', async ({ page }) => {
  await onFile(page, 'F9', 'Tab', 'Tab', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight');
  expect(await axeFinds(page, ['desk', 'narrow'])).toEqual([]);
});

test('axe finds nothing where origins are written out', async ({ page }) => {
  await onFile(page, 'Control+B');
  expect(await axeFinds(page, ['desk', 'wide'])).toEqual([]);
});

test('axe finds nothing where debts stand in place of open items', async ({ page }) => {
  await onFile(page, 'Alt+4');
  expect(await axeFinds(page)).toEqual([]);
});

test('axe finds nothing in a year that cannot be computed', async ({ page }) => {
  await onFile(page, 'Alt+PageDown');
  expect(await axeFinds(page)).toEqual([]);
});

for (const [name, household] of [['a file with many debts', 'stapeling-van-terugvorderingen'], ['a file with a secret address', 'geheim-adres'], ['a file of twelve children', 'twaalf-kinderen'], ['a file without any allowance', 'geen-toeslagen']] as const) {
  test(`axe finds nothing in ${name}`, async ({ page }) => {
    await openHousehold(page, household);
    expect(await axeFinds(page)).toEqual([]);
  });
}

test('every part of the screen is a landmark with a name of its own, and the page has one main heading', async ({ page }) => {
  await page.setViewportSize(sizes.wide);
  await openHousehold(page, 'de-vries');
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  const regions = page.locator('[data-region]');
  await expect(regions).toHaveCount(12);
  const names = await Promise.all((await regions.all()).map((region) => region.evaluate((element) => element.getAttribute('aria-label') ?? document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent ?? '')));
  expect(new Set(names.filter((name) => name !== '')).size).toBe(names.length);
});

test('a screen reader hears an amount with what it is and where it comes from', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  const month = regionOf(page, 'allowances').getByRole('gridcell', { name: /^Zorgtoeslag, Per maand: / });
  await expect(month).toHaveAccessibleName(/€\s112.*beschikking/);
});
