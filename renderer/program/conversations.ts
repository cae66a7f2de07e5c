import type { ConversationChannel } from '../../shared/models/conversation.ts';
import type { OpenConversation } from '../../shared/models/operations.ts';
import type { Problem } from '../../shared/models/reply.ts';
import { call } from '../api/call.ts';
import { createConversation, type ConversationStore, type SessionStore } from '../session/index.ts';
import { addSession, closeGeneral, closeSession, readSession, showGeneral, showSession, useProgram } from './program.ts';

/**
 * nieuw contact — a conversation with a citizen. A file that is only looked at becomes that of the conversation; where there is one with this citizen already the new one stands beside it.
 * Answers the problem, if any.
 */
export async function beginConversation(fileId: string, channel: ConversationChannel): Promise<Problem | null> {
  const reply = await call('conversation.begin', { fileId, channel });
  return reply.ok ? showBegun(reply.value) : reply.problem;
}

/** algemene vraag — a conversation without a person. Answers the problem, if any. */
export async function beginGeneral(channel: ConversationChannel): Promise<Problem | null> {
  const reply = await call('conversation.begin', { fileId: null, channel });
  return reply.ok ? showBegun(reply.value) : reply.problem;
}

/** Brings a conversation that has begun on the screen. Answers the problem, if any. */
export async function showBegun(begun: OpenConversation): Promise<Problem | null> {
  if (begun.fileId !== null) return showOnFile(begun, begun.fileId);
  addGeneral(createConversation(begun, performance.now()));
  return null;
}

/** The general question on the screen turns out to be about a citizen. Answers the problem, if any; then it stays a general one. */
export async function continueWith(general: ConversationStore, fileId: string): Promise<Problem | null> {
  const { id, since, draft } = general.getState();
  const reply = await call('conversation.toFile', { conversationId: id, fileId });
  if (!reply.ok) return reply.problem;
  const typed = draft.getState();
  draft.getState().end();
  closeGeneral(general);
  return showOnFile({ ...reply.value, body: { ...reply.value.body, text: typed.text, kind: typed.kind, due: typed.due, owner: typed.owner } }, fileId, since);
}

/** Takes what was handed over: the screen is as it was when it was given. Answers the problem, if any. */
export async function takeHandOver(id: string): Promise<Problem | null> {
  const reply = await call('handOver.take', { id });
  if (!reply.ok) return reply.problem;
  const { fileId } = reply.value;
  if (fileId !== null) return showOnFile(reply.value, fileId);
  addGeneral(createConversation(reply.value, performance.now()));
  return null;
}

/** What the user was in the middle of when the program ended comes back as it was left, the one that was last worked in on the screen. */
export async function restoreConversations(before: readonly OpenConversation[]): Promise<void> {
  let last: { readonly keptAt: string; readonly show: () => void } | null = null;
  for (const one of before) {
    const show = one.fileId === null ? restoreGeneral(one) : await restoreOnFile(one, one.fileId);
    if (show !== null && (last === null || one.keptAt > last.keptAt)) last = { keptAt: one.keptAt, show };
  }
  last?.show();
}

function restoreGeneral(before: OpenConversation): () => void {
  const general = createConversation(before, null);
  addGeneral(general);
  return () => showGeneral(general);
}

/** A file that cannot be read now leaves its conversation where it is kept, and says so. */
async function restoreOnFile(before: OpenConversation, fileId: string): Promise<(() => void) | null> {
  const session = await readSession(fileId, 'contact', before.id);
  if ('kind' in session) {
    useProgram.setState({ restoreProblem: session });
    return null;
  }
  session.getState().converse(createConversation(before, null));
  addSession(session);
  return () => showSession(session);
}

async function showOnFile(begun: OpenConversation, fileId: string, since: number | null = performance.now()): Promise<Problem | null> {
  const conversation = createConversation(begun, since);
  const lookedAt = useProgram.getState().sessions.find((one) => one.getState().fileId === fileId && one.getState().conversation === null);
  if (lookedAt !== undefined) {
    lookedAt.getState().converse(conversation);
    showSession(lookedAt);
    return null;
  }
  const session = await readSession(fileId, 'contact', begun.id);
  if ('kind' in session) return session;
  session.getState().converse(conversation);
  addSession(session);
  return null;
}

function addGeneral(general: ConversationStore): void {
  useProgram.setState(({ generals }) => ({ generals: [...generals, general] }));
  showGeneral(general);
}

/** The conversation was wrapped up: its tab goes. */
export function leaveConversation(conversation: ConversationStore): void {
  conversation.getState().draft.getState().end();
  const session: SessionStore | undefined = useProgram.getState().sessions.find((one) => one.getState().conversation === conversation);
  if (session !== undefined) closeSession(session);
  else closeGeneral(conversation);
}
