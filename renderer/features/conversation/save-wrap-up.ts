import type { WrapUpEntry } from '../../../shared/models/conversation.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import { call } from '../../api/call.ts';
import { leaveConversation } from '../../program/conversations.ts';
import type { ConversationStore, SessionStore } from '../../session/index.ts';
import type { Wording } from '../../wording/nl.ts';
import { ownerTyped, readiness } from './keep-note.ts';

/** Makes a contact of the conversation, with what was typed as its note, and leaves it. Answers the problem, if any; then nothing was lost and the conversation goes on. */
export async function saveWrapUp(conversation: ConversationStore, session: SessionStore | null, entry: WrapUpEntry, today: string | null, wording: Wording): Promise<Problem | null> {
  const { id, draft, callback } = conversation.getState();
  const typed = draft.getState();
  // Without a citizen there is nobody to agree something with: what was typed is a note.
  const ready = today === null ? readiness({ ...typed, kind: 'note' }, '') : readiness(typed, today);
  const note = ready.notYet !== null ? null : { kind: today === null ? 'note' as const : typed.kind, text: typed.text.trim(), due: ready.due, owner: today === null ? '' : ownerTyped(typed, wording) };
  // A callback that was not asked for yet is not lost with the conversation: it waits in the file.
  if (callback !== null && session !== null) {
    const kept = await call('callback.keepEntry', { fileId: session.getState().fileId, entry: callback });
    if (!kept.ok) return kept.problem;
  }
  const reply = await call('conversation.end', { conversationId: id, wrapUp: entry, note });
  if (!reply.ok) return reply.problem;
  if (reply.value.contact !== null) session?.getState().addContact(reply.value.contact, reply.value.note);
  leaveConversation(conversation);
  return null;
}
