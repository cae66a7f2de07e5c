import { formats } from '../../renderer/wording/formats.ts';
import { objectionTerm } from '../../shared/rules/index.ts';
import { curated } from '../population/made.ts';
import { axeFinds } from './axe.ts';
import { keysFromFirstRow } from './counted-keys.ts';
import { expect, openHousehold, regionOf, test } from './support.ts';

test('change or objection opens by key under the answer about a final award, says until when and marks what is uncertain', async ({ page }) => {
  await openHousehold(page, 'bezwaar-te-laat');
  const explanation = regionOf(page, 'explanation');
  const keys = await keysFromFirstRow(page);
  await keys.press('Alt+PageUp');
  await keys.press('F9');
  const way = explanation.getByRole('button', { name: 'Wijziging of bezwaar?' });
  await expect(way).toHaveAttribute('aria-expanded', 'false');
  await expect(explanation.getByText('Bezwaar maken')).toHaveCount(0);
  await way.focus();
  await keys.press('Enter');
  await expect(way).toHaveAttribute('aria-expanded', 'true');
  await expect(way).toBeInViewport({ ratio: 1 });
  const { dated } = curated('bezwaar-te-laat').decisions.find(({ kind, allowance }) => kind === 'definitive' && allowance === 'healthcare') ?? { dated: '' };
  await expect(explanation.getByRole('listitem').filter({ hasText: 'De berekening, een regel' })).toContainText(`kon t/m ${formats.nl.date(objectionTerm({ dated, published: null }).end)}, dat is voorbij`);
  await expect(explanation.getByRole('listitem').filter({ hasText: 'De berekening, een regel' })).toContainText('Onzeker: afgeleid uit de wet. Laat een specialist dit bevestigen.');
  await expect(explanation.getByRole('listitem').filter({ hasText: 'bezwaar kan niet meer' })).toContainText('→ om herziening vragen · t/m 31-12-2030');
  await expect(explanation.getByRole('listitem').filter({ hasText: 'kan het niet betalen' })).toContainText('bezwaar maken helpt hier niet');
  expect(await axeFinds(page)).toEqual([]);
});

test('a late objection says what can be done now, until when after the notice of default', async ({ page }) => {
  await openHousehold(page, 'bezwaar-te-laat');
  const keys = await keysFromFirstRow(page);
  await keys.press('Alt+3');
  await expect(regionOf(page, 'openItems').getByRole('button', { name: /Bezwaar/ })).toContainText('in gebreke gesteld');
  await keys.press('F9');
  await expect(regionOf(page, 'explanation').getByRole('group', { name: 'Antwoordzin' })).toContainText('Op 30 oktober 2026 kregen wij uw ingebrekestelling. Wij moeten nu uiterlijk op 13 november 2026 beslissen.');
  await expect(regionOf(page, 'explanation')).not.toContainText('In het dossier staat');
});
