import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { type DataFolder, openDataFolder } from '../../electron/host/data-folder.ts';
import { storeKey } from '../../electron/store/key-file.ts';
import { closeStore } from '../../electron/store/handles.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { patience } from '../patience.ts';
import type * as StandIn from './electron-stand-in.ts';

/** A data folder with an empty store, as the commands leave it: with a key file. */
export async function newDataFolder({ practice = true } = {}): Promise<{ place: DataFolder; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'klantbeeld-desktop-'));
  const place = openDataFolder(join(folder, 'data'));
  await closeStore(await openStore({ path: place.store, key: storeKey(place), create: { practice, practiceDate: practice ? '2026-11-12' : null } }));
  return { place, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Starts the main process from its sources against a fresh stand-in, on the machine as the test makes it. */
export async function startMain(place: DataFolder, prepare: (machine: typeof StandIn.machine) => void = () => {}): Promise<typeof StandIn> {
  vi.resetModules();
  vi.doMock('electron', () => import('./electron-stand-in.ts'));
  vi.stubEnv('KLANTBEELD_DATA', place.folder);
  const electron = await import('./electron-stand-in.ts');
  prepare(electron.machine);
  await import('../../electron/desktop/main.ts');
  if (electron.machine.isFirstInstance) await vi.waitUntil(() => electron.seen.windows.length > 0 || electron.seen.exitCode !== null, patience);
  return electron;
}

/** Ends the program as Electron would when the last window is closed. */
export async function endMain({ app, seen }: typeof StandIn): Promise<void> {
  if (seen.exitCode !== null) return;
  app.emit('will-quit', { preventDefault: () => {} });
  await vi.waitUntil(() => seen.exitCode !== null, patience);
}
