import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where a host and the commands keep what is theirs: one folder, readable by its owner alone. */
export interface DataFolder {
  readonly folder: string;
  readonly store: string;
  /** the key of the store, for the browser host and the commands */
  readonly keyFile: string;
  /** the key of the store as the vault of the operating system encrypted it, for the desktop host */
  readonly vaultedKey: string;
  /** where telephony lays contacts ready */
  readonly handOver: string;
  /** where the organisation lays news */
  readonly news: string;
  /** the port on which the browser host listened last */
  readonly port: string;
  /** what a browser keeps of its window */
  readonly windowProfile: string;
}

/** The places in a data folder; the folder is made when it is not there. */
export function openDataFolder(folder: string): DataFolder {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    folder,
    store: join(folder, 'klantbeeld.db'),
    keyFile: join(folder, 'klantbeeld.key'),
    vaultedKey: join(folder, 'klantbeeld.key.vault'),
    handOver: join(folder, 'hand-over'),
    news: join(folder, 'news'),
    port: join(folder, 'port'),
    windowProfile: join(folder, 'window'),
  };
}

/** The data folder of the commands: `KLANTBEELD_DATA`, else `.klantbeeld` under the folder of the project. */
export function chosenDataFolder(project: string, environment: NodeJS.ProcessEnv = process.env): string {
  const chosen = environment['KLANTBEELD_DATA'];
  return chosen === undefined || chosen === '' ? join(project, '.klantbeeld') : resolve(chosen);
}
