import { expect, test } from './support.ts';

test('the program opens, with its name, in Dutch, and says that the people are not real', async ({ page }) => {
  await expect(page).toHaveTitle(/Klantbeeld/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(page.getByText(/oefen/i).filter({ visible: true }).first()).toBeVisible();
});

test('an address works once', async ({ program, browser }) => {
  const link = await program.entryLink();
  const [first, second] = await Promise.all([browser.newContext(), browser.newContext()]);
  await (await first.newPage()).goto(link);
  const page = await second.newPage();
  await page.goto(link);
  await expect(page.getByText('Start Klantbeeld opnieuw')).toBeVisible();
  await Promise.all([first.close(), second.close()]);
});
