import type { Page } from '@playwright/test';
import { axeFinds } from './axe.ts';
import { focused } from './focus.ts';
import { expect, openHousehold, regionOf, test } from './support.ts';

const asked = 'Wil bezwaar maken tegen de beschikking. Graag verder uitleggen.';

/** A conversation with the citizen on the screen, begun by the keyboard. */
async function begin(page: Page, name: string): Promise<void> {
  await openHousehold(page, name);
  await page.keyboard.press('Control+N');
  await page.getByRole('dialog').getByRole('button', { name: /^Met / }).press('Enter');
  await expect(regionOf(page, 'identity')).toContainText('Niet geverifieerd');
}

test('a conversation is handed over by the keyboard, and whoever takes it lands on the same focus with scenarios, draft and who was verified', async ({ page }) => {
  test.slow();
  await begin(page, 'geboorte');
  await page.keyboard.press('F4');
  await page.keyboard.press('Space');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(regionOf(page, 'identity')).toContainText('Geverifieerd, niveau 2');
  await page.keyboard.press('Control+J');
  await page.keyboard.type('Loon is hoger dan geschat');
  await page.keyboard.press('F8');
  await page.keyboard.type('i');
  await page.keyboard.press('Enter');
  await page.keyboard.type('31000');
  await expect(regionOf(page, 'allowances')).toContainText('A');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const answer = regionOf(page, 'explanation').getByRole('heading').first();
  await expect(answer).toContainText('kindgebonden budget 2026');
  await page.keyboard.press('Control+D');
  const dialog = page.getByRole('dialog', { name: 'Gesprek overdragen' });
  await expect(dialog).toContainText('niveau 2');
  await expect(dialog).toContainText('Loon is hoger dan geschat');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toContainText('Vul in wat u vraagt.');
  await expect(dialog.getByRole('textbox', { name: 'Wat vraagt u?' })).toBeFocused();
  await page.keyboard.type(asked);
  await expect(dialog).toContainText(`${asked.length} / 1.000`);
  expect(await axeFinds(page, ['desk', 'column'])).toEqual([]);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('Con');
  await expect(dialog.getByRole('combobox', { name: 'Aan' })).toHaveValue('contact');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await expect(regionOf(page, 'identity')).toHaveCount(0);

  const waiting = page.getByRole('list', { name: 'Door u overgedragen, nog niet opgepakt' }).getByRole('button');
  await expect(waiting).toContainText(asked);
  expect(await axeFinds(page)).toEqual([]);
  await waiting.press('Enter');
  await expect(regionOf(page, 'allowances')).toBeVisible();
  await expect(answer).toContainText('kindgebonden budget 2026');
  const conversation = regionOf(page, 'conversation');
  await expect(conversation.getByRole('note')).toContainText(asked);
  await expect(conversation.getByRole('note')).toContainText('niveau 2. Dit geldt ook in dit gesprek.');
  await expect(conversation.getByRole('textbox').first()).toHaveValue('Loon is hoger dan geschat');
  await expect(regionOf(page, 'identity')).toContainText('Geverifieerd, niveau 2');
  await expect(page.getByRole('button', { name: /Scenario A inkomen/ })).toBeVisible();
  await expect(conversation.getByRole('list', { name: 'Notities, afspraken en contacten' }).getByRole('listitem').filter({ hasText: `Overdracht ${asked}` })).toHaveCount(1);
  expect(await axeFinds(page, ['desk', 'column'])).toEqual([]);
  await page.reload();
  await expect(regionOf(page, 'conversation').getByRole('note')).toContainText(asked);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Enter');
  await expect(regionOf(page, 'identity')).toHaveCount(0);
});

test('a note is corrected by the keyboard, and says so; what it said before can still be read and found', async ({ page }) => {
  test.slow();
  await openHousehold(page, 'verhuizing');
  await page.keyboard.press('Control+J');
  await page.keyboard.type('Stuurt de loonspecificatie op');
  await page.keyboard.press('Control+Enter');
  const history = regionOf(page, 'conversation').getByRole('list', { name: 'Notities, afspraken en contacten' });
  await expect(history.getByRole('listitem').first()).toContainText('Stuurt de loonspecificatie op');
  await history.getByRole('listitem').first().press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Notitie' });
  await dialog.getByRole('button', { name: 'Verbeteren' }).press('Enter');
  expect((await focused(page)).text).toContain('Stuurt de loonspecificatie op');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Stuurt het trouwboekje op');
  expect(await axeFinds(page, ['desk', 'column'])).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toContainText(/Laatst gewijzigd12\snovember\s2026, \d\d:\d\d door/);
  await expect(dialog.getByRole('heading', { name: 'Eerdere versie' })).toBeVisible();
  await expect(dialog.getByRole('listitem')).toContainText('Stuurt de loonspecificatie op');
  expect(await axeFinds(page, ['desk', 'column'])).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(history.getByRole('listitem').first()).toContainText('Stuurt het trouwboekje op');
  for (const word of ['loonspecificatie', 'trouwboekje']) {
    await page.keyboard.press('Control+F');
    await page.keyboard.type(word);
    await expect(page.getByRole('dialog').locator('mark').first()).toHaveText(word);
    await page.keyboard.press('Escape');
  }
});

test('an agreement stands on top with its day and owner, and goes when it was kept, with how', async ({ page }) => {
  await openHousehold(page, 'uit-elkaar');
  await page.keyboard.press('Control+J');
  await regionOf(page, 'conversation').getByRole('button', { name: 'Afspraak' }).press('Enter');
  await regionOf(page, 'conversation').getByRole('textbox').first().fill('Bezwaar belt over de hoorzitting');
  await page.keyboard.press('Tab');
  await page.keyboard.type('20-11');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Contact');
  await page.keyboard.press('Control+Enter');
  const onTop = regionOf(page, 'conversation').getByRole('list', { name: 'Open afspraken met de burger' }).getByRole('button').filter({ hasText: 'hoorzitting' });
  await expect(onTop).toContainText('Afspraak · vóór 20 nov. · Contact');
  await onTop.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Afspraak' });
  await dialog.getByRole('button', { name: 'Nagekomen' }).press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toContainText('Vul in waarom.');
  await page.keyboard.type('Gebeld op 12 november.');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Escape');
  await expect(onTop).toHaveCount(0);
  await expect(regionOf(page, 'conversation').getByRole('listitem').first()).toContainText('Afspraak · nagekomen Bezwaar belt over de hoorzitting');
});

test('an agreement that should have been kept by now stays on top and says so', async ({ page }) => {
  await openHousehold(page, 'vermogen-net-te-hoog');
  await expect(regionOf(page, 'conversation').getByRole('list', { name: 'Open afspraken met de burger' })).toContainText('had moeten gebeuren vóór 6 nov.');
  await expect(regionOf(page, 'identity')).toContainText('Afspraak had moeten gebeuren vóór 6 nov.');
});

test('a note longer than fits is said to be so and stays whole, and says from where it goes on in parts', async ({ page }) => {
  await openHousehold(page, 'kind-wordt-achttien');
  const region = regionOf(page, 'conversation');
  const field = region.getByRole('textbox').first();
  await field.fill('x');
  await expect(region).toContainText('1 / 4.000');
  await field.fill(`${'Uitleg. '.repeat(125)}Hier begint deel twee van de uitleg`);
  await expect(region).toContainText('gaat in 2 delen door, deel 2 vanaf “Hier begint deel”');
  const long = 'Uitleg. '.repeat(520).trim();
  await field.fill(long);
  await expect(region).toContainText('159 tekens te veel. Alles blijft staan');
  await expect(page.getByRole('button', { name: /^Bewaren/ })).toBeDisabled();
  await expect(page.getByRole('contentinfo')).toContainText('Concept bewaard');
  expect(await axeFinds(page, ['desk', 'column'])).toEqual([]);
  await page.reload();
  await openHousehold(page, 'kind-wordt-achttien');
  await expect(field).toHaveValue(long);
  await field.fill('');
  await expect(page.getByRole('contentinfo')).toContainText('Geen concept');
});
