import type { Page } from '@playwright/test';
import { nl } from '../../renderer/wording/nl.ts';
import { axeFinds } from './axe.ts';
import { focused, focusFault } from './focus.ts';
import { ask, asAtFirst, expect, openHousehold, regionOf, test } from './support.ts';

const settings = (page: Page) => page.getByRole('dialog', { name: nl.settings.title });
const told = (page: Page) => settings(page).getByRole('alert').or(settings(page).locator('p[role="status"]'));

/** Opens the list of keys and goes with the keyboard to a command. */
async function toCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+,');
  await expect(settings(page)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(settings(page).getByRole('button', { name }).first()).toBeVisible();
  while (!(await page.evaluate(() => document.activeElement?.matches('[data-list-item]:not([role="tab"])') ?? false))) await page.keyboard.press('Tab');
  await page.keyboard.press('Home');
  for (let steps = 0; steps < 60 && !(await focused(page)).text.startsWith(name); steps += 1) await page.keyboard.press('ArrowDown');
  expect((await focused(page)).text).toContain(name);
}

test.afterEach(async ({ page }) => void (await ask(page, 'preference.keep', { preferences: asAtFirst })));

test('another key holds at once and after a new start of the window, wherever it is told, and the old one does nothing', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await toCommand(page, nl.commandWords.explain.name);
  expect(await focusFault(page)).toBeNull();
  await page.keyboard.press('Enter');
  await expect(settings(page)).toContainText(nl.keySettings.press);
  await page.keyboard.press('Control+L');
  await expect(told(page)).toHaveText(nl.keySettings.given(nl.commandWords.explain.name, 'Ctrl+L'));
  await page.keyboard.press('Escape');
  for (const start of ['at once', 'after a new start']) {
    if (start !== 'at once') {
      await page.reload();
      await openHousehold(page, 'de-vries');
    }
    await page.keyboard.press('Alt+2');
    await page.keyboard.press('F9');
    expect((await focused(page)).region, start).toBe('allowances');
    await page.keyboard.press('Control+L');
    expect((await focused(page)).region, start).toBe('explanation');
    await page.keyboard.press('Escape');
    await expect(regionOf(page, 'explanation').getByText('Ctrl L', { exact: true })).toBeVisible();
    await expect(page.getByRole('contentinfo')).toContainText(`Ctrl+L ${nl.commandWords.explain.hint}`);
    await page.keyboard.press('F1');
    await expect(page.getByRole('dialog').locator('dl > div').filter({ hasText: nl.commandWords.explain.name }).locator('kbd')).toHaveText('Ctrl+L');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+K');
    await page.keyboard.type('uitleg');
    await expect(page.getByRole('option', { selected: true }).locator('kbd')).toHaveText('Ctrl+L');
    await page.keyboard.press('Escape');
  }
});

test('the key of another command is refused and said whose it is, and both keep their key', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await toCommand(page, nl.commandWords.explain.name);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+I');
  await expect(settings(page).getByRole('alert')).toHaveText(nl.keySettings.taken('Ctrl+I', nl.commandWords.marks.name));
  await page.keyboard.press('Escape');
  await expect(settings(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(settings(page)).toBeHidden();
  await page.keyboard.press('Control+I');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('F9');
  expect((await focused(page)).region).toBe('explanation');
});

test('keys of the system, of screen readers, of typing and of browsers are refused with the reason, and Tab leaves the question', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await toCommand(page, nl.commandWords.marks.name);
  await page.keyboard.press('Enter');
  const { refused } = nl.keySettings;
  for (const [key, sentence] of [
    ['Control+Alt+e', refused.altGr('Ctrl+Alt+E')], ['F10', refused.system('F10')], ['Alt', refused.system('Alt')], ['Insert', refused.screenReader('Insert')], ['CapsLock', refused.screenReader('CapsLock')],
    ['e', refused.writes('E')], ['ArrowDown', refused.typing('ArrowDown')], ['Control+Shift+I', refused.kept('Ctrl+Shift+I')],
  ] as const) {
    await page.keyboard.press(key);
    await expect.soft(settings(page).getByRole('alert')).toHaveText(sentence);
  }
  await page.keyboard.press('Tab');
  await expect(settings(page)).not.toContainText(nl.keySettings.press);
  await page.keyboard.press('Shift+Tab');
  await expect(settings(page).locator('button:focus kbd')).toHaveText('Ctrl+I');
});

test('one key and all keys go back to the standard', async ({ page }) => {
  await ask(page, 'preference.keep', { preferences: { ...asAtFirst, keys: { marks: 'Ctrl+M', explain: 'Ctrl+L', origins: 'Ctrl+H' } } });
  await page.reload();
  await openHousehold(page, 'de-vries');
  await toCommand(page, nl.commandWords.marks.name);
  await page.keyboard.press('Tab');
  const back = settings(page).getByRole('button', { name: nl.keySettings.standardOf('Ctrl+I', nl.commandWords.marks.name) });
  while (!(await back.evaluate((button) => button === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(told(page)).toHaveText(nl.keySettings.given(nl.commandWords.marks.name, 'Ctrl+I'));
  expect((await focused(page)).text).toContain(nl.commandWords.marks.name);
  const all = settings(page).getByRole('button', { name: nl.keySettings.allStandard });
  while (!(await all.evaluate((button) => button === document.activeElement))) await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(told(page)).toHaveText(nl.keySettings.allGiven);
  await expect(all).toBeDisabled();
  expect((await focused(page)).somewhere).toBe(true);
  const reply = await ask(page, 'session.start', {});
  expect(reply.ok ? reply.value.preferences.keys : null).toEqual({});
});

test('axe finds nothing in the keys of the settings, while one waits for its key and where it was refused', async ({ page }) => {
  await ask(page, 'preference.keep', { preferences: { ...asAtFirst, keys: { help: 'Ctrl+M' } } });
  await page.reload();
  await openHousehold(page, 'de-vries');
  await toCommand(page, nl.commandWords.marks.name);
  await page.keyboard.press('Enter');
  await page.keyboard.press('e');
  await expect(settings(page).getByRole('alert')).toBeVisible();
  expect(await axeFinds(page, ['desk', 'narrow'])).toEqual([]);
});
