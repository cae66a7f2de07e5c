import type { Page } from '@playwright/test';
import { formats } from '../../renderer/wording/formats.ts';
import { allowances, type Allowance } from '../../shared/models/allowance.ts';
import { assess, householdFacts, paidOnYear, paidSoFar, scenarioFacts } from '../../shared/rules/index.ts';
import { curated, on } from '../population/made.ts';
import { axeFinds } from './axe.ts';
import { expect, openHousehold, regionOf, test } from './support.ts';

const scenarios = (page: Page) => regionOf(page, 'whatIf');
const chips = (page: Page) => regionOf(page, 'allowances').getByRole('button', { name: /^Scenario/ });
const amounts = (page: Page, column: string) => regionOf(page, 'allowances').locator(`tbody td.${column}`).allTextContents();

/** Types a change on the file of the household with much going on, in a new scenario. */
async function suppose(page: Page, ...typed: readonly string[]): Promise<void> {
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('F8');
  await typeIn(page, ...typed);
}

/** `income` types, `<Enter>` presses. */
async function typeIn(page: Page, ...typed: readonly string[]): Promise<void> {
  for (const one of typed) await (one.startsWith('<') ? page.keyboard.press(one.slice(1, -1)) : page.keyboard.type(one));
}

test('every key reckons again, and a scenario that is empty says nothing yet', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('F8');
  expect(await amounts(page, 'month')).toEqual(['–', '–', '–', '–']);
  await typeIn(page, 'in', '<Enter>', '2600');
  const before = await amounts(page, 'year');
  await page.keyboard.type('0');
  expect(await amounts(page, 'year')).not.toEqual(before);
});

test('a second scenario begins as a copy of the first, and there are at most three', async ({ page }) => {
  await suppose(page, 'in', '<Enter>', '26000', '<Enter>', '<F8>');
  await expect(chips(page)).toHaveCount(2);
  await expect(chips(page).nth(1)).toHaveAttribute('aria-pressed', 'true');
  await expect(scenarios(page)).toContainText('Wijzigingen in B');
  await expect(scenarios(page).getByRole('group', { name: 'inkomen' })).toHaveCount(1);
  await typeIn(page, 'op', '<ArrowDown>', '<Enter>', '1-12', '<Enter>');
  await expect(chips(page).nth(0)).toContainText('inkomen € 26.000');
  await expect(chips(page).nth(1)).toContainText('+ opvang stopt 1 dec.');
  await page.keyboard.press('F8');
  await page.keyboard.press('F8');
  await expect(chips(page)).toHaveCount(3);
  await expect(chips(page).nth(0)).toHaveAttribute('aria-pressed', 'true');
});

test('Ctrl+Z takes back what was typed in a field at once, and Ctrl+Y does it again', async ({ page }) => {
  await suppose(page, 'in', '<Enter>', '26000', '<Enter>');
  const field = scenarios(page).getByRole('textbox', { name: 'per jaar' });
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(field).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+y');
  await expect(field).toHaveValue('26000');
});

test('Esc goes back to what is decided and keeps the scenario, which F8 brings again', async ({ page }) => {
  await suppose(page, 'in', '<Enter>', '26000', '<Enter>', '<Escape>');
  await expect(scenarios(page)).toHaveCount(0);
  await expect(regionOf(page, 'openItems')).toBeVisible();
  await expect(chips(page)).toHaveText(['Scenario A inkomen € 26.000']);
  await expect(regionOf(page, 'allowances').locator('[data-list-item]:focus')).toHaveCount(1);
  await page.keyboard.press('F8');
  await expect(scenarios(page).getByRole('textbox', { name: 'per jaar' })).toHaveValue('26000');
});

test('what cannot be read or made is said at its change, stays as it was typed, and leaves the others standing', async ({ page }) => {
  await suppose(page, 'in', '<Enter>', '26000', '<Enter>', 'hu', '<Enter>', '9 0 0,123', '<Tab>', '31-2', '<Enter>');
  const rent = scenarios(page).getByRole('group', { name: 'huur' });
  await expect(rent.getByRole('status')).toHaveText(/Dit is geen bedrag|twee cijfers achter de komma/);
  await rent.getByRole('textbox', { name: 'kale huur per maand' }).fill('900');
  await expect(rent.getByRole('status')).toHaveText('Dit is geen datum. Typ bijvoorbeeld 1-3 of 1 mrt.');
  await expect(rent.getByRole('textbox', { name: 'vanaf' })).toHaveValue('31-2');
  await expect(regionOf(page, 'explanation').getByRole('group', { name: 'Antwoord' })).toContainText('Met een jaarinkomen van € 26.000');
  await rent.getByRole('textbox', { name: 'vanaf' }).fill('1 jul');
  await expect(rent.getByRole('status')).toHaveCount(0);
  await scenarios(page).getByRole('combobox', { name: 'Nieuwe wijziging' }).focus();
  await typeIn(page, 'sa', '<Enter>', '1-12', '<Tab>', '20000', '<Enter>');
  await expect(scenarios(page).getByRole('group', { name: 'samenwonen' }).getByRole('status')).toHaveText('Er is al een toeslagpartner.');
});

test('of the allowance that is pointed at the difference is told per ground and adds up to that of the column', async ({ page }) => {
  await suppose(page, 'in', '<Enter>', '26000', '<Enter>', '<Alt+2>', '<ArrowDown>', '<F9>');
  const table = regionOf(page, 'explanation').getByRole('table', { name: /^Wat het verschil maakt: huurtoeslag/ });
  const shares = await table.locator('tbody td.number').allTextContents();
  const total = await table.locator('tfoot td.number').textContent();
  const euros = (text: string | null): number => Number((text ?? '').replaceAll(/[^\d-]/g, ''));
  expect(shares.length).toBeGreaterThan(0);
  expect(shares.map(euros).reduce((sum, share) => sum + share, 0)).toBe(euros(total));
});

for (const [name, keys] of [['one scenario', []], ['three scenarios', ['<F8>', 'hu', '<Enter>', '900', '<Tab>', '1-12', '<Enter>', '<F8>']]] as const) {
  test(`axe finds nothing in ${name}`, async ({ page }) => {
    await suppose(page, 'in', '<Enter>', '26000', '<Enter>', ...keys);
    expect(await axeFinds(page, ['desk', 'wide', 'narrow'])).toEqual([]);
  });
}

test('a scenario is kept with what was said and whether it was told, is found in the timeline, and stands beside what it comes to now', async ({ page }) => {
  await suppose(page, 'in', '<Enter>', '26000', '<Enter>');
  const sentence = await regionOf(page, 'explanation').getByRole('group', { name: 'Antwoord' }).locator('p').textContent();
  await page.keyboard.press('Control+Shift+s');
  const dialog = page.getByRole('dialog', { name: 'Scenario A bewaren' });
  await expect(dialog).toContainText('Is dit aan de burger verteld?');
  expect(await axeFinds(page, ['desk'])).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(scenarios(page)).toContainText('Scenario A is bewaard: verteld.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('jaarinkomen van');
  const event = page.getByRole('dialog').getByRole('button', { name: /Berekening 2026: inkomen € 26.000, verteld/ });
  await event.focus();
  await page.keyboard.press('F9');
  const explanation = regionOf(page, 'explanation');
  await expect(explanation.getByRole('group', { name: 'Antwoord' })).toContainText(sentence ?? '?');
  await expect(explanation).toContainText('Met de gegevens en regels van nu komt er hetzelfde uit.');
  await expect(explanation.getByRole('tree')).toBeVisible();
});

test('the outlook is three incomes typed one after another, and says of each what has been paid too much by now or is still to come', async ({ page }) => {
  const file = curated('de-vries');
  const rows = ['30000', '36000', '45000'].map((amount) => {
    const { facts } = scenarioFacts(householdFacts(file, 2026, null, 'known'), [{ kind: 'income', personId: file.applicantId, amount, from: null }]);
    return { amount, awards: assess(facts).allowances };
  });
  await suppose(page, 'vooru', '<Enter>', '30000', '<Enter>', '36000', '<Enter>', '45000', '<Enter>');
  await expect(chips(page)).toHaveCount(3);
  const answer = regionOf(page, 'explanation');
  for (const { amount, awards } of rows) {
    const paid = (allowance: Allowance) => paidOnYear(paidSoFar(file.payments, allowance, 2026, on), file.recoveries, allowance, 2026);
    const back = allowances.reduce((sum, allowance) => sum + Math.max(0, Number(paid(allowance)) - Number(awards[allowance].award)), 0);
    await expect(answer).toContainText(`Als het inkomen ${formats.nl.euro(amount)} wordt, dan is er nu ${formats.nl.euro(String(back))} te veel betaald`);
  }
});

test('Ctrl+P prints the comparison on a page of its own: what is supposed, the amounts beside one another and what they mean, without BSN or name in its title', async ({ page }) => {
  await suppose(page, 'in', '<Enter>', '26000', '<Enter>', '<F8>', 'ui', '<Enter>', '1-9', '<Enter>');
  await page.evaluate(() => void (globalThis.print = () => void (document.body.dataset['printedAs'] = document.title)));
  await page.keyboard.press('Control+p');
  await expect(page.locator('body')).toHaveAttribute('data-printed-as', 'Wat als: een vergelijking');
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('[data-printed]');
  await expect(paper.getByRole('heading')).toHaveText(['Wat als: een vergelijking', 'Wat is aangenomen?', 'Bedragen over heel 2026', 'Wat betekent A?', 'Wat betekent B?']);
  await expect(paper).toContainText('Dit is een berekening en geen beslissing.');
  await expect(paper.getByRole('listitem').first()).toHaveText(/^A: inkomen €\s26\.000 \(Sanne\)$/);
  await expect(paper.getByRole('columnheader')).toHaveText(['Toeslag', 'Nu', 'A', 'B']);
  await expect(paper.getByRole('row')).toHaveCount(5);
  const file = curated('de-vries');
  const text = (await paper.textContent()) ?? '';
  for (const { bsn } of file.persons) if (bsn !== null) expect(text).not.toContain(bsn);
  expect(await page.title()).not.toContain('Vries');
});
