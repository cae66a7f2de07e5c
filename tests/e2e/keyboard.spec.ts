import type { Page } from '@playwright/test';
import { commandIds, commands } from '../../renderer/commands/commands.ts';
import { nl } from '../../renderer/wording/nl.ts';
import { focused, focusFault, stops, stopsLeft, tab } from './focus.ts';
import { asAtFirst, expect, openCitizen, openHousehold, prefer, regionOf, sizes, test } from './support.ts';

const inOrder = ['identity', 'household', 'income', 'home', 'sources', 'allowances', 'openItems', 'timeline', 'conversation', 'explanation'];

/** Presses a key so many times, and answers in which part of the screen the focus was each time. */
async function regionsBy(page: Page, key: string, times: number): Promise<(string | null)[]> {
  const regions: (string | null)[] = [];
  for (let time = 0; time < times; time += 1) {
    await page.keyboard.press(key);
    regions.push((await focused(page)).region);
  }
  return regions;
}

test('a file opens with the keyboard in the allowances', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await expect.poll(() => focused(page)).toMatchObject({ region: 'allowances', somewhere: true });
});

test('F6 goes through all parts of the screen and round, Shift+F6 back, and the focus is always seen', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Alt+2');
  const from = inOrder.indexOf('allowances');
  const onwards = [...inOrder.slice(from + 1), ...inOrder.slice(0, from + 1)];
  for (const region of onwards) {
    await page.keyboard.press('F6');
    expect.soft((await focused(page)).region).toBe(region);
    expect.soft(await focusFault(page), region).toBeNull();
  }
  expect(await regionsBy(page, 'Shift+F6', inOrder.length)).toEqual([...onwards.toReversed().slice(1), 'allowances'].slice(0, inOrder.length - 1).concat('allowances'));
});

test('at 1920×1001 F6 visits debts and knowledge too', async ({ page }) => {
  await page.setViewportSize(sizes.wide);
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Alt+2');
  expect(await regionsBy(page, 'F6', inOrder.length + 2)).toEqual(['openItems', 'moneyBack', 'timeline', 'conversation', 'explanation', 'knowledge', 'identity', 'household', 'income', 'home', 'sources', 'allowances']);
});

test('Alt with a digit goes to its part, brings it on the screen, and comes back to where one was in it', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  const digits = { 1: 'household', 2: 'allowances', 3: 'openItems', 4: 'moneyBack', 5: 'timeline', 7: 'conversation', 8: 'explanation' };
  for (const [digit, region] of Object.entries(digits)) {
    await page.keyboard.press(`Alt+${digit}`);
    expect.soft((await focused(page)).region).toBe(region);
    expect.soft(await focusFault(page), region).toBeNull();
  }
  await page.keyboard.press('Alt+3');
  await page.keyboard.press('ArrowDown');
  const { text } = await focused(page);
  await page.keyboard.press('Alt+5');
  await page.keyboard.press('Alt+3');
  expect((await focused(page)).text).toBe(text);
});

test('arrows, Home and End move in the allowances, and the explanation follows', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Alt+2');
  const answer = regionOf(page, 'explanation').getByRole('heading', { level: 2 });
  for (const allowance of ['huurtoeslag', 'kindgebonden budget', 'kinderopvangtoeslag', 'kinderopvangtoeslag']) {
    await page.keyboard.press('ArrowDown');
    await expect(answer).toHaveText(`Antwoord · ${allowance} 2026`);
  }
  for (let row = 0; row < 3; row += 1) await page.keyboard.press('ArrowUp');
  await expect(answer).toHaveText('Antwoord · zorgtoeslag 2026');
  await page.keyboard.press('ArrowRight');
  expect((await focused(page)).text).toMatch(/^(loopt|gewijzigd)/);
  await page.keyboard.press('End');
  expect((await focused(page)).text).toMatch(/^Zorgtoeslag, Verschil: /);
  expect(await focusFault(page)).toBeNull();
  await page.keyboard.press('Home');
  expect((await focused(page)).text).toBe('Zorgtoeslag');
});

test('in a list the first letters find a line, and the ends are a key away', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Alt+3');
  await page.keyboard.type('reg');
  expect((await focused(page)).text).toMatch(/^Regeling/);
  await page.keyboard.press('Home');
  expect((await focused(page)).text).toMatch(/^Terugbelafspraak/);
  await page.keyboard.press('End');
  const last = regionOf(page, 'openItems').locator('[data-list-item]').last();
  await expect(last).toBeFocused();
  expect(await focusFault(page)).toBeNull();
});

test('left and right go through the months, and the explanation follows', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Alt+5');
  expect((await focused(page)).text).toContain('november 2026');
  await page.keyboard.press('ArrowLeft');
  await expect(regionOf(page, 'explanation').getByRole('heading', { level: 2 })).toHaveText('Antwoord · oktober 2026');
  await page.keyboard.press('End');
  expect((await focused(page)).text).toContain('december 2026');
  await page.keyboard.press('Home');
  expect((await focused(page)).text).toContain('januari 2026');
});

test('F9 goes from an amount to its answer, the calculation is one stop on, arrows open and close its steps, Esc returns', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('F9');
  expect(await focused(page)).toMatchObject({ region: 'explanation', text: 'Antwoordzin' });
  const steps = regionOf(page, 'explanation').getByRole('treeitem');
  await page.keyboard.press('Tab');
  await expect(steps.first()).toBeFocused();
  expect(await focusFault(page)).toBeNull();
  await page.keyboard.press('ArrowLeft');
  await expect(steps.first()).toHaveAttribute('aria-expanded', 'false');
  await expect(steps).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(steps.first()).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(steps.nth(1)).toBeFocused();
  const expanded = await steps.nth(1).getAttribute('aria-expanded');
  await page.keyboard.press('Enter');
  await expect(steps.nth(1)).toHaveAttribute('aria-expanded', expanded === 'true' ? 'false' : 'true');
  await page.keyboard.press('End');
  await expect(steps.last()).toBeFocused();
  await page.keyboard.press('Escape');
  expect(await focused(page)).toMatchObject({ region: 'allowances', text: 'Zorgtoeslag' });
});

test('F9 explains an open item, a month, a debt and a note as well', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  for (const digit of [3, 4, 5, 7]) {
    await page.keyboard.press(`Alt+${digit}`);
    const before = await focused(page);
    await page.keyboard.press('F9');
    expect.soft((await focused(page)).region, `Alt+${digit}`).toBe('explanation');
    await page.keyboard.press('Escape');
    expect.soft(await focused(page)).toEqual(before);
  }
});

test('F1 lists every key with what it does, and says where one is', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Alt+5');
  const before = await focused(page);
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: 'Toetsen' });
  await expect(help).toContainText('U bent nu in Tijdlijn.');
  for (const id of commandIds) {
    const entry = help.locator('dl > div').filter({ has: page.getByText(nl.commandWords[id].name, { exact: true }) });
    await expect.soft(entry.locator('kbd'), id).toHaveText(commands[id].key);
  }
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  expect(await focused(page)).toEqual(before);
});

test('Ctrl+B writes source and date at every amount and fact, and takes them away again', async ({ page }) => {
  await page.setViewportSize(sizes.wide);
  await openHousehold(page, 'de-vries');
  const origins = page.locator('.origin, [data-origin]').filter({ hasText: /\d/ });
  await page.keyboard.press('Control+B');
  for (const amount of await regionOf(page, 'allowances').locator('[data-column]').filter({ hasText: '€' }).filter({ hasNot: page.locator('[data-tone="words"]') }).all()) {
    if ((await amount.getAttribute('data-column')) === 'difference') continue;
    await expect.soft(amount.locator('.origin')).toHaveText(/\d/);
  }
  const each = { household: 'li', income: 'dl > div', openItems: 'li', moneyBack: 'tbody tr' } as const;
  for (const [region, part] of Object.entries(each)) {
    for (const told of await regionOf(page, region as keyof typeof each).locator(part).all()) {
      await expect.soft(told.locator('.origin, [data-origin]').first(), `${region}: ${await told.innerText()}`).toHaveText(/\d/);
    }
  }
  await expect(regionOf(page, 'timeline').locator('.by').first()).toContainText('vastgelegd');
  const shown = await origins.count();
  await page.keyboard.press('Control+B');
  await expect(origins).toHaveCount(0);
  expect(shown).toBeGreaterThan(20);
});

test('years are a key away, and end where there is nothing to show', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  const title = regionOf(page, 'allowances').getByRole('heading', { level: 2 });
  for (const year of [2025, 2024, 2023, 2023]) {
    await page.keyboard.press('Alt+PageUp');
    await expect(title).toHaveText(`Toeslagen nu · ${year}`);
  }
  for (const year of [2024, 2025, 2026, 2027, 2027]) {
    await page.keyboard.press('Alt+PageDown');
    await expect(title).toHaveText(`Toeslagen nu · ${year}`);
  }
  expect((await focused(page)).somewhere).toBe(true);
});

test('Ctrl+comma opens the settings, arrows choose, the choice holds at once, and the focus returns', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Alt+3');
  const before = await focused(page);
  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Instellingen' });
  await expect(settings).toBeVisible();
  while (!(await settings.getByRole('radio', { name: 'Zoals het systeem' }).evaluate((radio) => radio === document.activeElement))) await page.keyboard.press('Tab');
  expect(await focusFault(page)).toBeNull();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Escape');
  await expect(settings).toBeHidden();
  expect(await focused(page)).toEqual(before);
  await prefer(page, asAtFirst);
});

for (const [state, keys] of [['the start screen', null], ['an open file', []], ['the settings', ['Control+,']], ['the search over a file', ['Control+K']], ['all events', ['Control+F']]] as const) {
  test(`Tab comes to everything on ${state} and round again, forwards and backwards, is always seen, and is nowhere caught`, async ({ page }) => {
    if (keys !== null) await openHousehold(page, 'de-vries');
    for (const key of keys ?? []) await page.keyboard.press(key);
    if (keys !== null && keys.length > 0) await expect(page.getByRole('dialog')).toBeVisible();
    // News and worklists are fetched after the start.
    if (keys === null) await expect(page.getByRole('tab').or(page.getByRole('table')).first()).toBeVisible();
    if (keys === null) await page.waitForLoadState('networkidle');
    const all = await stops(page);
    const reached = { Tab: new Set<string | null>(), 'Shift+Tab': new Set<string | null>() };
    for (const key of ['Tab', 'Shift+Tab'] as const) {
      for (let press = 0; press < all.length + 3; press += 1) {
        reached[key].add(await tab(page, key));
        if (key === 'Tab' && (await focused(page)).somewhere) expect.soft(await focusFault(page)).toBeNull();
      }
      // What explains the place of the focus is drawn anew as the focus goes on.
      const left = await stopsLeft(page);
      expect.soft(all.filter((stop) => left.includes(stop) && !reached[key].has(stop)), `stops that ${key} never reached`).toEqual([]);
    }
  });
}

test('what is typed right after Ctrl+K is for the search, also over an open file', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  for (let time = 0; time < 5; time += 1) {
    await page.keyboard.press('Control+K');
    await page.keyboard.type('de vries 12-3-1987');
    await expect(page.locator('[data-search-field]')).toHaveValue('de vries 12-3-1987', { timeout: 1000 });
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-search-field]')).toBeHidden();
    expect((await focused(page)).region).toBe('allowances');
  }
});

test('a second file is a second tab, each keeps its own place, and tabs are changed and closed with the keyboard', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  await page.keyboard.press('Alt+PageUp');
  await openCitizen(page, 'cornelissen 27-2-1985');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Sanne de Vries');
  await expect(regionOf(page, 'allowances').getByRole('heading', { level: 2 })).toContainText('2026');
  const first = page.getByRole('navigation', { name: 'Geopende dossiers' }).getByRole('button', { name: 'Sanne de Vries', exact: true });
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sanne de Vries');
  await expect(regionOf(page, 'allowances').getByRole('heading', { level: 2 })).toContainText('2025');
  await page.getByRole('button', { name: 'Dossier van Sanne de Vries sluiten' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Sanne de Vries');
  await expect.poll(() => focused(page)).toMatchObject({ somewhere: true });
});
