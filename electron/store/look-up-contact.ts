import type { CalendarDate } from '../../shared/models/calendar.ts';
import { contactsOf } from './contacts.ts';
import type { ReadStore } from './handles.ts';
import { dutchDate } from './today.ts';

/** A look-up of a file as far as a contact can stand beside it. */
interface LookUpOfFile {
  readonly fileId: string;
  readonly userName: string;
  readonly day: CalendarDate;
}

/** Whether a contact stands beside the look-up: the same user had one about the same file on that day. The one place that says so. */
export async function hasContact(store: ReadStore, { fileId, userName, day }: LookUpOfFile): Promise<boolean> {
  return (await contactsOf(store, fileId)).some(({ caseworker, startedAt }) => caseworker === userName && dutchDate(startedAt) === day);
}
