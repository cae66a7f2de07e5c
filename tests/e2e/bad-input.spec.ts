import { existsSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { nl } from '../../renderer/wording/nl.ts';
import { testPersons } from '../../scripts/practice-data.ts';
import { expect, test } from './support.ts';

const field = (page: Page) => page.locator('[data-search-field]');
const answer = (page: Page) => page.getByRole('search');

test.describe('while somebody types a BSN the line under it says how far it is, and only a right one can be searched', () => {
  for (const [typed, said] of [
    ['9', 'BSN: nog 8 cijfers'],
    ['99999364', 'BSN: nog 1 cijfer'],
    ['999993653', 'BSN klopt'],
    ['999993654', 'Deze cijfers vormen geen BSN. Vraag het nummer nog een keer na.'],
    ['000000000', 'Deze cijfers vormen geen BSN. Vraag het nummer nog een keer na.'],
    ['9999936530', 'Een BSN heeft negen cijfers, dit zijn er meer'],
    ['9999.93.654', 'Deze cijfers vormen geen BSN. Vraag het nummer nog een keer na.'],
  ] as const) {
    test(`${typed}: ${said}`, async ({ page }) => {
      await page.keyboard.type(typed);
      await expect(answer(page)).toContainText(said);
      await expect(field(page)).toHaveAccessibleDescription(said);
      if (said === 'BSN klopt') return;
      await page.keyboard.press('Enter');
      await expect(field(page)).toHaveValue(typed);
      await expect(field(page)).toBeFocused();
      await expect(page.locator('[data-region]')).toHaveCount(0);
    });
  }
});

for (const [typed, said] of [
  ['de vries', 'Typ ook de geboortedatum.'],
  ['12-3-1987', 'Typ ook de achternaam.'],
  ['8011 ab', 'Typ ook het huisnummer.'],
  ['de vries 31-2-1987', 'Typ ook de geboortedatum.'],
  ['de vries 12-3-2087', 'Typ ook de geboortedatum.'],
  ['<script>alert(1)</script>', 'Typ ook de geboortedatum.'],
  ["'; drop table person; --", 'Typ ook de geboortedatum.'],
] as const) {
  test(`not enough to search on, “${typed}”: says what to add, and Enter does nothing`, async ({ page }) => {
    await page.keyboard.type(typed);
    await expect(answer(page)).toContainText(said);
    await page.keyboard.press('Enter');
    await expect(field(page)).toBeFocused();
    await expect(answer(page)).not.toContainText(/KB-|gevonden/);
  });
}

test('a person who is not there is said calmly, and the question can be changed at once', async ({ page }) => {
  for (const unknown of ['111222333', 'niemand 1-1-1950', '9999zz 1']) {
    await field(page).fill(unknown);
    await page.keyboard.press('Enter');
    await expect(answer(page)).toContainText('Niemand gevonden. Vraag de gegevens nog een keer na.');
    await expect(field(page)).toBeFocused();
  }
});

test.describe('many people', () => {
  test.skip(!existsSync(testPersons), 'needs ../shared/reference/brp');

  test('ten are a list, more than ten are none: the search says how to be more precise', async ({ page }) => {
    await page.keyboard.type('precise 1-5-1996');
    await page.keyboard.press('Enter');
    await expect(answer(page).getByRole('listitem')).toHaveCount(10);
    await field(page).fill('2596TW 1');
    await page.keyboard.press('Enter');
    await expect(answer(page)).toContainText(`${nl.problems.searchTooWide.happened({})} ${nl.problems.searchTooWide.todo}`);
    await expect(answer(page).getByRole('listitem')).toHaveCount(0);
    await expect(field(page)).toHaveValue('2596TW 1');
  });
});
