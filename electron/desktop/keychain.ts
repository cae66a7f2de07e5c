import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { safeStorage } from 'electron';
import { ProblemError } from '../../shared/models/reply.ts';
import type { DataFolder } from '../host/data-folder.ts';
import { storeKey } from '../store/key-file.ts';
import { asProblem, type StoreKey } from '../store/database.ts';

/** The vault of the operating system cannot be used: a key kept otherwise would lie open beside the store. */
export class VaultUnavailable extends Error {
  constructor() {
    super('The vault of the operating system cannot be used.');
    this.name = 'VaultUnavailable';
  }
}

/**
 * The key of the store, encrypted by the vault of the operating system and kept beside the store. Made once; a store whose key is gone never gets a new
 * one. The key file of the browser host and the commands is the newer one where it stands, and goes into the vault.
 */
export async function keyFromVault(place: DataFolder): Promise<StoreKey> {
  if (!(await isVaultUsable())) throw new VaultUnavailable();
  if (existsSync(place.keyFile)) return takeOver(place);
  if (existsSync(place.vaultedKey)) return openVaulted(place.vaultedKey);
  if (existsSync(place.store)) throw new ProblemError('storeKeyMissing', { place: place.vaultedKey });
  const hex = randomBytes(32).toString('hex');
  await keepVaulted(place.vaultedKey, hex);
  return { kind: 'raw', hex };
}

/** The open key of a store with real people may not stand beside it once the vault has it. That of a practice store stays, for the commands. */
export function removeKeyFile(place: DataFolder): void {
  if (existsSync(place.vaultedKey)) rmSync(place.keyFile, { force: true });
}

/** Electron falls back to a fixed password where Linux has no vault: that is no vault. */
async function isVaultUsable(): Promise<boolean> {
  if (!(await safeStorage.isAsyncEncryptionAvailable())) return false;
  return process.platform !== 'linux' || !['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend());
}

async function openVaulted(path: string): Promise<StoreKey> {
  const encrypted = readFileSync(path);
  try {
    const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(encrypted);
    if (shouldReEncrypt) await keepVaulted(path, result);
    return { kind: 'raw', hex: result };
  } catch (error) {
    throw new ProblemError('storeKeyWrong', { place: path }, { cause: error });
  }
}

/** Holds only when the vault gives back what it was given. */
async function takeOver(place: DataFolder): Promise<StoreKey> {
  const key = storeKey(place, {});
  if (key.kind === 'raw') await keepVaulted(place.vaultedKey, key.hex);
  if (!isDeepStrictEqual(await openVaulted(place.vaultedKey), key)) throw new VaultUnavailable();
  return key;
}

async function keepVaulted(path: string, hex: string): Promise<void> {
  const encrypted = await safeStorage.encryptStringAsync(hex);
  try {
    writeFileSync(`${path}.new`, encrypted, { mode: 0o600 });
    renameSync(`${path}.new`, path);
  } catch (error) {
    rmSync(`${path}.new`, { force: true });
    throw asProblem(error, path);
  }
}
