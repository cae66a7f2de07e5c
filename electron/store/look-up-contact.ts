import type { CalendarDate } from '../../shared/models/calendar.ts';
import type { LoggedLookUp } from './access-log.ts';
import { contactsOf } from './contacts.ts';
import type { ReadStore } from './handles.ts';
import { dutchDate } from './today.ts';

/** Lines of the log about one file, as far as a contact can stand beside them. */
interface LookUpOfFile {
  readonly lines: readonly LoggedLookUp[];
  readonly fileId: string;
  readonly userName: string;
  readonly day: CalendarDate;
}

/** Whether a contact stands beside the look-up: it was made in one, or the same user had one about the same file on that day. The one place that says so. */
export async function hasContact(store: ReadStore, { lines, fileId, userName, day }: LookUpOfFile): Promise<boolean> {
  if (lines.some(({ contactId }) => contactId !== undefined)) return true;
  return (await contactsOf(store, fileId)).some(({ caseworker, startedAt }) => caseworker === userName && dutchDate(startedAt) === day);
}
