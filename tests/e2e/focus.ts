import type { Page } from '@playwright/test';
import { asDrawn } from './sight.ts';

/** Where the keyboard is. */
export interface Focused {
  /** the part of the screen, or null outside all of them */
  readonly region: string | null;
  /** false when nothing has the focus and keys go nowhere */
  readonly somewhere: boolean;
  readonly text: string;
}

/** What has the focus now. */
export function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return {
      region: element?.closest<HTMLElement>('[data-region]')?.dataset['region'] ?? null,
      somewhere: element !== null && element !== document.body && element !== document.documentElement,
      text: (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim().slice(0, 60),
    };
  });
}

/**
 * What is wrong with how the focus shows, or null: it lies out of sight, or the screen around it looks the same without it. Takes the focus away for a
 * moment and gives it back.
 */
export async function focusFault(page: Page): Promise<string | null> {
  const { name, fault, clip } = await page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return { name: 'nothing', fault: 'nothing has the focus', clip: null };
    const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60) || element.tagName;
    // The button that a radio button is drawn as is larger than itself.
    const drawn = element.matches('[type="radio"]') ? (element.parentElement ?? element) : element;
    const own = drawn.getBoundingClientRect();
    const seen = { left: Math.max(own.left, 0), top: Math.max(own.top, 0), right: Math.min(own.right, innerWidth), bottom: Math.min(own.bottom, innerHeight) };
    if (seen.right - seen.left < 1 || seen.bottom - seen.top < 1) return { name, fault: 'out of the window', clip: null };
    const points = [0.1, 0.5, 0.9].map((share) => document.elementFromPoint((seen.left + seen.right) / 2, seen.top + (seen.bottom - seen.top) * share));
    if (!points.some((point) => point !== null && (drawn.contains(point) || point.contains(drawn)))) return { name, fault: 'under something else', clip: null };
    // The edge of the part of the screen shows that the focus is somewhere in it, not where.
    const part = drawn.matches('[data-region]') ? null : (drawn.closest('[data-region]')?.getBoundingClientRect() ?? null);
    const room = part === null ? { left: 0, top: 0, right: innerWidth, bottom: innerHeight } : { left: part.left + 3, top: part.top + 3, right: part.right - 3, bottom: part.bottom - 3 };
    const [x, y] = [Math.max(seen.left - 5, room.left, 0), Math.max(seen.top - 5, room.top, 0)];
    return { name, fault: null, clip: { x, y, width: Math.min(seen.right + 5, room.right) - x, height: Math.min(seen.bottom + 5, room.bottom) - y } };
  });
  if (clip === null) return `${name}: ${fault}`;
  const withFocus = await page.screenshot({ clip, animations: 'disabled' });
  const element = await page.evaluateHandle(() => document.activeElement);
  await page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined));
  await asDrawn(page);
  const without = await page.screenshot({ clip, animations: 'disabled' });
  await element.evaluate((one) => (one instanceof HTMLElement ? one.focus() : undefined));
  return withFocus.equals(without) ? `${name}: looks no different with the focus` : null;
}

/** Every element on the screen that the Tab key should stop at, by what it is; where a dialog is open, those in the dialog. */
export function stops(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = [...document.querySelectorAll('[role="dialog"]')].at(-1) ?? document;
    const candidates = [...root.querySelectorAll<HTMLElement>('a[href], button, input, textarea, select, [tabindex]')];
    const radios = new Set<string>();
    return candidates
      .filter((element) => element.tabIndex >= 0 && !element.matches(':disabled, [data-testid^="sentinel"]') && element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 0)
      .filter((element) => {
        // Of a group of radio buttons the chosen one is the stop.
        if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
        if (!element.checked || radios.has(element.name)) return false;
        radios.add(element.name);
        return true;
      })
      .map((element, index) => {
        element.dataset['stop'] ??= `${index} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}`;
        return element.dataset['stop'] ?? '';
      });
  });
}

/** The stops that were there before and still are. */
export function stopsLeft(page: Page): Promise<string[]> {
  return page.locator('[data-stop]').evaluateAll((elements) => elements.map((element) => (element instanceof HTMLElement ? (element.dataset['stop'] ?? '') : '')));
}

/** Presses Tab and answers which of the stops it came to; null for none of them. */
export async function tab(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<string | null> {
  await page.keyboard.press(key);
  return page.evaluate(() => (document.activeElement instanceof HTMLElement ? (document.activeElement.dataset['stop'] ?? null) : null));
}
