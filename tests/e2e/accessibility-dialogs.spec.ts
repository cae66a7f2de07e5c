import type { Page } from '@playwright/test';
import { axeFinds } from './axe.ts';
import { expect, openCitizen, openHousehold, test } from './support.ts';

const dialogs = {
  'the keys': ['F1'],
  'the settings': ['Control+,'],
  'the search over a file': ['Control+K'],
  'a decision': ['Alt+2', 'Enter'],
  'a person': ['Alt+1', 'Enter'],
  'an open item': ['Alt+3', 'Enter'],
  'a debt': ['Alt+4', 'Enter'],
  'a month': ['Alt+5', 'Enter'],
  'all events': ['Control+F'],
} as const;

/** The picture below what is opened is looked at without it. */
const dialog = '[role="dialog"]';

async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toBeVisible();
}

test('axe finds nothing in what opens above a file, in any look', async ({ page }) => {
  test.slow();
  await openHousehold(page, 'de-vries');
  for (const [name, keys] of Object.entries(dialogs)) {
    await press(page, keys);
    expect.soft(await axeFinds(page, ['desk'], dialog), name).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});

test('axe finds nothing in a letter, in any look and in a narrow window', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await press(page, dialogs['a decision']);
  await page.getByRole('button', { name: 'Brief openen' }).click();
  await expect(page.getByText('Met vriendelijke groet')).toBeVisible();
  expect(await axeFinds(page, ['desk', 'narrow'], dialog)).toEqual([]);
});

test('axe finds nothing in all marks of a person, in any look', async ({ page }) => {
  await openCitizen(page, 'de vries 12-3-1987');
  await page.getByRole('list', { name: 'Bijzonderheden' }).getByRole('button').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await axeFinds(page, ['desk'], dialog)).toEqual([]);
});
