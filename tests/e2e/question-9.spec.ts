import { formats } from '../../renderer/wording/formats.ts';
import { daysBetween } from '../../shared/models/calendar.ts';
import { termsOfObjection } from '../../shared/rules/index.ts';
import { practiceDate } from '../../scripts/practice-store.ts';
import { curated } from '../population/made.ts';
import { keysFromFirstRow } from './counted-keys.ts';
import { expect, openHousehold, regionOf, test } from './support.ts';

test('question 9: of an objection the last day to decide, how it was counted, what if it is late, and whether payment waits, in at most 3 keys', async ({ page }) => {
  const file = curated('bezwaar-bijna-op-termijn');
  const [objection] = file.objections;
  const decision = file.decisions.find(({ id }) => id === objection?.decisionId) ?? null;
  const terms = objection === undefined ? [] : termsOfObjection(objection, decision);
  const decide = terms.at(-1);
  const date = formats.nl.dateInSentence(decide?.end ?? '?');
  await openHousehold(page, 'bezwaar-bijna-op-termijn');
  const keys = await keysFromFirstRow(page);
  const row = regionOf(page, 'openItems').getByRole('button', { name: /^Bezwaar/ });
  await expect(row).toContainText(`nog ${daysBetween(practiceDate, decide?.end ?? '')} dagen`);
  await keys.press('Alt+3');
  await keys.press('F9');
  const answer = regionOf(page, 'explanation');
  await expect(answer).toContainText(`U krijgt de beslissing uiterlijk op ${date}.`);
  await expect(answer).toContainText(`Dat is zes weken na het einde van de bezwaartermijn op ${formats.nl.dateInSentence(decide?.ground ?? '?')}.`);
  await expect(answer).toContainText('Zolang uw bezwaar loopt, hoeft u dit niet terug te betalen.');
  await expect(answer).toContainText('in gebreke stellen. Wij hebben dan nog twee weken.');
  await expect(answer).toContainText('dwangsom per week');
  expect(keys.count()).toBeLessThanOrEqual(3);
});

test('question 9: of an adjourned objection the extended day and the day it was extended from', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  const keys = await keysFromFirstRow(page);
  await expect(regionOf(page, 'openItems').getByRole('button', { name: /^Bezwaar/ })).toContainText('verdaagd');
  await keys.press('Alt+3');
  await keys.type('bez');
  await keys.press('F9');
  await expect(regionOf(page, 'explanation')).toContainText(/Wij hebben de beslistermijn, die tot .* liep, één keer met zes weken verlengd\./);
});
