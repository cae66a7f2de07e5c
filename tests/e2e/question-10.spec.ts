import { formats } from '../../renderer/wording/formats.ts';
import { changeEffect, householdFacts, mutationStopTerm } from '../../shared/rules/index.ts';
import { practiceDate } from '../../scripts/practice-store.ts';
import { curated } from '../population/made.ts';
import { keysFromFirstRow } from './counted-keys.ts';
import { expect, openHousehold, regionOf, test } from './support.ts';

const euro = (amount: string | null | undefined): string => formats.nl.euro(amount ?? '');

test('question 10: the letter about changed hours as the citizen has it, what to do until when, and what it does a month, in at most 4 keys', async ({ page }) => {
  const file = curated('mutatiebrief-opvang');
  const [change] = file.changes.filter(({ state }) => state === 'letterSent');
  const stopBy = formats.nl.dateInSentence(mutationStopTerm(change?.reportedOn ?? '').end);
  const effect = change === undefined ? null : changeEffect(householdFacts(file, 2026, null, 'known'), change, practiceDate);
  await openHousehold(page, 'mutatiebrief-opvang');
  const keys = await keysFromFirstRow(page);
  await keys.press('Alt+3');
  await keys.press('F9');
  const answer = regionOf(page, 'explanation');
  await expect(answer).toContainText(`Klopt het? Dan hoeft u niets te doen.`);
  await expect(answer).toContainText(`Klopt het niet? Dan kunt u de wijziging tot en met ${stopBy} tegenhouden.`);
  await expect(answer).toContainText(`Met de wijziging verwachten wij in november ${euro(effect?.carriedOut)} kinderopvangtoeslag, zonder ${euro(effect?.stopped)}.`);
  await page.keyboard.press('Escape');
  await keys.press('Enter');
  const letter = page.getByRole('dialog');
  await expect(letter).toContainText('Wij willen de opvanguren van Tess aanpassen');
  await expect(letter).toContainText(stopBy);
  expect(keys.count()).toBeLessThanOrEqual(4);
});
