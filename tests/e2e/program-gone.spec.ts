import { hostLockHolder } from '../../electron/host/host-lock.ts';
import { nl } from '../../renderer/wording/nl.ts';
import { expect, test } from './own-data.ts';
import { openHousehold, openProgram, regionOf } from './support.ts';

const unreachable = `${nl.problems.hostUnreachable.happened({})} ${nl.problems.hostUnreachable.todo}`;

/** Ends the program as a crash or a power cut does. */
function kill(folder: string): void {
  process.kill(hostLockHolder(folder)?.pid ?? 0, 'SIGKILL');
}

test('when the program behind the window is gone, the window says so, keeps what is typed and shows what it had', async ({ data, page }) => {
  await data.withPracticeData();
  await openProgram(page, await data.run());
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Control+J');
  await page.keyboard.type('Vraagt naar ');
  await expect(page.getByRole('contentinfo')).toContainText('Concept bewaard');
  kill(data.place.folder);
  await page.keyboard.type('de regeling');
  await expect(page.getByRole('contentinfo')).toContainText('Programma antwoordt niet');
  await expect(page.getByRole('contentinfo')).toContainText('Concept nog niet bewaard');
  await page.keyboard.press('Control+Enter');
  const conversation = regionOf(page, 'conversation');
  await expect(conversation).toContainText(unreachable);
  await expect(conversation.getByRole('textbox').first()).toHaveValue('Vraagt naar de regeling');
  await expect(regionOf(page, 'allowances')).toContainText('€ 112');
  await page.keyboard.press('Alt+3');
  await page.keyboard.press('ArrowDown');
  await expect(regionOf(page, 'explanation').getByRole('heading', { level: 2 })).toContainText('Antwoord · ');
});

test('a window that stood open when the program went goes on when the program is started and opened again, and what was typed meanwhile is kept', async ({ context, data, page }) => {
  await data.withPracticeData();
  await openProgram(page, await data.run());
  await openHousehold(page, 'de-vries');
  kill(data.place.folder);
  await page.keyboard.press('Control+J');
  await page.keyboard.type('Vraagt naar de regeling');
  await expect(page.getByRole('contentinfo')).toContainText('Concept nog niet bewaard');
  const again = await context.newPage();
  await openProgram(again, await data.run());
  await expect(page.getByRole('contentinfo')).toContainText('Concept bewaard');
  await openHousehold(again, 'de-vries');
  await expect(regionOf(again, 'conversation').getByRole('textbox').first()).toHaveValue('Vraagt naar de regeling');
});

test('a search, a letter and a setting say that the program is gone, and the search keeps what was typed', async ({ data, page }) => {
  await data.withPracticeData();
  await openProgram(page, await data.run());
  await openHousehold(page, 'de-vries');
  // What is opened below is fetched by now, as it is soon after the start.
  await page.waitForLoadState('networkidle');
  kill(data.place.folder);
  await page.keyboard.press('Control+K');
  await page.keyboard.type('de vries 12-3-1987');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText(unreachable);
  await expect(page.locator('[data-search-field]')).toHaveValue('de vries 12-3-1987');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Brief openen' }).click();
  await expect(page.getByRole('dialog').last()).toContainText(unreachable);
  await expect(page.getByRole('dialog').last().getByRole('button', { name: nl.common.tryAgain })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+,');
  await page.getByRole('radio', { name: 'Donker' }).click();
  await expect(page.getByRole('dialog')).toContainText(unreachable);
});

test('a crash loses less than a second of what was typed: the draft and the callback are there when the program starts again, in a conversation too', async ({ data, page }) => {
  await data.withPracticeData();
  await openProgram(page, await data.run());
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Control+J');
  await page.keyboard.type('Partner werkt sinds mei vier uur meer');
  await expect(page.getByRole('contentinfo')).toContainText('Concept bewaard');
  const kept = (operation: string, words: string) => page.waitForResponse((response) => response.url().endsWith(operation) && (response.request().postData() ?? '').includes(words));
  const question = page.getByRole('dialog').getByRole('textbox', { name: /^Vraag/ });
  const keptWithFile = kept('callback.keepEntry', 'betalen?');
  await page.keyboard.press('Control+Shift+T');
  await expect(question).toBeFocused();
  await page.keyboard.type('Kan zij minder betalen?');
  await keptWithFile;
  kill(data.place.folder);
  await openProgram(page, await data.run());
  await openHousehold(page, 'de-vries');
  await expect(regionOf(page, 'conversation').getByRole('textbox').first()).toHaveValue('Partner werkt sinds mei vier uur meer');
  await page.keyboard.press('Control+Shift+T');
  await expect(question).toHaveValue('Kan zij minder betalen?');
  await page.keyboard.press('Escape');
  const keptWithConversation = kept('conversation.keep', 'betalen?');
  await page.keyboard.press('Control+N');
  await page.getByRole('button', { name: nl.contact.newFor('Sanne de Vries') }).click();
  await keptWithConversation;
  kill(data.place.folder);
  await page.goto(await (await data.run()).entryLink());
  await page.getByRole('heading', { level: 1, name: 'Sanne de Vries' }).waitFor();
  await page.keyboard.press('Control+Shift+T');
  await expect(question).toHaveValue('Kan zij minder betalen?');
});

test('a window that opens on a program that is gone says so and can try again', async ({ data, page }) => {
  await data.withPracticeData();
  const program = await data.run();
  await page.route('**/operations/session.start', (route) => route.abort());
  await page.goto(await program.entryLink());
  await expect(page.getByRole('heading', { name: nl.bar.cannotStart })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(unreachable);
  await page.unroute('**/operations/session.start');
  await page.getByRole('button', { name: nl.common.tryAgain }).click();
  await expect(page.locator('[data-search-field]')).toBeFocused();
});

test('what was not fetched yet when the program went says that it cannot be opened, and opens no empty room', async ({ data, ownPage: page }) => {
  await data.withPracticeData();
  // Everything but what the start itself reads stays away.
  await page.addInitScript(() => Object.defineProperty(globalThis, 'requestIdleCallback', { value: () => 0 }));
  await openProgram(page, await data.run());
  await openHousehold(page, 'de-vries');
  kill(data.place.folder);
  await page.keyboard.press('Control+,');
  await expect(page.getByRole('dialog', { name: nl.common.cannotOpen })).toContainText(unreachable);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
