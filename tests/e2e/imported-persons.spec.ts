import { existsSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { testPersons } from '../../scripts/practice-data.ts';
import { notSeenWhole } from './sight.ts';
import { expect, openCitizen, regionOf, test } from './support.ts';

/*
 * The public test persons of the BRP (GBA-V), imported into the practice data where their list stands beside the project.
 */
test.describe('imported persons', () => {
  test.skip(!existsSync(testPersons), 'needs ../shared/reference/brp');

  const identity = (page: Page): Locator => regionOf(page, 'identity');
  const marks = (page: Page): Locator => identity(page).getByRole('list', { name: 'Bijzonderheden' }).getByRole('listitem');
  const household = (page: Page): Locator => regionOf(page, 'household').getByRole('list').getByRole('listitem');
  const addressOf = (page: Page): Locator => page.getByRole('dialog').locator('dl > div').filter({ has: page.getByText('Adres', { exact: true }) }).locator('dd');

  async function openApplicant(page: Page): Promise<void> {
    await page.keyboard.press('Alt+1');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
  }

  test('Suzanne Moulin opens by BSN, by name and birth date, and by postcode and number, in any form that people write', async ({ page }) => {
    const written = ['999993653', '9999 93 653', 'bsn: 9999.93.653', 'moulin 1-12-1985', '01-12-1985 MOULIN', 'S. Moulin, 1 december 1985', 'móulin 01121985', '3077AW 31', '31, 3077 aw', '3077aw nr 31'];
    for (const text of written) {
      await openCitizen(page, text);
      await expect(page.getByRole('heading', { level: 1 }), text).toHaveText('Suzanne Moulin');
      await page.getByRole('button', { name: 'Dossier van Suzanne Moulin sluiten' }).click();
    }
  });

  test('Suzanne Moulin: the register is shown, what it does not know is asked, and no amount is invented', async ({ page }) => {
    await openCitizen(page, '999993653');
    await expect(identity(page)).toContainText('01-12-1985 (40)');
    await expect(identity(page)).toContainText('BSN •••••3653');
    await expect(identity(page)).toContainText('Rotterdam');
    await expect(household(page)).toHaveCount(1);
    await expect(regionOf(page, 'allowances').getByRole('row')).toHaveCount(5);
    await expect(regionOf(page, 'allowances').locator('tbody')).not.toContainText('€');
    await expect(regionOf(page, 'timeline').locator('ol')).not.toContainText('€');
    await expect(regionOf(page, 'explanation')).toContainText('de zorgverzekering, het vermogen op 1 januari en het jaarinkomen');
    await expect(page.locator('body')).not.toContainText('999993653');
  });

  test('several people with one name and birth date are a list, and an arrow and Enter choose', async ({ page }) => {
    await page.keyboard.press('Control+K');
    await page.keyboard.type('verstraten 12-6-1965');
    await page.keyboard.press('Enter');
    const hits = page.getByRole('list', { name: '3 personen gevonden' }).getByRole('button');
    await expect(hits).toHaveCount(3);
    await expect(hits.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const second = await hits.nth(1).locator('strong').innerText();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(second);
  });

  for (const { who, bsn, street, postcode, houseNumber, earlier } of [
    { who: 'Joostmans Verstraten', bsn: '999992715', street: 'Zonegge', postcode: '6901KT', houseNumber: '1', earlier: ['Duiven', 'Zonnebloemstraat', '6841BH'] },
    { who: 'Tineke Igid', bsn: '999992934', street: 'Scharwoude', postcode: '1634EA', houseNumber: '9', earlier: ['Langedijk'] },
  ]) {
    test(`the secret address of ${who} is nowhere: not on the screen, not in a dialog, not in what the program sends, and nobody is found by it`, async ({ page }) => {
      const sent: Promise<string>[] = [];
      page.on('response', (response) => {
        if (new URL(response.url()).pathname.startsWith('/operations/')) sent.push(response.text());
      });
      const secrets = [street, postcode, `${postcode.slice(0, 4)} ${postcode.slice(4)}`, ...earlier];
      const nothingOnScreen = async (): Promise<void> => {
        const written = await page.evaluate(() => document.documentElement.outerHTML);
        expect(secrets.filter((secret) => written.includes(secret))).toEqual([]);
      };

      await openCitizen(page, bsn);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(who);
      await expect(marks(page).first()).toHaveText('Adres geheim');
      await nothingOnScreen();
      await page.keyboard.press('Control+B');
      await nothingOnScreen();
      await openApplicant(page);
      await expect(page.getByRole('dialog')).toContainText('Dit adres mag aan niemand worden gegeven.');
      await nothingOnScreen();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+K');
      await page.keyboard.type(`${postcode} ${houseNumber}`);
      await page.keyboard.press('Enter');
      await expect(page.getByText('Niemand gevonden.')).toBeVisible();
      expect(secrets.filter((secret) => secret !== postcode).filter((secret) => page.url().includes(secret))).toEqual([]);
      const replies = (await Promise.all(sent)).join('\n');
      expect(replies).toContain(who);
      expect(secrets.filter((secret) => replies.includes(secret))).toEqual([]);
    });
  }

  test('a deceased person: the date of death stands first, and the age is that at death', async ({ page }) => {
    await openCitizen(page, '999990147');
    await expect(marks(page).first()).toHaveText('Overleden 26 mei 2018');
    await expect(identity(page)).toContainText('17-01-1948 (70)');
    await expect(household(page).first()).toContainText('overleden 26-05-2018');
  });

  test('the widower of that person stands alone, and is not marked as deceased', async ({ page }) => {
    await openCitizen(page, '999994001');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jules Overvaart');
    await expect(identity(page)).not.toContainText('Overleden');
    await expect(household(page)).toHaveCount(1);
  });

  test('a household of eight: who does not fit is counted, and comes into view with the arrows', async ({ page }) => {
    await openCitizen(page, '999992843');
    await expect(household(page)).toHaveCount(8);
    const hidden = (await notSeenWhole(household(page))).length;
    expect(hidden).toBeGreaterThan(0);
    await expect(regionOf(page, 'household').getByRole('button', { name: hidden === 1 ? 'Nog 1 persoon tonen' : `Nog ${hidden} personen tonen` })).toBeVisible();
    await page.keyboard.press('Alt+1');
    await page.keyboard.press('End');
    await expect(household(page).last()).toBeFocused();
    expect(await notSeenWhole(household(page).last())).toEqual([]);
  });

  test('what is under investigation says what: a birth date, and an address', async ({ page }) => {
    await openCitizen(page, '999992843');
    await expect(marks(page).filter({ hasText: /^In onderzoek: geboortedatum$/ })).toHaveCount(1);
    await page.getByRole('button', { name: 'Dossier van Thjazi von Thursen sluiten' }).click();
    await openCitizen(page, '999991632');
    await expect(marks(page).filter({ hasText: /^In onderzoek: adres$/ })).toHaveCount(1);
  });

  test('an address in Baghdad is shown as the register wrote it, and the person as gone abroad', async ({ page }) => {
    await openCitizen(page, '999993896');
    await expect(marks(page).filter({ hasText: 'Vertrokken uit Nederland: vertrokken naar Irak' })).toHaveCount(1);
    await openApplicant(page);
    await expect(addressOf(page)).toHaveText('Street ¦ 38 & House ¦ 10, Baghdad, Park Al-Sadoum, Hay Al-Nidhal 103');
  });

  for (const width of [1366, 1920, 1093]) {
    test(`a name of 231 letters leaves the rest of the identity in view, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 689 });
      await openCitizen(page, '999991139');
      expect(await notSeenWhole(identity(page).locator('h1, h1 ~ span, dl dd'))).toEqual([]);
      expect(await identity(page).locator('h1').evaluate((name) => [getComputedStyle(name).textOverflow, name.getBoundingClientRect().height < 30])).toEqual(['ellipsis', true]);
      await expect(page.getByRole('navigation', { name: 'Geopende dossiers' })).toBeVisible();
      expect(await notSeenWhole(page.getByRole('button', { name: 'Zoek een burger…' }))).toEqual([]);
    });
  }

  test('the name of 231 letters stands whole where the person is opened', async ({ page }) => {
    await openCitizen(page, '999991139');
    await openApplicant(page);
    const whole = await page.getByRole('dialog').getByText('Gerardus Rudolfus Adrianus Petrus Josephus Eduardus').last().innerText();
    expect(whole.length).toBeGreaterThanOrEqual(231);
    expect(await notSeenWhole(page.getByRole('dialog').getByRole('button'))).toEqual([]);
  });

  for (const { bsn, said } of [
    { bsn: '999992806', said: 'geboren in 1968, dag en maand onbekend' },
    { bsn: '999990457', said: 'geboren februari 1995, dag onbekend' },
    { bsn: '999994220', said: 'geboortedatum onbekend' },
  ]) {
    test(`a birth date that is not wholly known says what is known: ${said}`, async ({ page }) => {
      await openCitizen(page, bsn);
      await expect(identity(page)).toContainText(said.replace('februari 1995', 'februari\u00a01995'));
      await expect(household(page).first()).toContainText('leeftijd onbekend');
      await expect(page.locator('#root')).not.toContainText('NaN');
      await expect(page.locator('#root')).not.toContainText('-00');
    });
  }

  test('a houseboat is found by a number that begins with zeros, and says where it lies', async ({ page }) => {
    await openCitizen(page, '000009921');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Erik van den Oever');
    await openApplicant(page);
    await expect(addressOf(page)).toContainText('Woonboot in de Grote Sloot');
  });
});
