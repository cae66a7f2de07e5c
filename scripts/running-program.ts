import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { knock } from '../electron/browser/start.ts';
import { hostLockHolder } from '../electron/host/host-lock.ts';

/** The program as `npm start` runs it, without a window, on a data folder of its own. */
export interface RunningProgram {
  /** an address that opens the program once */
  readonly entryLink: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Starts the program on the data folder and waits until it gives its address. */
export async function runProgram(dataFolder: string): Promise<RunningProgram> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'start.mjs'), '--print-address'], {
    env: { ...process.env, KLANTBEELD_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<never>((_resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the program ended with ${code} before it gave its address`)));
  });
  await Promise.race([firstAddress(createInterface({ input: child.stdout })), ended]);
  ended.catch(() => {});
  return {
    entryLink: async () => {
      const link = await knock(hostLockHolder(dataFolder));
      if (link === null) throw new Error('the program does not answer');
      return link;
    },
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

async function firstAddress(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) if (line.startsWith('http://127.0.0.1:')) return line;
  throw new Error('the program gave no address');
}
