import type { Page } from '@playwright/test';
import { appendCallbackStates, callbacksOf } from '../../electron/store/callbacks.ts';
import { shownHouseholds } from '../../electron/store/files.ts';
import { axeFinds } from './axe.ts';
import { test as ownTest } from './own-data.ts';
import { asAtFirst, expect, openHousehold, openProgram, prefer, regionOf, test } from './support.ts';

const dialog = (page: Page) => page.getByRole('dialog');
const line = (page: Page, name = /^Terugbelafspraak/) => regionOf(page, 'openItems').getByRole('button', { name });
const plain = async (text: Promise<string | null>): Promise<string> => ((await text) ?? '').replaceAll('\u00a0', ' ');

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('Ctrl+Shift+T asks a department to call back: what is wrong is said, then the last moment, and the line stands under Wat loopt er', async ({ page }) => {
  test.slow();
  await openHousehold(page, 'verhuizing');
  await press(page, 'Alt+3', 'Control+Shift+T');
  await expect(page.getByRole('textbox', { name: /^Vraag/ })).toBeFocused();
  await expect(dialog(page)).toContainText(/Wij bellen terug uiterlijk \w+dag\s1[67]\snovember\s2026 om 17:00\./);
  await press(page, 'Control+Enter');
  await expect(dialog(page)).toContainText('Schrijf eerst wat er moet gebeuren.');
  await expect(dialog(page)).toContainText('Kies eerst de afdeling die terugbelt.');
  expect(await axeFinds(page, ['desk', 'narrow'], '[role="dialog"]')).toEqual([]);

  await page.keyboard.type('Kan de nieuwe huur vanaf december mee?');
  await expect(dialog(page)).toContainText('38 van 200 tekens');
  await press(page, 'Escape');
  await expect(dialog(page)).toBeHidden();
  await press(page, 'Control+Shift+T');
  await expect(page.getByRole('textbox', { name: /^Vraag/ })).toHaveValue('Kan de nieuwe huur vanaf december mee?');
  await press(page, 'Tab');
  await page.keyboard.type('Vak');
  await press(page, 'Tab', 'ArrowRight', 'ArrowLeft', 'Tab');
  await page.keyboard.type('Huurcontract bekeken, ingangsdatum staat er niet in.');
  await press(page, 'Tab');
  await page.keyboard.type('06 12345678');
  await press(page, 'Tab', 'ArrowRight');
  expect(await axeFinds(page, ['desk', 'narrow'], '[role="dialog"]')).toEqual([]);
  await press(page, 'Control+Enter');
  await expect(dialog(page)).toContainText('De vraag staat klaar voor Vaktechniek en bij Wat loopt er.');
  await expect(dialog(page)).toContainText('Wij bellen u terug. Dat doen wij uiterlijk');
  expect(await axeFinds(page, ['desk', 'narrow'], '[role="dialog"]')).toEqual([]);
  await press(page, 'Enter');
  await expect(dialog(page)).toBeHidden();

  expect(await plain(line(page).textContent())).toMatch(/nog niet opgepakt: Kan de nieuwe huur.*nog 2 werkdagen1[67] nov\. 17:00.*Vaktechniek/);
  await press(page, 'Alt+3');
  await line(page).focus();
  await press(page, 'F9');
  const explanation = regionOf(page, 'explanation');
  await expect(explanation).toContainText('Zo is het moment geteld');
  await expect(explanation).toContainText('dag van de vraag, telt niet mee');
  await expect(explanation).toContainText('weekend, telt niet mee');
  await expect(explanation).toContainText('2e werkdag');
  expect(await axeFinds(page, ['desk'], '[data-region="explanation"]')).toEqual([]);
});

test('what became of it is recorded by keyboard, and seen in the line, when it is opened and in the explanation', async ({ page }) => {
  test.slow();
  await openHousehold(page, 'de-vries');
  await press(page, 'Alt+3', 'Enter');
  await expect(dialog(page)).toContainText('Er is nog niets mee gedaan.');
  await press(page, 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'ArrowRight', 'Tab');
  await expect(page.getByRole('radio', { name: 'Niet bereikt' })).toBeChecked();
  await page.keyboard.type('Voicemail ingesproken.');
  await press(page, 'Tab', 'Enter');
  await expect(dialog(page)).toContainText('Gebeld en niet bereikt, 1e keer');
  await expect(dialog(page)).toContainText('Voicemail ingesproken.');
  expect(await axeFinds(page, ['desk', 'narrow'], '[role="dialog"]')).toEqual([]);
  await press(page, 'Escape');
  await expect(line(page)).toContainText('1 keer gebeld, niet bereikt: Vraag over opvanguren');
  await expect(regionOf(page, 'explanation')).toContainText('Wij hebben u 1 keer gebeld, maar niet bereikt.');
  await expect(regionOf(page, 'explanation')).toContainText('Gebeld en niet bereikt, 1e keer');
});

test('in English it asks, counts and shows the same', async ({ page }) => {
  await prefer(page, { language: 'en' });
  await openHousehold(page, 'betalingsregeling');
  await press(page, 'Control+Shift+T');
  await expect(dialog(page)).toContainText(/We will call back by \w+day\s1[67]\sNovember\s2026 at 17:00\./);
  await page.keyboard.type('Can he pay less?');
  await press(page, 'Tab');
  await page.keyboard.type('Coll');
  await press(page, 'Control+Enter');
  await expect(dialog(page)).toContainText('The question is ready for Collection');
  await press(page, 'Escape');
  await expect(line(page, /^Callback/)).toContainText('not picked up yet: Can he pay less?');
  await prefer(page, asAtFirst);
});

ownTest('who asked finds the answer of a colleague in the file, and can answer the question that came back', async ({ page, data }) => {
  await data.withPracticeData();
  await data.inStore(async (store) => {
    const fileId = (await shownHouseholds(store)).find(({ shows }) => shows.startsWith('Gezin met stijgend inkomen'))?.fileId ?? '';
    const [asked] = await callbacksOf(store, fileId);
    const told = { state: 'handedBack', owner: '', by: 'S. Bos', remark: 'Welk jaar bedoelt u?' } as const;
    await appendCallbackStates(store, [{ fileId, value: { of: asked?.id ?? '', validFrom: '2026-11-12', source: null, recordedAt: '2026-11-12T08:30:00Z', told } }]);
  });
  await openProgram(page, await data.run());
  await openHousehold(page, 'de-vries');
  expect(await plain(line(page).textContent())).toMatch(/terug met een vraag: .*L\. Smit/);
  await press(page, 'Alt+3', 'Enter');
  expect(await plain(dialog(page).textContent())).toContain('Teruggegeven met een vraag door S. Bos12-11-2026, 09:30Welk jaar bedoelt u?');
  await press(page, 'Shift+Tab', 'Shift+Tab');
  await expect(page.getByRole('textbox', { name: 'Antwoord' })).toBeFocused();
  await page.keyboard.type('2026, vanaf september.');
  await press(page, 'Tab', 'Enter');
  await expect(dialog(page)).toContainText('2026, vanaf september.');
  // The field of the answer is gone with the answer: the keyboard is back in the dialog a moment later.
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  await press(page, 'Escape');
  await expect(line(page)).toContainText('vraag beantwoord');
});
