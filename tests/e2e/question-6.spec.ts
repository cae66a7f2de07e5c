import { formats } from '../../renderer/wording/formats.ts';
import { recoveryPerGround } from '../../shared/rules/index.ts';
import { curated, on } from '../population/made.ts';
import { keysFromFirstRow } from './counted-keys.ts';
import { expect, openHousehold, regionOf, test, windows } from './support.ts';

const euro = (amount: string): string => formats.nl.euro(amount);

test('question 6: why last year is to be paid back stands ground by ground, the biggest first, in three keys', async ({ page }) => {
  const file = curated('bezwaar-bijna-op-termijn');
  const [recovery] = file.recoveries;
  const why = recovery === undefined ? null : recoveryPerGround(file, file.recoveries, recovery);
  if (recovery === undefined || why === null) throw new Error('there is no debt');
  await page.setViewportSize(windows.desk);
  await openHousehold(page, 'bezwaar-bijna-op-termijn');
  const keys = await keysFromFirstRow(page);
  await keys.press('Alt+4');
  await keys.press('F9');
  const explanation = regionOf(page, 'explanation');
  await expect(explanation.getByRole('group', { name: 'Antwoordzin' })).toContainText(`Uw zorgtoeslag over 2025 is ${euro(why.lowered ?? '')} lager geworden. Dat komt vooral door uw inkomen.`);
  const table = explanation.getByRole('table').first();
  await expect(table.locator('tbody tr').first()).toContainText(`inkomen${euro('23600')}${euro('31200')}`);
  await expect(table.locator('tbody tr').first()).toContainText(euro(why.difference.grounds[0]?.share ?? ''));
  await expect(table.locator('tbody tr').first()).toBeInViewport({ ratio: 1 });
  await expect(table.getByRole('row', { name: /^Terug te betalen/ })).toContainText(euro(recovery.principal));
  expect(why.decision.objectionUntil).not.toBeNull();
  const until = formats.nl.dateInSentence(why.decision.objectionUntil ?? '');
  await expect(explanation).toContainText((why.decision.objectionUntil ?? '') < on ? `Bezwaar tegen dit besluit kon tot en met ${until}.` : `Bezwaar tegen dit besluit kan tot en met ${until}.`);
  await expect(explanation).toContainText(`Een bedrag tot en met ${euro(why.small.leftUpTo ?? '')} wordt bij een definitieve berekening niet teruggevraagd.`);
  await expect(explanation.getByText('hardheidsclausule')).toHaveCount(1);
  expect(keys.count()).toBeLessThanOrEqual(3);
});

test('question 6: the second debt of a family says both incomes, and what was paid beside the decision', async ({ page }) => {
  const file = curated('de-vries');
  await openHousehold(page, 'de-vries');
  const keys = await keysFromFirstRow(page);
  await keys.press('Alt+4');
  await keys.press('ArrowDown');
  await keys.press('F9');
  const explanation = regionOf(page, 'explanation');
  const heading = await explanation.getByRole('heading', { level: 2 }).innerText();
  const recovery = file.recoveries.find(({ allowance, year }) => allowance === 'healthcare' && heading.includes(`zorgtoeslag ${year}`));
  const why = recovery === undefined ? null : recoveryPerGround(file, file.recoveries, recovery);
  if (recovery === undefined || why === null) throw new Error(`no debt is called ${heading}`);
  const table = explanation.getByRole('table').first();
  await expect(table.locator('tbody tr')).toHaveCount(why.difference.grounds.filter(({ share }) => share !== '0').length);
  for (const [index, { share }] of why.difference.grounds.filter((ground) => ground.share !== '0').entries()) await expect(table.locator('tbody tr').nth(index)).toContainText(euro(share ?? ''));
  await expect(table.locator('tfoot')).toContainText(`Terug te betalen${euro(recovery.principal)}`);
  expect(keys.count()).toBeLessThanOrEqual(3);
});

test('question 6: at a changed advance a small amount is asked back too, and it is said', async ({ page }) => {
  await openHousehold(page, 'jaar-na-jaar-terugvorderingen');
  const keys = await keysFromFirstRow(page);
  await keys.press('Alt+4');
  await keys.press('F9');
  await expect(regionOf(page, 'explanation')).toContainText('Dit komt door een gewijzigd voorschot. Dan wordt ook een bedrag tot en met');
  expect(keys.count()).toBeLessThanOrEqual(3);
});
