import type { CaseFile, Contact, Note } from '../../../shared/models/case-file.ts';
import { isOpenAgreement, openAgreements } from '../../case/agreements.ts';
import { present } from '../../case/parts.ts';

/** What people left about this citizen: a note, an agreement, a hand-over or a contact. */
export type Left = { readonly kind: 'note'; readonly id: string; readonly on: string; readonly note: Note } | { readonly kind: 'contact'; readonly id: string; readonly on: string; readonly contact: Contact };

/** So many open agreements stand above the note; the others begin the list below it. */
const onTop = 2;

/** The open agreements that stand on top of the conversation, the nearest day first, and how many there are more. */
export function agreementsOnTop(file: CaseFile): { readonly shown: readonly Note[]; readonly more: number } {
  const open = openAgreements(file);
  return { shown: open.slice(0, onTop), more: Math.max(0, open.length - onTop) };
}

/** The open agreements for which there is no room on top first; then everything else, the newest first. */
export function historyOf(file: CaseFile): readonly Left[] {
  const rest = [
    ...present(file.notes).filter((note) => !isOpenAgreement(note)).map(leftNote),
    ...present(file.contacts).map((contact): Left => ({ kind: 'contact', id: contact.id, on: contact.startedAt, contact })),
  ];
  return [...openAgreements(file).slice(onTop).map(leftNote), ...rest.toSorted((one, other) => other.on.localeCompare(one.on))];
}

/** A note as something that was left. */
export function leftNote(note: Note): Left {
  return { kind: 'note', id: note.id, on: note.recordedAt, note };
}
