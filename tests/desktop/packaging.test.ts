import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the packed program', () => {
  let folder: string;
  let archive: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'klantbeeld-packed-'));
    writeStubDistribution(join(folder, 'electron'));
    const packer = join(root, 'node_modules/electron-builder/cli.js');
    execFileSync(process.execPath, [packer, '--linux', '--x64', '--dir', `-c.electronDist=${join(folder, 'electron')}`, `-c.directories.output=${join(folder, 'release')}`], { cwd: root, stdio: 'ignore' });
    archive = join(folder, 'release/linux-unpacked/resources/app.asar');
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds the built program, the library of the store and the licence, and nothing else', () => {
    const files = listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/').replace(/^\//, ''));
    const folders = new Set(files.map((path) => dirname(path)));
    const parts = new Set(files.filter((path) => !folders.has(path)).map(partOf));
    expect([...parts].toSorted()).toEqual(['LICENSE', 'dist/electron/main.js', 'dist/electron/preload.cjs', 'dist/renderer', 'node_modules/better-sqlite3', 'package.json']);
  });

  it('holds the files as they were built', () => {
    const built = ['dist/electron/main.js', 'dist/electron/preload.cjs', 'dist/renderer/index.html'];
    expect(built.filter((file) => !extractFile(archive, file).equals(readFileSync(join(root, file))))).toEqual([]);
  });

  it('leaves only the compiled part of its own platform outside the archive', () => {
    expect(filesUnder(`${archive}.unpacked`)).toEqual(['node_modules/better-sqlite3/prebuilds/linux-x64.node']);
  });

  it('starts at the main process', () => {
    expect(JSON.parse(extractFile(archive, 'package.json').toString('utf8'))).toMatchObject({ main: 'dist/electron/main.js', type: 'module', license: 'EUPL-1.2' });
  });

  it('has the fuses of a program that runs itself alone', async () => {
    const { version: _version, resetAdHocDarwinSignature: _reset, ...wire } = await getCurrentFuseWire(join(folder, 'release/linux-unpacked/klantbeeld'));
    const states = Object.fromEntries(Object.entries(wire).map(([option, state]) => [FuseV1Options[Number(option)], FuseState[Number(state)]]));
    expect(states).toMatchObject({
      RunAsNode: 'DISABLE',
      EnableCookieEncryption: 'ENABLE',
      EnableNodeOptionsEnvironmentVariable: 'DISABLE',
      EnableNodeCliInspectArguments: 'DISABLE',
      EnableEmbeddedAsarIntegrityValidation: 'ENABLE',
      OnlyLoadAppFromAsar: 'ENABLE',
      LoadBrowserProcessSpecificV8Snapshot: 'DISABLE',
      GrantFileProtocolExtraPrivileges: 'DISABLE',
    });
  });
});

/** A distribution of Electron without Electron: what the packer looks for, with fuses as they leave the factory. */
function writeStubDistribution(folder: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')) as { version: string };
  writeFileSync(join(folder, 'version'), version);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'locales/nl.pak', 'locales/en-US.pak', 'locales/de.pak']) writeFileSync(join(folder, name), '');
  const fuseWire = Buffer.concat([Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'), Buffer.from([1, 8]), Buffer.from('10110001')]);
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.from('#!/bin/sh\nexit 0\n'), fuseWire]));
  chmodSync(join(folder, 'electron'), 0o755);
}

/** The file, or the folder that stands for all files in it. */
function partOf(path: string): string {
  return ['dist/renderer', 'node_modules/better-sqlite3'].find((folder) => path.startsWith(`${folder}/`)) ?? path;
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
