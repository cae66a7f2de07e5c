import { formats } from '../../renderer/wording/formats.ts';
import { comparePayments, differenceBetweenDecisions, type AwardDecision } from '../../shared/rules/index.ts';
import { curated, on } from '../population/made.ts';
import { keysFromFirstRow } from './counted-keys.ts';
import { expect, openHousehold, regionOf, test, windows } from './support.ts';

const euro = (amount: string): string => formats.nl.euro(amount);
const most = 2;

test('question 2: since which payment an allowance is less, and that it is because of a debt that is set off, is there in two keys', async ({ page }) => {
  const file = curated('verrekening');
  const change = comparePayments(file, file.payments, 'healthcare', on)?.lastChange ?? null;
  if (change === null) throw new Error('nothing is set off');
  await page.setViewportSize(windows.desk);
  await openHousehold(page, 'verrekening');
  const keys = await keysFromFirstRow(page);
  await keys.press('F9');
  const explanation = regionOf(page, 'explanation');
  const less = formats.nl.euroWithoutSign(change.difference);
  await expect(explanation.getByRole('group', { name: 'Antwoordzin' })).toContainText(`Dat is evenveel als vorige maand. Sinds de betaling van juli is het ${less} minder. Wij houden ${euro(change.now.withheld)} per maand in voor een schuld.`);
  const table = explanation.getByRole('table').first();
  const line = table.getByRole('row', { name: /^inhouding voor een schuld/ });
  await expect(line).toBeInViewport({ ratio: 1 });
  await expect(line).toContainText(euro(change.setOff));
  await expect(table.getByRole('row', { name: /^Betaling: / })).toContainText(euro(change.difference));
  expect(keys.count()).toBeLessThanOrEqual(most);
});

test('question 2: a family that gets as much as last month hears so, and sees per ground what the next decision will do', async ({ page }) => {
  const file = curated('de-vries');
  const decision = file.decisions.findLast(({ allowance, year }) => allowance === 'housing' && year === 2026) as AwardDecision;
  const { grounds, difference } = differenceBetweenDecisions(file, decision, null);
  await page.setViewportSize(windows.desk);
  await openHousehold(page, 'de-vries');
  const keys = await keysFromFirstRow(page);
  await keys.press('ArrowDown');
  await keys.press('F9');
  const explanation = regionOf(page, 'explanation');
  await expect(explanation.getByRole('group', { name: 'Antwoordzin' })).toContainText(`U krijgt nu ${euro(decision.amountMonth ?? '')} huurtoeslag per maand. Dat is evenveel als vorige maand.`);
  const table = explanation.getByRole('table').first();
  await expect(table.locator('caption')).toContainText('Volgorde van vervangen: huishouden');
  const [biggest] = grounds;
  await expect(table.locator('tbody tr').first()).toContainText('inkomen Ruben');
  await expect(table.locator('tbody tr').first()).toContainText(euro(biggest?.share ?? ''));
  await expect(table.locator('tbody tr').first()).toBeInViewport({ ratio: 1 });
  await expect(table.locator('tfoot')).toContainText(euro(difference ?? ''));
  expect(keys.count()).toBeLessThanOrEqual(most);
});

test('question 2: after a new decision the payment is split in what changed in the right, per ground, and what is spread', async ({ page }) => {
  const file = curated('uit-elkaar');
  const change = comparePayments(file, file.payments, 'healthcare', on)?.lastChange ?? null;
  if (change === null || change.now.decision === null) throw new Error('no decision changed the payment');
  await openHousehold(page, 'uit-elkaar');
  const keys = await keysFromFirstRow(page);
  await keys.press('F9');
  const explanation = regionOf(page, 'explanation');
  await expect(explanation.getByRole('group', { name: 'Antwoordzin' })).toContainText(`Dat komt door het besluit van ${formats.nl.dateInSentence(change.now.decision.dated)}.`);
  const table = explanation.getByRole('table').first();
  await expect(table.getByRole('row', { name: /^huishouden/ })).toContainText(euro(change.right?.grounds[0]?.share ?? ''));
  await expect(table.locator('tfoot')).toContainText(euro(change.difference));
  expect(keys.count()).toBeLessThanOrEqual(most);
});
