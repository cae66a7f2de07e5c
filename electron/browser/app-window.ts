import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** A window that was opened on the program. */
export interface AppWindow {
  /** resolves when the person closes the window */
  readonly closed: Promise<void>;
  close(): void;
}

/**
 * Switches that keep a Chromium to itself: nothing is fetched, reported or synchronised, and of the scripts that it keeps by their address no more than 8 MB
 * stays, for those of an older version of the program are of no use.
 */
export const quietSwitches: readonly string[] = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-quic',
  '--disable-sync',
  '--disk-cache-size=8388608',
  '--disable-features=Translate,AutofillServerCommunication,MediaRouter,OptimizationHints',
  '--metrics-recording-only',
  '--no-pings',
];

/**
 * Opens the address in a window without address bar, in a Chromium, Chrome or Edge of this machine. `null` where there is none, or
 * no screen to open it on.
 */
export function openAppWindow(address: string, profileFolder: string): AppWindow | null {
  const browser = hasScreen() ? findBrowser() : null;
  if (browser === null) return null;
  prepareProfile(profileFolder);
  const child = spawn(browser, [`--app=${address}`, `--user-data-dir=${profileFolder}`, '--window-size=1366,768', ...quietSwitches, ...rootSwitches()], {
    stdio: 'ignore',
  });
  return {
    closed: new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', () => resolve());
    }),
    close: () => void child.kill(),
  };
}

/** A new profile begins with everything off that would send what is on the page, or what is typed, to the maker of the browser or keep it. */
function prepareProfile(folder: string): void {
  const path = join(folder, 'Default/Preferences');
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(path, JSON.stringify(quietPreferences), { mode: 0o600 });
}

const quietPreferences = {
  alternate_error_pages: { enabled: false },
  autofill: { credit_card_enabled: false, profile_enabled: false },
  credentials_enable_service: false,
  net: { network_prediction_options: 2 },
  profile: { password_manager_enabled: false },
  search: { suggest_enabled: false },
  spellcheck: { use_spelling_service: false },
  translate: { enabled: false },
};

/** The first Chromium, Chrome or Edge of this machine. */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string | null {
  return candidates(environment, platform).find(isExecutable) ?? null;
}

function candidates(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly string[] {
  const chosen = environment['KLANTBEELD_BROWSER'];
  const named = chosen === undefined || chosen === '' ? [] : [chosen];
  switch (platform) {
    case 'win32':
      return [...named, ...windowsFolders(environment).flatMap((folder) => [join(folder, 'Microsoft/Edge/Application/msedge.exe'), join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Chromium/Application/chrome.exe')])];
    case 'darwin':
      return [...named, ...['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)];
    default:
      return [...named, ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].flatMap((name) => (environment['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)))];
  }
}

function windowsFolders(environment: NodeJS.ProcessEnv): readonly string[] {
  return ['ProgramFiles(x86)', 'ProgramFiles', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether there is a screen to open a window on. */
export function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** Chromium does not start its sandbox for root; `--test-type` keeps the bar away that says so. */
function rootSwitches(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : [];
}
