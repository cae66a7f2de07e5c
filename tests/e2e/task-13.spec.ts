import { nl } from '../../renderer/wording/nl.ts';
import { droppedServiceCosts } from '../../shared/rules/index.ts';
import { formats } from '../../renderer/wording/formats.ts';
import { writeEuro } from '../../shared/models/money.ts';
import { curated } from '../population/made.ts';
import { axeFinds } from './axe.ts';
import { keysFromFirstRow } from './counted-keys.ts';
import { focused } from './focus.ts';
import { expect, openHousehold, regionOf, sizes, test } from './support.ts';

const households = {
  'incident-servicekosten': { chip: 'Incident, hersteld: Servicekosten huurtoeslag 2025', says: nl.incidents.say.serviceCosts2025, letters: 3 },
  'incident-regelingen': { chip: 'Incident: Regeling verkeerd verwerkt', says: nl.incidents.sayOpen.arrangementsWronglyProcessed, letters: 3 },
  'incident-niet-gestart': { chip: 'Incident: Terugvordering niet gestart', says: `${nl.incidents.sayOpen.recoveriesNotStarted} ${nl.incidents.noInterest}`, letters: 1 },
} as const;

for (const [name, { chip, says, letters }] of Object.entries(households)) {
  test(`task 13: ${chip} is seen without a key, and one key gives what to say and the letters`, async ({ page }) => {
    await page.setViewportSize(sizes.desk);
    await openHousehold(page, name);
    const keys = await keysFromFirstRow(page);
    await expect(regionOf(page, 'identity').getByText(chip)).toBeInViewport({ ratio: 1 });
    expect(keys.count()).toBe(0);
    await keys.press('Control+i');
    const told = page.getByRole('dialog');
    await expect(told.getByText(says)).toBeInViewport({ ratio: 1 });
    const buttons = told.getByRole('listitem').getByRole('button');
    await expect(buttons).toHaveCount(letters);
    expect(keys.count()).toBeLessThanOrEqual(1);
    for (const button of await buttons.all()) {
      const subject = (await button.textContent())?.split(' · ').at(-1) ?? '';
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toContainText(subject);
      await expect(page.getByRole('dialog')).toContainText('Dienst Toeslagen');
      await page.keyboard.press('Escape');
      await expect(told.getByText(says)).toBeVisible();
    }
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect((await focused(page)).region).toBe('allowances');
  });
}

test('task 13: the arithmetic of the service costs that fell away stands with the incident and at the huurtoeslag of 2025', async ({ page }) => {
  await page.setViewportSize(sizes.desk);
  await openHousehold(page, 'incident-servicekosten');
  const [fault] = droppedServiceCosts(curated('incident-servicekosten').decisions);
  if (fault?.less === undefined || fault.less === null) throw new Error('the household does not show the fault');
  const [less, month] = [formats.nl.euro(writeEuro(fault.less)), formats.nl.euro(writeEuro(fault.perMonth), 'cents')];
  const keys = await keysFromFirstRow(page);
  await keys.press('Control+i');
  await expect(page.getByRole('dialog')).toContainText(nl.incidents.lessAmount(less));
  expect(await axeFinds(page, ['desk', 'column'])).toEqual([]);
  await page.keyboard.press('Escape');
  await keys.press('Alt+PageUp');
  await keys.press('ArrowDown');
  const answer = regionOf(page, 'explanation');
  await expect(answer).toContainText(nl.incidents.faultTitle);
  await expect(answer).toContainText(nl.incidents.lessAmount(less));
  await expect(answer).toContainText(`= ${month}`);
});
