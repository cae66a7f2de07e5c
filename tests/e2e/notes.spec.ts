import type { Page } from '@playwright/test';
import { focused } from './focus.ts';
import { expect, openHousehold, regionOf, test } from './support.ts';

const field = (page: Page) => regionOf(page, 'conversation').getByRole('textbox').first();
const history = (page: Page) => regionOf(page, 'conversation').getByRole('list', { name: 'Notities, afspraken en contacten' }).getByRole('listitem');
const status = (page: Page) => page.getByRole('contentinfo');

test('Ctrl+J goes to the note from anywhere, and back to where one was', async ({ page }) => {
  await openHousehold(page, 'betalingsregeling');
  await page.keyboard.press('Alt+3');
  const before = await focused(page);
  await page.keyboard.press('Control+J');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Control+J');
  expect(await focused(page)).toEqual(before);
});

test('what is typed is kept while typing, also when the window is closed at once, and is there when the file opens again', async ({ page }) => {
  await openHousehold(page, 'verrekening');
  await page.keyboard.press('Control+J');
  await page.keyboard.type('Vraagt of het volgende maand ook zo is');
  await expect(status(page)).toContainText(/Concept bewaard \d\d:\d\d:\d\d/);
  await page.reload();
  await openHousehold(page, 'verrekening');
  await expect(field(page)).toHaveValue('Vraagt of het volgende maand ook zo is');
  await expect(status(page)).toContainText('Concept bewaard');
  await page.keyboard.press('Control+J');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await expect(status(page)).toContainText('Geen concept');
});

test('Ctrl+Enter makes a note of it: it stands first in what was said, the field is empty, and it is found by its words', async ({ page }) => {
  await openHousehold(page, 'verhuizing');
  const before = await history(page).count();
  await page.keyboard.press('Control+J');
  await page.keyboard.press('Control+Enter');
  await expect(history(page)).toHaveCount(before);
  await page.keyboard.type('Belde over de nieuwe huur, stuurt het huurcontract');
  await page.keyboard.press('Control+Enter');
  await expect(field(page)).toHaveValue('');
  await expect(history(page)).toHaveCount(before + 1);
  await expect(history(page).first()).toContainText('Notitie Belde over de nieuwe huur, stuurt het huurcontract');
  await expect(status(page)).toContainText('Geen concept');
  await page.keyboard.press('Control+F');
  await page.keyboard.type('huurcontract');
  await expect(page.getByRole('dialog').locator('mark').first()).toHaveText('huurcontract');
});

test('an agreement asks for its day, says what is wrong with it, and stands on top until that day', async ({ page }) => {
  await openHousehold(page, 'geboorte');
  await page.keyboard.press('Control+J');
  await page.keyboard.type('Wij bellen terug over de opvang');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toMatchObject({ text: 'Afspraak' });
  await page.keyboard.press('Space');
  await expect(field(page)).toHaveAccessibleName('Afspraak met de burger');
  while (!(await page.evaluate(() => document.activeElement?.matches('[data-due]') ?? true))) await page.keyboard.press('Tab');
  const save = page.getByRole('button', { name: /^Bewaren/ });
  for (const [day, said] of [['straks', 'Deze datum is niet te lezen'], ['31-2-2027', 'Deze datum is niet te lezen'], ['1-11-2026', 'Deze dag is al geweest']] as const) {
    await page.keyboard.press('Control+A');
    await page.keyboard.type(day);
    await expect(regionOf(page, 'conversation')).toContainText(said);
    await expect(save).toBeDisabled();
  }
  await page.keyboard.press('Control+A');
  await page.keyboard.type('1 december 2026');
  await expect(save).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  const onTop = regionOf(page, 'conversation').getByRole('list', { name: 'Open afspraken met de burger' }).getByRole('listitem').first();
  await expect(onTop).toContainText('Afspraak · vóór 1 dec.');
  await expect(onTop).toContainText('Wij bellen terug over de opvang');
  await expect(regionOf(page, 'identity')).toContainText('Afspraak vóór 1 dec.');
  await expect(regionOf(page, 'openItems')).toContainText('Wij bellen terug over de opvang');
});

test('a note of the greatest length is kept whole', async ({ page }) => {
  await openHousehold(page, 'kind-wordt-achttien');
  const longest = 'Uitleg. '.repeat(500);
  await field(page).fill(longest);
  await expect(regionOf(page, 'conversation')).toContainText('4.000 / 4.000');
  await page.keyboard.press('Control+Enter');
  await history(page).filter({ hasText: 'Uitleg. Uitleg.' }).click();
  await expect(page.getByRole('dialog')).toContainText(longest.trim());
});
