import { addMonths, monthOf, type CalendarDate } from '../../shared/models/calendar.ts';
import type { CaseFile, Change } from '../../shared/models/case-file.ts';
import { paymentDay } from '../../shared/rules/index.ts';
import { present } from './parts.ts';

/** The first payment day after a day, by the calendar of the rules. Awir art. 22. */
export function firstPaymentAfter(day: CalendarDate): CalendarDate {
  const ofThisMonth = paymentDay(addMonths(monthOf(day), 1));
  return ofThisMonth > day ? ofThisMonth : paymentDay(addMonths(monthOf(day), 2));
}

/** The first payment that rests on the decision about a change; `null` where none is on the file. */
export function firstPaymentOf(change: Change, file: CaseFile): CalendarDate | null {
  const decisions = new Set(present(file.decisions).filter(({ becauseOfChangeId }) => becauseOfChangeId === change.id).map(({ id }) => id));
  return present(file.payments).filter(({ decisionId, state }) => decisions.has(decisionId) && state !== 'returned').map(({ due }) => due).toSorted()[0] ?? null;
}
