import type { Page } from '@playwright/test';
import { addContacts } from '../../electron/store/contacts.ts';
import { userInfo } from 'node:os';
import { curatedHouseholds } from '../../scripts/population/curated/index.ts';
import { practiceDate } from '../../scripts/practice-store.ts';
import { contact } from '../builders/case-file.ts';
import { axeFinds } from './axe.ts';
import { focusFault } from './focus.ts';
import { expect as expectOwn, test as ownTest } from './own-data.ts';
import { expect, openCitizen, openHousehold, openProgram, test } from './support.ts';

const rows = (page: Page) => page.getByRole('dialog').getByRole('listitem');

/** Opens Mijn inzage by its key and waits until the keyboard is in the list. */
async function openOwn(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+L');
  await expect(page.getByRole('heading', { name: 'Mijn inzage' })).toBeVisible();
  await expect(rows(page).first().getByRole('button')).toBeFocused();
}

ownTest('the own look-ups of today stand there, those without a contact first, and what was explained by the keyboard is there after a restart', async ({ data, page }) => {
  await data.withPracticeData();
  await data.inStore(async (store) => {
    const spoken = curatedHouseholds.find(({ name }) => name === 'de-vries');
    const row = await store.read.selectFrom('file').where('shows', '=', spoken?.shows ?? '').select('id').executeTakeFirstOrThrow();
    await addContacts(store, [{ fileId: row.id, value: contact({ id: 'contact-of-today', startedAt: `${practiceDate}T00:00:00Z`, recordedAt: `${practiceDate}T23:59:59Z`, caseworker: userInfo().username }) }]);
  });
  const first = await data.run();
  await openProgram(page, first);
  await openCitizen(page, 'de vries 12-3-1987');
  await page.getByRole('button', { name: 'Klantbeeld, Startscherm' }).click();
  await openHousehold(page, 'geheim-adres');
  await openOwn(page);
  await expectOwn(page.getByRole('list', { name: 'Zonder contact (1)' }).getByRole('listitem')).toContainText(['Samira Bouzid']);
  // The worklists of the start screen are read beside what is done.
  const others = page.getByRole('list', { name: /^Andere inzagen/ }).getByRole('listitem').filter({ hasNotText: 'werklijst gelezen' });
  await expectOwn(others).toContainText(['Sanne de Vries · reden: contact', 'gezocht op naam en geboortedatum: 1 gevonden']);

  await page.keyboard.press('Enter');
  await expectOwn(page.getByRole('textbox', { name: 'Toelichting bij Samira Bouzid' })).toBeFocused();
  await page.keyboard.type('Oefening met een geheim adres.');
  await page.keyboard.press('Enter');
  await expectOwn(rows(page).first()).toContainText('Toelichting: Oefening met een geheim adres.');
  await expectOwn(rows(page).first().getByRole('button')).toBeFocused();
  await page.keyboard.press('Escape');
  await expectOwn(page.getByRole('dialog')).toBeHidden();
  await first.stop();

  await openProgram(page, await data.run());
  await openOwn(page);
  await expectOwn(rows(page).filter({ hasNotText: 'werklijst gelezen' })).toHaveCount(3);
  await expectOwn(rows(page).first()).toContainText('Toelichting: Oefening met een geheim adres.');
  expectOwn(await page.getByRole('dialog').evaluate((dialog) => dialog.outerHTML)).not.toMatch(/\b\d{9}\b/);
});

test('Esc leaves the field of an explanation first and the list after it, and nothing was kept', async ({ page }) => {
  await openHousehold(page, 'geheim-adres');
  await openOwn(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Toch niet');
  await page.keyboard.press('Escape');
  await expect(rows(page).first().getByRole('button')).toBeFocused();
  expect(await focusFault(page)).toBeNull();
  await expect(page.getByRole('dialog')).not.toContainText('Toch niet');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('an explanation with a BSN in it is refused with what to do, and stays typed', async ({ page }) => {
  await openHousehold(page, 'geheim-adres');
  await openOwn(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Gaat over 999900353');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Haal het BSN weg')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Toelichting bij/ })).toHaveValue('Gaat over 999900353');
});

test('an earlier day is a key away, and the way back ends today', async ({ page }) => {
  await openHousehold(page, 'geheim-adres');
  await openOwn(page);
  const count = await rows(page).count();
  await page.getByRole('button', { name: 'Een dag terug' }).press('Enter');
  await expect(page.getByText('Op deze dag zocht u niemand op.')).toBeVisible();
  const on = page.getByRole('button', { name: 'Een dag verder' });
  await on.press('Enter');
  await expect(rows(page)).toHaveCount(count);
  await on.press('Enter');
  await expect(on).toBeFocused();
  await expect(rows(page)).toHaveCount(count);
});

test('Mijn inzage opens from the menu too, also without a file', async ({ page }) => {
  await page.getByRole('button', { name: 'Meer', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Mijn inzage' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Mijn inzage' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Meer', exact: true })).toBeFocused();
});

test('axe finds nothing in the own look-ups and in the field of an explanation, in any look and in a narrow window', async ({ page }) => {
  await openHousehold(page, 'geheim-adres');
  await openOwn(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /^Toelichting bij/ })).toBeFocused();
  expect(await axeFinds(page, ['desk', 'narrow'], '[role="dialog"]')).toEqual([]);
});
