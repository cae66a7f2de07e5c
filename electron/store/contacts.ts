import { contact, type Contact } from '../../shared/models/case-file.ts';
import { appendRows, type InFile } from './append-rows.ts';
import type { ReadStore, WriteStore } from './handles.ts';
import type { ContactRow } from './schema.ts';

/** contacten — conversations and exchanges, the earliest first. */
export async function contactsOf(store: ReadStore, fileId: string): Promise<Contact[]> {
  const rows = await store.read.selectFrom('contact').where('file_id', '=', fileId).selectAll().orderBy('started_at').orderBy('id').execute();
  return rows.map(fromRow);
}

/** Adds contacts; one that is already there stays as it was. */
export async function addContacts(store: WriteStore, contacts: readonly InFile<Contact>[]): Promise<void> {
  await appendRows(store, 'contact', contacts.map(toRow));
}

function fromRow(row: ContactRow): Contact {
  return contact.parse({
    id: row.id,
    channel: row.channel,
    startedAt: row.started_at,
    subject: row.subject,
    summary: row.summary,
    caseworker: row.caseworker,
    caller: row.caller,
    wrapUp: row.wrap_up === null ? null : JSON.parse(row.wrap_up),
    recordedAt: row.recorded_at,
  });
}

function toRow({ fileId, value }: InFile<Contact>): ContactRow {
  return {
    file_id: fileId,
    id: value.id,
    channel: value.channel,
    started_at: value.startedAt,
    subject: value.subject,
    summary: value.summary,
    caseworker: value.caseworker,
    caller: value.caller,
    wrap_up: value.wrapUp === null ? null : JSON.stringify(value.wrapUp),
    recorded_at: value.recordedAt,
  };
}
