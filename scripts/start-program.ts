import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hasScreen, openAppWindow } from '../electron/browser/app-window.ts';
import { chosenDataFolder, type DataFolder, openDataFolder } from '../electron/host/data-folder.ts';
import { buildWhenChanged } from './build.ts';
import { electronBinary, fetchElectronOnce } from './electron-binary.ts';
import { say } from './say.ts';

const root = join(import.meta.dirname, '..');

/** How the program is started. */
export interface StartOptions {
  /** the window is built anew as its sources change */
  readonly dev: boolean;
  /** the browser host, also where Electron could be had */
  readonly browser: boolean;
  /** no window: the address on the terminal */
  readonly printAddress: boolean;
}

/** Builds what is needed, makes the practice store on the first start, and opens the program. */
export async function startProgram(options: StartOptions): Promise<void> {
  const place = openDataFolder(chosenDataFolder(root));
  // What only a first start or a developer needs is loaded then: every other start is quicker without.
  if (!existsSync(place.store)) await (await import('./practice-store.ts')).makePracticeStore(place);
  const electron = await electronWhereWanted(options);
  if (electron === null) await startInBrowser(place, options);
  else await startInElectron(electron, place);
}

/** Electron's program; null where a browser is asked for, or where it cannot be had, which is said in one line. */
async function electronWhereWanted({ dev, browser, printAddress }: StartOptions): Promise<string | null> {
  if (dev || browser || printAddress) return null;
  const electron = hasScreen() ? (electronBinary() ?? (await fetchElectronOnce())) : null;
  if (electron === null) say({ nl: 'Electron is hier niet te gebruiken; Klantbeeld opent in een browser.', en: 'Electron cannot be used here; Klantbeeld opens in a browser.' });
  return electron;
}

async function startInElectron(electron: string, place: DataFolder): Promise<void> {
  await buildWhenChanged('renderer');
  await buildWhenChanged('electron');
  const child = spawn(electron, [root], { stdio: 'inherit', env: { ...process.env, KLANTBEELD_DATA: place.folder } });
  process.once('SIGINT', () => void child.kill('SIGINT'));
  process.once('SIGTERM', () => void child.kill('SIGTERM'));
  process.exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 0));
  });
}

async function startInBrowser(place: DataFolder, { dev, printAddress }: StartOptions): Promise<void> {
  if (!dev) await buildWhenChanged('renderer');
  const { builtPage, startBrowserHost } = await browserHost();
  const development = dev ? (await import('./development-page.ts')).openDevelopmentPage(root) : null;
  const showWindow = (link: string): void => showProgram(link, place, printAddress);
  const started = await startBrowserHost({ place, showWindow, ...(development ?? { page: builtPage(join(root, 'dist/renderer')) }) });
  if (!started.here) return showOther(started.link, place, printAddress);
  await development?.attach(started.host.server);
  await untilClosed(started.host.entryLink(), place, printAddress);
  await development?.close();
  await started.close();
}

/** The browser host as it was built from its sources. */
async function browserHost(): Promise<typeof import('../electron/browser/host.ts')> {
  await buildWhenChanged('browser');
  return (await import(pathToFileURL(join(root, 'dist/browser/host.js')).href)) as typeof import('../electron/browser/host.ts');
}

/** Another start has the store: its window is shown in place of a second one. */
function showOther(link: string | null, place: DataFolder, printAddress: boolean): void {
  if (link === null) {
    say({
      nl: 'Klantbeeld is al geopend op deze gegevens. Ga naar dat venster, of sluit het en start opnieuw.',
      en: 'Klantbeeld is already open on these data. Go to that window, or close it and start again.',
    });
    process.exitCode = 1;
    return;
  }
  say({ nl: 'Klantbeeld draait al; hetzelfde programma wordt getoond.', en: 'Klantbeeld is running already; the same program is shown.' });
  showProgram(link, place, printAddress);
}

function showProgram(link: string, place: DataFolder, printAddress: boolean): void {
  if (printAddress || openAppWindow(link, place.windowProfile) === null) console.log(link);
}

/** Resolves when the person closes the window, or ends the command. */
async function untilClosed(link: string, place: DataFolder, printAddress: boolean): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  const window = printAddress ? null : openAppWindow(link, place.windowProfile);
  if (window === null) {
    say({ nl: 'Open dit adres in Chrome, Edge of Chromium; het werkt één keer. Ctrl+C sluit het programma.', en: 'Open this address in Chrome, Edge or Chromium; it works once. Ctrl+C ends the program.' });
    console.log(link);
    return ended;
  }
  await Promise.race([ended, window.closed]);
  window.close();
}
