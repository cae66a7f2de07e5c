import { copyFileSync, existsSync, openSync, readFileSync, readdirSync, statSync, truncateSync, writeFileSync, writeSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backUpStore } from '../../electron/store/backup.ts';
import { openDatabase } from '../../electron/store/database.ts';
import { closeStore } from '../../electron/store/handles.ts';
import { notesOf } from '../../electron/store/notes.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { restoreStore } from '../../electron/store/restore.ts';
import { writeFiles } from '../../electron/store/write-files.ts';
import { note } from '../builders/case-file.ts';
import { fileBundle } from '../builders/file-bundle.ts';
import { otherKey, practice, temporaryFolder, testKey } from '../builders/store.ts';

const at = '2026-11-12T10:00:00.000Z';

/** A store with one note, its backup, and a second note written after the backup. */
async function storeWithBackup(): Promise<{ readonly folder: string; readonly path: string; readonly backup: string }> {
  const folder = temporaryFolder();
  const path = join(folder, 'test.db');
  const backup = join(folder, 'backups', 'friday.db');
  const store = await openStore({ path, key: testKey, create: practice });
  await writeFiles(store, [fileBundle('file-1', [{}], { notes: [note()] })]);
  backUpStore({ path, key: testKey, target: backup });
  await writeFiles(store, [fileBundle('file-1', [{}], { notes: [note({ id: 'note-2', text: 'Na de reservekopie.' })] })]);
  await closeStore(store);
  return { folder, path, backup };
}

async function notesIn(path: string): Promise<readonly string[]> {
  const store = await openStore({ path, key: testKey, create: null });
  const notes = await notesOf(store, 'file-1');
  await closeStore(store);
  return notes.map(({ id }) => id);
}

describe('a backup', () => {
  it('holds what the store held, made while the store was open', async () => {
    const { backup } = await storeWithBackup();
    expect(await notesIn(backup)).toEqual(['note-1']);
  });

  it('keeps the encryption, and is for its owner alone', async () => {
    const { backup } = await storeWithBackup();
    const bytes = readFileSync(backup);
    await expect(openStore({ path: backup, key: otherKey, create: null })).rejects.toMatchObject({ problem: { kind: 'storeKeyWrong' } });
    expect({ plain: ['SQLite format', 'loonstroken', 'Janssen'].filter((word) => bytes.includes(word)), rights: statSync(backup).mode & 0o777 }).toEqual({ plain: [], rights: 0o600 });
  });

  it('is never written over another file', async () => {
    const { path, backup } = await storeWithBackup();
    const before = readFileSync(backup);
    expect(() => backUpStore({ path, key: testKey, target: backup })).toThrow(expect.objectContaining({ problem: expect.objectContaining({ kind: 'fileExists' }) }));
    expect(readFileSync(backup).equals(before)).toBe(true);
  });

  it('of a damaged store is not made', async () => {
    const { path, folder } = await storeWithBackup();
    damagePage(path, 20);
    const target = join(folder, 'second.db');
    expect(() => backUpStore({ path, key: testKey, target })).toThrow(expect.objectContaining({ problem: expect.objectContaining({ kind: 'storeDamaged' }) }));
    expect(readdirSync(folder).filter((name) => name.startsWith('second'))).toEqual([]);
  });

  it('named like an address with settings is a file of that name, still encrypted', async () => {
    const { path, folder } = await storeWithBackup();
    const target = join(folder, 'file:plain.db?cipher=none');
    backUpStore({ path, key: testKey, target });
    expect(readFileSync(target).includes('SQLite format')).toBe(false);
  });
});

describe('restoring', () => {
  it('puts the backup in the place of the store and keeps the old store beside it', async () => {
    const { path, backup } = await storeWithBackup();
    const { keptAside } = restoreStore({ backup, key: testKey, path, at });
    expect([await notesIn(path), await notesIn(keptAside ?? ''), existsSync(backup)]).toEqual([['note-1'], ['note-1', 'note-2'], true]);
  });

  it('puts a store where none is', async () => {
    const { folder, backup } = await storeWithBackup();
    const path = join(folder, 'elsewhere', 'new.db');
    expect(restoreStore({ backup, key: testKey, path, at })).toEqual({ keptAside: null });
    expect(await notesIn(path)).toEqual(['note-1']);
  });

  it('takes the place of a damaged store, which is kept too', async () => {
    const { path, backup } = await storeWithBackup();
    truncateSync(path, 5000);
    const { keptAside } = restoreStore({ backup, key: testKey, path, at });
    expect([await notesIn(path), statSync(keptAside ?? '').size]).toEqual([['note-1'], 5000]);
  });

  it.each([
    ['another key', 'storeKeyWrong', (_backup: string) => otherKey],
    ['a file that is no store', 'storeDamaged', (backup: string) => (writeFileSync(backup, 'a letter'), testKey)],
    ['a backup with a damaged page', 'storeDamaged', (backup: string) => (damagePage(backup, 20), testKey)],
    ['a backup of a newer program', 'storeNewer', (backup: string) => (makeNewer(backup), testKey)],
  ])('is refused with %s, and the store stays', async (_what, kind, spoil) => {
    const { path, backup } = await storeWithBackup();
    const key = spoil(backup);
    expect(() => restoreStore({ backup, key, path, at })).toThrow(expect.objectContaining({ problem: expect.objectContaining({ kind }) }));
    expect(await notesIn(path)).toEqual(['note-1', 'note-2']);
  });

  it('is refused without a backup', async () => {
    const { path, folder } = await storeWithBackup();
    expect(() => restoreStore({ backup: join(folder, 'nothing.db'), key: testKey, path, at })).toThrow(expect.objectContaining({ problem: expect.objectContaining({ kind: 'storeMissing' }) }));
  });

  it('is refused while the store is in use', async () => {
    const { path, backup } = await storeWithBackup();
    const store = await openStore({ path, key: testKey, create: null });
    await notesOf(store, 'file-1');
    expect(() => restoreStore({ backup, key: testKey, path, at })).toThrow(expect.objectContaining({ problem: expect.objectContaining({ kind: 'storeBusy' }) }));
    await closeStore(store);
    expect(await notesIn(path)).toEqual(['note-1', 'note-2']);
  });

  it('keeps what stood in the log of a program that was killed', async () => {
    const { folder, path, backup } = await storeWithBackup();
    const store = await openStore({ path, key: testKey, create: null });
    await writeFiles(store, [fileBundle('file-1', [{}], { notes: [note({ id: 'note-3' })] })]);
    const killed = join(folder, 'killed.db');
    for (const part of ['', '-wal']) copyFileSync(`${path}${part}`, `${killed}${part}`);
    await closeStore(store);
    const { keptAside } = restoreStore({ backup, key: testKey, path: killed, at });
    expect(await notesIn(keptAside ?? '')).toEqual(['note-1', 'note-2', 'note-3']);
  });
});

function damagePage(path: string, page: number): void {
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(512, 7), 0, 512, page * 4096);
  closeSync(file);
}

function makeNewer(path: string): void {
  const database = openDatabase(path, testKey, { create: false });
  database.prepare(`insert into kysely_migration (name, timestamp) values ('0099-later', '2031-01-01T00:00:00Z')`).run();
  database.close();
}
