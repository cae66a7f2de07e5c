import { curatedHouseholds } from '../../scripts/population/curated/index.ts';
import type { Page } from '@playwright/test';
import { en } from '../../renderer/wording/en.ts';
import { nl } from '../../renderer/wording/nl.ts';
import { formats } from '../../renderer/wording/formats.ts';
import { test as onOwnData } from './own-data.ts';
import { ask, asAtFirst, expect, openHousehold, openProgram, prefer, regionOf, sizes, test } from './support.ts';

/** Every fixed sentence of a language, by its place in the word list. */
function sentences(of: object, place = ''): ReadonlyMap<string, string> {
  return new Map(Object.entries(of).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[`${place}.${key}`, value]];
    return typeof value === 'object' && value !== null ? [...sentences(value as object, `${place}.${key}`)] : [];
  }));
}

/** What one language says and the other nowhere does. */
function onlyIn(own: object, other: object): ReadonlySet<string> {
  const others = new Set(sentences(other).values());
  return new Set([...sentences(own).values()].filter((sentence) => sentence.length > 2 && !others.has(sentence)));
}

/** Everything that is read on the screen or aloud, piece by piece. */
function spoken(page: Page, within = 'body'): Promise<string[]> {
  return page.locator(within).first().evaluate((root) => {
    const pieces: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) pieces.push(node.textContent ?? '');
    for (const element of [root, ...root.querySelectorAll('[aria-label], [title], [placeholder]')]) {
      for (const name of ['aria-label', 'title', 'placeholder']) pieces.push(element.getAttribute(name) ?? '');
    }
    return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
  });
}

const keysOfDialogs = ['F1', 'Control+,', 'Control+K', 'Control+F'];

for (const [language, own, other] of [['en', en, nl], ['nl', nl, en]] as const) {
  test(`in ${language} nothing on the screen, in its dialogs or read aloud is left in the other language`, async ({ page }) => {
    await page.setViewportSize(sizes.wide);
    await prefer(page, { language });
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const foreign = onlyIn(other, own);
    // What people wrote and said stays in the language in which they did.
    let written = '';
    const shown = new Set(curatedHouseholds.map(({ shows }) => shows));
    const strange = async (): Promise<string[]> => [...new Set((await spoken(page)).filter((piece) => foreign.has(piece) && !written.includes(`"${piece}"`) && !shown.has(piece)))];
    expect.soft(await strange(), 'start screen').toEqual([]);
    const reply = page.waitForResponse('**/operations/case.open');
    await openHousehold(page, 'de-vries');
    written = await (await reply).text();
    expect.soft(await strange(), 'file').toEqual([]);
    for (const key of keysOfDialogs) {
      await page.keyboard.press(key);
      expect.soft(await strange(), key).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await ask(page, 'preference.keep', { preferences: asAtFirst });
  });
}

test('in English what the program says itself has no Dutch word in it', async ({ page }) => {
  await page.setViewportSize(sizes.wide);
  await prefer(page, { language: 'en' });
  await openHousehold(page, 'de-vries');
  const dutch = /\b(van|het|een|geen|niet|nog|vanaf|sinds|voor|met|tot|wordt|krijgt|bekend|onbekend|toeslag|jaar|maand|en met|betaald|besluit|bron|geldt|vastgelegd|wij|u)\b/i;
  for (const region of ['allowances', 'income', 'sources', 'explanation', 'moneyBack'] as const) {
    const said = (await spoken(page, `[data-region="${region}"]`)).filter((piece) => dutch.test(piece));
    expect.soft(said, region).toEqual([]);
  }
  expect.soft((await spoken(page, 'footer')).filter((piece) => dutch.test(piece)), 'status').toEqual([]);
  await expect(regionOf(page, 'allowances').locator('[data-column="advance"]').first()).toContainText(formats.en.euro('1347'));
  await ask(page, 'preference.keep', { preferences: asAtFirst });
});

test('every part of the screen has its English title', async ({ page }) => {
  await page.setViewportSize(sizes.wide);
  await prefer(page, { language: 'en' });
  await openHousehold(page, 'de-vries');
  await expect(page.locator('[data-region] h2')).toContainText([
    en.household.title, /^Income/, en.home.title, /^Sources/, /2026$/, /· \d+$/, /€/, /2026$/, en.conversation.title, /·/,
  ]);
  await ask(page, 'preference.keep', { preferences: asAtFirst });
});

test('the look follows the system until somebody chooses one, and then stays', async ({ page }) => {
  const look = page.locator('html');
  await expect(look).toHaveAttribute('data-theme', 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(look).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  await expect(look).toHaveAttribute('data-theme', 'contrast');
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
  await prefer(page, { theme: 'contrast' });
  await expect(look).toHaveAttribute('data-theme', 'contrast');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
  await ask(page, 'preference.keep', { preferences: asAtFirst });
});

test('compact has rows of 32 pixels and text of 13, comfortable 40 and 15', async ({ page }) => {
  const row = regionOf(page, 'allowances').locator('tbody tr').nth(1);
  for (const [density, height, text] of [['compact', 32, '13px'], ['comfortable', 40, '15px']] as const) {
    await prefer(page, { density });
    await openHousehold(page, 'de-vries');
    expect(Math.round((await row.boundingBox())?.height ?? 0)).toBe(height);
    await expect(row.getByRole('rowheader')).toHaveCSS('font-size', text);
  }
  await ask(page, 'preference.keep', { preferences: asAtFirst });
});

onOwnData('language, look and room that were chosen in the settings are there when the program starts again', async ({ data, page }) => {
  await data.withPracticeData();
  const program = await data.run();
  await openProgram(page, program);
  await page.keyboard.press('Control+,');
  for (const choice of [nl.settings.themes.dark, nl.settings.densities.comfortable, nl.settings.languages.en]) await page.getByRole('radio', { name: choice, exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText(en.settings.kept);
  await program.stop();
  await openProgram(page, await data.run());
  const look = page.locator('html');
  await expect(look).toHaveAttribute('lang', 'en');
  await expect(look).toHaveAttribute('data-theme', 'dark');
  await expect(look).toHaveAttribute('data-density', 'comfortable');
  await expect(page.getByRole('contentinfo')).toContainText(en.commandWords.settings.hint);
});
