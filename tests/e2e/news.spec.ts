import { openStore } from '../../electron/store/open-store.ts';
import { storeKey } from '../../electron/store/key-file.ts';
import { closeStore } from '../../electron/store/handles.ts';
import { axeFinds } from './axe.ts';
import { focused } from './focus.ts';
import { expect, test } from './own-data.ts';
import { openHousehold, openProgram } from './support.ts';

test('news is read with one key, also during a contact, and what was read stays read', async ({ data, page }) => {
  await data.withPracticeData();
  const first = await data.run();
  await openProgram(page, first);
  await expect(page.getByRole('button', { name: 'Nieuws 4 belangrijke berichten niet gelezen' })).toBeVisible();
  await openHousehold(page, 'de-vries');
  await expect.poll(() => focused(page)).toMatchObject({ region: 'allowances' });
  await page.keyboard.press('Control+Shift+H');
  const dialog = page.getByRole('dialog', { name: 'Nieuws en storingen' });
  await expect(dialog.getByRole('button', { expanded: false }).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('Rond 5 maart 2026 gingen ongeveer 44.000 verkeerde beschikkingen');
  await expect(dialog).toContainText('Bron: Stand-van-zakenbrief');
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toMatchObject({ region: 'allowances' });
  await expect(page.getByRole('button', { name: 'Nieuws 3 belangrijke berichten niet gelezen' })).toBeVisible();
  await first.stop();
  await openProgram(page, await data.run());
  await expect(page.getByRole('button', { name: 'Nieuws 3 belangrijke berichten niet gelezen' })).toBeVisible();
});

test('the start screen shows what is important before the contact, and opens it', async ({ data, page }) => {
  await data.withPracticeData();
  await openProgram(page, await data.run());
  const important = page.getByRole('list', { name: 'Belangrijke berichten van nu' });
  await expect(important.getByRole('listitem')).toHaveCount(3);
  await important.getByRole('button', { name: /servicekosten/ }).press('Enter');
  await expect(page.getByRole('dialog').getByRole('button', { expanded: true })).toContainText('servicekosten');
  expect(await axeFinds(page, ['desk', 'narrow'], '[role="dialog"]')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Nieuws 3 belangrijke berichten niet gelezen' })).toBeVisible();
});

test('an important message that begins while somebody types is counted and told, and takes no focus', async ({ data, ownPage: page }) => {
  const { store } = data.place;
  await closeStore(await openStore({ path: store, key: storeKey(data.place), create: { practice: false, practiceDate: null } }));
  await page.clock.install({ time: new Date('2026-03-04T23:58:30+01:00') });
  await openProgram(page, await data.run());
  await expect(page.getByRole('button', { name: 'Nieuws 2 belangrijke berichten niet gelezen' })).toBeVisible();
  await page.keyboard.type('de vr');
  await page.clock.runFor(120_000);
  await expect(page.getByRole('button', { name: 'Nieuws 3 belangrijke berichten niet gelezen' })).toBeVisible();
  await expect(page.getByText('Nieuw belangrijk bericht: Verkeerde beschikkingen huurtoeslag 2025')).toBeAttached();
  await page.keyboard.type('ies');
  await expect(page.locator('[data-search-field]')).toHaveValue('de vries');
});
