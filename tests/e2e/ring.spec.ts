import type { Page } from '@playwright/test';
import { nl } from '../../renderer/wording/nl.ts';
import { axeFinds } from './axe.ts';
import { expect } from './own-data.ts';
import { openHousehold, regionOf, sizes, windows } from './support.ts';
import { test } from './telephone.ts';

const bar = (page: Page) => page.getByRole('region', { name: nl.offers.title });
const noteOf = (page: Page) => regionOf(page, 'conversation').getByRole('textbox').first();

test('a call on the start screen takes one key to the file with its conversation, and four more to level 2', async ({ page, telephone }) => {
  const said = telephone.command('de vries');
  expect(said).toMatch(/^klantbeeld:\/\/contact\/[\w-]{43}\nDe telefoon gaat over/);
  await expect(bar(page)).toContainText('Telefoon: Sanne de Vries');
  await expect(page.locator('[data-search-field]')).toBeFocused();
  expect([await page.title(), page.url()].filter((text) => text.includes('Vries'))).toEqual([]);
  expect(await axeFinds(page, ['desk', 'wide', 'column', 'narrow'])).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(regionOf(page, 'allowances')).toBeVisible();
  await expect(page.getByRole('navigation', { name: nl.bar.openFiles })).toContainText('Telefoon in gesprek: Sanne de Vries');
  await expect(bar(page)).toHaveCount(0);
  for (const key of ['F4', 'Space', 'Space', 'Enter']) await page.keyboard.press(key);
  await expect(regionOf(page, 'identity')).toContainText(nl.verification.strip(2));
});

test('a call while a note is typed takes no letter and no focus; F7 accepts it, and the note stays with its own conversation', async ({ page, telephone }) => {
  await telephone.call('de-vries');
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('F7');
  await expect(regionOf(page, 'allowances')).toBeVisible();
  await page.keyboard.press('Control+J');
  await page.keyboard.type('Vraagt naar de ');
  await telephone.call('alleenstaande-gepensioneerde');
  await page.keyboard.type('huur', { delay: 20 });
  await expect(bar(page)).toBeVisible();
  await page.keyboard.type('toeslag', { delay: 20 });
  await expect(noteOf(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('van mei');
  await expect(noteOf(page)).toHaveValue('Vraagt naar de huurtoeslag\nvan mei');
  await page.keyboard.press('F7');
  const tabs = page.getByRole('navigation', { name: nl.bar.openFiles });
  await expect(tabs).toContainText('Telefoon in de wacht: Sanne de Vries');
  await page.keyboard.press('Control+1');
  await expect(noteOf(page)).toHaveValue('Vraagt naar de huurtoeslag\nvan mei');
});

test('an unknown caller begins a general question with what is known in the search, and goes on with the citizen who is found', async ({ page, telephone }) => {
  await telephone.call({ familyName: 'de Vries', birthDate: '1987-03-12' });
  await expect(bar(page)).toContainText('Onbekende beller');
  expect(await axeFinds(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: nl.contact.general })).toBeVisible();
  const search = page.locator('[data-search-field]');
  await expect(search).toHaveValue('de Vries 12-03-1987');
  await expect(search).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(regionOf(page, 'allowances')).toBeVisible();
  await expect(page.getByRole('navigation', { name: nl.bar.openFiles })).toContainText('Telefoon in gesprek: Sanne de Vries');
  await expect(page.getByRole('button', { name: nl.contact.closeGeneral })).toHaveCount(0);
});

test('a second call of the same citizen says that a conversation goes on, and stands beside it', async ({ page, telephone }) => {
  await telephone.call('de-vries');
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(regionOf(page, 'allowances')).toBeVisible();
  await telephone.call('de-vries');
  await expect(bar(page)).toContainText(nl.offers.going);
  await page.setViewportSize(windows.column);
  expect(await axeFinds(page, ['desk', 'column'])).toEqual([]);
  await page.keyboard.press('F7');
  await expect(page.getByRole('button', { name: nl.contact.close('Sanne de Vries') })).toHaveCount(2);
});

test('a link that was used, ran out or is made up says which of the three, and a contact put aside can be offered again', async ({ page, telephone }) => {
  const used = await telephone.call('de-vries');
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Shift+F7');
  await expect(bar(page)).toHaveCount(0);
  await telephone.again(used);
  await expect(bar(page)).toContainText('Sanne de Vries');
  await page.keyboard.press('Enter');
  await expect(regionOf(page, 'allowances')).toBeVisible();
  for (const [link, kind] of [[used, 'tokenUsed'], [`klantbeeld://contact/${'a'.repeat(43)}`, 'tokenUnknown']] as const) {
    await telephone.again(link);
    await expect(bar(page)).toContainText(nl.problems[kind].happened({}));
    await page.keyboard.press('F7');
    await expect(bar(page).getByRole('button', { name: nl.offers.accept })).toHaveCount(0);
    await bar(page).getByRole('button', { name: nl.offers.close }).click();
    await expect(bar(page)).toHaveCount(0);
  }
  await telephone.call('de-vries', 0.06);
  await expect(bar(page)).toContainText(nl.problems.tokenExpired.happened({}));
  expect(await axeFinds(page)).toEqual([]);
});

test('several calls are the first and how many more; Enter in a list or in what is typed accepts none', async ({ page, telephone }) => {
  await page.setViewportSize(sizes.desk);
  await openHousehold(page, 'alleenstaande-gepensioneerde');
  await telephone.call('de-vries');
  await telephone.call({});
  await expect(bar(page)).toContainText(nl.offers.more(1));
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toContainText('Sanne de Vries');
  await page.keyboard.press('F7');
  await expect(bar(page)).toContainText('Onbekende beller');
});
