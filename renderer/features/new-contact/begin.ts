import type { ConversationChannel } from '../../../shared/models/conversation.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import { unreachable } from '../../api/call.ts';

/** Begins a conversation with a citizen. What a conversation needs is fetched with the first one: the rules come with it, and the window starts without them. */
export async function beginNewConversation(fileId: string, channel: ConversationChannel): Promise<Problem | null> {
  const conversations = await fetched();
  return conversations === null ? unreachable : conversations.beginConversation(fileId, channel);
}

/** Begins a general question. */
export async function beginNewGeneral(channel: ConversationChannel): Promise<Problem | null> {
  // Until its screen is there no letter may go to the note of somebody else.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const conversations = await fetched();
  return conversations === null ? unreachable : conversations.beginGeneral(channel);
}

function fetched(): Promise<typeof import('../../program/conversations.ts') | null> {
  return import('../../program/conversations.ts').catch(() => null);
}
