import type { Page } from '@playwright/test';
import { focusFault, focused } from './focus.ts';
import { asDrawn, cutText, overlapping, pageScroll } from './sight.ts';
import { ask, asAtFirst, expect, openHousehold, prefer, regionOf, test, windows } from './support.ts';

/** Elements to press or type in that are smaller than 24 by 24 pixels: WCAG 2.5.8, without leaning on its exceptions. */
async function smallTargets(page: Page): Promise<string[]> {
  await asDrawn(page);
  return page.locator('button, input, textarea, select, a[href], [role="treeitem"] > [id], [data-list-item]').evaluateAll((elements) =>
    elements.flatMap((element) => {
      // A radio button or checkbox is drawn as large as what holds it.
      const { width, height } = (element.matches('[type="radio"], [type="checkbox"]') ? (element.parentElement ?? element) : element).getBoundingClientRect();
      const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
      return width === 0 || !element.checkVisibility() || (width > 23.5 && height > 23.5) ? [] : [`${element.tagName.toLowerCase()} ${name}: ${Math.round(width)}×${Math.round(height)}`];
    }),
  );
}

/** The spacing that WCAG 1.4.12 lets a reader set. Given as a style sheet object: style elements are refused by the content policy. */
function spaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

for (const [size, viewport] of Object.entries(windows)) {
  test.describe(`${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport });

    test(`${size}: nothing is cut or lies over something else, nothing makes the page wider than its window, and everything to press is at least 24 pixels`, async ({ page }) => {
      expect.soft(await smallTargets(page), 'start screen').toEqual([]);
      expect.soft(await cutText(page.locator('#root')), 'start screen').toEqual([]);
      expect.soft((await pageScroll(page)).right, 'start screen').toBe(0);
      await openHousehold(page, 'de-vries');
      expect.soft(await cutText(page.locator('#root')), 'file').toEqual([]);
      expect.soft(await overlapping(page.locator('[data-region]'))).toEqual([]);
      expect.soft((await pageScroll(page)).right, 'file').toBe(0);
      expect.soft(await smallTargets(page), 'file').toEqual([]);
      for (const key of ['F1', 'Control+,', 'Control+K', 'Control+F']) {
        await page.keyboard.press(key);
        await expect(page.getByRole('dialog').or(page.getByRole('searchbox')).first()).toBeVisible();
        // What lies behind a dialog is cut where the window ends, and nobody reads it.
        const dialog = page.getByRole('dialog');
        expect.soft(await cutText((await dialog.count()) > 0 ? dialog : page.locator('body')), key).toEqual([]);
        expect.soft((await pageScroll(page)).right, key).toBe(0);
        expect.soft(await smallTargets(page), key).toEqual([]);
        await page.keyboard.press('Escape');
      }
    });

    test(`${size}: more room between letters, words and lines cuts no text`, async ({ page }) => {
      await spaceText(page);
      expect.soft(await cutText(page.locator('#root')), 'start screen').toEqual([]);
      await openHousehold(page, 'de-vries');
      expect.soft(await cutText(page.locator('#root')), 'file').toEqual([]);
      expect.soft(await overlapping(page.locator('[data-region]'))).toEqual([]);
    });

    test(`${size}: comfortable cuts no text, and everything to press is larger`, async ({ page }) => {
      await prefer(page, { density: 'comfortable' });
      expect.soft(await cutText(page.locator('#root')), 'start screen').toEqual([]);
      await openHousehold(page, 'de-vries');
      expect.soft(await cutText(page.locator('#root')), 'file').toEqual([]);
      expect.soft(await overlapping(page.locator('[data-region]'))).toEqual([]);
      expect.soft((await pageScroll(page)).right).toBe(0);
      expect.soft(await smallTargets(page)).toEqual([]);
      await ask(page, 'preference.keep', { preferences: asAtFirst });
    });
  });
}

for (const size of ['drawer', 'column', 'narrow'] as const) {
  test(`${size}: what has the focus is never hidden under what stays in view`, async ({ page }) => {
    await page.setViewportSize(windows[size]);
    await openHousehold(page, 'de-vries');
    for (let press = 0; press < 40; press += 1) {
      await page.keyboard.press(press % 3 === 0 ? 'F6' : 'Tab');
      if ((await focused(page)).somewhere) expect.soft(await focusFault(page)).toBeNull();
    }
  });
}

test('in a window of 125% the household is a drawer that Alt+1 opens over the rest and Esc closes', async ({ page }) => {
  await page.setViewportSize(windows.drawer);
  await openHousehold(page, 'de-vries');
  await expect(regionOf(page, 'household')).toBeHidden();
  const before = await focused(page);
  await page.keyboard.press('Alt+1');
  await expect(regionOf(page, 'household')).toBeVisible();
  expect((await focused(page)).region).toBe('household');
  await page.keyboard.press('Escape');
  await expect(regionOf(page, 'household')).toBeHidden();
  expect(await focused(page)).toEqual(before);
});

test('where a system forces its own colours, the focus and the state of what is pressed stay to be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openHousehold(page, 'de-vries');
  for (let press = 0; press < 10; press += 1) {
    await page.keyboard.press('F6');
    expect.soft(await focusFault(page), (await focused(page)).region ?? '').toBeNull();
  }
  for (const [name, of] of Object.entries({ kind: page.getByRole('button', { name: 'Notitie', exact: true }) })) {
    const [pressed, other] = await Promise.all([of, page.getByRole('button', { name: 'Afspraak', exact: true })].map((button) => button.evaluate((one) => {
      const { backgroundColor, borderColor, color, outlineStyle } = getComputedStyle(one);
      return [backgroundColor, borderColor, color, outlineStyle].join(' ');
    })));
    expect.soft(pressed, name).not.toBe(other);
  }
  const bars = regionOf(page, 'timeline').locator('.bar [data-fill]');
  expect(await bars.first().evaluate((bar) => getComputedStyle(bar).forcedColorAdjust)).toBe('none');
});
