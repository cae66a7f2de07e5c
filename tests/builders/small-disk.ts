import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A disk with little room, which a test can fill to the last page and free again. */
export interface SmallDisk {
  readonly folder: string;
  readonly fill: () => void;
  readonly free: () => void;
}

/** A disk of its own of so many kilobytes, gone after the test. Only where `canHaveSmallDisk`. */
export function smallDisk(kilobytes: number): SmallDisk {
  const folder = mount(kilobytes);
  onTestFinished(() => unmount(folder));
  const filler = join(folder, 'filler');
  return { folder, fill: () => fillWith(filler), free: () => rmSync(filler) };
}

/** Whether this machine lets a test have a disk of its own: Linux, as root, with the right to mount. */
export function canHaveSmallDisk(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    unmount(mount(64));
    return true;
  } catch {
    return false;
  }
}

function mount(kilobytes: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'klantbeeld-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(kilobytes)}k`, 'tmpfs', folder], { stdio: 'ignore' });
  return folder;
}

function unmount(folder: string): void {
  execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
  rmSync(folder, { recursive: true, force: true });
}

function fillWith(path: string): void {
  const file = openSync(path, 'a');
  const page = Buffer.alloc(4096, 1);
  try {
    while (writeSync(file, page) === page.length);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(file);
  }
}
