import type { CalendarDate } from '../../shared/models/calendar.ts';
import type { CaseFile, Change } from '../../shared/models/case-file.ts';
import type { Term } from '../../shared/models/term.ts';
import { isUndecided, recoveryPaymentTerm, revisionRequestTerms, termsOfChange, termsOfDecision, termsOfObjection } from '../../shared/rules/index.ts';
import { isOpenRecovery } from './debts.ts';
import { present } from './parts.ts';
import type { RecordSubject } from './record-subject.ts';

/** termijnen — the clocks that a thing of the file started, as the rules count them; the one that is asked about last. */
export function termsOfRecord(subject: RecordSubject, file: CaseFile): readonly Term[] {
  switch (subject.kind) {
    case 'decision': return termsOfDecision(subject.record);
    case 'change': return termsOfChange(subject.record);
    case 'objection': {
      const { record } = subject;
      if (record.kind === 'revisionRequest') {
        const { term, extended } = revisionRequestTerms(record.receivedOn);
        return record.adjournedUntil === null ? [term] : [term, extended];
      }
      return termsOfObjection(record, present(file.decisions).find(({ id }) => id === record.decisionId) ?? null);
    }
    case 'recovery': return [recoveryPaymentTerm(subject.record.dated)];
    default: return [];
  }
}

/** The kinds of term on which the agency has to act or the citizen can: a confirmation is neither. */
const confirmations: ReadonlySet<string> = new Set(['objectionReceiptTerm', 'finalAwardPaymentTerm']);

/** The term in which something has to be done next about a thing of the file; `null` where no clock runs. */
export function currentTerm(subject: RecordSubject, file: CaseFile): Term | null {
  return termsOfRecord(subject, file).findLast(({ kind }) => !confirmations.has(kind)) ?? null;
}

/** The term of which the citizen was told the last day. A notice of default starts one of its own, of which no record tells. */
export function toldTerm(subject: RecordSubject, file: CaseFile): Term | null {
  return termsOfRecord(subject, file).findLast(({ kind }) => !confirmations.has(kind) && kind !== 'noticeOfDefaultTerm') ?? null;
}

/** The last day that was told to the citizen about it: what the record itself says. */
export function toldDay(subject: RecordSubject): CalendarDate | null {
  switch (subject.kind) {
    case 'decision': return subject.record.objectionUntil;
    case 'change': {
      const { by, state, respondBy, decideBy } = subject.record;
      return by !== 'citizen' && state !== 'received' ? (respondBy ?? decideBy) : (decideBy ?? respondBy);
    }
    case 'objection': return subject.record.adjournedUntil ?? subject.record.decideBy;
    case 'recovery': return subject.record.dueDate;
    default: return null;
  }
}

/** Whether what the term is for is still to be done. */
export function isUndone(subject: RecordSubject): boolean {
  switch (subject.kind) {
    case 'change': return isOpenChange(subject.record);
    case 'objection': return isUndecided(subject.record);
    case 'recovery': return isOpenRecovery(subject.record);
    default: return false;
  }
}

/** Whether something is still to be decided or answered about a change. */
export function isOpenChange({ state }: Change): boolean {
  return state === 'received' || state === 'alerted' || state === 'letterSent';
}
