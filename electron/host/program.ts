import { userInfo } from 'node:os';
import { ProblemError, type Reply } from '../../shared/models/reply.ts';
import { type Program, register } from '../operations/register.ts';
import { type Bell, createOfferQueue, dumbBell, hangBell } from '../operations/ringing.ts';
import type { StoreKey } from '../store/database.ts';
import { closeStore } from '../store/handles.ts';
import { openStore } from '../store/open-store.ts';

/** Answers one operation for a window. */
export type Answer = (name: string, request: unknown) => Promise<Reply<unknown>>;

/** The program behind a window. */
export interface OpenProgram {
  readonly answer: Answer;
  /** whether the people in the store are invented; null when it could not be opened, and the window says why in place of every answer */
  readonly practice: boolean | null;
  /** where the links of contacts come in */
  readonly bell: Bell;
  readonly close: () => Promise<void>;
}

export interface ProgramOptions {
  readonly store: string;
  /** the folder in which telephony lays contacts ready */
  readonly handOver: string;
  /** where the organisation lays news */
  readonly news: string;
  readonly key: () => StoreKey | Promise<StoreKey>;
  readonly host: 'desktop' | 'browser';
  /** writes one entry to the log of the host */
  readonly log: (entry: string) => void;
}

/**
 * Opens the store and gives what answers the window. When the store cannot be opened for a reason that a person can do something about, every
 * question is answered with that reason: the window has the sentence for it.
 */
export async function openProgram({ store: path, handOver, news, key, host, log }: ProgramOptions): Promise<OpenProgram> {
  try {
    const store = await openStore({ path, key: await key(), create: null });
    const program: Program = { store, user: { name: userInfo().username, role: 'contact' }, host, hidesAmounts: process.env['KLANTBEELD_HIDE_AMOUNTS'] === '1', offers: createOfferQueue(handOver), news, clock: () => new Date().toISOString(), log };
    return { answer: register(program), bell: hangBell(program), practice: store.meta.practice, close: () => closeStore(store) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { problem } = error;
    return { answer: async () => ({ ok: false, problem }), bell: dumbBell, practice: null, close: async () => {} };
  }
}
