import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, expect, type Page, test as base } from '@playwright/test';
import { buildWhenChanged } from '../../scripts/build.ts';
import { electronBinary } from '../../scripts/electron-binary.ts';
import { copyPracticeData } from '../../scripts/practice-data.ts';

const root = join(import.meta.dirname, '../..');
const electron = electronBinary();

/** Where Electron keeps keys on Linux there must be a key ring, which a machine without a session does not have. */
const hasVault = process.platform !== 'linux' || process.env['DBUS_SESSION_BUS_ADDRESS'] !== undefined;

/** What the preload script puts in the window. */
interface Bridged {
  readonly klantbeeld: { readonly call: (name: string, request: unknown) => Promise<unknown> };
}

const test = base.extend<{ readonly folder: string; readonly program: ElectronApplication; readonly window: Page }>({
  folder: async ({}, use) => {
    await buildWhenChanged('electron');
    const folder = mkdtempSync(join(tmpdir(), 'klantbeeld-desktop-'));
    await copyPracticeData(folder);
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  program: async ({ folder }, use) => {
    const program = await _electron.launch({ executablePath: electron ?? '', args: [root], env: { ...(process.env as Record<string, string>), KLANTBEELD_DATA: folder } });
    await use(program);
    await program.close();
  },
  window: async ({ program }, use) => use(await program.firstWindow()),
});

test.describe('the desktop program in the real Electron', () => {
  test.skip(electron === null, 'the program of Electron is not on this machine');
  test.skip(!hasVault, 'this machine has no key vault');

  test('opens its window and answers it', async ({ window }) => {
    await expect(window).toHaveTitle(/Klantbeeld/);
    expect(await window.evaluate(() => (globalThis as unknown as Bridged).klantbeeld.call('session.start', {}))).toMatchObject({ ok: true, value: { host: 'desktop', practice: true } });
  });

  test('gives its page neither Node nor Electron', async ({ window }) => {
    expect(await window.evaluate(() => ['require', 'process', 'module', 'ipcRenderer'].filter((name) => name in globalThis))).toEqual([]);
  });

  test('stays on its page, and opens no other window', async ({ program, window }) => {
    await window.evaluate(() => {
      globalThis.open('https://example.org/');
      globalThis.location.href = 'https://example.org/';
    });
    expect([window.url(), program.windows().length]).toEqual(['klantbeeld-app://window/index.html', 1]);
  });

  test('reaches nothing outside itself', async ({ window }) => {
    expect(await window.evaluate(() => fetch('https://example.org/').then(() => 'reached', () => 'refused'))).toBe('refused');
  });

  test('keeps its window when it is started again', async ({ program, folder }) => {
    const second = await _electron.launch({ executablePath: electron ?? '', args: [root], env: { ...(process.env as Record<string, string>), KLANTBEELD_DATA: folder } }).catch(() => null);
    expect([second, program.windows().length]).toEqual([null, 1]);
  });
});
