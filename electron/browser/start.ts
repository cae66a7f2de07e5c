import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { DataFolder } from '../host/data-folder.ts';
import { storeKey } from '../store/key-file.ts';
import { type LockHolder, takeHostLock } from '../host/host-lock.ts';
import { openLog } from '../host/log.ts';
import { openProgram } from '../host/program.ts';
import { type BrowserHost, type Page, serve } from './serve.ts';

/** The browser host on a data folder; or the program that has the folder already, with a link to it where it can give one. */
export type Started = { readonly here: true; readonly host: BrowserHost; readonly close: () => Promise<void> } | { readonly here: false; readonly by: LockHolder | null; readonly link: string | null };

export interface StartOptions {
  readonly place: DataFolder;
  readonly page: Page;
  /** shows the program where no window is open, by an address that opens it once */
  readonly showWindow?: (link: string) => void;
  /** other headers than the strict ones, for a development server */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Opens the program of the data folder on a port of this machine. A second start is shown the way to the first. */
export async function startBrowserHost({ place, page, showWindow = () => {}, headers }: StartOptions): Promise<Started> {
  const lock = takeHostLock(place.folder, 'browser');
  if (!lock.held) return { here: false, by: lock.by, link: await knock(lock.by) };
  try {
    const program = await openProgram({ store: place.store, handOver: place.handOver, news: place.news, key: () => storeKey(place), host: 'browser', log: openLog(place.folder) });
    const ring = async (token: string): Promise<void> => {
      if ((await program.bell.ring(token)) === 'offered' && !program.bell.isHeard()) showWindow(host.entryLink());
    };
    const host: BrowserHost = await serve({ answer: program.answer, page, ring: (token) => void ring(token), port: portBefore(place), ...(headers === undefined ? {} : { headers }) });
    writeFileSync(place.port, String(host.port), { mode: 0o600 });
    lock.announce({ origin: host.origin, knock: host.knock });
    return {
      here: true,
      host,
      close: async () => {
        await host.close();
        await program.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The port of the start before; 0 where there was none. */
function portBefore(place: DataFolder): number {
  return existsSync(place.port) ? Number(readFileSync(place.port, 'utf8')) : 0;
}

/** Asks the host that holds the lock for an address that opens it once. Null when it does not answer, or is the desktop program. */
export async function knock(holder: LockHolder | null): Promise<string | null> {
  if (holder?.door === undefined) return null;
  try {
    const response = await fetch(`${holder.door.origin}/~knock`, { method: 'POST', headers: { 'x-klantbeeld-knock': holder.door.knock }, signal: AbortSignal.timeout(2000) });
    const { link } = (await response.json()) as { link?: unknown };
    return typeof link === 'string' ? link : null;
  } catch {
    return null;
  }
}
