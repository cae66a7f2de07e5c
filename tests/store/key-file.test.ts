import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { existingStoreKey, storeKey } from '../../electron/store/key-file.ts';
import { temporaryFolder } from '../builders/store.ts';

function place() {
  const folder = temporaryFolder();
  return { store: join(folder, 'test.db'), keyFile: join(folder, 'test.key') };
}

const problem = (kind: string) => expect.objectContaining({ problem: expect.objectContaining({ kind }) });

describe('the key of the store', () => {
  it('is made with a new store, for its owner alone, and stays the same', () => {
    const here = place();
    const made = storeKey(here, {});
    expect([storeKey(here, {}), `x${readFileSync(here.keyFile, 'utf8').trim()}`, statSync(here.keyFile).mode & 0o777]).toEqual([made, expect.stringMatching(/^x[0-9a-f]{64}$/), 0o600]);
  });

  it('is not made anew for a store that is there', () => {
    const here = place();
    writeFileSync(here.store, 'a store');
    expect(() => storeKey(here, {})).toThrow(problem('storeKeyMissing'));
    expect(existsSync(here.keyFile)).toBe(false);
  });

  it('is never made for a backup', () => {
    const here = place();
    expect(() => existingStoreKey(here, {})).toThrow(problem('storeKeyMissing'));
    expect(existsSync(here.keyFile)).toBe(false);
  });

  it.each([0o640, 0o604, 0o644, 0o660])('is refused in a file with rights %o', (rights) => {
    const here = place();
    storeKey(here, {});
    chmodSync(here.keyFile, rights);
    expect(() => storeKey(here, {})).toThrow(problem('storeKeyExposed'));
  });

  it('is refused when the file does not hold one', () => {
    const here = place();
    writeFileSync(here.keyFile, 'something else', { mode: 0o600 });
    expect(() => storeKey(here, {})).toThrow(problem('storeKeyWrong'));
  });

  it.each([
    ['64 hexadecimal digits', 'ab'.repeat(32), { kind: 'raw', hex: 'ab'.repeat(32) }],
    ['a passphrase', 'vier losse woorden samen', { kind: 'passphrase', text: 'vier losse woorden samen' }],
  ])('may come from the environment as %s, and then no file is made', (_what, given, key) => {
    const here = place();
    expect([storeKey(here, { KLANTBEELD_STORE_KEY: given }), existsSync(here.keyFile)]).toEqual([key, false]);
  });
});
