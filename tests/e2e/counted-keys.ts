import type { Page } from '@playwright/test';
import { regionOf } from './support.ts';

/** Keys that are counted as a caseworker makes them: a key or a chord is one, and so is each character of an amount or a date. */
export interface CountedKeys {
  /** `Alt+3`, `ArrowDown`, `Enter` */
  readonly press: (key: string) => Promise<void>;
  /** an amount, a date or the letters of a choice */
  readonly type: (text: string) => Promise<void>;
  readonly count: () => number;
}

/** Counts keys from the first row of *Toeslagen nu*, where the focus is when a contact has begun. */
export async function keysFromFirstRow(page: Page): Promise<CountedKeys> {
  await regionOf(page, 'allowances').locator('tbody tr').first().locator('[tabindex="0"]').focus();
  let count = 0;
  return {
    press: async (key) => {
      count += 1;
      await page.keyboard.press(key);
    },
    type: async (text) => {
      count += text.length;
      await page.keyboard.type(text);
    },
    count: () => count,
  };
}
