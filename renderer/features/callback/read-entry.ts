import { callbackLengths, isTelephone } from '../../../shared/models/callback.ts';
import type { CallbackEntry } from '../../../shared/models/draft.ts';
import type { RequestOf } from '../../../shared/models/operations.ts';

/** The fields that can keep an entry from being used, in the order in which they stand. */
export type CallbackField = 'question' | 'department' | 'tried' | 'telephone';

/** What is wrong, by field. */
export type EntryProblem = 'questionEmpty' | 'departmentMissing' | 'telephoneNotRead' | 'tooLong';

/** What was entered as it can be asked, or what is wrong with it. */
export type EntryRead =
  | { readonly asked: Omit<RequestOf<'callback.ask'>, 'fileId'>; readonly problems: null }
  | { readonly asked: null; readonly problems: Readonly<Partial<Record<CallbackField, EntryProblem>>> };

/** Reads what was entered for a callback. */
export function readEntry({ department, ...entry }: CallbackEntry): EntryRead {
  const [question, tried, telephone] = [entry.question.trim(), entry.tried.trim(), entry.telephone.trim()];
  const problems: Readonly<Partial<Record<CallbackField, EntryProblem>>> = {
    ...(question === '' ? { question: 'questionEmpty' } : question.length > callbackLengths.question ? { question: 'tooLong' } : {}),
    ...(department === null ? { department: 'departmentMissing' } : {}),
    ...(tried.length > callbackLengths.tried ? { tried: 'tooLong' } : {}),
    ...(telephone === '' || (isTelephone(telephone) && telephone.length <= callbackLengths.telephone) ? {} : { telephone: 'telephoneNotRead' }),
  };
  if (department === null || Object.keys(problems).length > 0) return { asked: null, problems };
  return { asked: { question, tried, telephone, department, urgency: entry.urgency, partOfDay: entry.partOfDay }, problems: null };
}
