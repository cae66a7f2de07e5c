import { create } from 'zustand';
import type { Purpose } from '../../shared/models/case-file.ts';
import type { Preferences, ResponseOf } from '../../shared/models/operations.ts';
import type { Problem } from '../../shared/models/reply.ts';
import { call, unreachable } from '../api/call.ts';
import type { SessionStore } from '../session/index.ts';

/** What the program told at its start: who works here, on which store. */
export type Start = ResponseOf<'session.start'>;

/** What the window holds beside the contact sessions. */
interface ProgramState {
  /** `null` until the program answered */
  readonly start: Start | null;
  readonly startProblem: Problem | null;
  readonly preferences: Preferences;
  readonly preferenceProblem: Problem | null;
  /** contactsessies: the files that are open, as tabs */
  readonly sessions: readonly SessionStore[];
  /** the one on the screen; `null` shows the start screen */
  readonly current: SessionStore | null;
  /** the rekencases have the screen, and no citizen */
  readonly casesShown: boolean;
}

const atFirst: Preferences = { language: 'nl', theme: 'system', density: 'compact' };

/** The state of the window. */
export const useProgram = create<ProgramState>()(() => ({
  start: null,
  startProblem: null,
  preferences: atFirst,
  preferenceProblem: null,
  sessions: [],
  current: null,
  casesShown: false,
}));

/** Asks the program who works here and how the screen is wanted. */
export async function startProgram(): Promise<void> {
  const reply = await call('session.start', {});
  useProgram.setState(reply.ok ? { start: reply.value, startProblem: null, preferences: reply.value.preferences } : { startProblem: reply.problem });
}

/** Shows the screen as wanted at once, and keeps the wish with the user. */
export async function prefer(wish: Partial<Preferences>): Promise<void> {
  const preferences = { ...useProgram.getState().preferences, ...wish };
  useProgram.setState({ preferences });
  const reply = await call('preference.keep', { preferences });
  useProgram.setState({ preferenceProblem: reply.ok ? null : reply.problem });
}

/** Opens a file in a session of its own, or goes to the session that has it. Answers the problem, if any. */
export async function openFile(fileId: string, purpose: Purpose): Promise<Problem | null> {
  const open = useProgram.getState().sessions.find((session) => session.getState().fileId === fileId);
  if (open !== undefined) {
    showSession(open);
    return null;
  }
  // The rules are read with the session, after the start.
  const sessionPart = await import('../session/index.ts').catch(() => null);
  if (sessionPart === null) return unreachable;
  const read = () => call('case.open', { fileId, purpose });
  const reply = await read();
  if (!reply.ok) return reply.problem;
  const session = sessionPart.createSession(reply.value, purpose, read);
  useProgram.setState(({ sessions }) => ({ sessions: [...sessions, session], current: session, casesShown: false }));
  return null;
}

/** Goes to a session that is open, or with `null` to the start screen. */
export function showSession(session: SessionStore | null): void {
  useProgram.setState({ current: session, casesShown: false });
}

/** Gives the screen to the rekencases, or back to the file that was opened last. */
export function showCases(shown: boolean): void {
  useProgram.setState(({ sessions }) => (shown ? { current: null, casesShown: true } : { current: sessions.at(-1) ?? null, casesShown: false }));
}

/** Closes a session; the one beside it comes to the front. */
export function closeSession(session: SessionStore): void {
  useProgram.setState(({ sessions, current }) => {
    const left = sessions.filter((other) => other !== session);
    const beside = left[Math.min(sessions.indexOf(session), left.length - 1)] ?? null;
    return { sessions: left, current: current === session ? beside : current };
  });
}
