import { formats } from '../../renderer/wording/formats.ts';
import { assess, householdFacts, scenarioFacts, tenPercentRule } from '../../shared/rules/index.ts';
import { curated } from '../population/made.ts';
import { keysFromFirstRow } from './counted-keys.ts';
import { expect, openHousehold, regionOf, test } from './support.ts';

test('question 5: that the income of an ex counts over the time together, what the 10%-regeling leaves of it, until when to ask and to object, in at most 10 keys', async ({ page }) => {
  const file = curated('ex-ging-meer-verdienen');
  const now = householdFacts(file, 2025, null, 'known');
  const partner = now.persons.find(({ role }) => role === 'partner')?.id ?? '';
  const { facts } = scenarioFacts(now, [{ kind: 'tenPercentRule', personId: partner, wageTogether: '09000' }]);
  const rule = tenPercentRule(facts, partner);
  const euro = (amount: string | undefined | null) => formats.nl.euro(amount ?? '?');

  await openHousehold(page, 'ex-ging-meer-verdienen');
  const keys = await keysFromFirstRow(page);
  await keys.press('Alt+4');
  await keys.press('F9');
  const explanation = regionOf(page, 'explanation');
  await expect(explanation.getByRole('button', { name: /10%-regeling na het einde van het partnerschap \(Remco\): het toeslagpartnerschap eindigt in het jaar\. Nog te vragen: loon in de tijd samen/ })).toBeVisible();
  await keys.press('Tab');
  await keys.press('Enter');
  await keys.type('09000');
  await keys.press('Enter');

  const answer = explanation.getByRole('group', { name: 'Antwoord' });
  await expect(answer).toContainText('Over de tijd samen telt het inkomen van Remco mee.');
  await expect(answer).toContainText(`Met de 10%-regeling telt van Remco ${euro(rule?.recalculated)} mee, en niet ${euro(rule?.incomeFigure)}.`);
  await expect(answer).toContainText(/U hoeft dan €\s[\d.]+ zorgtoeslag, €\s[\d.]+ huurtoeslag en €\s[\d.]+ kindgebonden budget minder terug te betalen\./);
  await expect(answer).toContainText('Vragen om de regeling kan tot en met 31 december 2030.');
  await expect(answer).toContainText('Bezwaar maken kan tot en met 20 november 2026.');
  await expect(regionOf(page, 'whatIf')).toContainText('Gerekend met: de rest van het inkomen is loon van daarna.');
  await expect(regionOf(page, 'allowances').locator('[data-allowance="housing"] td.year')).toHaveText(euro(assess(facts).allowances.housing.award));
  expect(keys.count()).toBeLessThanOrEqual(10);
});
