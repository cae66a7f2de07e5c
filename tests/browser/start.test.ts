import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBrowserHost } from '../../electron/browser/start.ts';
import { hostLockHolder, takeHostLock } from '../../electron/host/host-lock.ts';
import { openDatabase } from '../../electron/store/database.ts';
import { existingStoreKey } from '../../electron/store/key-file.ts';
import { enter, newDataFolder, send, startOn } from './running-host.ts';

describe('a start on a data folder', () => {
  let folder: Awaited<ReturnType<typeof newDataFolder>>;
  beforeEach(async () => {
    folder = await newDataFolder();
  });
  afterEach(() => folder.remove());

  const askSession = async (running: Awaited<ReturnType<typeof startOn>>): Promise<unknown> => {
    const cookie = await enter(running.host.entryLink());
    const { body } = await send(`${running.host.origin}/operations/session.start`, { headers: { origin: running.host.origin, cookie, 'content-type': 'application/json' }, body: '{}' });
    return JSON.parse(body);
  };

  it('frees the folder when it ends', async () => {
    await (await startOn(folder.place, folder.page)).close();
    expect(hostLockHolder(folder.place.folder)).toBeNull();
  });

  it('listens where the start before listened, so that a browser finds the window at the same address', async () => {
    const ports = [];
    for (let start = 0; start < 2; start += 1) {
      const running = await startOn(folder.place, folder.page);
      ports.push(running.host.port);
      await running.close();
    }
    expect(ports[1]).toBe(ports[0]);
  });

  it.each(['taken by another program', 'no port at all'])('listens elsewhere, and remembers it, where the port of before is %s', async (what) => {
    const other = createServer().listen({ host: '127.0.0.1', port: 0 });
    await once(other, 'listening');
    const taken = (other.address() as AddressInfo).port;
    writeFileSync(folder.place.port, what.startsWith('taken') ? String(taken) : '12 34');
    const running = await startOn(folder.place, folder.page);
    expect(running.host.port).not.toBe(taken);
    expect(readFileSync(folder.place.port, 'utf8')).toBe(String(running.host.port));
    await running.close();
    other.close();
  });

  it('keeps away from data that the desktop program has open', async () => {
    const lock = takeHostLock(folder.place.folder, 'desktop');
    expect(await startBrowserHost({ place: folder.place, page: () => {} })).toEqual({ here: false, by: { host: 'desktop', pid: process.pid, began: performance.timeOrigin }, link: null });
    if (lock.held) lock.release();
  });

  it('takes over from a program that ended without a word', async () => {
    writeFileSync(join(folder.place.folder, 'host.json'), JSON.stringify({ host: 'browser', pid: 2 ** 22 + 12345, began: 1 }));
    const running = await startOn(folder.place, folder.page);
    expect(hostLockHolder(folder.place.folder)?.pid).toBe(process.pid);
    await running.close();
  });

  it('takes over from an earlier program that had the number of this process, as happens in a container', async () => {
    writeFileSync(join(folder.place.folder, 'host.json'), JSON.stringify({ host: 'browser', pid: process.pid, began: 1 }));
    await (await startOn(folder.place, folder.page)).close();
    expect(hostLockHolder(folder.place.folder)).toBeNull();
  });

  it('takes over from before the machine was last started, also when the process number is in use again', async () => {
    const lock = join(folder.place.folder, 'host.json');
    writeFileSync(lock, JSON.stringify({ host: 'desktop', pid: process.ppid, began: 1 }));
    utimesSync(lock, 1_000_000, 1_000_000);
    const running = await startOn(folder.place, folder.page);
    await running.close();
    expect(existsSync(lock)).toBe(false);
  });

  it('keeps key, lock and folder to their owner', async () => {
    const running = await startOn(folder.place, folder.page);
    const rights = [folder.place.folder, folder.place.keyFile, join(folder.place.folder, 'host.json')].map((path) => statSync(path).mode & 0o077);
    await running.close();
    expect(rights).toEqual([0, 0, 0]);
  });

  it('says that the key is gone, and makes no other', async () => {
    rmSync(folder.place.keyFile);
    const running = await startOn(folder.place, folder.page);
    expect(await askSession(running)).toMatchObject({ ok: false, problem: { kind: 'storeKeyMissing' } });
    await running.close();
    expect(existsSync(folder.place.keyFile)).toBe(false);
  });

  it('says that the key is wrong, and leaves the store as it was', async () => {
    const before = readFileSync(folder.place.store);
    writeFileSync(folder.place.keyFile, 'f'.repeat(64));
    const running = await startOn(folder.place, folder.page);
    expect(await askSession(running)).toMatchObject({ ok: false, problem: { kind: 'storeKeyWrong' } });
    await running.close();
    expect(readFileSync(folder.place.store).equals(before)).toBe(true);
  });

  it('says that the store is of a newer program, and where it is, and leaves it as it was', async () => {
    const database = openDatabase(folder.place.store, existingStoreKey(folder.place, {}), { create: false });
    database.prepare(`insert into kysely_migration (name, timestamp) values ('0099-later', '2031-01-01T00:00:00Z')`).run();
    database.close();
    const before = readFileSync(folder.place.store);
    const running = await startOn(folder.place, folder.page);
    expect(await askSession(running)).toMatchObject({ ok: false, problem: { kind: 'storeNewer', details: { place: folder.place.store, store: '0099-later' } } });
    await running.close();
    expect(readFileSync(folder.place.store).equals(before)).toBe(true);
  });

  it('says that the store is damaged, and leaves it as it was', async () => {
    truncateSync(folder.place.store, 3 * 4096);
    const before = readFileSync(folder.place.store);
    const running = await startOn(folder.place, folder.page);
    expect(await askSession(running)).toMatchObject({ ok: false, problem: { kind: 'storeDamaged', details: { place: folder.place.store } } });
    await running.close();
    expect(readFileSync(folder.place.store).equals(before)).toBe(true);
  });

  it('says that there is no store, and makes none', async () => {
    rmSync(folder.place.store);
    const running = await startOn(folder.place, folder.page);
    expect(await askSession(running)).toMatchObject({ ok: false, problem: { kind: 'storeMissing' } });
    await running.close();
    expect(existsSync(folder.place.store)).toBe(false);
  });
});
