import type { Locator, Page } from '@playwright/test';
import type { RegionId } from '../../renderer/layout/regions.ts';
import { regionOf } from './support.ts';

/** Something that the design says is seen without scrolling, and the elements that show it. */
export interface Seen {
  readonly what: string;
  readonly shown: Locator;
  /** of those the first so many; the others may scroll */
  readonly first?: number;
  /** how many there are at least, for any citizen */
  readonly atLeast: number;
}

/** What must be seen at every size from 1366×689: screen.md e3. Who is calling and how they were verified come with the verification. */
export function seenAlways(page: Page): readonly Seen[] {
  const within = (id: RegionId, selector: string): Locator => regionOf(page, id).locator(selector);
  return [
    { what: 'who it is', shown: within('identity', 'h1, h1 ~ span'), atLeast: 4 },
    { what: 'the amounts that a caller asks for first', shown: within('identity', 'dl dt, dl dd'), atLeast: 8 },
    { what: 'the four allowances', shown: within('allowances', 'tbody th, tbody td'), atLeast: 4 * 3 },
    { what: 'the names of their columns', shown: within('allowances', 'thead th'), atLeast: 7 },
    { what: 'six open items', shown: within('openItems', '[data-list-item]'), first: 6, atLeast: 0 },
    { what: 'the days that those have left', shown: within('openItems', `li:nth-child(-n+6) .due`), atLeast: 0 },
    { what: 'twelve months with their amounts', shown: within('timeline', 'ol [data-list-item], ol .name, ol .amount'), first: 36, atLeast: 36 },
    { what: 'the household up to three children', shown: within('household', '[data-list-item]'), first: 5, atLeast: 1 },
    { what: 'income and assets', shown: within('income', 'dl dt, dl dd, h2 ~ p'), atLeast: 0 },
    { what: 'the note', shown: within('conversation', 'textarea'), atLeast: 1 },
    { what: 'the answer about what has the focus', shown: within('explanation', '[role="group"] > p'), atLeast: 1 },
    { what: 'how fresh the sources are', shown: within('sources', 'h2, p, dt, dd'), atLeast: 2 },
    { what: 'the three main actions', shown: page.getByRole('region', { name: 'Acties' }).getByRole('button'), atLeast: 3 },
    { what: 'how the program stands', shown: page.getByRole('contentinfo').locator('> span:not([aria-hidden])'), atLeast: 3 },
  ];
}

/** What is seen beside that at 1920×1001: screen.md e4. Hints on other rights and scenarios have their own parts of the work. */
export function seenWhenWide(page: Page): readonly Seen[] {
  const within = (id: RegionId, selector: string): Locator => regionOf(page, id).locator(selector);
  return [
    { what: 'ten open items', shown: within('openItems', '[data-list-item]'), first: 10, atLeast: 0 },
    // More than four are counted in the head: they never push the arrangements out of sight.
    { what: 'four debts', shown: within('moneyBack', 'tbody th, tbody td'), first: 24, atLeast: 0 },
    { what: 'the arrangement', shown: within('moneyBack', 'ul [data-list-item]'), atLeast: 0 },
    { what: 'the stacking over 24 months', shown: within('moneyBack', 'figure, figure .month'), atLeast: 0 },
    { what: 'twenty-four months with their amounts', shown: within('timeline', 'ol [data-list-item], ol .name, ol .amount'), atLeast: 72 },
    { what: 'the last six events', shown: within('timeline', 'ul [data-list-item]'), first: 6, atLeast: 0 },
    { what: 'knowledge about what has the focus', shown: within('knowledge', '[data-list-item]'), atLeast: 2 },
    { what: 'each source with its time', shown: within('sources', 'dl > div'), atLeast: 1 },
  ];
}
