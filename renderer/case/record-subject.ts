import type { Arrangement, Calculation, Callback, CaseFile, Change, Contact, Decision, IncidentTouch, Letter, Note, Objection, Payment, Proposal, Recovery } from '../../shared/models/case-file.ts';
import { present } from './parts.ts';

/** A thing of the file that can be pointed at, opened and explained. */
export type RecordSubject =
  | { readonly kind: 'decision'; readonly record: Decision }
  | { readonly kind: 'payment'; readonly record: Payment }
  | { readonly kind: 'change'; readonly record: Change }
  | { readonly kind: 'objection'; readonly record: Objection }
  | { readonly kind: 'recovery'; readonly record: Recovery }
  | { readonly kind: 'arrangement'; readonly record: Arrangement }
  | { readonly kind: 'contact'; readonly record: Contact }
  | { readonly kind: 'letter'; readonly record: Letter }
  | { readonly kind: 'note'; readonly record: Note }
  | { readonly kind: 'callback'; readonly record: Callback }
  | { readonly kind: 'incident'; readonly record: IncidentTouch }
  | { readonly kind: 'proposal'; readonly record: Proposal }
  | { readonly kind: 'calculation'; readonly record: Calculation };

export type RecordSubjectKind = RecordSubject['kind'];

const partOf = {
  decision: 'decisions', payment: 'payments', change: 'changes', objection: 'objections', recovery: 'recoveries', arrangement: 'arrangements', contact: 'contacts', letter: 'letters', note: 'notes',
  callback: 'callbacks', incident: 'incidents', proposal: 'proposals', calculation: 'calculations',
} as const satisfies Record<RecordSubjectKind, keyof CaseFile>;

/** The thing with this kind and id, or `null` when it is not in the file. */
export function recordSubject(kind: RecordSubjectKind, id: string, file: CaseFile): RecordSubject | null {
  const records: readonly { readonly id: string }[] = present<{ readonly id: string }>(file[partOf[kind]]);
  const record = records.find((entry) => entry.id === id);
  return record === undefined ? null : ({ kind, record } as RecordSubject);
}
