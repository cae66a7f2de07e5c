import { formats } from '../../renderer/wording/formats.ts';
import { awardDecisions } from '../../shared/rules/index.ts';
import { curated } from '../population/made.ts';
import { axeFinds } from './axe.ts';
import { cutText, pageScroll } from './sight.ts';
import { expect, openHousehold, sizes, test, windows } from './support.ts';

const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');

test('a decision is seen as the citizen has it with the keyboard alone, under a banner that says so, and printed as a tagged page without a name in its title', async ({ page }) => {
  const housing = awardDecisions(curated('de-vries').decisions, 'housing', 2026).at(-1);
  const rent = housing?.grounds.find(({ term }) => term === 'rent');
  if (housing === undefined || housing.amountYear === null || rent === undefined) throw new Error('the household has no decision about rent');
  await page.setViewportSize(sizes.desk);
  await openHousehold(page, 'de-vries');
  await page.evaluate(() => void (globalThis.print = () => void (document.body.dataset['printedAs'] = document.title)));
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  const side = page.getByRole('tabpanel', { name: 'Zoals de burger het ziet' });
  await expect(side.getByText('Zoals de burger het ziet.')).toBeInViewport({ ratio: 1 });
  await expect(side).toContainText(`Het besluit van ${formats.nl.dateInSentence(housing.dated)}, met de bedragen en gegevens van toen.`);
  expect(await axeFinds(page, ['desk', 'narrow'], '[role="dialog"]')).toEqual([]);
  await page.keyboard.press('Control+P');
  await expect(page.locator('body')).toHaveAttribute('data-printed-as', 'Gewijzigd voorschot toeslagen 2026');
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('[data-printed]');
  await expect(paper).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(paper.getByRole('table', { name: 'Uw toeslagen volgens dit besluit' }).getByRole('row', { name: /^Huurtoeslag/ })).toContainText(formats.nl.euro(housing.amountYear));
  await expect(paper.getByRole('table', { name: 'Kosten voor uw huurtoeslag' })).toContainText(formats.nl.euro(rent.value, 'cents'));
  expect(plain(await paper.innerText())).not.toMatch(/BSN|•|Vechtstraat|\d{4} ?[A-Z]{2}\b/);
  const pdf = (await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })).toString('latin1');
  expect(['/StructTreeRoot', '/Outlines', '/Lang (nl', '/Table', '/Caption', '/TH'].filter((part) => !pdf.includes(part))).toEqual([]);
});

test('the letter of a decision has the data and costs beside it, and prints them', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await page.evaluate(() => void (globalThis.print = () => void (document.body.dataset['printedAs'] = document.title)));
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Brief openen' }).press('Enter');
  await expect(page.getByText('Met vriendelijke groet')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tabpanel', { name: 'Gegevens en kosten' })).toContainText('Met welke kosten rekenden wij?');
  await page.keyboard.press('Control+P');
  await expect(page.locator('body')).toHaveAttribute('data-printed-as', 'Gewijzigd voorschot toeslagen 2026');
});

test('a secret address is neither in the list of what was known nor on the page of the citizen', async ({ page }) => {
  const file = curated('geheim-adres');
  await openHousehold(page, 'geheim-adres');
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('dialog')).toContainText('geheim, staat hier niet');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tabpanel', { name: 'Zoals de burger het ziet' })).toBeVisible();
  const streets = file.records.flatMap((record) => (record.kind === 'address' && record.body.street !== '' ? [record.body.street] : []));
  expect(streets.length).toBeGreaterThan(0);
  const shown = `${plain(await page.locator('body').innerText())} ${plain(await page.locator('[data-printed]').textContent())}`;
  expect(streets.filter((street) => shown.includes(street))).toEqual([]);
});

test('no side of a decision cuts text or makes its window wider, and everything to press on it is large enough, in any window', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  for (const [size, viewport] of Object.entries(windows)) {
    await page.setViewportSize(viewport);
    await page.keyboard.press('Alt+2');
    await page.keyboard.press('Enter');
    const opened = page.getByRole('dialog');
    for (const side of ['Besluit', 'Toen bekend en later', 'Zoals de burger het ziet']) {
      await expect(page.getByRole('tab', { name: side })).toBeFocused();
      expect.soft(await cutText(opened), `${size}, ${side}`).toEqual([]);
      expect.soft((await pageScroll(page)).right, `${size}, ${side}`).toBe(0);
      expect.soft(await page.getByRole('tabpanel').evaluate((panel) => panel.scrollWidth - panel.clientWidth), `${size}, ${side}`).toBe(0);
      expect.soft(await opened.locator('button').evaluateAll((buttons) => buttons.filter((button) => button.getBoundingClientRect().height < 24).map(({ textContent }) => textContent)), `${size}, ${side}`).toEqual([]);
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Escape');
    await expect(opened).toBeHidden();
  }
});
