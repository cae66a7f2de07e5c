import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './say.ts';

const root = join(import.meta.dirname, '..');
const electronPackage = join(root, 'node_modules/electron');

/** Electron's own program on this machine, or null: its package brings the types, and fetches the program apart. */
export function electronBinary(environment: NodeJS.ProcessEnv = process.env): string | null {
  const folder = environment['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(electronPackage, 'dist');
  const path = join(folder, programPath());
  return existsSync(path) ? path : null;
}

/**
 * Fetches Electron's program where its address answers within seconds. Tried once for each version: on a network that
 * keeps it out, later starts lose no time.
 */
export async function fetchElectronOnce(): Promise<string | null> {
  const marker = join(root, '.cache', `electron-${electronVersion()}-asked.txt`);
  if (existsSync(marker)) return null;
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(marker, 'Klantbeeld asked for this version of Electron once. Remove this file to let it ask again.\n');
  if (!(await answers(releaseAddress()))) return null;
  say({ nl: 'Electron wordt opgehaald; dat gebeurt één keer en duurt hooguit drie minuten.', en: 'Electron is being fetched; this happens once and takes three minutes at most.' });
  spawnSync(process.execPath, [join(electronPackage, 'install.js')], { stdio: 'ignore', timeout: 180_000 });
  return electronBinary();
}

/** The address that Electron's installer fetches from, with the mirror that an organisation may have set. */
function releaseAddress(): string {
  const mirror = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror'] ?? 'https://github.com/electron/electron/releases/download/';
  return `${mirror.replace(/\/?$/, '/')}v${electronVersion()}/SHASUMS256.txt`;
}

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(3000) });
    return response.ok;
  } catch {
    return false;
  }
}

function electronVersion(): string {
  const { version } = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')) as { version: string };
  return version;
}

function programPath(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}
