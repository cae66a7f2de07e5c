import { chmodSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ProblemError } from '../../shared/models/reply.ts';
import { asProblem, type StoreKey } from './database.ts';
import { removeStoreFile, unlock } from './unlock.ts';

/** Which store is copied, with its key, to which file. */
export interface BackUp {
  readonly path: string;
  readonly key: StoreKey;
  readonly target: string;
}

/**
 * reservekopie — copies the store to a file of its own, encrypted with the same key, also while the program is open. The copy
 * is read through before it gets its name. A file that is there already is never written over.
 */
export function backUpStore({ path, key, target }: BackUp): void {
  const place = resolve(target);
  if (existsSync(place)) throw new ProblemError('fileExists', { place });
  const unfinished = `${place}.unfinished`;
  mkdirSync(dirname(place), { recursive: true });
  removeStoreFile(unfinished);
  try {
    copyInto(path, key, unfinished);
    readThrough(unfinished, key);
    chmodSync(unfinished, 0o600);
    renameSync(unfinished, place);
  } finally {
    removeStoreFile(unfinished);
  }
}

/** What a backup is called: its moment, so that no two have one name. */
export function backupName(at: Date): string {
  return `klantbeeld-${at.toISOString().replace(/[^0-9]/g, '').slice(0, 14)}.db`;
}

/** Reads the whole store, page by page; damage anywhere in it is the problem `storeDamaged`. */
export function readThrough(path: string, key: StoreKey): void {
  const database = unlock(path, key);
  try {
    const said = database.pragma('quick_check(1)', { simple: true });
    if (said !== 'ok') throw new ProblemError('storeDamaged', { place: path });
  } catch (error) {
    throw asProblem(error, path);
  } finally {
    database.close();
  }
}

/** `vacuum into` keeps the encryption; the library's own backup cannot copy an encrypted store, and serialising gives plain text. */
function copyInto(path: string, key: StoreKey, target: string): void {
  const database = unlock(path, key);
  try {
    // An absolute path: SQLite would read a name that begins with `file:` as an address with settings.
    database.prepare('vacuum into ?').run(target);
  } catch (error) {
    throw asProblem(error, target);
  } finally {
    database.close();
  }
}
