import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, openAppWindow } from '../../electron/browser/app-window.ts';

describe('the window of the browser host', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'klantbeeld-window-'));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A program that writes down how it was called. */
  function program(name: string): string {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `#!/bin/sh\nprintf '%s\\n' "$@" > '${join(folder, 'called')}'\n`);
    chmodSync(path, 0o755);
    return path;
  }

  it.each<[NodeJS.Platform, string, (folder: string) => NodeJS.ProcessEnv]>([
    ['linux', 'google-chrome', (path) => ({ PATH: `/nowhere:${path}` })],
    ['linux', 'microsoft-edge', (path) => ({ PATH: path })],
    ['win32', 'Microsoft/Edge/Application/msedge.exe', (path) => ({ ProgramFiles: path })],
    ['win32', 'Google/Chrome/Application/chrome.exe', (path) => ({ LOCALAPPDATA: path })],
  ])('is opened on %s by %s where that is installed', (platform, name, environment) => {
    const path = program(name);
    expect(findBrowser(environment(folder), platform)).toBe(path);
  });

  it('is opened by the browser that the person chose before all others', () => {
    const [chosen] = [program('own-chromium'), program('chromium')];
    expect(findBrowser({ PATH: folder, KLANTBEELD_BROWSER: chosen }, 'linux')).toBe(chosen);
  });

  it('is not opened where no such browser is', () => {
    expect(findBrowser({ PATH: folder }, 'linux')).toBeNull();
  });

  it.runIf(process.platform === 'linux')('is not opened where there is no screen', () => {
    vi.stubEnv('KLANTBEELD_BROWSER', program('chromium'));
    vi.stubEnv('DISPLAY', undefined);
    vi.stubEnv('WAYLAND_DISPLAY', undefined);
    expect(openAppWindow('http://127.0.0.1:1/', join(folder, 'profile'))).toBeNull();
  });

  it('has no address bar, a profile of its own that sends nothing of what is on the page, and tells when it is closed', async () => {
    vi.stubEnv('KLANTBEELD_BROWSER', program('chromium'));
    vi.stubEnv('DISPLAY', ':0');
    const profile = join(folder, 'profile');
    await openAppWindow('http://127.0.0.1:1/~entry/x', profile)?.closed;
    const called = readFileSync(join(folder, 'called'), 'utf8').split('\n');
    expect(called).toEqual(expect.arrayContaining(['--app=http://127.0.0.1:1/~entry/x', `--user-data-dir=${profile}`, '--disable-sync', '--disable-background-networking', '--disk-cache-size=8388608']));
    const preferences = join(profile, 'Default/Preferences');
    expect([JSON.parse(readFileSync(preferences, 'utf8')), statSync(preferences).mode & 0o077]).toEqual([
      expect.objectContaining({ translate: { enabled: false }, spellcheck: { use_spelling_service: false }, credentials_enable_service: false }),
      0,
    ]);
  });
});
