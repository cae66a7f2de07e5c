import { formats } from '../../renderer/wording/formats.ts';
import { assess, householdFacts, scenarioFacts } from '../../shared/rules/index.ts';
import { allowances } from '../../shared/models/allowance.ts';
import { curated } from '../population/made.ts';
import { keysFromFirstRow } from './counted-keys.ts';
import { expect, openHousehold, regionOf, test } from './support.ts';

const written = (amount: string): string => formats.nl.euro(amount);

test('question 3: what earning more from 1 March does a month, over the year, to what was paid already, and what to do, in at most 14 keys', async ({ page }) => {
  const file = curated('de-vries');
  const facts = householdFacts(file, 2026, null, 'known');
  const personId = file.applicantId;
  const { facts: supposed } = scenarioFacts(facts, [{ kind: 'income', personId, amount: '26000', from: '2026-03-01' }]);
  const told = assess(supposed).allowances;
  const yearIncome = supposed.persons.find(({ id }) => id === personId)?.assessmentIncome.value ?? '?';

  await openHousehold(page, 'de-vries');
  const keys = await keysFromFirstRow(page);
  await keys.press('F8');
  await keys.type('in');
  await keys.press('Enter');
  await keys.type('26000');
  await keys.press('Tab');
  await keys.type('1-3');
  await keys.press('Enter');

  const table = regionOf(page, 'allowances').getByRole('grid');
  for (const allowance of allowances) {
    const row = table.locator(`[data-allowance="${allowance}"]`);
    await expect(row.locator('td.month')).toHaveText(written(told[allowance].months.at(-1)?.shown ?? '?'));
    await expect(row.locator('td.year')).toHaveText(written(told[allowance].award ?? '?'));
    await expect(row.locator('td.rest')).toHaveText(/terug|te krijgen|niets meer/);
  }
  await expect(regionOf(page, 'whatIf')).toContainText(`toetsingsinkomen 2026: ${written(yearIncome)}`);
  const answer = regionOf(page, 'explanation').getByRole('group', { name: 'Antwoord' });
  await expect(answer).toContainText(`Met een jaarinkomen van ${written(yearIncome)} krijgt u samen €`);
  await expect(answer).toContainText('Het inkomen van heel 2026 telt.');
  await expect(answer).toContainText(/Geeft u het nu door, dan betaalt u .+ terug\./);
  await expect(answer).toContainText(/Doet u niets, dan betaalt u straks .+ terug\./);
  await expect(answer).toContainText('Geef de wijziging nu door. Stop de toeslag niet.');
  expect(keys.count()).toBeLessThanOrEqual(14);
});
