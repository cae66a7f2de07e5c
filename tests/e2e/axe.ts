import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { sizes, windows } from './support.ts';

/**
 * What axe finds on the page against WCAG 2.2 at level AA and against good practice, in windows of these sizes and in light, dark and high contrast. All
 * that can differ between the looks is colour: that is looked at in each, the rest in one. `within` a part of the page: where the rest of it is looked at elsewhere.
 */
export async function axeFinds(page: Page, inWindows: readonly (keyof typeof windows)[] = ['desk'], within = ':root'): Promise<string[]> {
  const found: string[] = [];
  for (const size of inWindows) {
    await page.setViewportSize(windows[size]);
    found.push(...told(size, await axe(page, within).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()));
  }
  await page.setViewportSize(sizes.desk);
  for (const [theme, media] of Object.entries({ dark: { colorScheme: 'dark' }, contrast: { colorScheme: 'light', contrast: 'more' } } as const)) {
    await page.emulateMedia(media);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    found.push(...told(theme, await axe(page, within).withRules(['color-contrast', 'link-in-text-block']).analyze()));
  }
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
  return found;
}

function told(where: string, { violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): string[] {
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${where}: ${id} at ${target.join(' ')}: ${failureSummary?.split('\n').slice(1).join(' ').trim() ?? ''}`));
}

/** What takes most of its time is left away: a second page to gather what it finds in frames, of which there are none, and a description of everything that is in order. */
function axe(page: Page, within: string): AxeBuilder {
  return new AxeBuilder({ page }).include(within).options({ resultTypes: ['violations'] }).setLegacyMode();
}
