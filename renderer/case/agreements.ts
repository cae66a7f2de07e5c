import type { CaseFile, Note } from '../../shared/models/case-file.ts';
import { present } from './parts.ts';

/** An agreement that is still to be kept: also one whose day has passed, until somebody says what became of it. */
export function isOpenAgreement({ kind, state }: Pick<Note, 'kind' | 'state'>): boolean {
  return kind === 'agreement' && state === 'open';
}

/** Whether the day before which it was to be kept has passed. */
export function isOverdue({ kind, state, due }: Pick<Note, 'kind' | 'state' | 'due'>, today: string): boolean {
  return isOpenAgreement({ kind, state }) && due !== null && due < today;
}

/** afspraken met de burger that are still to be kept, the nearest day first and what has no day last. */
export function openAgreements(file: CaseFile): readonly Note[] {
  return present(file.notes).filter(isOpenAgreement).toSorted((one, other) => (one.due ?? '9999').localeCompare(other.due ?? '9999'));
}
