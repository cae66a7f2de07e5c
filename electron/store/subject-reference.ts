import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import type { ReadStore } from './handles.ts';
import { metaValue } from './meta.ts';

/**
 * The reference to a file or a person as it stands in the log: encrypted with a key of this store, so that a line that leaves the store
 * points at nobody. The same thing always gets the same reference (the nonce is derived from it), so that lines can be found.
 */
export async function subjectReference(store: ReadStore, id: string): Promise<string> {
  const key = await subjectKey(store);
  const nonce = createHmac('sha256', key).update(id).digest().subarray(0, nonceSize);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const encrypted = Buffer.concat([cipher.update(id, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, encrypted, cipher.getAuthTag()]).toString('base64url');
}

/** What a reference of this store points at; `null` when it was not made here. */
export async function subjectOf(store: ReadStore, reference: string): Promise<string | null> {
  const bytes = Buffer.from(reference, 'base64url');
  if (bytes.length <= nonceSize + tagSize) return null;
  const decipher = createDecipheriv('aes-256-gcm', await subjectKey(store), bytes.subarray(0, nonceSize), { authTagLength: tagSize });
  decipher.setAuthTag(bytes.subarray(-tagSize));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(nonceSize, -tagSize)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

const nonceSize = 12;
const tagSize = 16;

async function subjectKey(store: ReadStore): Promise<Buffer> {
  return Buffer.from((await metaValue(store.read, 'subjectKey')) ?? '', 'hex');
}
