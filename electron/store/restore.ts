import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ProblemError } from '../../shared/models/reply.ts';
import { readThrough } from './backup.ts';
import { asProblem, type StoreKey } from './database.ts';
import { removeStoreFile, stepsBehind, storeFileParts, unlock } from './unlock.ts';

/** Which backup takes the place of the store. */
export interface Restore {
  readonly backup: string;
  readonly key: StoreKey;
  readonly path: string;
  /** the moment, which becomes part of the name of the old store */
  readonly at: string;
}

/** Where the store that was replaced stands now; null when there was none. */
export interface Restored {
  readonly keptAside: string | null;
}

/**
 * Puts a backup in the place of the store. The key, the version and every page of the backup are checked first; the old store
 * is kept beside under another name, also when it is damaged. A store that is in use is left alone.
 */
export function restoreStore({ backup, key, path, at }: Restore): Restored {
  refuseUnfit(resolve(backup), key);
  if (existsSync(path)) refuseInUse(path, key);
  const unfinished = `${path}.unfinished`;
  mkdirSync(dirname(path), { recursive: true });
  removeStoreFile(unfinished);
  try {
    copyFileSync(resolve(backup), unfinished);
    return takePlace(unfinished, path, at);
  } catch (error) {
    throw asProblem(error, path);
  } finally {
    removeStoreFile(unfinished);
  }
}

/** Gives the new file the name of the store; the old one is under another name for that moment and stays there. */
function takePlace(unfinished: string, path: string, at: string): Restored {
  const aside = existsSync(path) ? `${path}.before-restore-${at.replace(/[^0-9A-Za-z]/g, '')}` : null;
  if (aside !== null) rename(path, aside);
  try {
    renameSync(unfinished, path);
  } catch (error) {
    if (aside !== null) rename(aside, path);
    throw error;
  }
  return { keptAside: aside };
}

function refuseUnfit(backup: string, key: StoreKey): void {
  const database = unlock(backup, key);
  try {
    stepsBehind(database);
  } finally {
    database.close();
  }
  readThrough(backup, key);
}

/** Leaving the write-ahead log asks for the store alone, and brings all that stands in the log into the file. */
function refuseInUse(path: string, key: StoreKey): void {
  const database = tryUnlock(path, key);
  if (database === null) return;
  try {
    database.pragma('journal_mode = delete');
  } catch (error) {
    throw new ProblemError('storeBusy', { place: path }, { cause: error });
  } finally {
    database.close();
  }
}

/** The old store, or null when it cannot be opened: replacing such a store is what a backup is for. */
function tryUnlock(path: string, key: StoreKey): ReturnType<typeof unlock> | null {
  try {
    return unlock(path, key);
  } catch (error) {
    if (error instanceof ProblemError && error.problem.kind !== 'storeBusy') return null;
    throw error;
  }
}

/** Renames a store file with what stands beside it. */
function rename(from: string, to: string): void {
  const targets = storeFileParts(to);
  storeFileParts(from).forEach((part, index) => {
    if (existsSync(part)) renameSync(part, targets[index] ?? to);
  });
}
