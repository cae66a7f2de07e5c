import { addDays, isFullDate, type CalendarDate, type PartialDate } from '../../../shared/models/calendar.ts';
import type { RecordBody, RecordKind, SourceRecord, SourceRecordOf } from '../../../shared/models/source-record.ts';
import type { CategoryRecord, Stack } from './category-records.ts';
import { statementId } from './identities.ts';
import { investigationOf } from './investigation.ts';
import { dateIn, remark, type Reading } from './reading.ts';
import { firstPossibleDay, lastPossibleDay, registerDate } from './register-date.ts';

/** When the register took something up. `told` is what it said itself, `null` where the moment of delivery has to stand in for it. */
export interface Recorded {
  readonly at: string;
  readonly told: string | null;
}

/** What a statement is about and when it holds, apart from what it says. */
interface Circumstances {
  readonly validFrom: PartialDate;
  readonly validTo: CalendarDate | null;
  readonly recorded: Recorded;
  readonly marks: SourceRecord['marks'];
}

/** A record of the store from one record of the register. */
export function statement<Kind extends RecordKind>(reading: Reading, subjectId: string, kind: Kind, body: RecordBody<Kind>, circumstances: Circumstances): SourceRecordOf<Kind> {
  const { validFrom, validTo, recorded, marks } = circumstances;
  return {
    id: statementId('r', [subjectId, kind, body, validFrom, validTo, recorded.told, marks]),
    subjectId,
    kind,
    source: 'brp',
    validFrom,
    validTo,
    recordedAt: recorded.at,
    deliveryId: reading.deliveryId,
    marks,
    body,
  };
}

/** Validity, moment of recording and marks of the record at `index` of a stack. */
export function circumstancesIn(reading: Reading, stack: Stack, index: number): Circumstances {
  const record = stack[index] ?? stack[0];
  const validFrom = dateIn(reading, record, '85.10');
  const recorded = recordedInStack(reading, stack, index);
  return { validFrom, validTo: lastDayOf(stack, index, validFrom, recorded), recorded, marks: marksOf(reading, record) };
}

/**
 * datum van opneming (86.10), when the register knew. Of a date known to the month or year the last possible day counts: by then it was
 * taken up. Where nothing is known the moment of delivery stands in for it.
 */
export function recordedIn(reading: Reading, record: CategoryRecord, element: string): Recorded {
  const date = dateIn(reading, record, element);
  const day = lastPossibleDay(date);
  if (day === null) {
    remark(reading, record, element, 'recordedUnknown');
    return { at: reading.deliveredAt, told: null };
  }
  if (!isFullDate(date)) remark(reading, record, element, 'recordedIncomplete');
  return { at: `${day}T00:00:00Z`, told: date };
}

/** An earlier record without a readable day was taken up no later than what took its place. */
function recordedInStack(reading: Reading, stack: Stack, index: number): Recorded {
  const recorded = recordedIn(reading, stack[index] ?? stack[0], '86.10');
  if (recorded.told !== null || index === 0) return recorded;
  return { at: recordedInStack(reading, stack, index - 1).at, told: null };
}

/** indicatie onjuist (84.10) and elements under investigation (83). */
export function marksOf(reading: Reading, record: CategoryRecord): SourceRecord['marks'] {
  return { underInvestigationSince: investigationOf(reading, record)?.since ?? null, incorrect: isIncorrect(record) };
}

export function isIncorrect(record: CategoryRecord): boolean {
  return record.element('84.10') === 'O';
}

/**
 * The last day on which a record of the register held: `null` for the present one. An earlier one ended on the day before the next newer one
 * that is not incorrect began; where that day is not known, before it was taken up. It is never left open, or it would seem to hold still.
 * A record replaced from its own first day keeps that day, so that no period ends before it begins.
 */
function lastDayOf(stack: Stack, index: number, validFrom: PartialDate, recorded: Recorded): CalendarDate | null {
  if (index === 0) return null;
  const newer = stack.slice(0, index).findLast((record) => !isIncorrect(record)) ?? stack[0];
  const end = dayBefore(newer.element('85.10')) ?? dayBefore(newer.element('86.10')) ?? recorded.at.slice(0, 10);
  return end < validFrom ? firstPossibleDay(validFrom) : end;
}

function dayBefore(text: string): CalendarDate | null {
  const { date } = registerDate(text);
  return isFullDate(date) ? addDays(date, -1) : null;
}
