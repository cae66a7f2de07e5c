import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { allowances } from '../../shared/models/allowance.ts';
import { axeFinds } from './axe.ts';
import { expect, openHousehold, regionOf, test } from './support.ts';

const couple = { format: 'klantbeeld-case/1', id: 'voorbeeld', year: 2026, persons: [
  { id: 'a', role: 'applicant', birthDate: '1987-03-12', assessmentIncome: '19000', assets: '0', healthInsured: true },
  { id: 'p', role: 'partner', birthDate: '1990-01-01', assessmentIncome: '0', assets: '0', healthInsured: true, from: '2026-06-01' },
] };

/** Puts a file in the dialog that is open, as the system's own dialog would. */
async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

/** What each allowance comes to in a year, as the table of the region tells it in the column. */
async function yearAmounts(page: Page, column: number): Promise<readonly string[]> {
  return Promise.all(allowances.map(async (allowance) => (await regionOf(page, 'allowances').locator(`[data-allowance="${allowance}"] > *`).nth(column).innerText()).match(/€\s[\d.]+/)?.[0] ?? ''));
}

test('a household that is exported and opened again comes to the same four amounts, and the file names nobody', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  const shown = await yearAmounts(page, 5);
  await page.getByRole('button', { name: 'Meer' }).click();
  await page.getByRole('menuitem', { name: 'Exporteren als rekencase' }).click();
  await page.getByRole('button', { name: 'Rekencase maken' }).press('Enter');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Opslaan als bestand' }).press('Enter')]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(download.suggestedFilename()).toMatch(/^klantbeeld-case-2026-[0-9a-f]{8}\.json$/);
  expect(text).not.toMatch(/Vries|Sanne|Ruben|Noor|Finn|Zwolle|\d{9}|person-|landlord/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Meer' })).toBeFocused();

  await page.keyboard.press('Control+O');
  await choose(page, download.suggestedFilename(), text);
  await expect(page.getByText('Rekencase, geen burger')).toBeVisible();
  expect(shown.every((amount) => amount !== '')).toBe(true);
  expect(await yearAmounts(page, 1)).toEqual(shown);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('F9');
  await expect(regionOf(page, 'explanation')).toContainText('Huurtoeslag over 2026');
  await page.keyboard.press('Escape');
  await expect(regionOf(page, 'allowances').locator('[data-allowance="housing"] > th')).toBeFocused();
  await page.getByRole('button', { name: 'Rekencases sluiten' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sanne de Vries');
});

test('a file that is no case is told what is wrong, where, and what to do', async ({ page }) => {
  await page.keyboard.press('Control+O');
  const told = page.getByRole('dialog').getByRole('status');
  const broken: readonly (readonly [content: string | Buffer, sentence: string])[] = [
    ['', 'leeg'],
    ['{"format": "klantbeeld-case/1", ', 'Controleer of de tekst volledig is'],
    [Buffer.from('﻿{"format":"x"}', 'utf16le'), 'UTF-8'],
    ['﻿' + JSON.stringify({ ...couple, persons: [{ ...couple.persons[0], birthDate: '1987-02-30' }] }), 'persons[0].birthDate klopt niet. Verwacht: een dag die bestaat'],
    [JSON.stringify({ ...couple, persons: [couple.persons[1]] }), 'één aanvrager'],
    [JSON.stringify(couple).replace('"role"', '"__proto__":{"assets":"1"},"role"'), 'persons[0].__proto__ hoort niet in een rekencase'],
    [`${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'Dit is geen rekencase'],
    [JSON.stringify({ ...couple, year: 2027 }), '2027 zijn niet vastgesteld'],
  ];
  for (const [content, sentence] of broken) {
    await choose(page, 'case.json', content);
    await expect(told).toContainText(sentence);
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-search-field]')).toBeFocused();
});

test('several cases in a file are a list, in which one that cannot be read says so and the others stand', async ({ page }) => {
  await page.keyboard.press('Control+O');
  await choose(page, 'cases.jsonl', [JSON.stringify(couple), JSON.stringify({ ...couple, id: 'kapot', persons: [{ ...couple.persons[0], assets: 5 }] }), JSON.stringify({ ...couple, id: 'derde', year: 2025 })].join('\n'));
  const list = page.getByRole('navigation', { name: 'Rekencases in dit bestand' });
  await expect(list.getByRole('button')).toHaveText([/voorbeeld/, /kapot.*niet te lezen/, /derde/]);
  await list.getByRole('button').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('De waarde van persons[0].assets klopt niet.')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(regionOf(page, 'allowances')).toContainText('Toeslagen 2025');
});

test('axe finds nothing in the export of a household, in any look', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Control+Shift+E');
  await page.getByRole('button', { name: 'Rekencase maken' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Opslaan als bestand' })).toBeVisible();
  expect(await axeFinds(page)).toEqual([]);
});

test('axe finds nothing in a case that was opened, in any look and in a narrow window', async ({ page }) => {
  await page.keyboard.press('Control+O');
  await choose(page, 'cases.jsonl', `${JSON.stringify(couple)}\n${JSON.stringify({ ...couple, id: 'tweede' })}`);
  await expect(regionOf(page, 'explanation')).toBeVisible();
  expect(await axeFinds(page, ['desk', 'narrow'])).toEqual([]);
});
