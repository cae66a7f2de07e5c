import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { ProblemError } from '../../shared/models/reply.ts';
import type { StoreKey } from './database.ts';
import { writeNewFile } from './new-file.ts';

/** Where a store and the file with its key stand. */
export interface KeyedStore {
  readonly store: string;
  readonly keyFile: string;
}

/** The environment variable that holds the key of the store: 64 hexadecimal digits, or a passphrase. */
const keyVariable = 'KLANTBEELD_STORE_KEY';

/**
 * The key of the store where no vault of the operating system is used: from the environment, else from the key file. A key file
 * is made together with a new store only: a store whose key is gone never gets another one.
 */
export function storeKey(place: KeyedStore, environment: NodeJS.ProcessEnv = process.env): StoreKey {
  return isNew(place, environment) ? makeKeyFile(place.keyFile) : existingStoreKey(place, environment);
}

/** The key of a store or a backup that is there already: never a new one. */
export function existingStoreKey({ keyFile }: KeyedStore, environment: NodeJS.ProcessEnv = process.env): StoreKey {
  const given = environment[keyVariable] ?? '';
  if (given !== '') return hexadecimal.test(given) ? { kind: 'raw', hex: given } : { kind: 'passphrase', text: given };
  if (!existsSync(keyFile)) throw new ProblemError('storeKeyMissing', { place: keyFile });
  return readKeyFile(keyFile);
}

function isNew({ store, keyFile }: KeyedStore, environment: NodeJS.ProcessEnv): boolean {
  return (environment[keyVariable] ?? '') === '' && !existsSync(keyFile) && !existsSync(store);
}

const hexadecimal = /^[0-9a-f]{64}$/i;

/** A key that others than its owner may read or write is not used: whoever made it so must mend it knowingly. */
function readKeyFile(path: string): StoreKey {
  if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0) throw new ProblemError('storeKeyExposed', { place: path });
  const hex = readFileSync(path, 'utf8').trim();
  if (!hexadecimal.test(hex)) throw new ProblemError('storeKeyWrong', { place: path });
  return { kind: 'raw', hex };
}

function makeKeyFile(path: string): StoreKey {
  const hex = randomBytes(32).toString('hex');
  writeNewFile(path, `${hex}\n`);
  return { kind: 'raw', hex };
}
