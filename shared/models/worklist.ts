import { z } from 'zod';
import { callbackState } from './callback.ts';
import { channel } from './case-file.ts';
import { conversationResults } from './conversation.ts';
import { department, type Department } from './department.ts';
import { dateText, identifier, instantText } from './text-codecs.ts';

/** werklijsten: open callbacks, callbacks that the user asked of others, the user's own contacts, agreements still to be kept. */
export const worklists = ['callbacks', 'asked', 'contacts', 'agreements'] as const;
export type Worklist = (typeof worklists)[number];

/** At most so many rows of a list; that there are more is said. */
export const worklistLimit = 200;

/** At most so many saved selections for a user: each has a digit of its own. */
export const selectionLimit = 9;

/** The practice colleague whose work every user of a practice store has beside their own, so that there is something to practise on. Invented. */
export const practiceColleague = 'L. Smit';

/** Of whose work a user sees the lists: persons by name, and what nobody has yet of the departments they work for. Never everybody's. */
export interface WhoseWork {
  readonly names: readonly string[];
  readonly departments: readonly Department[];
}

/** What every row tells of the citizen: the name, and nothing more. */
const row = z.object({
  fileId: identifier,
  id: identifier,
  citizen: z.string(),
  deceased: z.boolean(),
  /** somebody in the file has a secret address: what people wrote is left out, because it may give the address away */
  withheld: z.boolean(),
  /** whose it is to do, or who had the contact */
  owner: z.string(),
});

/** `owner` is who has it, or who asked where it came back with a question; empty while nobody of the department has it. */
const callbackRow = row.extend({ dueAt: instantText, question: z.string(), department: department.nullable(), state: callbackState.exclude(['done']) });
/** `owner` as in the open ones; `remark` and `stepAt` are of the last step of what became of it, `null` while nothing did. */
const askedRow = callbackRow.extend({ state: callbackState, remark: z.string(), stepAt: instantText.nullable() });
/** `question`, vraagsoort, and `result` are of its wrap-up; `null` where they were not told */
const contactRow = row.extend({ startedAt: instantText, channel, subject: z.string(), summary: z.string(), question: z.string().nullable(), result: z.enum(conversationResults).nullable() });
/** as it stands now; an agreement without a day comes last */
const agreementRow = row.extend({ due: dateText.nullable(), text: z.string() });
export type CallbackInList = z.infer<typeof callbackRow>;
export type AskedInList = z.infer<typeof askedRow>;
export type ContactInList = z.infer<typeof contactRow>;
export type AgreementInList = z.infer<typeof agreementRow>;

/** A worklist as it was read; `more`: there are rows beyond the limit. */
export const worklistRead = z.discriminatedUnion('list', [
  z.object({ list: z.literal('callbacks'), rows: z.array(callbackRow).max(worklistLimit), more: z.boolean() }),
  z.object({ list: z.literal('asked'), rows: z.array(askedRow).max(worklistLimit), more: z.boolean() }),
  z.object({ list: z.literal('contacts'), rows: z.array(contactRow).max(worklistLimit), more: z.boolean() }),
  z.object({ list: z.literal('agreements'), rows: z.array(agreementRow).max(worklistLimit), more: z.boolean() }),
]);
export type WorklistRead = z.infer<typeof worklistRead>;

/** The columns by which a list can be sorted. Not every list has all of them. */
export const worklistColumns = ['when', 'citizen', 'kind', 'about', 'result', 'owner'] as const;
export type WorklistColumn = (typeof worklistColumns)[number];

/** How a list is looked at: which one, what is let through, in which order. An empty filter lets all through. */
export const worklistView = z.object({
  list: z.enum(worklists),
  words: z.string().max(100),
  kind: z.string().max(40),
  owner: z.string().max(100),
  sortBy: z.enum(worklistColumns),
  descending: z.boolean(),
});
export type WorklistView = z.infer<typeof worklistView>;

/** The name that a user gives to a selection. */
export const selectionName = z.string().trim().min(1).max(60);

/** bewaarde selectie — a way to look at a list, under a name of the user's own. */
export const savedSelection = z.object({ id: identifier, name: selectionName, view: worklistView });
export type SavedSelection = z.infer<typeof savedSelection>;
