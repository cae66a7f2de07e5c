import { wrapUp, type ConversationChannel, type WrapUp } from '../../shared/models/conversation.ts';
import type { ReadStore, WriteStore } from './handles.ts';

/** algemene vraag — a contact without a person. */
export interface GeneralContact {
  readonly id: string;
  readonly channel: ConversationChannel;
  readonly startedAt: string;
  readonly subject: string;
  readonly summary: string;
  /** what was written in it; empty for nothing */
  readonly note: string;
  readonly wrapUp: WrapUp;
  readonly recordedAt: string;
}

/** The general questions that a user answered, the earliest first. */
export async function generalContactsOf(store: ReadStore, userName: string): Promise<GeneralContact[]> {
  const rows = await store.read.selectFrom('general_contact').where('user_name', '=', userName).selectAll().orderBy('started_at').orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id, channel: row.channel as ConversationChannel, startedAt: row.started_at, subject: row.subject, summary: row.summary, note: row.note, wrapUp: wrapUp.parse(JSON.parse(row.wrap_up)), recordedAt: row.recorded_at,
  }));
}

/** Appends a general question that was answered. */
export async function appendGeneralContact(store: WriteStore, userName: string, contact: GeneralContact): Promise<void> {
  await store.write.insertInto('general_contact').values({
    id: contact.id, user_name: userName, channel: contact.channel, started_at: contact.startedAt, subject: contact.subject, summary: contact.summary, note: contact.note, wrap_up: JSON.stringify(contact.wrapUp), recorded_at: contact.recordedAt,
  }).execute();
}
