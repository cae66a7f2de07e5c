import { chmodSync, closeSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { asProblem } from './database.ts';

/** Writes a file that is not there yet, for its owner alone. What cannot be written whole, because the disk is full, is not there at all. */
export function writeNewFile(path: string, text: string): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(file, text);
    // The mask of the process can only take rights away; a file system may hand out wider ones.
    chmodSync(path, 0o600);
  } catch (error) {
    rmSync(path, { force: true });
    throw asProblem(error, path);
  } finally {
    closeSync(file);
  }
}
