import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../electron/browser/app-window.ts';
import { say } from './say.ts';

/** What the tests need of the machine besides Node, and how it is seen that it is there. */
const debianPackages: readonly { readonly name: string; readonly isThere: () => boolean }[] = [
  { name: 'chromium', isThere: () => findBrowser() !== null },
  { name: 'fonts-liberation', isThere: () => existsSync('/usr/share/fonts/truetype/liberation') },
  { name: 'fonts-noto-core', isThere: () => existsSync('/usr/share/fonts/truetype/noto') },
  { name: 'xvfb', isThere: () => existsSync('/usr/bin/Xvfb') },
];

/** Installs what is missing on Debian and its kin as root; otherwise says what to install, and the tests that need it are skipped or fail by name. */
export function installTestPackages(): void {
  if (process.platform !== 'linux') return;
  const missing = debianPackages.filter(({ isThere }) => !isThere()).map(({ name }) => name);
  if (missing.length === 0) return;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  say(
    mayInstall
      ? { nl: `Voor de tests wordt geïnstalleerd: ${missing.join(', ')}.`, en: `Being installed for the tests: ${missing.join(', ')}.` }
      : { nl: `De tests hebben dit nog nodig: ${missing.join(', ')}. Op Debian: sudo apt-get install ${missing.join(' ')}`, en: `The tests still need: ${missing.join(', ')}. On Debian: sudo apt-get install ${missing.join(' ')}` },
  );
  if (!mayInstall) return;
  aptGet('update', '-qq');
  aptGet('install', '-y', '-qq', '--no-install-recommends', ...missing);
}

function aptGet(...given: readonly string[]): void {
  spawnSync('apt-get', given, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
