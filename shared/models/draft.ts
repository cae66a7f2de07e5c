import { z } from 'zod';
import { callbackUrgency, partOfDay } from './callback.ts';
import { department } from './department.ts';

/** What is typed is kept up to here, far beyond what one note holds: nothing that was pasted is cut off. */
export const longestDraft = 40_000;

/** A callback that is being typed, as typed and chosen: also what cannot be used. */
export const callbackEntry = z.object({
  question: z.string().max(longestDraft),
  tried: z.string().max(longestDraft),
  /** `null`: not chosen yet; nobody is asked by default */
  department: department.nullable(),
  urgency: callbackUrgency,
  telephone: z.string().max(longestDraft),
  partOfDay: partOfDay.nullable(),
}).readonly();
export type CallbackEntry = z.infer<typeof callbackEntry>;

/** Nothing typed, with the usual urgency. */
export const emptyCallbackEntry: CallbackEntry = { question: '', tried: '', department: null, urgency: 'days2', telephone: '', partOfDay: null };

/** What there is of it to keep: `null` where nothing is typed or chosen any more. */
export function enteredOf(entry: CallbackEntry): CallbackEntry | null {
  const { question, tried, department, urgency, telephone, partOfDay } = entry;
  const nothing = question === '' && tried === '' && telephone === '' && department === null && partOfDay === null && urgency === emptyCallbackEntry.urgency;
  return nothing ? null : entry;
}
