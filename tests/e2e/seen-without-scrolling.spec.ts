import { existsSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { testPersons } from '../../scripts/practice-data.ts';
import { seenAlways, seenWhenWide } from './must-be-seen.ts';
import { amountEnds, asDrawn, cutText, notSeenWhole, overlapping, pageScroll } from './sight.ts';
import { expect, openCitizen, openHousehold, regionOf, sizes, test, windows } from './support.ts';

interface Citizen {
  readonly who: string;
  readonly open: (page: Page) => Promise<void>;
  readonly needsTestPersons?: boolean;
}

const citizens: readonly Citizen[] = [
  { who: 'a family with much going on', open: (page) => openHousehold(page, 'de-vries') },
  { who: 'a household of nine', open: (page) => openHousehold(page, 'huishouden-van-negen') },
  { who: 'a family of twelve children', open: (page) => openHousehold(page, 'twaalf-kinderen') },
  { who: 'a name of more than sixty letters', open: (page) => openHousehold(page, 'lange-naam') },
  { who: 'a piling up of recoveries', open: (page) => openHousehold(page, 'stapeling-van-terugvorderingen') },
  { who: 'somebody of whom nothing but the register is known', open: (page) => openCitizen(page, '999993653'), needsTestPersons: true },
];

for (const [size, viewport] of Object.entries(sizes)) {
  test.describe(`at ${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport });
    const things = size === 'wide' ? (page: Page) => [...seenAlways(page), ...seenWhenWide(page)] : seenAlways;

    for (const { who, open, needsTestPersons } of citizens) {
      test.describe(who, () => {
        test.skip(needsTestPersons === true && !existsSync(testPersons), 'needs ../shared/reference/brp');

        test(`${who}: everything that must be seen is seen whole, without scrolling; no text is cut, and amounts stand right under each other`, async ({ page }) => {
          await open(page);
          for (const { what, shown, first, atLeast } of things(page)) {
            expect.soft(await shown.count(), what).toBeGreaterThanOrEqual(atLeast);
            expect.soft(await notSeenWhole(shown, first), what).toEqual([]);
            expect.soft(await overlapping(shown), what).toEqual([]);
          }
          expect.soft(await overlapping(page.locator('[data-region]'))).toEqual([]);
          expect.soft(await pageScroll(page)).toEqual({ down: 0, right: 0 });
          expect.soft(await cutText(page.locator('#root'))).toEqual([]);
          for (const grid of await page.getByRole('grid').all()) {
            const columns = await grid.locator('tbody tr').first().locator('th, td').count();
            for (let column = 1; column <= columns; column += 1) {
              const ends = await amountEnds(grid.locator(`tbody tr :is(th, td):nth-child(${column})`));
              expect.soft(new Set(ends).size, `column ${column} of ${await grid.getAttribute('aria-label')}: ${ends.join(', ')}`).toBeLessThanOrEqual(1);
            }
          }
        });
      });
    }
  });
}

test('debts for which there is no room are counted, and come into view with the arrows', async ({ page }) => {
  await page.setViewportSize(sizes.wide);
  await openHousehold(page, 'stapeling-van-terugvorderingen');
  const debts = regionOf(page, 'moneyBack').locator('tbody tr');
  const hidden = (await notSeenWhole(debts)).length;
  expect(hidden).toBeGreaterThan(0);
  await expect(regionOf(page, 'moneyBack')).toContainText(`+${hidden} hieronder`);
  await page.keyboard.press('Alt+4');
  for (let row = await debts.count(); row > 1; row -= 1) await page.keyboard.press('ArrowDown');
  await expect(debts.last().getByRole('rowheader')).toBeFocused();
  for (const debt of (await debts.getByRole('rowheader').all()).toReversed()) {
    await expect(debt).toBeFocused();
    expect(await notSeenWhole(debt)).toEqual([]);
    await page.keyboard.press('ArrowUp');
  }
});

test('no debt is folded away above empty room', async ({ page }) => {
  await page.setViewportSize(sizes.wide);
  await openHousehold(page, 'uit-elkaar');
  const debts = regionOf(page, 'moneyBack').locator('tbody tr');
  await expect(debts).toHaveCount(3);
  expect(await notSeenWhole(debts)).toEqual([]);
  await expect(regionOf(page, 'moneyBack')).not.toContainText('hieronder');
});

test('what somebody can spare is seen with all its steps and what it rests on, without scrolling', async ({ page }) => {
  await openHousehold(page, 'uit-elkaar');
  await page.keyboard.press('Alt+4');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Persoonlijk' }).click();
  for (const [post, amount] of [['nettoloon', '2210'], ['vakantiegeld', '180'], ['premie zorgverzekering', '95'], ['netto woonlasten', '150']] as const) await dialog.getByRole('textbox', { name: new RegExp(`^${post}`) }).fill(amount);
  await expect(dialog.getByRole('treeitem').first()).toBeVisible();
  expect(await notSeenWhole(dialog.getByRole('treeitem'))).toEqual([]);
  expect(await notSeenWhole(dialog.locator('li, dl'))).toEqual([]);
});

test('a debt with a fault stands whole with its mark', async ({ page }) => {
  await page.setViewportSize(sizes.wide);
  await openHousehold(page, 'incident-regelingen');
  const debts = regionOf(page, 'moneyBack').locator('tbody tr');
  await expect(debts).toContainText(['toch aanmaning']);
  expect(await notSeenWhole(debts)).toEqual([]);
  expect(await notSeenWhole(debts.locator('td, th'))).toEqual([]);
});

test('marks for which there is no room are counted on a button, and every mark stands behind it; with room for all there is no such button', async ({ page }) => {
  await openHousehold(page, 'onder-bewind');
  const strip = regionOf(page, 'identity');
  const marks = strip.getByRole('list', { name: 'Bijzonderheden' }).getByRole('listitem');
  const more = strip.getByRole('button', { name: /^Nog \d+ bijzonderhe/ });
  const all = await marks.allInnerTexts();
  expect(await notSeenWhole(marks)).toEqual([]);
  await expect(more).toHaveCount(0);
  await page.setViewportSize({ width: 1024, height: 689 });
  await expect(async () => {
    const hidden = (await notSeenWhole(marks)).length;
    expect(hidden).toBeGreaterThan(0);
    expect(await more.innerText()).toBe(`nog ${hidden}`);
  }).toPass({ timeout: 15_000 });
  await more.click();
  for (const mark of all) await expect(page.getByRole('dialog').getByText(mark, { exact: true })).toBeVisible();
});

/** Cells of the allowances of which the end is left out, with an ellipsis or without. */
async function shortened(page: Page): Promise<readonly string[]> {
  await asDrawn(page);
  return regionOf(page, 'allowances').locator('thead th, tbody th, tbody td.state, tbody .line').evaluateAll((cells) => cells.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map(({ textContent }) => textContent ?? ''));
}

for (const [what, household, size, keys] of [
  ['the head of what was paid through December', 'de-vries', 'desk', 'Alt+PageUp'],
  ['an application that is being handled', 'aanvraag-in-behandeling', 'desk', null],
  ['an application that is being handled, at 200%', 'aanvraag-in-behandeling', 'column', null],
  ['no right by data that may be outdated, at 200%', 'incident-niet-gestart', 'column', null],
] as const) {
  test(`nothing of the allowances is shortened: ${what}`, async ({ page }) => {
    await page.setViewportSize(windows[size]);
    await openHousehold(page, household);
    if (keys !== null) await page.keyboard.press(keys);
    await expect(regionOf(page, 'allowances').locator('tbody')).not.toBeEmpty();
    expect(await shortened(page)).toEqual([]);
    expect(await cutText(regionOf(page, 'allowances'))).toEqual([]);
  });
}

test('a mark that is longer than its line ends in an ellipsis, and stands whole among the marks', async ({ page }) => {
  await page.setViewportSize(windows.drawer);
  await openHousehold(page, 'onder-bewind');
  expect(await cutText(regionOf(page, 'identity'))).toEqual([]);
  await page.keyboard.press('Control+I');
  await expect(page.getByRole('dialog').getByText('Post en betalingen gaan naar de bewindvoerder.')).toBeVisible();
  expect(await cutText(page.getByRole('dialog'))).toEqual([]);
});
