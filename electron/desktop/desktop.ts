import { join } from 'node:path';
import { type App, type BrowserWindow, dialog, Menu, session, type WebContents } from 'electron';
import type { CommandMenu } from '../../shared/models/command-menu.ts';
import { operations } from '../../shared/models/operations.ts';
import { type DataFolder, openDataFolder } from '../host/data-folder.ts';
import { takeHostLock } from '../host/host-lock.ts';
import { openLog } from '../host/log.ts';
import { openProgram, type OpenProgram } from '../host/program.ts';
import type { Bell } from '../operations/ringing.ts';
import { type HostLanguage, hostSentences } from '../host/sentences.ts';
import { makeBackup, putBackBackup } from './backups.ts';
import { answerWindow } from './bridge.ts';
import { bringForward, comeForward } from './come-forward.ts';
import { bringsContact, type ContactLinks, openContactLinks } from './contact-links.ts';
import { keyFromVault, removeKeyFile, VaultUnavailable } from './keychain.ts';
import { hearMenu, tellCommand } from './command-menu.ts';
import { buildMenu } from './menu.ts';
import { secureContents, secureSession } from './security.ts';
import { openWindow } from './window.ts';

/** Starts the program in its own window, or ends it with a clear sentence. */
export async function startDesktop(app: App): Promise<void> {
  secureContents(app);
  const links = openContactLinks(app);
  app.on('window-all-closed', () => app.quit());
  await app.whenReady();

  const place = openDataFolder(process.env['KLANTBEELD_DATA'] ?? app.getPath('userData'));
  const lock = takeHostLock(place.folder, 'desktop');
  if (!lock.held) return stop(app, 'storeInUse');
  try {
    const program = await openProgram({ store: place.store, handOver: place.handOver, news: place.news, key: () => keyFromVault(place), host: 'desktop', log: openLog(place.folder) });
    if (program.practice === false) removeKeyFile(place);
    const close = once(async () => {
      await program.close();
      lock.release();
    });
    endTogether(app, close);
    await showWindow(app, program, links, place, close);
  } catch (error) {
    lock.release();
    if (!(error instanceof VaultUnavailable)) throw error;
    stop(app, 'vaultUnavailable');
  }
}

/** The last word of a program that cannot go on: a short notice; the fault itself goes to the terminal, and never to the screen. */
export function stopWithFault(app: App, error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  stop(app, 'programFault');
}

async function showWindow(app: App, { answer, bell }: OpenProgram, links: ContactLinks, place: DataFolder, close: () => Promise<void>): Promise<void> {
  const developerTools = !app.isPackaged;
  const language = await chosenLanguage(answer);
  // In memory only: nothing that the window shows is ever kept outside the store.
  const pages = session.fromPartition('klantbeeld', { cache: false });
  secureSession(pages, join(import.meta.dirname, '../renderer'), { developerTools });
  const window = openWindow({ session: pages, preload: join(import.meta.dirname, 'preload.cjs'), stateFolder: place.folder, developerTools });
  const ground = { app, window, place, language };
  const own = (): WebContents | null => (window.isDestroyed() ? null : window.webContents);
  const showMenu = ({ language: shown, groups }: CommandMenu): void =>
    Menu.setApplicationMenu(buildMenu(shown, { developerTools, groups, onCommand: (id) => tellCommand(own(), id), onBackUp: () => void makeBackup(ground), onPutBack: () => void putBackBackup(ground, close) }));
  showMenu({ language, groups: [] });
  hearMenu(own, showMenu);
  answerWindow(answer, own);
  app.on('second-instance', (_event, given) => {
    if (!bringsContact(given)) bringForward(window);
  });
  links.connect((token) => void ringIn(window, bell, token));
  window.webContents.on('render-process-gone', () => recover(window, language));
}

/** The language that the person chose on the screen; Dutch as long as nothing can be read. */
async function chosenLanguage(answer: OpenProgram['answer']): Promise<HostLanguage> {
  const reply = await answer('session.start', {});
  const started = operations['session.start'].response.safeParse(reply.ok ? reply.value : null);
  return started.success ? started.data.preferences.language : 'nl';
}

/** Also a link that brings nothing brings the window forward: it says why. One too many of them does not. */
async function ringIn(window: BrowserWindow, bell: Bell, token: string): Promise<void> {
  if ((await bell.ring(token)) !== 'dropped' && !window.isDestroyed()) comeForward(window);
}

/** The page fell over. What was typed is kept as a draft in the store, so that loading the page again loses nothing. */
function recover(window: BrowserWindow, language: HostLanguage): void {
  if (window.isDestroyed()) return;
  const { title, text, again, close } = hostSentences[language].pageGone;
  const choice = dialog.showMessageBoxSync(window, { type: 'error', title, message: text, buttons: [again, close], defaultId: 0, cancelId: 1, noLink: true });
  if (choice === 0) window.webContents.reload();
  else window.close();
}

/** Work that is done once, however often it is asked for. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => (done ??= work());
}

/** Waits with ending until the work is done. */
function endTogether(app: App, work: () => Promise<void>): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    void work().finally(() => app.exit());
  });
}

/** Says it in both languages: which one the person chose stands in the store, and that is not open. */
function stop(app: App, about: 'storeInUse' | 'vaultUnavailable' | 'programFault'): void {
  const { nl, en } = hostSentences;
  dialog.showErrorBox(nl[about].title, `${nl[about].text}\n\n${en[about].text}`);
  app.exit(1);
}
