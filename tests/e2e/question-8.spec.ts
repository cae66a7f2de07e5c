import { formats } from '../../renderer/wording/formats.ts';
import { advanceTerms, changeEffect, householdFacts } from '../../shared/rules/index.ts';
import { practiceDate } from '../../scripts/practice-store.ts';
import { curated } from '../population/made.ts';
import { keysFromFirstRow } from './counted-keys.ts';
import { expect, openHousehold, regionOf, test } from './support.ts';

test('question 8: when a change was received, how it stands, the last day to decide and the first payment that shows it, in at most 3 keys', async ({ page }) => {
  const [change] = curated('inkomen-partner-onbekend').changes.filter(({ by, state }) => by === 'citizen' && state === 'received');
  const decide = advanceTerms(change?.reportedOn ?? '', change?.year)?.term.end ?? '';
  await openHousehold(page, 'inkomen-partner-onbekend');
  const keys = await keysFromFirstRow(page);
  const row = regionOf(page, 'openItems').getByRole('button', { name: /^Wijziging/ });
  await expect(row).toContainText('in behandeling');
  await expect(row).toContainText(/nog \d+ dagen/);
  await keys.press('Alt+3');
  await keys.press('ArrowDown');
  await keys.press('F9');
  const answer = regionOf(page, 'explanation');
  await expect(answer).toContainText(formats.nl.dateInSentence(change?.reportedOn ?? '?'));
  await expect(answer).toContainText(`U hoort uiterlijk op ${formats.nl.dateInSentence(decide)} van ons.`);
  await expect(answer).toContainText(`dertien weken na ${formats.nl.date(change?.reportedOn ?? '?')}`);
  await expect(answer).toContainText(/U ziet de wijziging dan op zijn laatst in de betaling van \d+\s[a-z]+\s\d{4}\./);
  await expect(answer).toContainText('Wat de wijziging uitmaakt, kan ik nog niet berekenen. Daarvoor weten wij nog niet: het jaarinkomen van Denise.');
  expect(keys.count()).toBeLessThanOrEqual(3);
});

test('question 8: what a reported change of assets is expected to do stands with it, with and without the change', async ({ page }) => {
  const file = curated('bronnen-spreken-elkaar-tegen');
  const [change] = file.changes.filter(({ state }) => state === 'received');
  const effect = change === undefined ? null : changeEffect(householdFacts(file, 2026, null, 'known'), change, practiceDate);
  await openHousehold(page, 'bronnen-spreken-elkaar-tegen');
  await page.keyboard.press('Alt+3');
  const answer = regionOf(page, 'explanation');
  await expect(answer).toContainText(`Met de wijziging verwachten wij in november ${formats.nl.euro(effect?.carriedOut ?? '')} zorgtoeslag, zonder ${formats.nl.euro(effect?.stopped ?? '')}.`);
  await expect(answer.getByRole('heading', { name: 'Verwacht in november 2026, eigen berekening' })).toBeVisible();
  await expect(answer.getByRole('row', { name: /^Zorgtoeslag/ })).toContainText(formats.nl.euro(effect?.carriedOut ?? ''));
});
