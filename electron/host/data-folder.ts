import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { ProblemError } from '../../shared/models/reply.ts';
import type { StoreKey } from '../store/database.ts';

/** Where a host and the commands keep what is theirs: one folder, readable by its owner alone. */
export interface DataFolder {
  readonly folder: string;
  readonly store: string;
  /** the key of the store, for the browser host and the commands */
  readonly keyFile: string;
  /** the key of the store as the vault of the operating system encrypted it, for the desktop host */
  readonly vaultedKey: string;
  /** what a browser keeps of its window */
  readonly windowProfile: string;
}

/** The places in a data folder; the folder is made when it is not there. */
export function openDataFolder(folder: string): DataFolder {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    folder,
    store: join(folder, 'klantbeeld.db'),
    keyFile: join(folder, 'klantbeeld.key'),
    vaultedKey: join(folder, 'klantbeeld.key.vault'),
    windowProfile: join(folder, 'window'),
  };
}

/** The data folder of the commands: `KLANTBEELD_DATA`, else `.klantbeeld` under the folder of the project. */
export function chosenDataFolder(project: string, environment: NodeJS.ProcessEnv = process.env): string {
  const chosen = environment['KLANTBEELD_DATA'];
  return chosen === undefined || chosen === '' ? join(project, '.klantbeeld') : resolve(chosen);
}

/**
 * The key of the store outside the desktop host: the passphrase in `KLANTBEELD_PASSPHRASE`, else the key file. It is made together with a
 * new store only: a store whose key is gone never gets another one.
 */
export function storeKey(place: DataFolder, environment: NodeJS.ProcessEnv = process.env): StoreKey {
  const passphrase = environment['KLANTBEELD_PASSPHRASE'];
  if (passphrase !== undefined && passphrase !== '') return { kind: 'passphrase', text: passphrase };
  if (existsSync(place.keyFile)) return { kind: 'raw', hex: readFileSync(place.keyFile, 'utf8').trim() };
  if (existsSync(place.store)) throw new ProblemError('storeKeyMissing', { place: place.keyFile });
  const hex = randomBytes(32).toString('hex');
  writeFileSync(place.keyFile, `${hex}\n`, { mode: 0o600, flag: 'wx' });
  // The mask of the process can only take rights away; this also mends a folder that hands out wider ones.
  chmodSync(place.keyFile, 0o600);
  return { kind: 'raw', hex };
}
