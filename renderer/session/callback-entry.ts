import type { CallbackUrgency, PartOfDay } from '../../shared/models/callback.ts';
import type { Department } from '../../shared/models/department.ts';

/** What was typed and chosen for a callback, as typed: it is kept while the contact is open, also what cannot be used. */
export interface CallbackEntry {
  readonly question: string;
  readonly tried: string;
  /** `null`: not chosen yet; nobody is asked by default */
  readonly department: Department | null;
  readonly urgency: CallbackUrgency;
  readonly telephone: string;
  readonly partOfDay: PartOfDay | null;
}

/** Nothing typed, with the usual urgency. */
export const emptyCallbackEntry: CallbackEntry = { question: '', tried: '', department: null, urgency: 'days2', telephone: '', partOfDay: null };
