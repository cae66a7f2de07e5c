import { execFile } from 'node:child_process';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeStore } from '../../electron/store/handles.ts';
import { existingStoreKey, storeKey } from '../../electron/store/key-file.ts';
import { notesOf } from '../../electron/store/notes.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { writeFiles } from '../../electron/store/write-files.ts';
import { note } from '../builders/case-file.ts';
import { fileBundle } from '../builders/file-bundle.ts';
import { practice, temporaryFolder } from '../builders/store.ts';

describe('npm run backup and npm run restore', () => {
  let folder: string;
  let place: { readonly store: string; readonly keyFile: string };
  beforeEach(async () => {
    folder = temporaryFolder();
    place = { store: join(folder, 'klantbeeld.db'), keyFile: join(folder, 'klantbeeld.key') };
    await noting('note-1', storeKey(place, {}));
  });

  /** Opens the store, making it where there is none, and writes one more note into it. */
  async function noting(id: string, key = existingStoreKey(place, {})): Promise<void> {
    const store = await openStore({ path: place.store, key, create: practice });
    await writeFiles(store, [fileBundle('file-1', [{}], { notes: [note({ id })] })]);
    await closeStore(store);
  }

  async function noted(): Promise<readonly string[]> {
    const store = await openStore({ path: place.store, key: existingStoreKey(place, {}), create: null });
    const notes = await notesOf(store, 'file-1');
    await closeStore(store);
    return notes.map(({ id }) => id);
  }

  /** Runs the command without npm, on a Dutch terminal. */
  async function run(command: 'backup' | 'restore', ...rest: readonly string[]): Promise<{ readonly status: number; readonly said: string }> {
    const environment = { ...process.env, LC_ALL: 'nl_NL.UTF-8', KLANTBEELD_DATA: folder, KLANTBEELD_STORE_KEY: '' };
    try {
      const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, `../../scripts/${command}.ts`), ...rest], { env: environment });
      return { status: 0, said: stdout };
    } catch (error) {
      const failed = error as { readonly code: number; readonly stdout: string; readonly stderr: string };
      return { status: failed.code, said: failed.stdout + failed.stderr };
    }
  }

  it('copy the store encrypted as it is, put it back, and keep the store that was there', async () => {
    const backup = join(folder, 'elsewhere', 'friday.db');
    expect(await run('backup', backup)).toEqual({ status: 0, said: `De reservekopie staat in ${backup}. Zij opent alleen met dezelfde sleutel: bewaar die apart.\n` });
    const bytes = readFileSync(backup);
    expect([['SQLite format', 'loonstroken', 'Janssen'].filter((word) => bytes.includes(word)), statSync(backup).mode & 0o777]).toEqual([[], 0o600]);
    await noting('note-2');
    expect(await run('restore', backup)).toEqual({ status: 0, said: expect.stringMatching(/^De reservekopie is teruggezet\.\nWat er stond, staat nu in .*klantbeeld\.db\.before-restore-\w+\.\n$/) as string });
    expect(await noted()).toEqual(['note-1']);
  });

  it('say what is wrong, where, and what to do, and leave the store as it was', async () => {
    const backup = join(folder, 'friday.db');
    await run('backup', backup);
    const before = readFileSync(place.store);
    const refused = [await run('backup', backup), await run('restore', join(folder, 'nothing.db')), await run('restore')];
    const key = readFileSync(place.keyFile, 'utf8');
    writeFileSync(place.keyFile, `${'b2'.repeat(32)}\n`);
    refused.push(await run('backup', join(folder, 'other.db')), await run('restore', backup));
    rmSync(place.keyFile);
    refused.push(await run('backup', join(folder, 'other.db')));
    writeFileSync(place.keyFile, key, { mode: 0o600 });
    expect(refused).toEqual([
      { status: 1, said: `KB-505 Er staat al een bestand met deze naam. Het is niet overschreven. Plaats: ${backup}. Kies een andere naam.\n` },
      { status: 1, said: expect.stringMatching(/^KB-405 .* Plaats: .*nothing\.db\. /) as string },
      { status: 2, said: 'Gebruik: npm run restore -- <reservekopie>\n' },
      { status: 1, said: expect.stringMatching(/^KB-401 .* Plaats: .*klantbeeld\.db\. /) as string },
      { status: 1, said: expect.stringMatching(/^KB-401 .* Plaats: .*friday\.db\. /) as string },
      { status: 1, said: expect.stringMatching(/^KB-402 .* Plaats: .*klantbeeld\.key\. /) as string },
    ]);
    expect(readFileSync(place.store).equals(before)).toBe(true);
  });
});
