import { closeSync, existsSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { ProblemError } from '../../shared/models/reply.ts';
import { asProblem, openDatabase, type StoreKey } from './database.ts';
import { migrations } from './migrations/index.ts';

/**
 * Opens the file and reads its first page, which proves the key. A missing file, a file that is no store, and a key that does
 * not fit are each a problem of their own; nothing is written.
 */
export function unlock(path: string, key: StoreKey): Database.Database {
  refuseForeignFile(path);
  const database = openDatabase(path, key, { create: false });
  try {
    database.prepare('select count(*) from sqlite_schema').get();
    return database;
  } catch (error) {
    database.close();
    throw isUnreadable(error) ? new ProblemError('storeKeyWrong', { place: path }, { cause: error }) : asProblem(error, path);
  }
}

/** The steps of growth that the store has behind it, oldest first. A store with a step that this program does not know is refused by that name. */
export function stepsBehind(database: Database.Database): readonly string[] {
  const listed = database.prepare(`select 1 from sqlite_schema where type = 'table' and name = 'kysely_migration'`).get();
  // A file that opens with the key but has no such list is no store of ours.
  if (listed === undefined) throw new ProblemError('storeDamaged', { place: database.name });
  const steps = database.prepare<[], { name: string }>('select name from kysely_migration order by name').all().map((row) => row.name);
  const foreign = steps.findLast((name) => !Object.hasOwn(migrations, name));
  if (foreign !== undefined) throw new ProblemError('storeNewer', { place: database.name, store: foreign, program: Object.keys(migrations).at(-1) ?? '' });
  return steps;
}

/** Removes a store file with what SQLite keeps beside it. */
export function removeStoreFile(path: string): void {
  for (const part of storeFileParts(path)) rmSync(part, { force: true });
}

/** A store file and what SQLite keeps beside it while the store is open. */
export function storeFileParts(path: string): readonly string[] {
  return ['', '-wal', '-shm'].map((part) => `${path}${part}`);
}

/** A wrong key makes the first page unreadable; so does damage to that page, which nothing can tell from a wrong key. */
function isUnreadable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_NOTADB';
}

const pageSize = 4096;
const plainBeginning = 'SQLite format 3';

/** Refuses what cannot be an encrypted store, whatever the key: missing, empty, cut off within a page, or plain. A file without its last pages SQLite refuses itself. */
function refuseForeignFile(path: string): void {
  if (!existsSync(path)) throw new ProblemError('storeMissing', { place: path });
  const { size } = statSync(path);
  if (size === 0 || size % pageSize !== 0 || beginning(path) === plainBeginning) throw new ProblemError('storeDamaged', { place: path });
}

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
