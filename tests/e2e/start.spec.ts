import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { copyPracticeData } from '../../scripts/practice-data.ts';
import { runProgram } from '../../scripts/running-program.ts';

const root = join(import.meta.dirname, '../..');

const test = base.extend<{ readonly folder: string }>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'klantbeeld-start-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

/** Runs the command to its end. */
function start(folder: string, environment: NodeJS.ProcessEnv = {}): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'scripts/start.mjs'), '--print-address'], { env: { ...process.env, KLANTBEELD_DATA: folder, LANG: 'nl_NL.UTF-8', LC_ALL: '', ...environment } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.once('error', reject);
    child.once('exit', (code) => resolve({ code, output }));
  });
}

test('a second start shows the way to the program that runs', async ({ folder, page }) => {
  await copyPracticeData(folder);
  const first = await runProgram(folder);
  try {
    const second = await start(folder);
    expect(second).toEqual({ code: 0, output: expect.stringMatching(/^Klantbeeld draait al; .*\nhttp:\/\/127\.0\.0\.1:\d+\/~entry\/[\w-]{43}\n$/) });
    await page.goto(second.output.trim().split('\n').at(-1) ?? '');
    await page.waitForURL((url) => url.pathname === '/');
    await expect(page).toHaveTitle(/Klantbeeld/);
  } finally {
    await first.stop();
  }
});

test('the first start makes the practice store, and a later one opens the same', async ({ folder, page }) => {
  test.slow();
  const first = await runProgram(folder);
  await first.stop();
  const made = statSync(join(folder, 'klantbeeld.db')).ino;
  const second = await runProgram(folder);
  try {
    await page.goto(await second.entryLink());
    await expect(page.getByText('2.000 dossiers')).toBeVisible();
    expect(statSync(join(folder, 'klantbeeld.db')).ino).toBe(made);
  } finally {
    await second.stop();
  }
});

test('a wrong key is said on the screen, and the store stays as it was', async ({ folder, page }) => {
  await copyPracticeData(folder);
  const before = readFileSync(join(folder, 'klantbeeld.db'));
  writeFileSync(join(folder, 'klantbeeld.key'), 'f'.repeat(64));
  const program = await runProgram(folder);
  try {
    await page.goto(await program.entryLink());
    await expect(page.getByText('De sleutel past niet op het bestand met gegevens.')).toBeVisible();
  } finally {
    await program.stop();
  }
  expect(readFileSync(join(folder, 'klantbeeld.db')).equals(before)).toBe(true);
});

test('ending the program leaves no lock and no open files behind', async ({ folder }) => {
  await copyPracticeData(folder);
  const program = await runProgram(folder);
  expect(existsSync(join(folder, 'host.json'))).toBe(true);
  await program.stop();
  expect(readdirSync(folder).toSorted()).toEqual(['klantbeeld.db', 'klantbeeld.key', 'port']);
});

test('what a person does leaves no BSN and no name in the log, the titles or the addresses', async ({ folder, page }) => {
  await copyPracticeData(folder);
  const program = await runProgram(folder);
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  try {
    await page.goto(await program.entryLink());
    await page.keyboard.press('Control+K');
    for (const bsn of ['999993653', '999999990', '123456789']) {
      await page.keyboard.type(bsn);
      await page.keyboard.press('Enter');
    }
    await page.waitForLoadState('networkidle');
    addresses.push(await page.title());
  } finally {
    await program.stop();
  }
  const log = join(folder, 'log/klantbeeld.log');
  const written = existsSync(log) ? readFileSync(log, 'utf8') : '';
  expect([...addresses, written].filter((text) => /\d{9}/.test(text) || /Moulin/.test(text))).toEqual([]);
});
