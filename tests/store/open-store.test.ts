import { copyFileSync, existsSync, readFileSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { openDatabase } from '../../electron/store/database.ts';
import { closeStore, type ReadStore, type WriteStore } from '../../electron/store/handles.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { personsOf } from '../../electron/store/persons.ts';
import { writeFiles } from '../../electron/store/write-files.ts';
import { fileBundle, fullBundle } from '../builders/file-bundle.ts';
import { otherKey, practice, temporaryFolder, testKey } from '../builders/store.ts';

/** A closed store of one household, and what its file holds. */
async function closedStore(): Promise<{ readonly path: string; readonly bytes: Buffer }> {
  const path = join(temporaryFolder(), 'test.db');
  const store = await openStore({ path, key: testKey, create: practice });
  await writeFiles(store, [fullBundle('file-1')]);
  await closeStore(store);
  return { path, bytes: readFileSync(path) };
}

describe('a store', () => {
  it('is made once, and says afterwards what it was made as', async () => {
    const { path } = await closedStore();
    const again = await openStore({ path, key: testKey, create: { practice: false, practiceDate: null } });
    const found = await personsOf(again, 'file-1');
    await closeStore(again);
    expect({ meta: again.meta, people: found.map((person) => person.displayName) }).toEqual({ meta: practice, people: ['Mees de Vries', 'Sanne de Vries'] });
  });

  it('is for its owner alone', async () => {
    const { path } = await closedStore();
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('leaves one file behind when it is closed, in which nothing can be read', async () => {
    const { path, bytes } = await closedStore();
    const plain = ['SQLite format', 'Vries', '999993653', 'source_record', 'loonstroken'].filter((word) => bytes.includes(word));
    expect({ beside: readdirSync(join(path, '..')), plain }).toEqual({ beside: ['test.db'], plain: [] });
  });

  it('is opened with a passphrase too', async () => {
    const path = join(temporaryFolder(), 'test.db');
    const key = { kind: 'passphrase', text: "een 'lange' zin, die niemand raadt" } as const;
    await closeStore(await openStore({ path, key, create: practice }));
    const again = await openStore({ path, key, create: null });
    await closeStore(again);
    expect(again.meta).toEqual(practice);
  });

  it('that is not there is a problem, and not a new empty store', async () => {
    const path = join(temporaryFolder(), 'test.db');
    await expect(openStore({ path, key: testKey, create: null })).rejects.toMatchObject({ problem: { kind: 'storeMissing' } });
    expect(existsSync(path)).toBe(false);
  });

  it.each([
    ['another key', otherKey],
    ['a passphrase', { kind: 'passphrase', text: 'verkeerd' } as const],
  ])('does not open with %s, and stays as it was', async (_what, key) => {
    const { path, bytes } = await closedStore();
    await expect(openStore({ path, key, create: practice })).rejects.toMatchObject({ problem: { kind: 'storeKeyWrong' } });
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it('of a newer program is refused by the name of the step it has and we do not', async () => {
    const { path } = await closedStore();
    const database = openDatabase(path, testKey, { create: false });
    database.prepare(`insert into kysely_migration (name, timestamp) values ('0099-later', '2031-01-01T00:00:00Z')`).run();
    database.close();
    await expect(openStore({ path, key: testKey, create: null })).rejects.toMatchObject({ problem: { kind: 'storeNewer', details: { store: '0099-later' } } });
  });

  it.each([
    ['empty', (path: string) => truncateSync(path, 0)],
    ['cut off within a page', (path: string) => truncateSync(path, 6000)],
    ['cut off between pages', (path: string) => truncateSync(path, 8 * 4096)],
    ['without its last page', (path: string) => truncateSync(path, statSync(path).size - 4096)],
    ['no store at all', (path: string) => writeFileSync(path, 'SQLite format 3\0'.padEnd(4096))],
  ])('that is %s is damaged', async (_what, damage) => {
    const { path } = await closedStore();
    damage(path);
    await expect(openStore({ path, key: testKey, create: practice })).rejects.toMatchObject({ problem: { kind: 'storeDamaged' } });
  });

  it('encrypted with the key but made by another program is damaged', async () => {
    const path = join(temporaryFolder(), 'test.db');
    const database = openDatabase(path, testKey, { create: true });
    database.exec('create table something (a text)');
    database.close();
    await expect(openStore({ path, key: testKey, create: null })).rejects.toMatchObject({ problem: { kind: 'storeDamaged' } });
  });

  it('is found whole after the program was killed, from the log beside it', async () => {
    const { path } = await closedStore();
    const store = await openStore({ path, key: testKey, create: null });
    await writeFiles(store, [fileBundle('file-2', [{ id: 'person-2' }])]);
    const left = join(temporaryFolder(), 'left.db');
    for (const part of ['', '-wal']) copyFileSync(`${path}${part}`, `${left}${part}`);
    await closeStore(store);
    const found = await openStore({ path: left, key: testKey, create: null });
    const people = await personsOf(found, 'file-2');
    await closeStore(found);
    expect(people.map((person) => person.personId)).toEqual(['person-2']);
  });

  it('that is only read cannot be given to what writes', () => {
    expectTypeOf<WriteStore>().toExtend<ReadStore>();
    expectTypeOf<ReadStore>().not.toExtend<WriteStore>();
    expectTypeOf<ReadStore['read']>().not.toHaveProperty('insertInto');
  });
});

describe('a full disk', () => {
  it('is told as such, and what was written before stands', async () => {
    const { path } = await closedStore();
    const store = await openStore({ path, key: testKey, create: null });
    const long = 'lang '.repeat(4000);
    const bundles = Array.from({ length: 40 }, (_, index) => fileBundle(`file-big-${index}`, [{ id: `person-big-${index}`, givenNames: long }]));
    await limitPages(store);
    await expect(writeFiles(store, bundles)).rejects.toMatchObject({ problem: { kind: 'diskFull' } });
    const people = await personsOf(store, 'file-1');
    await closeStore(store);
    expect(people).toHaveLength(2);
  });
});

/** The file may not grow beyond what it is: to SQLite this is a disk without room. */
async function limitPages(store: WriteStore): Promise<void> {
  await sql`pragma max_page_count = 1`.execute(store.write);
}

describe('a store that another program is writing to', () => {
  it('is busy, and nothing of the refused writing stands', async () => {
    const { path } = await closedStore();
    const store = await openStore({ path, key: testKey, create: null });
    const other = openDatabase(path, testKey, { create: false });
    other.exec('begin immediate');
    await expect(writeFiles(store, [fileBundle('file-2', [{ id: 'person-2' }])])).rejects.toMatchObject({ problem: { kind: 'storeBusy' } });
    other.exec('rollback');
    other.close();
    const people = await personsOf(store, 'file-2');
    await closeStore(store);
    expect(people).toEqual([]);
  });
});
