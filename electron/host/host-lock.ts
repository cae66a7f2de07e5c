import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { writeNewFile } from '../store/new-file.ts';

const holder = z.object({
  host: z.enum(['desktop', 'browser']),
  pid: z.int(),
  /** when that process began: a number of a process is given out again */
  began: z.number(),
  /** where the browser host listens; absent while it starts and for the desktop host */
  door: z.object({ origin: z.string(), knock: z.string() }).optional(),
});

/** The process that has the store of a data folder open. */
export type LockHolder = z.infer<typeof holder>;

/** The lock on a data folder: held by us, or by another process. */
export type HostLock = { readonly held: true; announce(door: NonNullable<LockHolder['door']>): void; release(): void } | { readonly held: false; readonly by: LockHolder | null };

/**
 * Takes the data folder for one host, so that one store never has two programs on it. The lock of a process that is gone, or of
 * a time before the machine was last started, counts for nothing.
 */
export function takeHostLock(folder: string, host: LockHolder['host']): HostLock {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, lockName);
  if (isStale(path)) rmSync(path, { force: true });
  const own: LockHolder = { host, pid: process.pid, began: performance.timeOrigin };
  try {
    writeNewFile(path, JSON.stringify(own));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return { held: false, by: readHolder(path) };
  }
  return {
    held: true,
    announce: (door) => write(path, { ...own, door }),
    release: () => {
      if (readHolder(path)?.pid === process.pid) rmSync(path, { force: true });
    },
  };
}

/** The process that has the folder, or null when nobody has it. */
export function hostLockHolder(folder: string): LockHolder | null {
  const path = join(folder, lockName);
  return isStale(path) ? null : readHolder(path);
}

const lockName = 'host.json';

function write(path: string, value: LockHolder): void {
  writeFileSync(path, JSON.stringify(value), { mode: 0o600 });
  chmodSync(path, 0o600);
}

function readHolder(path: string): LockHolder | null {
  try {
    return holder.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // Absent, or just made and not written yet.
    return null;
  }
}

function isStale(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return false;
  const startedAt = Date.now() - uptime() * 1000;
  if (stats.mtimeMs < startedAt) return true;
  const found = readHolder(path);
  // A lock without a readable holder is being written; after some seconds its writer died halfway.
  return found === null ? Date.now() - stats.mtimeMs > 5000 : !isAlive(found);
}

function isAlive({ pid, began }: LockHolder): boolean {
  if (pid === process.pid) return began === performance.timeOrigin;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // No right to signal it means that it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
