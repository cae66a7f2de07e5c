import { formats } from '../../renderer/wording/formats.ts';
import { assess, householdFacts, scenarioFacts } from '../../shared/rules/index.ts';
import { curated } from '../population/made.ts';
import { keysFromFirstRow } from './counted-keys.ts';
import { expect, openHousehold, regionOf, test } from './support.ts';

test('question 4: whether and from when somebody who comes to live there is partner, and what that does to each allowance, in at most 15 keys', async ({ page }) => {
  const { facts } = scenarioFacts(householdFacts(curated('uit-elkaar'), 2026, null, 'known'), [{ kind: 'livesTogether', from: '2026-09-01', income: '21000', bond: 'none' }]);
  const { allowances: told } = assess(facts);

  await openHousehold(page, 'uit-elkaar');
  const keys = await keysFromFirstRow(page);
  await keys.press('F8');
  await keys.type('sa');
  await keys.press('Enter');
  await keys.type('1-9');
  await keys.press('Tab');
  await keys.type('21000');
  await keys.press('Tab');
  await keys.press('Enter');

  const answer = regionOf(page, 'explanation').getByRole('group', { name: 'Antwoord' });
  await expect(answer).toContainText('U bent toeslagpartners vanaf september 2026. Dan tellen beide inkomens en vermogens.');
  await expect(answer).toContainText('Krijgt de ander nu zelf toeslag? Die moet dan ook worden aangepast.');
  await expect(answer).toContainText('Geef de wijziging nu door. Stop de toeslag niet.');
  await expect(regionOf(page, 'whatIf')).toContainText('Gerekend met: dezelfde leeftijd als de aanvrager, een zorgverzekering, geen vermogen en werk als er inkomen is.');
  const table = regionOf(page, 'allowances').getByRole('grid');
  for (const allowance of ['healthcare', 'housing', 'childBudget'] as const) {
    await expect(table.locator(`[data-allowance="${allowance}"] td.month`)).toHaveText(formats.nl.euro(told[allowance].months.at(-1)?.shown ?? '?'));
  }
  expect(keys.count()).toBeLessThanOrEqual(15);
});
