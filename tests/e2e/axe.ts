import axe, { type Result, type RunOptions } from 'axe-core';
import { expect, type Page } from '@playwright/test';
import { asDrawn } from './sight.ts';
import { sizes, windows } from './support.ts';

/**
 * What axe finds on the page against WCAG 2.2 at level AA and against good practice, in windows of these sizes and in light, dark and high contrast. All
 * that can differ between the looks is colour: that is looked at in each, the rest in one. `within` a part of the page: where the rest of it is looked at elsewhere.
 */
export async function axeFinds(page: Page, inWindows: readonly (keyof typeof windows)[] = ['desk'], within = ':root'): Promise<string[]> {
  const found: string[] = [];
  for (const size of inWindows) {
    await page.setViewportSize(windows[size]);
    found.push(...told(size, await faults(page, within, ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])));
  }
  await page.setViewportSize(sizes.desk);
  for (const [theme, media] of Object.entries({ dark: { colorScheme: 'dark' }, contrast: { colorScheme: 'light', contrast: 'more' } } as const)) {
    await page.emulateMedia(media);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    found.push(...told(theme, await faults(page, within, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] })));
  }
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
  return found;
}

/** Axe is put in the page once: it is large, and quicker each time that it is used. What is in order is not described, which would take most of the time. */
async function faults(page: Page, within: string, runOnly: NonNullable<RunOptions['runOnly']>): Promise<readonly Result[]> {
  await asDrawn(page);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([selector, options]) => (await (globalThis as unknown as { readonly axe: typeof axe }).axe.run(selector, options)).violations,
    [within, { runOnly, resultTypes: ['violations'] } satisfies RunOptions] as const,
  );
}

function told(where: string, violations: readonly Result[]): string[] {
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${where}: ${id} at ${target.join(' ')}: ${failureSummary?.split('\n').slice(1).join(' ').trim() ?? ''}`));
}
