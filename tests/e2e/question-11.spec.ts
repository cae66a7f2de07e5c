import { formats } from '../../renderer/wording/formats.ts';
import { assess, householdFacts, scenarioFacts } from '../../shared/rules/index.ts';
import { curated } from '../population/made.ts';
import { keysFromFirstRow } from './counted-keys.ts';
import { expect, openHousehold, regionOf, test } from './support.ts';

test('question 11: whether somebody with zorgtoeslag can also have huurtoeslag, how much, until when to apply, and that nothing else changes, in at most 12 keys', async ({ page }) => {
  const { facts } = scenarioFacts(householdFacts(curated('verrekening'), 2026, null, 'known'), [{ kind: 'perhapsAlso', rent: '678.50', from: null, careAppliedOn: null }]);
  const { housing } = assess(facts).allowances;
  const month = formats.nl.euro(housing.shownMonth ?? '?');

  await openHousehold(page, 'verrekening');
  const keys = await keysFromFirstRow(page);
  await keys.press('F8');
  await keys.type('mi');
  await keys.press('Enter');
  await keys.type('678,50');
  await keys.press('Tab');
  await keys.press('Enter');

  const answer = regionOf(page, 'explanation').getByRole('group', { name: 'Antwoord' });
  await expect(answer).toContainText(`U hebt recht op huurtoeslag: ${month} per maand.`);
  await expect(answer).toContainText('Aanvragen kan tot en met 31 december 2027.');
  const besides = regionOf(page, 'explanation').getByRole('table').first();
  await expect(besides.getByRole('row', { name: /Huurtoeslag/ })).toContainText(formats.nl.euro(housing.award ?? '?'));
  await expect(besides.getByRole('row', { name: /Kindgebonden budget/ })).toContainText('geen recht');
  await expect(regionOf(page, 'explanation')).toContainText('Een aanvraag verandert de andere toeslagen niet.');
  await expect(regionOf(page, 'allowances').locator('[data-allowance="housing"] td.month')).toHaveText(month);
  await expect(regionOf(page, 'whatIf')).toContainText('Gerekend met: een zelfstandige woning zonder servicekosten.');
  expect(keys.count()).toBeLessThanOrEqual(12);
});
