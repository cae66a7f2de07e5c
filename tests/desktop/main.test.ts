import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hostLockHolder, takeHostLock } from '../../electron/host/host-lock.ts';
import { operations } from '../../shared/models/operations.ts';
import { endMain, newDataFolder, startMain } from './started-desktop.ts';

type Call = (name: string, request: unknown) => Promise<unknown>;

describe('the desktop program', () => {
  let folder: Awaited<ReturnType<typeof newDataFolder>>;
  let running: Awaited<ReturnType<typeof startMain>>;

  const start = async (...given: Parameters<typeof startMain> extends [unknown, ...infer Rest] ? Rest : never): Promise<void> => {
    running = await startMain(folder.place, ...given);
  };
  const call: Call = async (name, request) => {
    await import('../../electron/desktop/preload.ts');
    return (running.exposed.get('klantbeeld') as { call: Call }).call(name, request);
  };

  beforeEach(async () => {
    folder = await newDataFolder();
  });
  afterEach(async () => {
    await endMain(running);
    folder.remove();
  });

  it('answers its window over the bridge', async () => {
    await start();
    expect(await call('session.start', {})).toMatchObject({ ok: true, value: { practice: true, host: 'desktop', today: '2026-11-12' } });
  });

  it('lets the window reach every operation that is declared', async () => {
    await start();
    const replies = await Promise.all(Object.keys(operations).map(async (name) => [name, await call(name, null)]));
    const understood = replies.filter(([, reply]) => !['operationUnknown', 'senderRefused'].includes((reply as { problem?: { kind: string } }).problem?.kind ?? ''));
    expect(understood.map(([name]) => name)).toEqual(Object.keys(operations));
  });

  it('keeps an operation that nobody declared on its own side of the bridge', async () => {
    await start();
    expect([await call('store.erase', {}), await call('constructor', {})]).toEqual([
      { ok: false, problem: { kind: 'operationUnknown', details: {} } },
      { ok: false, problem: { kind: 'operationUnknown', details: {} } },
    ]);
  });

  it('gives the window a way to ask, the menu and nothing else', async () => {
    await start();
    await call('session.start', {});
    expect([[...running.exposed.keys()], Object.keys(running.exposed.get('klantbeeld') as object)]).toEqual([['klantbeeld'], ['call', 'showMenu', 'onCommand']]);
  });

  it.each<[string, (own: { url: string; parent: null }) => unknown]>([
    ['another page in our window', (own) => ({ ...own, url: 'https://evil.example/' })],
    ['a page whose address only begins as ours', (own) => ({ ...own, url: 'klantbeeld-app://window.evil.example/' })],
    ['a frame inside our page', (own) => ({ ...own, parent: own })],
    ['a frame that is gone', () => null],
  ])('refuses %s', async (_what, frame) => {
    await start();
    const contents = running.seen.windows[0]?.webContents;
    if (contents === undefined) throw new Error('no window');
    const reply = await running.sendAs({ sender: contents, senderFrame: frame(contents.mainFrame) }, 'klantbeeld:call', 'session.start', {});
    expect(reply).toEqual({ ok: false, problem: { kind: 'senderRefused', details: {} } });
  });

  it('refuses our own page in a window that is not ours', async () => {
    await start();
    const reply = await running.sendAs({ sender: {}, senderFrame: running.seen.windows[0]?.webContents.mainFrame }, 'klantbeeld:call', 'session.start', {});
    expect(reply).toEqual({ ok: false, problem: { kind: 'senderRefused', details: {} } });
  });

  it('ends at once when another has the lock, which then shows its window', async () => {
    await start();
    const window = running.seen.windows[0];
    if (window === undefined) throw new Error('no window');
    window.minimized = true;
    running.app.emit('second-instance', {}, ['klantbeeld'], '/');
    expect([window.minimized, window.shown, window.focused]).toEqual([false, 1, 1]);
    const first = running;
    const second = await startMain(folder.place, (machine) => void (machine.isFirstInstance = false));
    expect([second.seen.quits, second.seen.windows, second.seen.schemes]).toEqual([1, [], []]);
    running = first;
  });

  it('keeps away from data that the browser host has open, in a clear sentence', async () => {
    const lock = takeHostLock(folder.place.folder, 'browser');
    await start();
    expect([running.seen.exitCode, running.seen.windows, running.seen.errorBoxes]).toEqual([1, [], [expect.stringContaining('al geopend in een ander venster')]]);
    if (lock.held) lock.release();
  });

  it('frees the data when it ends', async () => {
    await start();
    const during = hostLockHolder(folder.place.folder)?.host;
    await endMain(running);
    expect([during, hostLockHolder(folder.place.folder), running.seen.exitCode]).toEqual(['desktop', null, 0]);
  });

  it('takes the key of a store with real people into the vault, away from beside the store, and opens it again with that', async () => {
    folder.remove();
    folder = await newDataFolder({ practice: false });
    const key = readFileSync(folder.place.keyFile, 'utf8').trim();
    await start();
    expect([existsSync(folder.place.keyFile), readFileSync(folder.place.vaultedKey, 'utf8').includes(key), statSync(folder.place.vaultedKey).mode & 0o077]).toEqual([false, false, 0]);
    await endMain(running);
    await start();
    expect(await call('session.start', {})).toMatchObject({ ok: true, value: { practice: false } });
  });

  it('leaves the key of a practice store to the commands, also after it was made anew', async () => {
    await start();
    await endMain(running);
    const before = readFileSync(folder.place.keyFile, 'utf8');
    folder.remove();
    folder = await newDataFolder();
    await start();
    expect([readFileSync(folder.place.keyFile, 'utf8') === before, await call('session.start', {})]).toEqual([false, expect.objectContaining({ ok: true })]);
  });

  it('makes a key in the vault when there is no store and no key, and no store', async () => {
    for (const path of [folder.place.store, folder.place.keyFile]) rmSync(path);
    await start();
    expect([await call('session.start', {}), existsSync(folder.place.vaultedKey), existsSync(folder.place.store)]).toMatchObject([{ ok: false, problem: { kind: 'storeMissing' } }, true, false]);
  });

  it.each(['none', 'basic_text'])('refuses in clear words when the vault is %s, and leaves the key where it was', async (vault) => {
    await start((machine) => void (machine.vault = vault));
    expect([running.seen.exitCode, running.seen.windows, running.seen.errorBoxes, existsSync(folder.place.keyFile), hostLockHolder(folder.place.folder)]).toEqual([
      1,
      [],
      [expect.stringContaining('sleutelkluis')],
      true,
      null,
    ]);
  });

  it('says in its window that the vault of somebody else cannot open the key', async () => {
    await start();
    await endMain(running);
    rmSync(folder.place.keyFile);
    await start((machine) => void (machine.vault = 'kwallet6'));
    expect(await call('session.start', {})).toMatchObject({ ok: false, problem: { kind: 'storeKeyWrong' } });
  });

  it('says in its window that the key is gone, and makes no other for the store', async () => {
    rmSync(folder.place.keyFile);
    await start();
    expect([await call('session.start', {}), existsSync(folder.place.vaultedKey)]).toEqual([{ ok: false, problem: { kind: 'storeKeyMissing', details: expect.anything() } }, false]);
  });

  it('shows the screen again when it fell over', async () => {
    await start();
    const contents = running.seen.windows[0]?.webContents;
    contents?.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(contents?.reloads).toBe(1);
  });

  it('opens as at the first start when what it kept of its window cannot be read', async () => {
    writeFileSync(join(folder.place.folder, 'window.json'), '{"lastMonitor":');
    await start();
    expect(running.seen.windows).toHaveLength(1);
  });
});
