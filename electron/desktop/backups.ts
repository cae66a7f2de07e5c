import { join } from 'node:path';
import { type App, type BrowserWindow, dialog } from 'electron';
import { ProblemError } from '../../shared/models/reply.ts';
import type { DataFolder } from '../host/data-folder.ts';
import { backupSentences, type HostLanguage } from '../host/sentences.ts';
import { backUpStore, backupName } from '../store/backup.ts';
import { restoreStore } from '../store/restore.ts';
import { keyFromVault } from './keychain.ts';

/** What making or putting back a backup works on. */
export interface BackupGround {
  readonly app: App;
  readonly window: BrowserWindow;
  readonly place: DataFolder;
  readonly language: HostLanguage;
}

/** reservekopie — asks where, and copies the store there, encrypted with the same key, while the program stays open. */
export async function makeBackup({ app, window, place, language }: BackupGround): Promise<void> {
  const words = backupSentences[language];
  const { filePath } = await dialog.showSaveDialog(window, { defaultPath: join(app.getPath('documents'), backupName(new Date())), filters: [{ name: words.files, extensions: ['db'] }] });
  if (filePath === '') return;
  try {
    backUpStore({ path: place.store, key: await keyFromVault(place), target: filePath });
    await dialog.showMessageBox(window, { type: 'info', ...words.made(filePath) });
  } catch (error) {
    await dialog.showMessageBox(window, { type: 'error', message: words.notMade, detail: reason(error, language) });
  }
}

/** Asks which backup, closes the program, puts the backup in the place of the store and starts anew; the old store is kept beside it. */
export async function putBackBackup({ app, window, place, language }: BackupGround, close: () => Promise<void>): Promise<void> {
  const words = backupSentences[language];
  const { filePaths: [backup] } = await dialog.showOpenDialog(window, { defaultPath: app.getPath('documents'), filters: [{ name: words.files, extensions: ['db'] }], properties: ['openFile'] });
  if (backup === undefined) return;
  const { message, detail, yes, no } = words.sure;
  const { response } = await dialog.showMessageBox(window, { type: 'question', message, detail, buttons: [yes, no], defaultId: 1, cancelId: 1, noLink: true });
  if (response !== 0) return;
  try {
    const key = await keyFromVault(place);
    await close();
    restoreStore({ backup, key, path: place.store, at: new Date().toISOString() });
  } catch (error) {
    await dialog.showMessageBox(window, { type: 'error', message: words.notPutBack, detail: reason(error, language) });
  }
  app.relaunch();
  app.exit();
}

/** In words of a person; a fault of the program goes to the terminal, and never to the screen. */
function reason(error: unknown, language: HostLanguage): string {
  const { because } = backupSentences[language];
  if (!(error instanceof ProblemError)) process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  const kind = error instanceof ProblemError ? error.problem.kind : 'other';
  return kind in because ? because[kind as keyof typeof because] : because.other;
}
