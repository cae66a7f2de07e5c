import type { LoggedLookUp } from './access-log.ts';
import { contactsOf } from './contacts.ts';
import { conversationsOf } from './conversations.ts';
import type { ReadStore } from './handles.ts';

/** From when until when a caseworker had a contact. `until: null`: it goes on. */
export interface ContactStretch {
  readonly id: string;
  readonly from: string;
  readonly until: string | null;
}

/** The contacts that the user had about the file, and the conversations that go on. Of a contact from elsewhere the end is when it was recorded. */
export async function ownContacts(store: ReadStore, fileId: string, userName: string): Promise<readonly ContactStretch[]> {
  const ended = (await contactsOf(store, fileId)).filter(({ caseworker }) => caseworker === userName).map(({ id, startedAt, wrapUp, recordedAt }) => ({ id, from: startedAt, until: wrapUp?.endedAt ?? recordedAt }));
  const going = (await conversationsOf(store, userName)).filter((conversation) => conversation.fileId === fileId).map(({ id, startedAt }) => ({ id, from: startedAt, until: null }));
  return [...ended, ...going];
}

/** The contact that stands beside a line about the file, or `null`: the one that it was logged with, else the one that went on at that moment. The one place that says so. */
export function contactBeside({ contactId }: Pick<LoggedLookUp, 'contactId'>, at: string, contacts: readonly ContactStretch[]): string | null {
  if (contactId !== undefined) return contactId;
  const moment = Date.parse(at);
  return contacts.find(({ from, until }) => Date.parse(from) <= moment && (until === null || moment <= Date.parse(until)))?.id ?? null;
}
