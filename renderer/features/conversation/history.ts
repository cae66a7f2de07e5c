import type { CaseFile, Contact, Note } from '../../../shared/models/case-file.ts';
import { present } from '../../case/parts.ts';

/** What people left about this citizen: a note, an agreement, a hand-over or a contact. */
export type Left = { readonly kind: 'note'; readonly id: string; readonly on: string; readonly note: Note } | { readonly kind: 'contact'; readonly id: string; readonly on: string; readonly contact: Contact };

/** Agreements that are still to be kept first, the nearest on top; then everything else, the newest first. */
export function historyOf(file: CaseFile): readonly Left[] {
  const notes = present(file.notes).map((note): Left => ({ kind: 'note', id: note.id, on: note.recordedAt, note }));
  const contacts = present(file.contacts).map((contact): Left => ({ kind: 'contact', id: contact.id, on: contact.startedAt, contact }));
  const all = [...notes, ...contacts];
  const open = all.filter((left) => isOpenAgreement(left, file)).toSorted((one, other) => dueOf(one).localeCompare(dueOf(other)));
  const rest = all.filter((left) => !isOpenAgreement(left, file)).toSorted((one, other) => other.on.localeCompare(one.on));
  return [...open, ...rest];
}

/** An agreement with a day that has not passed. */
export function isOpenAgreement(left: Left, file: CaseFile): boolean {
  return left.kind === 'note' && left.note.kind === 'agreement' && left.note.due !== null && left.note.due >= file.today;
}

function dueOf(left: Left): string {
  return left.kind === 'note' ? (left.note.due ?? '') : '';
}
