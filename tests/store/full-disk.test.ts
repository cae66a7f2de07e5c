import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { takeHostLock } from '../../electron/host/host-lock.ts';
import { backUpStore } from '../../electron/store/backup.ts';
import { countFiles } from '../../electron/store/files.ts';
import { closeStore } from '../../electron/store/handles.ts';
import { storeKey } from '../../electron/store/key-file.ts';
import { notesOf } from '../../electron/store/notes.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { restoreStore } from '../../electron/store/restore.ts';
import { writeFiles } from '../../electron/store/write-files.ts';
import { fileBundle, fullBundle } from '../builders/file-bundle.ts';
import { listText, listedPerson, written } from '../builders/person-list.ts';
import { canHaveSmallDisk, smallDisk, type SmallDisk } from '../builders/small-disk.ts';
import { practice, runningProgram, temporaryFolder, testKey } from '../builders/store.ts';

const command = join(import.meta.dirname, '../../scripts/import.ts');
const full = expect.objectContaining({ problem: expect.objectContaining({ kind: 'diskFull' }) });
const open = (path: string) => openStore({ path, key: testKey, create: null });

/** A store with one file on a disk that has no room left; the store is closed. */
async function storeOnFullDisk(): Promise<SmallDisk & { readonly path: string }> {
  const disk = smallDisk(4096);
  const path = join(disk.folder, 'test.db');
  const store = await openStore({ path, key: testKey, create: practice });
  await writeFiles(store, [fullBundle('file-1')]);
  await closeStore(store);
  disk.fill();
  return { ...disk, path };
}

describe.skipIf(!canHaveSmallDisk())('a disk without room (needs root on Linux)', () => {
  it('keeps no note, says so, and keeps it when there is room again', async () => {
    const disk = smallDisk(4096);
    const path = join(disk.folder, 'test.db');
    const store = await openStore({ path, key: testKey, create: practice });
    await writeFiles(store, [fullBundle('file-1')]);
    const { ask } = runningProgram(store);
    await ask('case.open', { fileId: 'file-1', purpose: 'contact' });
    disk.fill();
    const note = { fileId: 'file-1', kind: 'note', text: 'Belt morgen terug. '.repeat(200), due: null };
    let refused = await ask('note.add', note);
    // What SQLite reserved before the disk was full is used up first.
    for (let count = 0; refused.ok && count < 400; count += 1) refused = await ask('note.add', note);
    const kept = (await notesOf(store, 'file-1')).length;
    disk.free();
    const again = await ask('note.add', note);
    const after = (await notesOf(store, 'file-1')).length;
    await closeStore(store);
    expect({ refused, again: again.ok, after }).toEqual({ refused: { ok: false, problem: { kind: 'diskFull', details: { place: path } } }, again: true, after: kept + 1 });
  });

  it('does not make a store look damaged, nor is anything of it lost', async () => {
    const { path, free } = await storeOnFullDisk();
    const before = readFileSync(path);
    await expect(open(path)).rejects.toThrow(full);
    free();
    const store = await open(path);
    const files = await countFiles(store);
    await closeStore(store);
    expect([files, readFileSync(path).length]).toEqual([1, before.length]);
  });

  it('takes over nothing of a delivery, and the command says what, where and what to do', async () => {
    const disk = smallDisk(1024);
    const folder = join(disk.folder, 'data');
    const list = (count: number) => written(temporaryFolder(), 'list.csv', listText(Array.from({ length: count }, (_, index) => listedPerson(String(1_000_000_001 + index)))));
    const importing = async (file: string) => promisify(execFile)(process.execPath, [command, file, '--store', folder], { env: { ...process.env, LC_ALL: 'nl_NL.UTF-8' } }).then(({ stdout }) => stdout, (error: { readonly code: number; readonly stderr: string }) => [error.code, error.stderr]);
    expect(await importing(list(2))).toContain('2 personen gelezen, 2 nieuw.');
    disk.fill();
    expect(await importing(list(900))).toEqual([3, expect.stringMatching(/^KB-407 De schijf is vol\..*klantbeeld\.db.* Maak ruimte vrij/)]);
    disk.free();
    expect(await importing(list(2))).toContain('2 personen gelezen, 0 nieuw.');
  });

  it('gets no half store, no half key and no half lock', async () => {
    const disk = smallDisk(256);
    disk.fill();
    const place = { store: join(disk.folder, 'new.db'), keyFile: join(disk.folder, 'new.key') };
    expect(() => storeKey(place, {})).toThrow(full);
    expect(() => takeHostLock(disk.folder, 'browser')).toThrow(full);
    await expect(openStore({ path: place.store, key: testKey, create: practice })).rejects.toThrow(full);
    disk.free();
    expect(readdirSync(disk.folder)).toEqual([]);
  });

  it('gets no half backup, and a restore on it leaves the store that is there', async () => {
    const { folder, path, free } = await storeOnFullDisk();
    const elsewhere = join(temporaryFolder(), 'backup.db');
    expect(() => backUpStore({ path, key: testKey, target: join(folder, 'backup.db') })).toThrow(full);
    free();
    backUpStore({ path, key: testKey, target: elsewhere });
    const store = await open(path);
    await writeFiles(store, [fileBundle('file-2', [{ id: 'person-2' }])]);
    await closeStore(store);
    const filled = smallDisk(64);
    filled.fill();
    expect(() => restoreStore({ backup: elsewhere, key: testKey, path: join(filled.folder, 'test.db'), at: '2026-11-12T10:00:00Z' })).toThrow(full);
    expect([readdirSync(filled.folder), existsSync(join(folder, 'backup.db')), readdirSync(folder)]).toEqual([['filler'], false, ['test.db']]);
  });
});
