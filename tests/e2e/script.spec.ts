import type { Page } from '@playwright/test';
import { en } from '../../renderer/wording/en.ts';
import { nl } from '../../renderer/wording/nl.ts';
import { curatedHouseholds } from '../../scripts/population/curated/index.ts';
import { axeFinds } from './axe.ts';
import { notSeenWhole } from './sight.ts';
import { asAtFirst, ask as askProgram, expect, openHousehold, prefer, regionOf, sizes, test, windows } from './support.ts';

const question = (page: Page, words = nl) => regionOf(page, 'conversation').getByRole('combobox', { name: words.script.question });
const steps = (page: Page, words = nl) => regionOf(page, 'conversation').getByRole('list', { name: words.script.steps }).getByRole('button');

/** Goes back to the question from where one is in the conversation, types and chooses. */
async function ask(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Alt+7');
  await expect(async () => {
    await page.keyboard.press('Shift+Tab');
    await expect(question(page).or(question(page, en))).toBeFocused({ timeout: 100 });
  }).toPass();
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
}

test('a question is chosen by its first letters, and its steps stand below it, each with what became of it', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await ask(page, 'bez');
  await expect(question(page)).toHaveValue(nl.script.type.objectionWhen);
  await expect(steps(page)).toContainText(Object.values(nl.script.step.objectionWhen));
  await expect(steps(page).first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(steps(page).first()).toHaveAccessibleName(/gedaan$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await expect(steps(page).nth(1)).toHaveAccessibleName(/overgeslagen$/);
  await expect(regionOf(page, 'conversation').getByRole('button', { name: '2 van 4' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(steps(page).nth(1)).toHaveAccessibleName(/nog te doen$/);
});

test('steps stop nobody: a note is kept and another question is asked while they are to do, and what was done stays done', async ({ page }) => {
  await openHousehold(page, 'betalingsregeling');
  await ask(page, 'niet');
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+J');
  await page.keyboard.type('Wil in delen betalen');
  await page.keyboard.press('Control+Enter');
  await expect(regionOf(page, 'conversation').getByRole('textbox').first()).toHaveValue('');
  await ask(page, 'minder');
  await expect(steps(page)).toHaveCount(4);
  await expect(steps(page).first()).toHaveAccessibleName(/nog te doen$/);
  await ask(page, 'niet');
  await expect(steps(page).first()).toHaveAccessibleName(/gedaan$/);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(steps(page)).toHaveCount(0);
});

test('the question that was chosen is the one that the wrap-up is filled in with and that is kept with the contact', async ({ page }) => {
  // No other test counts the contacts of this household.
  const household = 'paar-met-drie-kinderen-in-de-opvang';
  await openHousehold(page, household);
  await page.keyboard.press('Control+N');
  await page.getByRole('dialog').getByRole('button', { name: /^Met / }).press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await ask(page, 'bez');
  await expect(steps(page).first()).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(regionOf(page, 'conversation').getByRole('textbox', { name: nl.wrapUp.subject })).toHaveValue(`${nl.script.type.objectionWhen}: zorgtoeslag 2026`);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-search-field]')).toBeVisible();
  const shown = curatedHouseholds.find(({ name }) => name === household)?.shows;
  const households = await askProgram(page, 'practice.list', {});
  const fileId = households.ok ? households.value.households.find(({ shows }) => shows === shown)?.fileId ?? '' : '';
  const file = await askProgram(page, 'case.open', { fileId, purpose: 'practice', contactId: null });
  const contacts = file.ok && file.value.contacts.state === 'present' ? file.value.contacts.value : [];
  expect(contacts.map(({ wrapUp, subject }) => [wrapUp?.question ?? null, subject])).toContainEqual(['objectionWhen', `${nl.script.type.objectionWhen}: zorgtoeslag 2026`]);
});

for (const [size, viewport] of Object.entries({ desk: sizes.desk, wide: sizes.wide, drawer: windows.drawer })) {
  test(`the steps and the note are seen whole in a window of ${size}, also with the most and the longest steps`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openHousehold(page, 'de-vries');
    for (const name of [nl.script.type.livingTogether, nl.script.type.separation, nl.script.type.onBehalfOf]) {
      await ask(page, name);
      await expect(question(page)).toHaveValue(name);
      if (size !== 'drawer') expect.soft(await notSeenWhole(regionOf(page, 'conversation').locator('textarea, [data-outcome], [data-outcome] > span:not(:last-child)')), name).toEqual([]);
      else expect.soft(await notSeenWhole(regionOf(page, 'conversation').locator('textarea, [data-outcome]:focus')), name).toEqual([]);
    }
  });
}

test('the script is there in English', async ({ page }) => {
  await prefer(page, { language: 'en' });
  await openHousehold(page, 'de-vries');
  await ask(page, 'income');
  await expect(steps(page, en)).toContainText(Object.values(en.script.step.incomeChange));
  await page.keyboard.press('Space');
  await expect(steps(page, en).first()).toHaveAccessibleName(/done$/);
  await prefer(page, asAtFirst);
});

test('axe finds nothing in the choice of a question', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Alt+7');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('o');
  await expect(page.getByRole('listbox')).toBeVisible();
  // The list of choices lies above the page and in no part of it.
  expect(await axeFinds(page, ['desk'], '[role="listbox"]')).toEqual([]);
});

test('axe finds nothing in the steps of a question', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await ask(page, 'uit elkaar');
  await page.keyboard.press('Space');
  expect(await axeFinds(page, ['desk', 'narrow'])).toEqual([]);
});
