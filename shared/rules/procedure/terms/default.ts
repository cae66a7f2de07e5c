import type { CalendarDate } from '../../../models/calendar.ts';
import { addDays } from '../../../models/calendar.ts';
import { Decimal } from '../../../models/money.ts';
import type { Term } from '../../../models/term.ts';
import { countTerm } from './count-term.ts';
import { noticeOfDefaultRule } from './term-rule.ts';

/**
 * ingebrekestelling — two weeks from the day after it was received, as far as the term to decide was over: a notice before that has no effect, `null`. From the next day the penalty runs, where
 * there is one, and appeal is open. Awb 4:17 lid 3 and 6:12.
 */
export function noticeOfDefault({ decideBy, received }: { readonly decideBy: CalendarDate; readonly received: CalendarDate }): { readonly term: Term; readonly firstPenaltyDay: CalendarDate } | null {
  if (received <= decideBy) return null;
  const term = countTerm(noticeOfDefaultRule, received);
  return { term, firstPenaltyDay: addDays(term.end, 1) };
}

/** What a late decision is about. Which penalty there is depends on it. */
export type LateDecision = 'finalAward' | 'objectionToFinalAward' | 'otherAllowanceDecision' | 'recoveryOperation';

/**
 * Which penalty a late decision has: that of the Awir for a final award and an objection to it; none for advances, changes, recovery and collection; that of the Awb for the recovery operation.
 * Awir 12 lid 2, Awb 4:17.
 */
export function penaltyKind(decision: LateDecision): 'awir' | 'awb' | 'none' {
  if (decision === 'recoveryOperation') return 'awb';
  return decision === 'otherAllowanceDecision' ? 'none' : 'awir';
}

/** dwangsom of the Awir: ten euro a week, at most a hundred; at most thirty when the award differs less than a hundred from the advance, none when less than thirty. Text of 2025 and 2026. */
const awir = { perWeek: new Decimal('10'), most: new Decimal('100'), smallDifference: new Decimal('100'), mostOfSmall: new Decimal('30'), noneBelow: new Decimal('30') };

/**
 * dwangsom — with a late final award. Whether a part of a week counts is not settled: then the least and the most that it can be differ. That the maximum takes the place of the 42 days of the
 * Awb is a reading: ten euro a week would never come to a hundred. Awir 12 lid 2.
 */
export function penaltyAwir({ daysInDefault, difference }: { readonly daysInDefault: number; readonly difference: Decimal }): { readonly least: Decimal; readonly most: Decimal } {
  const limit = difference.lessThan(awir.noneBelow) ? new Decimal(0) : difference.lessThan(awir.smallDifference) ? awir.mostOfSmall : awir.most;
  const weeks = new Decimal(daysInDefault).dividedBy(7);
  return { least: Decimal.min(limit, awir.perWeek.times(weeks.floor())), most: Decimal.min(limit, awir.perWeek.times(weeks.ceil())) };
}

/** dwangsom of the Awb: 23 euro a day for the first fourteen days, 35 for the next, 45 for the last; at most 42 days. Awb 4:17 lid 1 and 2, newer text. */
const awb = [
  { from: 1, to: 14, perDay: new Decimal('23') },
  { from: 15, to: 28, perDay: new Decimal('35') },
  { from: 29, to: 42, perDay: new Decimal('45') },
];

/** dwangsom — outside the Awir, such as in the recovery operation: counted by day. Awb 4:17. */
export function penaltyAwb(daysInDefault: number): Decimal {
  return awb.reduce((total, { from, to, perDay }) => total.plus(perDay.times(Math.max(0, Math.min(daysInDefault, to) - from + 1))), new Decimal(0));
}
