import { nl } from '../../renderer/wording/nl.ts';
import { expect, openHousehold, regionOf, test } from './support.ts';

test('a conversation begins with Ctrl+N, is verified in four keys and wrapped up in two, and stands with the contacts', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Control+N');
  await page.getByRole('button', { name: nl.contact.newFor('Sanne de Vries') }).click();
  const answer = regionOf(page, 'explanation').getByRole('group', { name: nl.explanation.answer });
  await expect(answer).toContainText(nl.verification.locked);
  for (const key of ['F4', 'Space', 'Space', 'Enter']) await page.keyboard.press(key);
  await expect(regionOf(page, 'identity')).toContainText(nl.verification.strip(2));
  await expect(answer).toContainText('zorgtoeslag');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-search-field]')).toBeVisible();
  await openHousehold(page, 'de-vries');
  await expect(regionOf(page, 'conversation')).toContainText('Vraag over zorgtoeslag 2026');
});

test('a general question has a note and is wrapped up in two keys; another one beside a file goes on with the citizen it turns out to be about', async ({ page }) => {
  await page.keyboard.press('Control+Shift+N');
  const note = regionOf(page, 'conversation').getByRole('textbox').first();
  await expect(note).toBeFocused();
  await page.keyboard.type('Vroeg waar de app te vinden is.');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-search-field]')).toBeVisible();
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Control+Shift+N');
  await expect(page.getByRole('heading', { level: 1, name: nl.contact.general })).toBeVisible();
  await expect(note).toBeFocused();
  await page.keyboard.type('Gaat over de huur.');
  await page.locator('main [data-search-field]').fill('de vries 12-3-1987');
  await page.keyboard.press('Enter');
  await expect(regionOf(page, 'identity')).toContainText('Sanne de Vries');
  await expect(note).toHaveValue('Gaat over de huur.');
  // Another tab is one key away, also from the note.
  await page.keyboard.press('Control+Shift+N');
  await expect(page.getByRole('heading', { level: 1, name: nl.contact.general })).toBeVisible();
  await expect(note).toBeFocused();
  await page.keyboard.press('Control+1');
  await expect(note).toHaveValue('Gaat over de huur.');
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Enter');
  await expect(note).toHaveValue('Gaat over de huur.');
  await expect(regionOf(page, 'allowances').locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-search-field]')).toBeVisible();
});
