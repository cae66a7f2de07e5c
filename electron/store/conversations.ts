import { conversation, type Conversation } from '../../shared/models/conversation.ts';
import type { ReadStore, WriteStore } from './handles.ts';
import type { ConversationRow } from './schema.ts';

/** contactsessies of a user that go on, the earliest first. */
export async function conversationsOf(store: ReadStore, userName: string): Promise<Conversation[]> {
  const rows = await store.read.selectFrom('conversation').where('user_name', '=', userName).selectAll().orderBy('started_at').orderBy('id').execute();
  return rows.map(fromRow);
}

/** One conversation of the user that goes on; undefined when it ended or never was. */
export async function conversationOf(store: ReadStore, userName: string, id: string): Promise<Conversation | undefined> {
  const row = await store.read.selectFrom('conversation').where('user_name', '=', userName).where('id', '=', id).selectAll().executeTakeFirst();
  return row === undefined ? undefined : fromRow(row);
}

/** A conversation begins. */
export async function addConversation(store: WriteStore, userName: string, begun: Conversation): Promise<void> {
  await store.write.insertInto('conversation').values({ id: begun.id, user_name: userName, file_id: begun.fileId, channel: begun.channel, started_at: begun.startedAt, kept_at: begun.keptAt, body: JSON.stringify(begun.body) }).execute();
}

/** What there is of it now, in place of what there was. */
export async function keepConversationBody(store: WriteStore, { id, keptAt, body }: Pick<Conversation, 'id' | 'keptAt' | 'body'>): Promise<void> {
  await store.write.updateTable('conversation').set({ kept_at: keptAt, body: JSON.stringify(body) }).where('id', '=', id).execute();
}

/** A general question turns out to be about a citizen. */
export async function putConversationOnFile(store: WriteStore, id: string, fileId: string): Promise<void> {
  await store.write.updateTable('conversation').set({ file_id: fileId }).where('id', '=', id).execute();
}

/** It ended: what is to be kept of it stands with its contact. */
export async function removeConversation(store: WriteStore, id: string): Promise<void> {
  await store.write.deleteFrom('conversation').where('id', '=', id).execute();
}

function fromRow(row: ConversationRow): Conversation {
  return conversation.parse({ id: row.id, fileId: row.file_id, channel: row.channel, startedAt: row.started_at, keptAt: row.kept_at, body: bodyIn(row.body) });
}

/** One of before agreements could have another owner, or a callback was kept with it, says of none. */
export function bodyIn(text: string): unknown {
  return { owner: '', callback: null, ...JSON.parse(text) as object };
}
