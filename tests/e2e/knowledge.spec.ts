import type { Page } from '@playwright/test';
import { en } from '../../renderer/wording/en.ts';
import { nl } from '../../renderer/wording/nl.ts';
import { axeFinds } from './axe.ts';
import { keysFromFirstRow } from './counted-keys.ts';
import { focused, focusFault } from './focus.ts';
import { cutText, notSeenWhole } from './sight.ts';
import { asAtFirst, expect, openHousehold, prefer, regionOf, sizes, test } from './support.ts';

const passages = (page: Page, words = nl) => page.getByRole('list', { name: words.knowledge.list }).getByRole('button');

test.describe('where knowledge has a place of its own', () => {
  test.use({ viewport: sizes.wide });

  test('the passages are about what has the focus: an allowance, then another, then what is asked', async ({ page }) => {
    await openHousehold(page, 'de-vries');
    await page.keyboard.press('Alt+2');
    await expect(passages(page).filter({ hasText: 'Wie zorgtoeslag krijgt' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(passages(page).filter({ hasText: 'Wie huurtoeslag krijgt' })).toBeVisible();
    await regionOf(page, 'conversation').getByRole('combobox').fill('samen');
    await page.keyboard.press('Enter');
    await expect(passages(page).first()).toContainText('Medebewoners bij huurtoeslag');
    expect(await notSeenWhole(passages(page))).toEqual([]);
    expect(await cutText(regionOf(page, 'knowledge'))).toEqual([]);
  });

  test('F6 goes there, Enter opens a passage with what to say and its sources, and Esc goes back to its row', async ({ page }) => {
    await openHousehold(page, 'stapeling-van-terugvorderingen');
    await page.keyboard.press('Alt+4');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('F9');
    await page.keyboard.press('F6');
    await expect.poll(() => focused(page)).toMatchObject({ region: 'knowledge' });
    expect(await focusFault(page)).toBeNull();
    const title = await passages(page).first().locator('b').textContent();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: title ?? '' });
    await expect(dialog).toContainText(nl.knowledge.say);
    await expect(dialog).toContainText(/Awir art\. \d+|Leidraad|Dienst Toeslagen/);
    await expect(dialog).toContainText('Nagekeken op 21 november 2026.');
    await page.keyboard.press('Escape');
    await expect(passages(page).first()).toBeFocused();
  });
});

test('at 1366 knowledge is one key before the answer, opens under it, and stays open for what is pointed at next', async ({ page }) => {
  await openHousehold(page, 'bezwaar-te-laat');
  const keys = await keysFromFirstRow(page);
  await keys.press('Alt+3');
  await keys.press('F9');
  await keys.press('Shift+Tab');
  await keys.press('Enter');
  await expect(passages(page).first()).toBeFocused();
  await expect(passages(page).filter({ hasText: /Wij zijn te laat|Wanneer wij beslissen op een bezwaar/ }).first()).toBeVisible();
  expect(await focusFault(page)).toBeNull();
  expect(await cutText(regionOf(page, 'explanation'))).toEqual([]);
  await page.keyboard.press('Alt+2');
  await expect(passages(page).filter({ hasText: 'Wie zorgtoeslag krijgt' })).toHaveCount(1);
  await regionOf(page, 'explanation').getByRole('button', { name: nl.knowledge.count(3), expanded: true }).click();
  await expect(passages(page)).toHaveCount(0);
});

test('axe finds nothing in the passages under an answer, nor in one that is opened', async ({ page }) => {
  test.slow();
  await openHousehold(page, 'de-vries');
  await regionOf(page, 'explanation').getByRole('button', { name: nl.knowledge.count(3) }).first().click();
  await expect(passages(page).first()).toBeFocused();
  expect.soft(await axeFinds(page, ['desk', 'narrow'], '[data-region="explanation"]')).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await axeFinds(page, ['desk', 'narrow'], '[role="dialog"]')).toEqual([]);
});

test('what can be said is copied, and a passage is the same one in English', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await prefer(page, { language: 'en' });
  await page.setViewportSize(sizes.wide);
  await openHousehold(page, 'de-vries');
  await passages(page, en).filter({ hasText: 'Who gets healthcare allowance' }).click();
  await page.getByRole('button', { name: en.knowledge.copy }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(en.knowledge.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^You get healthcare allowance when you are 18 or older/);
  await page.setViewportSize(sizes.desk);
  await prefer(page, asAtFirst);
});
