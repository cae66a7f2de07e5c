import { nl } from '../../renderer/wording/nl.ts';
import { formats } from '../../renderer/wording/formats.ts';
import type { Recovery } from '../../shared/models/case-file.ts';
import { readEuro, writeEuro } from '../../shared/models/money.ts';
import { restOf, standardArrangement, valueOf } from '../../shared/rules/index.ts';
import { curated, on } from '../population/made.ts';
import { axeFinds } from './axe.ts';
import { keysFromFirstRow } from './counted-keys.ts';
import { notSeenWhole } from './sight.ts';
import { expect, openHousehold, regionOf, test, windows } from './support.ts';

const household = 'stapeling-van-terugvorderingen';

/** What the rules say of the standard arrangement for debts of one allowance. */
function standardOf(debts: readonly Recovery[], today: string, firstTerm: string | null) {
  const debt = debts.map((one) => valueOf(restOf(one)) ?? readEuro('0')).reduce((total, rest) => total.plus(rest));
  const due = debts.map(({ dueDate }) => dueDate).toSorted()[0] ?? today;
  return { debt, ...standardArrangement({ debt, due, askedOn: today, ...(firstTerm === null ? {} : { firstTerm }) }) };
}
const euro = (amount: Parameters<typeof writeEuro>[0]): string => formats.nl.euro(writeEuro(amount), 'cents');

for (const [size, viewport] of Object.entries({ desk: windows.desk, wide: windows.wide, column: windows.column })) {
  test(`question 7: three keys on a debt show the standard arrangement to read out, in a window of ${size}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openHousehold(page, household);
    const keys = await keysFromFirstRow(page);
    await keys.press('Alt+4');
    await keys.press('ArrowDown');
    await keys.press('Enter');
    const file = curated(household);
    const [, second] = file.recoveries.filter((one) => one.stage !== 'paid').toSorted((one, other) => one.year - other.year || one.dated.localeCompare(other.dated));
    const { debt, terms } = standardOf(file.recoveries.filter((one) => one.allowance === second?.allowance && one.stage !== 'paid'), on, null);
    const [first, last] = [terms[0]?.amount, terms.at(-1)?.amount];
    if (first === undefined || last === undefined) throw new Error('no terms');
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('[data-answer]')).toContainText(`${terms.length} maanden betalen: ${terms.length - 1} keer ${euro(first)} en als laatste ${euro(last)}.`);
    await expect(dialog.locator('[data-answer]')).toBeInViewport({ ratio: 1 });
    await expect(dialog).toContainText('Online vragen, ook na de zes weken.');
    await expect(dialog).toContainText(`${nl.moneyBack.termsTable.total} ${euro(debt)}`);
    if (size !== 'column') {
      expect(await notSeenWhole(dialog.locator('[data-answer], ul, table th, table td, input, figure .month, legend, h3'))).toEqual([]);
    }
    expect(keys.count()).toBeLessThanOrEqual(3);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(regionOf(page, 'moneyBack').locator('tbody tr').nth(1).locator('[tabindex="0"]')).toBeFocused();
  });
}

test('question 7: what cannot be is said at its field, stays as it was typed, also when the simulator closes and opens again', async ({ page }) => {
  await openHousehold(page, household);
  await page.keyboard.press('Alt+4');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const asked = page.getByRole('textbox', { name: nl.arrangement.field.askedOn });
  const first = page.getByRole('textbox', { name: nl.arrangement.field.firstTerm });
  await asked.fill('31-2-2026');
  await expect(asked).toHaveAccessibleDescription(nl.arrangement.problem.notADay);
  await asked.fill('1-1-2020');
  await expect(asked).toHaveAccessibleDescription(/De terugvordering is van/);
  await expect(page.getByRole('dialog').locator('[data-answer]')).toHaveText(nl.arrangement.mendFirst);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(asked).toHaveValue('1-1-2020');
  await asked.fill('');
  await first.fill('1-1-2020');
  await expect(first).toHaveAccessibleDescription(/kan niet vóór/);
  await first.fill('31-12-2026');
  await expect(page.getByRole('dialog').locator('[data-answer]')).toContainText(`De eerste keer is op ${formats.nl.dateInSentence('2026-12-31')}.`);
});

test('question 7: the plan is prepared as a proposal that is not sent, with its terms', async ({ page }) => {
  await openHousehold(page, household);
  await page.keyboard.press('Alt+4');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await page.getByRole('textbox', { name: nl.arrangement.field.firstTerm }).fill('31-12-2026');
  await page.getByRole('button', { name: nl.arrangement.prepare, exact: true }).press('Enter');
  await expect(dialog).toContainText(nl.proposals.notSent);
  await expect(dialog.getByRole('row', { name: /31-12-2026/ })).toBeVisible();
});

test('question 7: axe finds nothing in the kinds of arrangement, in any look and in a narrow window', async ({ page }) => {
  test.slow();
  await openHousehold(page, household);
  await page.keyboard.press('Alt+4');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: nl.arrangement.choice.standard })).toBeFocused();
  for (const choice of ['standard', 'setOff', 'personal', 'extended', 'deferral'] as const) {
    await expect(page.getByRole('radio', { name: nl.arrangement.choice[choice] })).toBeChecked();
    expect.soft(await axeFinds(page, choice === 'standard' ? ['desk', 'narrow'] : ['desk'], '[role="dialog"]'), choice).toEqual([]);
    await page.keyboard.press('ArrowRight');
  }
});
