import { existsSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { lookUpsBy } from '../../electron/store/access-log.ts';
import { focused } from './focus.ts';
import { expect, test } from './own-data.ts';
import { openCitizen, openHousehold, openProgram, regionOf } from './support.ts';

test('every search and every file opened is one line with its reason, and no line holds a BSN, a name or an address', async ({ data, page }) => {
  await data.withPracticeData();
  const program = await data.run();
  await openProgram(page, program);

  await openCitizen(page, 'de vries 12-3-1987');
  await page.keyboard.press('Control+K');
  await page.keyboard.type('111222333');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Niemand gevonden.')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Bezwaar' }).click();
  await page.locator('[data-search-field]').fill('6416GV 144');
  await page.keyboard.press('Enter');
  await page.locator('[data-search-field]').waitFor({ state: 'detached' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saskia Cornelissen');
  // Who it is shows a frame before the rest.
  await expect.poll(() => focused(page)).toMatchObject({ region: 'allowances' });

  await page.keyboard.press('Alt+2');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Brief openen' }).click();
  await expect(page.getByText('Met vriendelijke groet')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+F');
  await page.keyboard.type('deurwaarder');
  await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+J');
  await page.keyboard.type('Gebeld over de brieven');
  await page.keyboard.press('Control+Enter');
  await expect(regionOf(page, 'conversation').getByRole('textbox').first()).toHaveValue('');

  await program.stop();
  const { lines, raw } = await data.inStore(async (store) => ({
    lines: await lookUpsBy(store, userInfo().username),
    raw: [await store.read.selectFrom('processing_log').selectAll().execute(), await store.read.selectFrom('processing_user').selectAll().execute()],
  }));
  const told = lines.map(({ name, purpose, search, status }) => [name, purpose, search?.keyKind ?? null, search?.hits ?? null, status]);
  // The worklists of the start screen are read beside what is done: see worklists.spec.ts.
  expect(told.filter(([name]) => name !== 'event.search' && name !== 'worklist.read')).toEqual([
    ['person.search', 'contact', 'name', 1, 'ok'],
    ['case.open', 'contact', null, null, 'ok'],
    ['person.search', 'contact', 'bsn', 0, 'ok'],
    ['person.search', 'objection', 'address', 1, 'ok'],
    ['case.open', 'objection', null, null, 'ok'],
    ['letter.open', 'objection', null, null, 'ok'],
    ['note.add', 'objection', null, null, 'ok'],
  ]);
  expect(told.filter(([name]) => name === 'event.search').length).toBeGreaterThan(0);
  const opened = lines.filter(({ name }) => name === 'case.open');
  expect(new Set(opened.map(({ subjectReference }) => subjectReference)).size).toBe(2);
  const within = lines.filter(({ name }) => name === 'letter.open' || name === 'note.add');
  expect(within.map(({ parentOperationId }) => parentOperationId)).toEqual(within.map(() => opened.at(-1)?.operationId));
  expect(JSON.stringify([lines, raw])).not.toMatch(/\b\d{9}\b|Vries|Cornelissen|Sanne|Saskia|6416GV|Akkerstraat|3-1987|1987-03|deurwaarder|brieven/i);
});

test('the same file opened again is a line of its own, and going to a tab that is open is none', async ({ data, page }) => {
  await data.withPracticeData();
  const program = await data.run();
  await openProgram(page, program);
  await openHousehold(page, 'de-vries');
  await page.getByRole('button', { name: 'Klantbeeld, Startscherm' }).click();
  await openHousehold(page, 'de-vries');
  await page.getByRole('button', { name: 'Dossier van Sanne de Vries sluiten' }).click();
  await openHousehold(page, 'de-vries');
  await program.stop();
  const lines = await data.inStore((store) => lookUpsBy(store, userInfo().username));
  expect(lines.map(({ name }) => name).filter((name) => name !== 'worklist.read')).toEqual(['case.open', 'case.open']);
});

test('what goes wrong is written to the log of the program without a BSN, a name or an address, and no title or address has one', async ({ data, page }) => {
  await data.withPracticeData();
  const program = await data.run();
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await openProgram(page, program);
  for (const who of ['de vries 12-3-1987', '6416GV 144']) {
    await openCitizen(page, who);
    addresses.push(await page.title());
  }
  await page.evaluate(async () => {
    const post = (operation: string, body: unknown): Promise<Response> => fetch(`/operations/${operation}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    await post('person.search', { key: { by: 'bsn', bsn: '123456789' }, purpose: 'contact', name: 'Cornelissen' });
    await post('case.open', { fileId: 'Cornelissen 999900250', purpose: 'contact' });
  });
  await program.stop();
  const log = join(data.place.folder, 'log/klantbeeld.log');
  const written = existsSync(log) ? readFileSync(log, 'utf8') : '';
  expect([...addresses, written].filter((text) => /\d{9}|Vries|Cornelissen|6416GV/i.test(text))).toEqual([]);
});
