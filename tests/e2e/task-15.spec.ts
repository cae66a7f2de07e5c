import { formats } from '../../renderer/wording/formats.ts';
import { householdFacts, searchBackwards } from '../../shared/rules/index.ts';
import { axeFinds } from './axe.ts';
import { curated } from '../population/made.ts';
import { keysFromFirstRow } from './counted-keys.ts';
import { expect, openHousehold, regionOf, test } from './support.ts';

test('task 15: which income the household may have without paying back, to the euro, with what lies beside it, in at most 6 keys', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  const keys = await keysFromFirstRow(page);
  await keys.press('Shift+F8');
  await keys.press('Tab');
  const answer = regionOf(page, 'whatIf').getByRole('group', { name: 'Terugzoeken' });
  await expect(answer).toContainText(/Geen terugvordering tot en met een jaarinkomen van €\s[\d.]+\. Nu €\s19\.300\./);
  await expect(answer).toContainText(/Met €\s[\d.]+ betaalt u €\s1 zorgtoeslag terug\./);
  expect(keys.count()).toBeLessThanOrEqual(6);
  expect(await axeFinds(page, ['desk', 'narrow'])).toEqual([]);
});

test('the limit of entitlement that is told is the one that the rules find, and another quantity has another', async ({ page }) => {
  const file = curated('de-vries');
  const facts = householdFacts(file, 2026, null, 'known');
  const limit = (personId: string): string => {
    const answer = searchBackwards(facts, { goal: { kind: 'limitOfEntitlement', allowance: 'healthcare' }, vary: { kind: 'income', personId, from: null }, paid: {}, today: file.decisions[0]?.dated ?? '2026-11-12' });
    return typeof answer === 'string' ? answer : formats.nl.euro(answer.nearest?.reached.value ?? '0');
  };
  const partner = facts.persons.find(({ role }) => role === 'partner')?.id ?? '?';
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Shift+F8');
  const panel = regionOf(page, 'whatIf').getByRole('group', { name: 'Terugzoeken' });
  await panel.getByRole('combobox', { name: 'Waarnaar zoekt u?' }).selectOption('grens van recht: zorgtoeslag');
  await expect(panel).toContainText(`Grens van recht: zorgtoeslag tot en met een jaarinkomen van ${limit(file.applicantId)}.`);
  await panel.getByRole('combobox', { name: 'Wat mag veranderen?' }).selectOption('inkomen Ruben');
  await expect(panel).toContainText(`tot en met een jaarinkomen van ${limit(partner)}.`);
});

test('says plainly that there is no boundary where no value reaches what is looked for', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Shift+F8');
  const panel = regionOf(page, 'whatIf').getByRole('group', { name: 'Terugzoeken' });
  await panel.getByRole('combobox', { name: 'Waarnaar zoekt u?' }).selectOption('zelfde maandbedrag als nu');
  await panel.getByRole('combobox', { name: 'Wat mag veranderen?' }).selectOption('inkomen Ruben');
  await expect(panel).toContainText(/Er is geen grens: zelfde maandbedrag als nu komt bij geen enkele waarde van €\s0 tot en met €\s[\d.]+ voor\./);
});

test('the chart of the effect says the same amounts as a table, and what a hundred euro more costs', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Shift+F8');
  const figure = regionOf(page, 'whatIf').getByRole('group', { name: 'Samen per jaar, naar inkomen Sanne' });
  await expect(figure).toContainText(/€\s100 meer (?:kost dit jaar €\s\d+|verandert dit jaar niets)\./);
  await figure.getByRole('button', { name: 'Als tabel' }).click();
  const sums = await figure.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => Number(textContent.replaceAll(/\D/g, '')))));
  expect(sums.length).toBeGreaterThan(5);
  for (const cells of sums) expect(cells.slice(0, -1).reduce((sum, amount) => sum + amount, 0)).toBe(cells.at(-1));
  expect(await axeFinds(page, ['desk', 'wide'])).toEqual([]);
});
