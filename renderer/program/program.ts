import { create } from 'zustand';
import type { Purpose } from '../../shared/models/case-file.ts';
import type { Preferences, ResponseOf } from '../../shared/models/operations.ts';
import type { Problem } from '../../shared/models/reply.ts';
import { call, unreachable } from '../api/call.ts';
import type { ConversationStore, Focus, SessionStore } from '../session/index.ts';

/** What the program told at its start: who works here, on which store. */
export type Start = ResponseOf<'session.start'>;

/** What the window holds beside the contact sessions. */
interface ProgramState {
  /** `null` until the program answered */
  readonly start: Start | null;
  readonly startProblem: Problem | null;
  readonly preferences: Preferences;
  readonly preferenceProblem: Problem | null;
  /** the files that are open, in a conversation or only to be looked at, as tabs */
  readonly sessions: readonly SessionStore[];
  /** algemene vragen: conversations without a citizen, as tabs after the files */
  readonly generals: readonly ConversationStore[];
  /** the one on the screen; `null` shows the start screen */
  readonly current: SessionStore | null;
  /** the general question on the screen, where no file is */
  readonly general: ConversationStore | null;
  /** the telephone conversation in which is spoken; the others are on hold */
  readonly speaking: string | null;
  /** why a conversation of before the start could not be shown; it is kept */
  readonly restoreProblem: Problem | null;
  /** the rekencases have the screen, and no citizen */
  readonly casesShown: boolean;
}

const atFirst: Preferences = { language: 'nl', theme: 'system', density: 'compact', keys: {} };

/** The state of the window. */
export const useProgram = create<ProgramState>()(() => ({
  start: null,
  startProblem: null,
  preferences: atFirst,
  preferenceProblem: null,
  sessions: [],
  generals: [],
  current: null,
  general: null,
  speaking: null,
  restoreProblem: null,
  casesShown: false,
}));

/** Asks the program who works here and how the screen is wanted. */
export async function startProgram(): Promise<void> {
  const reply = await call('session.start', {});
  if (reply.ok && reply.value.conversations.length > 0) await (await import('./conversations.ts')).restoreConversations(reply.value.conversations);
  useProgram.setState(reply.ok ? { start: reply.value, startProblem: null, preferences: reply.value.preferences } : { startProblem: reply.problem });
}

/** Shows the screen as wanted at once, and keeps the wish with the user. */
export async function prefer(wish: Partial<Preferences>): Promise<void> {
  const preferences = { ...useProgram.getState().preferences, ...wish };
  useProgram.setState({ preferences });
  const reply = await call('preference.keep', { preferences });
  useProgram.setState({ preferenceProblem: reply.ok ? null : reply.problem });
}

/** Opens a file in a session of its own, or goes to the session that has it; on one thing of the file where that is told. Answers the problem, if any. */
export async function openFile(fileId: string, purpose: Purpose, on: Focus | null = null): Promise<Problem | null> {
  const open = useProgram.getState().sessions.find((session) => session.getState().fileId === fileId);
  if (open !== undefined) {
    open.getState().openOn(on);
    showSession(open);
    return null;
  }
  const made = await readSession(fileId, purpose, null);
  if ('kind' in made) return made;
  made.getState().openOn(on);
  addSession(made);
  return null;
}

/** Reads a file into a session that does not stand on the screen yet; in a conversation, where there is one. */
export async function readSession(fileId: string, purpose: Purpose, contactId: string | null): Promise<SessionStore | Problem> {
  // The rules are read with the session, after the start.
  const sessionPart = await import('../session/index.ts').catch(() => null);
  if (sessionPart === null) return unreachable;
  let session: SessionStore | null = null;
  const read = () => call('case.open', { fileId, purpose, contactId: session?.getState().conversation?.getState().id ?? contactId });
  const reply = await read();
  if (!reply.ok) return reply.problem;
  session = sessionPart.createSession(reply.value, purpose, read);
  return session;
}

/** Puts a session on the screen, behind the others. */
export function addSession(session: SessionStore): void {
  useProgram.setState(({ sessions }) => ({ sessions: [...sessions, session] }));
  showSession(session);
}

/** Goes to a session that is open, or with `null` to the start screen. */
export function showSession(session: SessionStore | null): void {
  useProgram.setState(({ speaking }) => ({ current: session, general: null, casesShown: false, speaking: spokenIn(session?.getState().conversation ?? null) ?? speaking }));
}

/** Goes to a general question. */
export function showGeneral(general: ConversationStore): void {
  useProgram.setState(({ speaking }) => ({ current: null, general, casesShown: false, speaking: spokenIn(general) ?? speaking }));
}

/** On the telephone one can speak with one at a time: who comes on the screen is spoken with. */
function spokenIn(conversation: ConversationStore | null): string | null {
  const state = conversation?.getState();
  return state?.channel === 'telephone' ? state.id : null;
}

/** Gives the screen to the rekencases, or back to the file that was opened last. */
export function showCases(shown: boolean): void {
  useProgram.setState(({ sessions }) => (shown ? { current: null, general: null, casesShown: true } : { current: sessions.at(-1) ?? null, casesShown: false }));
}

/** Closes a session; the one beside it comes to the front. */
export function closeSession(session: SessionStore): void {
  useProgram.setState(({ sessions, current }) => {
    const left = sessions.filter((other) => other !== session);
    const beside = left[Math.min(sessions.indexOf(session), left.length - 1)] ?? null;
    return { sessions: left, current: current === session ? beside : current };
  });
}

/** A tab of the bar: a file, in a conversation or not, or a general question. */
export type Tab = SessionStore | ConversationStore;

/** The tabs in the order in which they stand: the files, then the general questions. */
export function tabsOf({ sessions, generals }: Pick<ProgramState, 'sessions' | 'generals'>): readonly Tab[] {
  return [...sessions, ...generals];
}

/** Whether a telephone conversation is on hold: somebody else is spoken with. */
export function useHeld(conversation: ConversationStore): boolean {
  const { id, channel } = conversation.getState();
  const speaking = useProgram((state) => state.speaking);
  return channel === 'telephone' && speaking !== id;
}

/** Goes to a tab. */
export function showTab(tab: Tab): void {
  const { sessions } = useProgram.getState();
  const session = sessions.find((one) => one === tab);
  if (session !== undefined) return showSession(session);
  const general = useProgram.getState().generals.find((one) => one === tab);
  if (general !== undefined) showGeneral(general);
}

/** Closes a general question. */
export function closeGeneral(general: ConversationStore): void {
  useProgram.setState(({ generals, general: shown, sessions, current }) => ({
    generals: generals.filter((other) => other !== general),
    ...(shown === general ? { general: null, current: current ?? sessions.at(-1) ?? null } : {}),
  }));
}
