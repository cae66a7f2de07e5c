import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createOfferQueue } from '../../electron/actions/offer-queue.ts';
import type { Program } from '../../electron/actions/program.ts';
import { register } from '../../electron/operations/register.ts';
import type { StoreKey } from '../../electron/store/database.ts';
import type { FileBundle } from '../../electron/store/file-bundle.ts';
import { closeStore, type StoreMeta, type WriteStore } from '../../electron/store/handles.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { writeFiles } from '../../electron/store/write-files.ts';
import type { OperationName, RequestOf, ResponseOf } from '../../shared/models/operations.ts';
import type { Reply } from '../../shared/models/reply.ts';

/** Two keys that differ, for stores that hold invented people only. */
export const testKey: StoreKey = { kind: 'raw', hex: 'a1'.repeat(32) };
export const otherKey: StoreKey = { kind: 'raw', hex: 'b2'.repeat(32) };

export const practice: StoreMeta = { practice: true, practiceDate: '2026-11-12' };

/** A folder of its own for this test, removed after it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'klantbeeld-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A practice store with these files, closed after the test. */
export async function practiceStore(bundles: readonly FileBundle[] = [], meta: StoreMeta = practice): Promise<WriteStore> {
  const store = await openStore({ path: join(temporaryFolder(), 'test.db'), key: testKey, create: meta });
  onTestFinished(() => closeStore(store));
  await writeFiles(store, bundles);
  return store;
}

/** A program over a store, with what it logged and with answers whose type is known. */
export interface RunningProgram {
  readonly program: Program;
  readonly logged: string[];
  readonly ask: (name: string, request: unknown) => Promise<Reply<unknown>>;
  /** asks, and takes the value; fails the test when there was a problem */
  readonly value: <Name extends OperationName>(name: Name, request: RequestOf<Name>) => Promise<ResponseOf<Name>>;
}

/** The program as a host would start it, with a clock that moves one second at every question, so many minutes after nine. */
export function runningProgram(store: WriteStore, user: Program['user'] = { name: 'a.jansen', role: 'contact' }, minutes = 0): RunningProgram {
  const logged: string[] = [];
  let seconds = 0;
  const clock = () => new Date(Date.UTC(2026, 10, 20, 9, minutes, seconds++)).toISOString();
  const program: Program = { store, user, host: 'browser', hidesAmounts: false, offers: createOfferQueue(join(dirname(store.path), 'hand-over')), news: join(dirname(store.path), 'news'), clock, log: (entry) => void logged.push(entry) };
  const ask = register(program);
  return {
    program,
    logged,
    ask,
    async value(name, request) {
      const reply = await ask(name, request);
      if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.problem)}`);
      return reply.value as ResponseOf<typeof name>;
    },
  };
}
