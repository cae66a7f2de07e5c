import { findBrowser } from '../electron/browser/app-window.ts';

/** Switches that the tests give Chromium: it runs without a screen, as root where that is so, and leaves the network alone. */
export const browserSwitches: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium of this machine: the same major version as Electron's on Debian. */
export function chromiumPath(): string {
  const path = findBrowser();
  if (path === null) throw new Error('No Chromium, Chrome or Edge on this machine. On Debian: apt-get install chromium');
  return path;
}
