import type { Locator, Page } from '@playwright/test';
import { formats } from '../../renderer/wording/formats.ts';
import { awardDecisions } from '../../shared/rules/index.ts';
import { curated } from '../population/made.ts';
import { axeFinds } from './axe.ts';
import { keysFromFirstRow } from './counted-keys.ts';
import { focused } from './focus.ts';
import { expect, openHousehold, regionOf, sizes, test } from './support.ts';

const household = 'de-vries';
const file = curated(household);
const decision = awardDecisions(file.decisions, 'healthcare', 2026).at(-1);
if (decision === undefined) throw new Error('the household has no decision');
const { dated } = decision;

/** Every datum of the file: its name in the list and the day it was recorded. */
const all = [...file.records.map(({ id, recordedAt }) => ({ id, on: recordedAt.slice(0, 10) })), ...file.members.map(({ personId, role, from, recordedAt }) => ({ id: `${personId} ${role} ${from ?? ''} ${recordedAt}`, on: recordedAt.slice(0, 10) }))];
const ids = (data: typeof all): readonly string[] => data.map(({ id }) => id).toSorted();
const listed = async (table: Locator): Promise<readonly string[]> => (await table.locator('tbody tr').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['datum'] ?? ''))).toSorted();
const tableNamed = (page: Page, name: RegExp): Locator => page.getByRole('dialog').getByRole('table', { name });

test('task 17: which data were known on the day of the decision and which came later, every one of them, in two keys from its row', async ({ page }) => {
  await page.setViewportSize(sizes.desk);
  await openHousehold(page, household);
  const keys = await keysFromFirstRow(page);
  await keys.press('Enter');
  await keys.press('ArrowRight');
  const [later, known] = [tableNamed(page, /^Kwam later/), tableNamed(page, /^Bekend op de dag van het besluit/)];
  await expect(page.getByRole('dialog')).toContainText(`Op ${formats.nl.dateInSentence(dated)} waren`);
  expect(await listed(known)).toEqual(ids(all.filter(({ on }) => on <= dated)));
  expect(await listed(later)).toEqual(ids(all.filter(({ on }) => on > dated)));
  expect(keys.count()).toBeLessThanOrEqual(2);
  const empty = await page.getByRole('dialog').locator('tbody tr').evaluateAll((rows) => rows.filter((row) => row.children.length !== 5 || [...row.children].some(({ textContent }) => textContent.trim() === '')).length);
  expect(empty, 'rows without a value, a day or a source').toBe(0);
  const first = later.locator('tbody tr').first();
  await expect(first).toContainText(/verandert inkomen Ruben: €\s22\.500 → €\s24\.900/);
  await expect(first).toBeInViewport({ ratio: 1 });
  await expect(known.locator('tbody tr').first()).toContainText('grondslag van dit besluit');
  expect(await axeFinds(page, ['desk', 'narrow'], '[role="dialog"]')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect((await focused(page)).region).toBe('allowances');
});

test('task 17: an objection opens the decision that it is against, with the same two lists', async ({ page }) => {
  await openHousehold(page, 'bezwaar-bijna-op-termijn');
  await regionOf(page, 'openItems').getByRole('button', { name: /^Bezwaar/ }).press('Enter');
  await page.getByRole('button', { name: 'Besluit openen' }).press('Enter');
  await expect(page.getByRole('tab', { name: 'Besluit' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  const about = curated('bezwaar-bijna-op-termijn');
  const against = about.decisions.find(({ id }) => id === about.objections[0]?.decisionId);
  await expect(tableNamed(page, /^Bekend op de dag van het besluit/).locator('tbody tr')).toHaveCount([...about.records, ...about.members].filter(({ recordedAt }) => recordedAt.slice(0, 10) <= (against?.dated ?? '')).length);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toContainText('Bezwaar');
});
