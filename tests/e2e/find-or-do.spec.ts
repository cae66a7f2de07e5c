import type { Page } from '@playwright/test';
import { commandIds, commands } from '../../renderer/commands/commands.ts';
import { nl } from '../../renderer/wording/nl.ts';
import { axeFinds } from './axe.ts';
import { focused } from './focus.ts';
import { expect, openHousehold, regionOf, test } from './support.ts';

const box = (page: Page) => page.locator('[data-search-field]');
const options = (page: Page) => page.getByRole('listbox', { name: nl.palette.list }).getByRole('option');
const pointed = (page: Page) => options(page).and(page.locator('[aria-selected="true"]'));

test('a command is found by its name, however it is written, and done with Enter; what it opens gives the focus back', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Alt+3');
  const before = await focused(page);
  await page.keyboard.press('Control+K');
  await page.keyboard.type('INSTÈLL');
  await expect(pointed(page)).toContainText(nl.commandWords.settings.name);
  await expect(pointed(page).locator('kbd')).toHaveText('Ctrl+,');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: nl.settings.title })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await focused(page)).toEqual(before);
});

test('a command begins where the focus was: uitleg explains the row that one was on, and Esc returns to it', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Alt+3');
  await page.keyboard.press('ArrowDown');
  const before = await focused(page);
  await page.keyboard.press('Control+K');
  await page.keyboard.type('uitleg');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect((await focused(page)).region).toBe('explanation');
  await page.keyboard.press('Escape');
  expect(await focused(page)).toEqual(before);
});

test('without a text it offers what is of use where the focus was, and Enter does nothing until an arrow chose', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('Control+K');
  await expect(options(page)).toHaveText([nl.commandWords.explain.name, nl.commandWords.whatIf.name, nl.commandWords.nextRegion.name, nl.commandWords.help.name].map((name) => new RegExp(`^${name}`)));
  await page.keyboard.press('Enter');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(pointed(page)).toContainText(nl.commandWords.whatIf.name);
  await page.keyboard.press('Enter');
  await expect(regionOf(page, 'whatIf')).toBeVisible();
  expect((await focused(page)).region).toBe('whatIf');
});

test('every command is found by its name, with its key', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Control+K');
  for (const id of commandIds) {
    await box(page).fill(nl.commandWords[id].name);
    const own = options(page).filter({ has: page.getByText(nl.commandWords[id].name, { exact: true }) });
    await expect.soft(own.locator('kbd'), id).toHaveText(commands[id].key);
  }
});

test('what cannot be done now says why not, and Enter leaves it', async ({ page }) => {
  await page.keyboard.press('Control+K');
  await page.keyboard.type('herkomst');
  await expect(options(page)).toHaveCount(1);
  await expect(options(page)).toContainText(nl.palette.whyNot.file);
  await expect(options(page)).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue('herkomst');
});

test('on the start screen Ctrl+K offers commands as well, Esc takes them away, and what opens gives the focus back to the search', async ({ page }) => {
  await expect(options(page)).toHaveCount(0);
  await page.keyboard.press('Control+K');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(options(page)).toHaveCount(0);
  await page.keyboard.press('Control+K');
  await page.keyboard.type('rekencase');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: nl.cases.openTitle })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeFocused();
});

for (const from of ['the start screen', 'an open file'] as const) {
  test(`a BSN, a name with a date of birth and a postcode with a number find a person from ${from} as before: no command is offered, and Enter opens`, async ({ page }) => {
    if (from === 'an open file') await openHousehold(page, 'geen-toeslagen');
    for (const [key, name] of [['de vries 12-3-1987', 'Sanne de Vries'], ['cornelissen 27-2-1985', /Cornelissen$/]] as const) {
      await page.keyboard.press('Control+K');
      await page.keyboard.type(key);
      await expect(options(page)).toHaveCount(0);
      await page.keyboard.press('Enter');
      await box(page).waitFor({ state: 'detached' });
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
      await expect.poll(() => focused(page)).toMatchObject({ region: 'allowances' });
    }
    await page.keyboard.press('Control+K');
    for (const key of ['123456782', '1234 ab 12', '12345']) {
      await box(page).fill(key);
      await expect.soft(options(page), key).toHaveCount(0);
    }
  });
}

test('letters find a row of the allowances, in the column where one is', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Alt+2');
  await page.keyboard.type('kindero');
  expect((await focused(page)).text).toBe('Kinderopvangtoeslag');
  // An arrow ends the word that was typed.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('h');
  await expect(regionOf(page, 'explanation').getByRole('heading', { level: 2 })).toHaveText('Antwoord · huurtoeslag 2026');
  expect((await focused(page)).text).not.toBe('Huurtoeslag');
});

test('F2 goes to the value of a change, and selects what stands in it', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('F8');
  await page.keyboard.type('in');
  await page.keyboard.press('Enter');
  await page.keyboard.type('30000');
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('F2');
  await page.keyboard.type('31000');
  await expect(regionOf(page, 'whatIf').locator('input.value').first()).toHaveValue('31000');
});

test('axe finds nothing where it is offered what can be done', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Control+K');
  await page.keyboard.type('naar');
  await expect(pointed(page)).toHaveCount(1);
  expect(await axeFinds(page, ['desk', 'narrow'])).toEqual([]);
});
