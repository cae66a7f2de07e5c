import type { Receiver } from '../../../shared/models/hand-over.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import { call } from '../../api/call.ts';
import { suggestedWrapUp } from '../../case/suggested-wrap-up.ts';
import { leaveConversation } from '../../program/conversations.ts';
import { bodyOf, screenOf, type ConversationStore, type SessionStore } from '../../session/index.ts';
import type { Words } from '../../wording/words.ts';

/** Gives all there is of the conversation to somebody else, and leaves it. Answers the problem, if any; then the conversation goes on and nothing was lost. */
export async function giveHandOver(conversation: ConversationStore, session: SessionStore | null, { to, text }: { readonly to: Receiver; readonly text: string }, words: Words): Promise<Problem | null> {
  const state = conversation.getState();
  const shown = session?.getState() ?? null;
  const body = bodyOf(state);
  const focus = shown?.focus ?? null;
  const { subject, about } = suggestedWrapUp(state.looked.length > 0 || focus === null ? state.looked : [focus], shown?.caseFile ?? null, state.question, words);
  const reply = await call('handOver.give', { conversationId: state.id, to, text: text.trim(), body: { ...body, screen: shown === null ? body.screen : screenOf(shown) }, subject, about: [...about] });
  if (!reply.ok) return reply.problem;
  if (reply.value.contact !== null) session?.getState().addContact(reply.value.contact, reply.value.note);
  leaveConversation(conversation);
  return null;
}
