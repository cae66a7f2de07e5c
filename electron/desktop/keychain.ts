import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { safeStorage } from 'electron';
import { ProblemError } from '../../shared/models/reply.ts';
import type { DataFolder } from '../host/data-folder.ts';

/** The vault of the operating system cannot be used: a key kept otherwise would lie open beside the store. */
export class VaultUnavailable extends Error {
  constructor() {
    super('The vault of the operating system cannot be used.');
    this.name = 'VaultUnavailable';
  }
}

/**
 * The key of the store, as 64 hexadecimal digits, encrypted by the vault of the operating system and kept beside the store. Made once; a
 * store whose key is gone never gets a new one.
 */
export async function keyFromVault({ store, vaultedKey, keyFile }: DataFolder): Promise<string> {
  if (!(await isVaultUsable())) throw new VaultUnavailable();
  if (existsSync(vaultedKey)) return openVaulted(vaultedKey);
  if (existsSync(keyFile)) return takeOver(keyFile, vaultedKey);
  if (existsSync(store)) throw new ProblemError('storeKeyMissing');
  const key = randomBytes(32).toString('hex');
  await keepVaulted(vaultedKey, key);
  return key;
}

/** Electron falls back to a fixed password where Linux has no vault: that is no vault. */
async function isVaultUsable(): Promise<boolean> {
  if (!(await safeStorage.isAsyncEncryptionAvailable())) return false;
  return process.platform !== 'linux' || !['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend());
}

async function openVaulted(path: string): Promise<string> {
  const encrypted = readFileSync(path);
  try {
    const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(encrypted);
    if (shouldReEncrypt) await keepVaulted(path, result);
    return result;
  } catch (error) {
    throw new ProblemError('storeKeyWrong', {}, { cause: error });
  }
}

/** The key file of the browser host and the commands goes into the vault. It may go only when the vault gives back what it was given. */
async function takeOver(keyFile: string, vaultedKey: string): Promise<string> {
  const key = readFileSync(keyFile, 'utf8').trim();
  await keepVaulted(vaultedKey, key);
  if ((await openVaulted(vaultedKey)) !== key) throw new ProblemError('storeKeyWrong');
  rmSync(keyFile);
  return key;
}

async function keepVaulted(path: string, key: string): Promise<void> {
  writeFileSync(`${path}.new`, await safeStorage.encryptStringAsync(key), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
