import type { Locator, Page } from '@playwright/test';
import type { FileBundle } from '../../electron/store/file-bundle.ts';
import { writeFiles } from '../../electron/store/write-files.ts';
import { testNumbers } from '../../scripts/population/test-numbers.ts';
import { fileBundle, record } from '../builders/file-bundle.ts';
import { axeFinds } from './axe.ts';
import { test } from './own-data.ts';
import { cutText, notSeenWhole, pageScroll } from './sight.ts';
import { expect, openCitizen, openHousehold, openProgram, prefer, regionOf, sizes, windows } from './support.ts';

const bsn = testNumbers().next().value;

/** An invented single parent with a child of nine in day care, of whom the income and the assets of 2027 are known. */
function familyOf2027(): FileBundle {
  const people = [{ id: 'parent', bsn }, { id: 'child', role: 'child' as const, givenNames: 'Noa', birthDate: '2018-02-17' }];
  const bundle = fileBundle('file-2027', people);
  return {
    ...bundle,
    records: [
      ...bundle.records,
      record('income', 'parent', 'incomeEstimate', { year: 2027, amount: '40000' }, { source: 'citizen' }),
      record('assets', 'parent', 'assets', { year: 2027, amount: '0' }, { source: 'inspector' }),
      record('work', 'parent', 'work', { works: true }),
      record('paid', 'child', 'childBenefit', { paid: true }),
      record('care', 'child', 'childcareContract', { kind: 'dayCare', hoursPerMonth: '100', hourlyRate: '10.00', registered: true, organisation: 'De Boomhut' }),
    ],
  };
}

function right(page: Page, allowance: string): Locator {
  return regionOf(page, 'allowances').locator(`tr[data-allowance="${allowance}"] [data-column="right"]`);
}

/** Reckoned by hand: 2.653 + 3.505 − 8,05% of (40.000 − 30.910) = 5.426 a year; 96% of 100 hours at € 10 = 960 a month. */
test('2027 is reckoned with provisional amounts when the caseworker chooses so, and every amount of it says that it is provisional', async ({ data, page, context }) => {
  test.setTimeout(120_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await data.inStore((store) => writeFiles(store, [familyOf2027()]));
  await openProgram(page, await data.run());
  await openCitizen(page, bsn);
  const choice = page.getByRole('checkbox', { name: 'Reken met voorlopige bedragen' });
  const copied = async (keys: string): Promise<string> => {
    await page.keyboard.press(keys);
    await expect(page.getByRole('status').filter({ hasText: /ekopieerd/ }).last()).not.toBeEmpty();
    return page.evaluate(() => navigator.clipboard.readText());
  };

  await test.step('2026 has nothing to choose; 2027 has no amount until it is asked for', async () => {
    await expect(choice).toHaveCount(0);
    await page.keyboard.press('Alt+PageDown');
    await expect(right(page, 'childBudget')).toContainText('bedragen 2027 nog niet vastgesteld');
    await expect(regionOf(page, 'allowances').locator('tbody')).not.toContainText('€');
  });

  await test.step('by keyboard', async () => {
    await page.keyboard.press('Alt+2');
    await page.keyboard.press('Shift+Tab');
    await expect(choice).toBeFocused();
    await page.keyboard.press('Space');
    await expect(right(page, 'childBudget').locator('.line')).toHaveText(/€\s5\.426/);
    await expect(right(page, 'childcare').locator('.line')).toHaveText(/€\s11\.520/);
    await expect(right(page, 'healthcare')).toContainText('standaardpremie 2027 nog niet bekend');
    await expect(right(page, 'housing')).toContainText('kwaliteitskortingsgrens 2027 nog niet bekend');
    await expect(regionOf(page, 'allowances').locator('[data-provisional-mark]')).toHaveText(['voorlopig', 'voorlopig']);
    await expect(page.getByRole('contentinfo')).toContainText('voorlopige parameters 2027');
  });

  await test.step('the answer, the steps and what is copied say so too', async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const answer = regionOf(page, 'explanation').getByRole('group', { name: 'Antwoordzin' });
    await expect(answer).toContainText(/Let op, dit is voorlopig\. .* zou dat €\s452 per maand zijn\./);
    await expect(regionOf(page, 'explanation').getByRole('treeitem').first()).toContainText('voorlopig');
    expect(await copied('Control+Shift+A')).toContain('Let op, dit is voorlopig.');
    for (let column = 0; column < 3; column += 1) await page.keyboard.press('ArrowRight');
    expect(await copied('Control+C')).toBe('Kindgebonden budget, recht nu, jaar 2027: € 5.426, voorlopig (stand 12-11-2026)');
  });

  await test.step('nothing is cut or out of sight, and axe finds nothing', async () => {
    for (const window of [sizes.desk, sizes.wide]) {
      await page.setViewportSize(window);
      expect.soft(await notSeenWhole(regionOf(page, 'allowances').locator('[data-provisional-mark], tbody .line, label')), String(window.width)).toEqual([]);
      expect.soft(await pageScroll(page)).toEqual({ down: 0, right: 0 });
    }
    for (const window of Object.values(windows)) {
      await page.setViewportSize(window);
      expect.soft(await cutText(regionOf(page, 'allowances')), String(window.width)).toEqual([]);
    }
    expect.soft(await axeFinds(page, ['desk', 'wide', 'column'])).toEqual([]);
  });

  await test.step('by mouse it is undone', async () => {
    await choice.click();
    await expect(regionOf(page, 'allowances').locator('tbody')).not.toContainText('€');
    await expect(page.locator('[data-provisional-mark]')).toHaveCount(0);
  });

  await test.step('in English', async () => {
    await prefer(page, { language: 'en' });
    await openCitizen(page, bsn);
    await page.keyboard.press('Alt+PageDown');
    await page.getByRole('checkbox', { name: 'Use provisional amounts' }).check();
    await expect(regionOf(page, 'allowances').locator('[data-provisional-mark]')).toHaveText(['provisional', 'provisional']);
    await expect.soft(right(page, 'healthcare')).toContainText('standard premium 2027 not known yet');
    expect.soft(await cutText(regionOf(page, 'allowances'))).toEqual([]);
  });
});

/** Reckoned by hand: 2 × 2.653 − 8,05% of (40.800 − 40.560) = 5.287 a year; 96% of 88 hours at the maximum of € 11,60 = 979,97 a month, 11.760 a year. */
test('a practice household shows what is known of 2027: child budget and childcare, provisional, and by what amount the two others wait', async ({ data, page }) => {
  await data.withPracticeData();
  await openProgram(page, await data.run());
  await openHousehold(page, 'volgend-jaar');
  await page.keyboard.press('Alt+PageDown');
  await expect(regionOf(page, 'allowances').locator('tbody')).not.toContainText('€');
  await page.getByRole('checkbox', { name: 'Reken met voorlopige bedragen' }).press('Space');
  await expect(right(page, 'childBudget').locator('.line')).toHaveText(/€\s5\.287/);
  await expect(right(page, 'childcare').locator('.line')).toHaveText(/€\s11\.760/);
  await expect(right(page, 'healthcare')).toContainText('standaardpremie 2027 nog niet bekend');
  await expect(right(page, 'housing')).toContainText('kwaliteitskortingsgrens 2027 nog niet bekend');
  await expect(regionOf(page, 'allowances').locator('[data-provisional-mark]')).toHaveText(['voorlopig', 'voorlopig']);
  for (const window of Object.values(windows)) {
    await page.setViewportSize(window);
    expect.soft(await cutText(regionOf(page, 'allowances')), String(window.width)).toEqual([]);
  }
});
