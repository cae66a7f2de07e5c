import { userInfo } from 'node:os';
import type { Page } from '@playwright/test';
import { lookUpsBy } from '../../electron/store/access-log.ts';
import { addCallbacks } from '../../electron/store/callbacks.ts';
import { addContacts } from '../../electron/store/contacts.ts';
import { shownHouseholds } from '../../electron/store/files.ts';
import { appendNotes } from '../../electron/store/notes.ts';
import { callback, contact, note } from '../builders/case-file.ts';
import { axeFinds } from './axe.ts';
import { focused } from './focus.ts';
import { expect, test, type OwnData } from './own-data.ts';
import { openProgram, prefer, regionOf, sizes, windows } from './support.ts';
import { cutText, overlapping, pageScroll } from './sight.ts';

const owner = userInfo().username;
const list = (page: Page) => page.getByRole('table');
const row = (page: Page, name: string) => list(page).getByRole('button', { name, exact: true });

/** Practice data in which the user has some work of their own. All invented. */
async function withWork(data: OwnData): Promise<void> {
  await data.withPracticeData();
  await data.inStore(async (store) => {
    const households = await shownHouseholds(store);
    const fileOf = (name: string): string => households.find(({ displayName }) => displayName === name)?.fileId ?? '';
    const [gerard, samira, riet] = [fileOf('Gerard Oosterhuis'), fileOf('Samira Bouzid'), fileOf('Riet Postma')];
    await addCallbacks(store, [
      { fileId: gerard, value: callback({ id: 'callback-gerard', owner, state: 'notReached', question: 'Wil weten of de wijziging van het inkomen van zijn vrouw al verwerkt is, en wat hij vanaf januari krijgt', dueAt: '2026-11-11T09:00:00Z' }) },
      { fileId: samira, value: callback({ id: 'callback-samira', owner, question: 'Woont nu op Dorpsstraat 1', dueAt: '2026-11-18T09:00:00Z' }) },
      { fileId: riet, value: callback({ id: 'callback-riet', owner: '', askedBy: owner, department: 'collection', question: 'Kan zij minder betalen?', dueAt: '2026-11-18T09:00:00Z' }) },
    ]);
    await addContacts(store, [
      { fileId: riet, value: contact({ id: 'contact-riet', caseworker: owner, channel: 'chat', subject: 'Betaaldatum', summary: 'Uitgelegd wanneer het geld komt.', startedAt: '2026-11-11T10:00:00Z' }) },
    ]);
    await appendNotes(store, [{ fileId: riet, value: note({ id: 'note-riet', kind: 'agreement', text: 'Stuurt de jaaropgaaf van het pensioen', author: owner, owner, due: '2026-11-16' }) }]);
  });
}

async function start(data: OwnData, page: Page): Promise<void> {
  await withWork(data);
  await page.setViewportSize(sizes.desk);
  await openProgram(page, await data.run());
  await expect(list(page)).toBeVisible();
}

/** Tab until the keyboard is there. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent)) === text) return;
  }
  throw new Error(`Tab does not come to ${text}`);
}

test('a callback is opened from the worklist by keyboard, and the keyboard is at the callback', async ({ data, page }) => {
  await start(data, page);
  await expect(list(page).getByRole('rowheader')).toHaveText(['Gerard Oosterhuis', 'Sanne de Vries', 'Samira Bouzid']);
  await expect(list(page).getByRole('row').nth(1)).toContainText('te laat');
  await tabTo(page, 'Gerard Oosterhuis');
  await page.keyboard.type('sanne');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sanne de Vries');
  await expect.poll(() => focused(page)).toMatchObject({ region: 'openItems' });
  await expect(page.locator(':focus')).toContainText('Vraag over opvanguren');
  await expect(regionOf(page, 'explanation')).toContainText('opvanguren');
});

test('an agreement and a contact are opened on themselves too', async ({ data, page }) => {
  await start(data, page);
  await page.getByRole('tab', { name: 'Open afspraken' }).press('Enter');
  await row(page, 'Riet Postma').press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-thing'))).toBe('note-riet');
  await page.getByRole('button', { name: 'Klantbeeld, Startscherm' }).click();
  await page.getByRole('tab', { name: 'Mijn contacten' }).press('Enter');
  await row(page, 'Riet Postma').press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-thing'))).toBe('contact-riet');
});

test('what I asked of another department stands in a list of its own, and is mine to do once I say that I work for it', async ({ data, page }) => {
  await start(data, page);
  await page.getByRole('button', { name: 'Ik werk voor: Contact' }).press('Enter');
  await expect(page.getByRole('checkbox', { name: 'Contact' })).toBeFocused();
  await page.getByRole('checkbox', { name: 'Invordering' }).press('Space');
  expect(await axeFinds(page, ['desk', 'narrow'], '[role="dialog"]')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Ik werk voor: Contact, Invordering' })).toBeFocused();
  await expect(row(page, 'Riet Postma')).toBeVisible();
  await page.getByRole('tab', { name: 'Door mij gevraagd' }).press('Enter');
  await expect(list(page).getByRole('row').filter({ hasText: 'Riet Postma' })).toContainText('nog niet opgepakt');
  expect(await axeFinds(page, ['desk', 'narrow'])).toEqual([]);
  expect(await cutText(page.locator('#root'))).toEqual([]);
  await row(page, 'Riet Postma').press('Enter');
  await expect(page.locator(':focus')).toContainText('Kan zij minder betalen?');
});

test('a saved selection is chosen by its digit, and is there after a restart as the list was left', async ({ data, page }) => {
  await withWork(data);
  const first = await data.run();
  await openProgram(page, first);
  await page.getByRole('textbox', { name: 'Filter op woorden' }).fill('wijziging');
  await expect(list(page).getByRole('rowheader')).toHaveText(['Gerard Oosterhuis']);
  await page.getByRole('button', { name: 'Selectie bewaren…' }).press('Enter');
  await page.keyboard.type('Over een wijziging');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Over een wijziging is bewaard.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Mijn contacten' }).press('Enter');
  const kept = page.waitForResponse((response) => response.url().endsWith('/selection.keepLast') && (response.request().postData() ?? '').includes('"citizen"'));
  await list(page).getByRole('button', { name: 'Burger' }).press('Enter');
  await expect(list(page).getByRole('columnheader', { name: /Burger/ })).toHaveAttribute('aria-sort', 'ascending');
  await kept;
  await first.stop();

  await openProgram(page, await data.run());
  await expect(page.getByRole('tab', { name: 'Mijn contacten' })).toHaveAttribute('aria-selected', 'true');
  await expect(list(page).getByRole('columnheader', { name: /Burger/ })).toHaveAttribute('aria-sort', 'ascending');
  await list(page).getByRole('rowheader').first().getByRole('button').focus();
  await page.keyboard.press('1');
  await expect(list(page).getByRole('rowheader')).toHaveText(['Gerard Oosterhuis']);
  await expect(row(page, 'Gerard Oosterhuis')).toBeFocused();
});

test('of somebody with a secret address a worklist shows the name and no words, and each reading is one line of the log', async ({ data, page }) => {
  await withWork(data);
  const program = await data.run();
  await openProgram(page, program);
  await expect(list(page).getByRole('row').filter({ hasText: 'Samira Bouzid' })).toContainText('Geheim adres: de tekst staat alleen in het dossier');
  await expect(page.getByRole('main')).not.toContainText('Dorpsstraat');
  await page.getByRole('tab', { name: 'Open afspraken' }).press('Enter');
  await expect(row(page, 'Riet Postma')).toBeVisible();
  await program.stop();
  const lines = await data.inStore((store) => lookUpsBy(store, owner));
  expect(lines.map(({ name, purpose, search, status }) => [name, purpose, search?.keyKind, status])).toEqual([['worklist.read', 'contact', 'worklist', 'ok'], ['worklist.read', 'contact', 'worklist', 'ok']]);
});

test('axe finds nothing in the worklists with work in them, at any size and in any look, nor in the saved selections', async ({ data, page }) => {
  test.slow();
  await start(data, page);
  await page.getByRole('button', { name: 'Selectie bewaren…' }).click();
  await page.keyboard.type('Alles');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Alles is bewaard.')).toBeVisible();
  expect(await axeFinds(page, ['desk', 'narrow'], '[role="dialog"]')).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await axeFinds(page, ['desk', 'wide', 'drawer', 'column', 'narrow'])).toEqual([]);
});

test('nothing of the start screen is cut or lies over something else, in any window and in both languages', async ({ data, page }) => {
  await start(data, page);
  for (const language of ['nl', 'en'] as const) {
    await prefer(page, { language });
    for (const [name, size] of Object.entries(windows)) {
      await page.setViewportSize(size);
      await expect(list(page)).toBeVisible();
      const where = `${name} in ${language}`;
      expect.soft(await cutText(page.locator('#root')), where).toEqual([]);
      expect.soft(await overlapping(page.locator('main > section')), where).toEqual([]);
      expect.soft((await pageScroll(page)).right, where).toBe(0);
    }
  }
});
