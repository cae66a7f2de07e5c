import { closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Migrator } from 'kysely/migration';
import type Database from 'better-sqlite3';
import type { Kysely } from 'kysely';
import { ProblemError } from '../../shared/models/reply.ts';
import { asProblem, kyselyOver, openDatabase, settle, type StoreKey } from './database.ts';
import type { StoreMeta, WriteStore } from './handles.ts';
import { readMeta, writeMeta } from './meta.ts';
import { migrations } from './migrations/index.ts';
import type { StoreTables } from './schema.ts';
import { bringTextIndexUpToDate } from './text-search.ts';

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
  if (!existsSync(request.path)) {
    if (request.create === null) throw new ProblemError('storeMissing', { place: request.path });
    await createStore(request, request.create);
  }
  refuseForeignFile(request.path);
  const database = unlock(request.path, request.key);
  return finish(database, request.path, async (db) => {
    await migrateExisting(database, db, request.path);
    const store: WriteStore = { read: db, write: db, meta: await readMeta(db, request.path), path: request.path };
    await bringTextIndexUpToDate(store);
    return store;
  });
}

/** Makes the store under another name and gives it its own when it is whole: a half-made store is never found. */
async function createStore({ path, key }: OpenStore, meta: StoreMeta): Promise<void> {
  const unfinished = `${path}.unfinished`;
  mkdirSync(dirname(path), { recursive: true });
  removeStoreFile(unfinished);
  const database = openDatabase(unfinished, key, { create: true });
  await finish(database, path, async (db) => {
    settle(database);
    await migrateToThisProgram(db);
    await writeMeta(db, meta);
    await db.destroy();
  });
  renameSync(unfinished, path);
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

/** Opens the database and reads its first page, which proves the key. */
function unlock(path: string, key: StoreKey): Database.Database {
  const database = openDatabase(path, key, { create: false });
  try {
    database.prepare('select count(*) from sqlite_schema').get();
    settle(database);
    return database;
  } catch (error) {
    database.close();
    throw isNotOurs(error) ? new ProblemError('storeKeyWrong', { place: path }, { cause: error }) : asProblem(error, path);
  }
}

/** A wrong key makes the first page unreadable; so does damage to that page, which nothing can tell from a wrong key. */
function isNotOurs(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_NOTADB';
}

/** A file that cannot be an encrypted store, whatever the key: empty, cut off within a page, or plain. */
function refuseForeignFile(path: string): void {
  const { size } = statSync(path);
  if (size === 0 || size % pageSize !== 0 || beginning(path) === plainBeginning) throw new ProblemError('storeDamaged', { place: path });
}

const pageSize = 4096;
const plainBeginning = 'SQLite format 3';

function beginning(path: string): string {
  const bytes = Buffer.alloc(plainBeginning.length);
  const file = openSync(path, 'r');
  try {
    readSync(file, bytes, 0, bytes.length, 0);
  } finally {
    closeSync(file);
  }
  return bytes.toString('latin1');
}

async function migrateExisting(database: Database.Database, db: Kysely<StoreTables>, path: string): Promise<void> {
  const applied = appliedMigrations(database);
  const known = Object.keys(migrations);
  const foreign = applied.findLast((name) => !known.includes(name));
  if (foreign !== undefined) throw new ProblemError('storeNewer', { place: path, store: foreign, program: known.at(-1) ?? '' });
  if (applied.length === known.length) return;
  layCopyAside(database, path, applied.at(-1) ?? 'nothing');
  await migrateToThisProgram(db);
}

async function migrateToThisProgram(db: Kysely<StoreTables>): Promise<void> {
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } }).migrateToLatest();
  if (error !== undefined) throw error;
}

/** The steps that the store has behind it. A file that opens with the key but has no such list is no store of ours. */
function appliedMigrations(database: Database.Database): readonly string[] {
  const listed = database.prepare(`select 1 from sqlite_schema where type = 'table' and name = 'kysely_migration'`).get();
  if (listed === undefined) throw new ProblemError('storeDamaged', { place: database.name });
  return database.prepare<[], { name: string }>('select name from kysely_migration order by name').all().map((row) => row.name);
}

/** A copy of the store as it was, with the same key, beside it. */
function layCopyAside(database: Database.Database, path: string, version: string): void {
  const copy = `${path}.at-${version}`;
  removeStoreFile(copy);
  database.prepare('vacuum into ?').run(copy);
}

function removeStoreFile(path: string): void {
  for (const part of ['', '-wal', '-shm']) rmSync(`${path}${part}`, { force: true });
}
