import type { Page } from '@playwright/test';
import type { RequestOf } from '../../shared/models/operations.ts';
import { Decimal } from '../../shared/models/money.ts';
import { restOf, standardArrangement, valueOf } from '../../shared/rules/index.ts';
import { shownHouseholds } from '../../electron/store/files.ts';
import { appendRecoveryStates, recoveriesOf } from '../../electron/store/recoveries.ts';
import { axeFinds } from './axe.ts';
import { formats } from '../../renderer/wording/formats.ts';
import { expect, test } from './own-data.ts';
import { ask, openHousehold, openProgram, regionOf } from './support.ts';

const openItem = (page: Page, name: RegExp) => regionOf(page, 'openItems').getByRole('button', { name });
const plain = async (page: Page): Promise<string> => ((await page.getByRole('dialog').textContent()) ?? '').replaceAll('\u00a0', ' ');

/** Opens the letter about the hours of care with the keyboard, and prepares to stop it. */
async function prepareStop(page: Page): Promise<void> {
  await page.keyboard.press('Alt+3');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Tegenhouden voorbereiden' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Voorbereiden', exact: true })).toBeFocused();
}

test('a stop of a mutation is prepared with what it comes to, sends nothing, and is found back after a restart of the program', async ({ page, data }) => {
  test.slow();
  await data.withPracticeData();
  const program = await data.run();
  await openProgram(page, program);
  await openHousehold(page, 'mutatiebrief-opvang');
  await prepareStop(page);
  expect(await plain(page)).toContain('Tegenhouden kan tot en met25 november 2026Per maand als de wijziging doorgaat€ 1.171Per maand als zij wordt tegengehouden€ 1.537');
  expect(await axeFinds(page, ['desk', 'narrow'], '[role="dialog"]')).toEqual([]);
  await page.getByRole('textbox', { name: /Opmerking/ }).fill('Tess gaat nog steeds 143 uur.');
  await page.getByRole('button', { name: 'Voorbereiden', exact: true }).press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Dit is nog niet verstuurd.');
  expect(((await page.locator('[data-printed]').textContent()) ?? '').replaceAll('\u00a0', ' ')).toContain('Tess: 143 naar 109 uur per maand. Tegenhouden kan tot en met 25 november 2026.');
  expect(await axeFinds(page, ['desk', 'narrow'], '[role="dialog"]')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(openItem(page, /Mutatiebrief/)).toBeFocused();
  await program.stop();

  await openProgram(page, await data.run());
  await openHousehold(page, 'mutatiebrief-opvang');
  await expect(openItem(page, /^Voorstel/)).toContainText('nog niet verstuurd: mutatie tegenhouden, Tess: 143 → 109');
  await openItem(page, /^Voorstel/).focus();
  await expect(regionOf(page, 'explanation')).toContainText('Dit is nog niet verstuurd. U krijgt dan € 1.537 per maand. Als de wijziging doorgaat, is dat € 1.171.');
  await page.keyboard.press('Enter');
  expect(await plain(page)).toContain('OpmerkingTess gaat nog steeds 143 uur.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+F');
  await page.keyboard.type('tegenhouden 143');
  await expect(page.getByRole('dialog').locator('mark').first()).toHaveText('tegenhouden');
});

test('a proposal is withdrawn with a reason, is not open any more, and the letter can be stopped again', async ({ page, data }) => {
  await data.withPracticeData();
  await openProgram(page, await data.run());
  await openHousehold(page, 'mutatiebrief-opvang');
  await prepareStop(page);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Intrekken' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Waarom trekt u het in?' })).toBeFocused();
  await page.getByRole('button', { name: 'Voorstel intrekken' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Waarom trekt u het in?' })).toHaveAccessibleDescription('Schrijf eerst waarom. Daarna kunt u het voorstel intrekken.');
  await page.keyboard.type('De uren van de brief kloppen.');
  await page.getByRole('button', { name: 'Voorstel intrekken' }).press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Dit voorstel is ingetrokken. Er is niets verstuurd.');
  await page.keyboard.press('Escape');
  await expect(openItem(page, /^Voorstel/)).toHaveCount(0);
  await expect(openItem(page, /Mutatiebrief/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Tegenhouden voorbereiden' })).toBeVisible();
});

test('for a debt with an objection running a deferral is prepared, with its ground', async ({ page, data }) => {
  await data.withPracticeData();
  await data.inStore(async (store) => {
    // The debt of this household waits already: here it was forgotten, and a reminder went out.
    const fileId = (await shownHouseholds(store)).find(({ shows }) => shows.startsWith('Bezwaar: beslissen'))?.fileId ?? '';
    const [debt] = await recoveriesOf(store, fileId);
    await appendRecoveryStates(store, [{ fileId, value: { of: debt?.id ?? '', validFrom: '2026-11-09', source: null, recordedAt: '2026-11-09T08:00:00Z', told: { stage: 'reminder', stageSince: '2026-11-09' } } }]);
  });
  await openProgram(page, await data.run());
  await openHousehold(page, 'bezwaar-bijna-op-termijn');
  await page.keyboard.press('Alt+4');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Uitstel voorbereiden' }).press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Uitvoeringsregeling Awir');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Dit is nog niet verstuurd.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+3');
  await expect(openItem(page, /^Voorstel/)).toContainText('nog niet verstuurd: uitstel tijdens bezwaar');
  // The objection itself opens the same, from its row.
  await openItem(page, /^Bezwaar/).press('Enter');
  await page.getByRole('button', { name: 'Voorstel openen' }).press('Enter');
  await expect(page.getByRole('dialog')).toContainText('zorgtoeslag 2025');
});

test('a proposal is printed as a page in plain Dutch with its terms and amounts, tagged and with its heads, and without BSN, remark or address', async ({ page, data }) => {
  await data.withPracticeData();
  const asked = await data.inStore(async (store): Promise<RequestOf<'proposal.prepare'>> => {
    const fileId = (await shownHouseholds(store)).find(({ shows }) => shows.startsWith('Stapeling'))?.fileId ?? '';
    const debt = (await recoveriesOf(store, fileId)).find((each) => each.stage !== 'paid');
    if (debt === undefined) throw new Error('the household has a debt');
    const { terms } = standardArrangement({ debt: valueOf(restOf(debt)) ?? new Decimal(0), due: '2026-12-31', askedOn: '2026-11-12' });
    return {
      fileId, kind: 'standardArrangement', recoveryIds: [debt.id], changeId: null, objectionId: null, terms: terms.map(({ due, amount }) => ({ due, amount: amount.toFixed(2) })),
      monthBefore: null, monthAfter: null, outsideCollection: null, capacity: null, remark: 'Dit is alleen voor ons.',
    };
  });
  await openProgram(page, await data.run());
  await openHousehold(page, 'stapeling-van-terugvorderingen');
  expect(await ask(page, 'proposal.prepare', asked)).toMatchObject({ ok: true });
  await page.reload();
  await openHousehold(page, 'stapeling-van-terugvorderingen');
  await openItem(page, /^Voorstel/).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.evaluate(() => void (globalThis.print = () => void (document.body.dataset['printedAs'] = document.title)));
  await page.keyboard.press('Control+P');
  await expect(page.locator('body')).toHaveAttribute('data-printed-as', 'Voorstel voor een betalingsregeling');
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('[data-printed]');
  await expect(paper).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  const rows = await paper.getByRole('table').last().getByRole('row').allInnerTexts();
  expect(rows.slice(1, -1).map((row) => row.replaceAll(/\s+/g, ' '))).toEqual(asked.terms.map(({ due, amount }, index) => `${index + 1} ${formats.nl.date(due ?? '')} ${formats.nl.euro(amount, 'cents')}`.replaceAll(/\s+/g, ' ')));
  const said = (await paper.innerText()).replaceAll('\u00a0', ' ');
  expect(said).toContain('Dit is een voorstel en geen beslissing.');
  expect(said).toContain('De eerste datum is 31 december 2026.');
  expect(said).toContain('Dan vervalt de betalingsregeling.');
  expect(said).not.toMatch(/BSN|•|alleen voor ons|\d{4} ?[A-Z]{2}\b/);
  const pdf = (await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })).toString('latin1');
  expect(['/StructTreeRoot', '/Outlines'].filter((part) => !pdf.includes(part))).toEqual([]);
});

test('practice has a household with an arrangement that was prepared the day before: it is found among what is open, explained, and opened with its terms', async ({ page, data }) => {
  await data.withPracticeData();
  await openProgram(page, await data.run());
  await openHousehold(page, 'voorstel-regeling');
  await page.keyboard.press('Alt+3');
  await expect(openItem(page, /^Voorstel/)).toContainText('nog niet verstuurd');
  await openItem(page, /^Voorstel/).focus();
  await expect(regionOf(page, 'explanation')).toContainText('Dit is nog niet verstuurd.');
  await page.keyboard.press('Enter');
  const opened = await plain(page);
  expect(opened).toContain('K. Postma');
  expect(opened).toContain('€ 25');
  expect(opened).toContain('€ 198');
  await page.keyboard.press('Escape');
  await expect(openItem(page, /^Voorstel/)).toBeFocused();
});

test('Ctrl+P prints the proposal that is pointed at, and says elsewhere what can be printed and where that is', async ({ page, data }) => {
  await data.withPracticeData();
  await openProgram(page, await data.run());
  await openHousehold(page, 'mutatiebrief-opvang');
  await page.evaluate(() => {
    globalThis.print = () => {
      document.body.dataset['printedAs'] = `${document.title}: ${String(document.querySelectorAll('[data-printed]').length)}`;
      globalThis.dispatchEvent(new Event('afterprint'));
    };
  });
  await page.keyboard.press('Control+P');
  await expect(page.getByRole('alert')).toContainText('dat is er nog niet');
  await prepareStop(page);
  await page.keyboard.press('Control+P');
  await expect(page.getByRole('alert')).toContainText('dat is er nog niet');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Dit is nog niet verstuurd.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+P');
  await expect(page.getByRole('alert')).toContainText('Ga ernaartoe in Wat loopt er (Alt+3)');
  expect(await axeFinds(page, ['desk'], '[role="alert"]')).toEqual([]);
  await openItem(page, /^Voorstel/).focus();
  await page.keyboard.press('Control+P');
  await expect(page.locator('body')).toHaveAttribute('data-printed-as', 'Voorstel om een wijziging tegen te houden: 1');
  await expect(page.locator('[data-printed]')).toHaveCount(0);
});
