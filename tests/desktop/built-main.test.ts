import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations } from '../../shared/models/operations.ts';
import { newDataFolder } from './started-desktop.ts';

const root = join(import.meta.dirname, '../..');

/** What the driver wrote. */
interface Driven {
  readonly replies: readonly unknown[];
  readonly page: { readonly status: number; readonly text: string };
  readonly errors: readonly string[];
  readonly exitCode: number;
}

describe('the built desktop program', () => {
  let folder: Awaited<ReturnType<typeof newDataFolder>>;
  beforeAll(async () => {
    folder = await newDataFolder();
  });
  afterAll(() => folder.remove());

  it('answers its window, shows the built page, and ends', () => {
    const output = execFileSync(process.execPath, [join(import.meta.dirname, 'drive-built-main.ts'), join(root, 'dist/electron'), 'session.start', 'practice.list', 'store.erase'], {
      env: { ...process.env, KLANTBEELD_DATA: folder.place.folder },
      encoding: 'utf8',
    });
    expect(JSON.parse(output) as Driven).toEqual({
      replies: [
        { ok: true, value: expect.objectContaining({ host: 'desktop', practice: true }) },
        { ok: true, value: { households: [] } },
        { ok: false, problem: { kind: 'operationUnknown', details: {} } },
      ],
      page: { status: 200, text: readFileSync(join(root, 'dist/renderer/index.html'), 'utf8') },
      errors: [],
      exitCode: 0,
    });
  });

  it('has a preload script of one file that needs nothing but Electron and knows the operations by name alone', () => {
    const preload = readFileSync(join(root, 'dist/electron/preload.cjs'), 'utf8');
    const needed = [...preload.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name);
    expect([needed, Object.keys(operations).filter((name) => !preload.includes(`"${name}"`)), preload.includes('zod')]).toEqual([['electron'], [], false]);
  });

  it('has a main process that needs nothing but Electron, Node and the library of the store', () => {
    const main = readFileSync(join(root, 'dist/electron/main.js'), 'utf8');
    const imported = [...main.matchAll(/^import .* from "([^"]+)";$/gm)].map(([, name]) => name ?? '').filter((name) => !name.startsWith('node:'));
    expect(imported.toSorted()).toEqual(['better-sqlite3', 'electron']);
  });
});
