import { chmodSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import type Database from 'better-sqlite3';
import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { asProblem, kyselyOver, openDatabase, settle, type StoreKey } from './database.ts';
import type { StoreMeta, WriteStore } from './handles.ts';
import { readMeta, writeMeta } from './meta.ts';
import { migrations } from './migrations/index.ts';
import type { StoreTables } from './schema.ts';
import { bringTextIndexUpToDate } from './text-search.ts';
import { removeStoreFile, stepsBehind, unlock } from './unlock.ts';

/** How a store is opened. `create: null`: a store that is not there is a problem, never a new empty one. */
export interface OpenStore {
  readonly path: string;
  readonly key: StoreKey;
  readonly create: StoreMeta | null;
}

/**
 * Opens the store, and brings it to the form of this program after laying a copy aside. A wrong key, a newer store, a damaged
 * file and a missing file are each a problem of their own; the file is left as it was.
 */
export async function openStore(request: OpenStore): Promise<WriteStore> {
  const { path, key, create } = request;
  if (create !== null && !existsSync(path)) await createStore(path, key, create);
  const database = unlock(path, key);
  return finish(database, path, async (db) => {
    settle(database);
    await growExisting(database, db, path);
    const store: WriteStore = { read: db, write: db, meta: await readMeta(db, path), path };
    await bringTextIndexUpToDate(store);
    return store;
  });
}

/** Makes the store under another name and gives it its own when it is whole: a half-made store is never found. */
async function createStore(path: string, key: StoreKey, meta: StoreMeta): Promise<void> {
  const unfinished = `${path}.unfinished`;
  mkdirSync(dirname(path), { recursive: true });
  removeStoreFile(unfinished);
  const database = openDatabase(unfinished, key, { create: true });
  try {
    await finish(database, path, async (db) => {
      settle(database);
      await growToThisProgram(db);
      await writeMeta(db, meta);
      await db.destroy();
    });
    chmodSync(unfinished, 0o600);
    renameSync(unfinished, path);
  } finally {
    removeStoreFile(unfinished);
  }
}

/** Does the work over the database; when it fails the database is closed and the fault is told in our words. */
async function finish<Value>(database: Database.Database, path: string, work: (db: Kysely<StoreTables>) => Promise<Value>): Promise<Value> {
  try {
    return await work(kyselyOver(database));
  } catch (error) {
    database.close();
    throw asProblem(error, path);
  }
}

async function growExisting(database: Database.Database, db: Kysely<StoreTables>, path: string): Promise<void> {
  const behind = stepsBehind(database);
  if (behind.length === Object.keys(migrations).length) return;
  layCopyAside(database, path, behind.at(-1) ?? 'nothing');
  await growToThisProgram(db);
}

async function growToThisProgram(db: Kysely<StoreTables>): Promise<void> {
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } }).migrateToLatest();
  if (error !== undefined) throw error;
}

/** A copy of the store as it was, with the same key, beside it. */
function layCopyAside(database: Database.Database, path: string, version: string): void {
  const copy = `${path}.at-${version}`;
  removeStoreFile(copy);
  database.prepare('vacuum into ?').run(copy);
}
