import type { Allowance } from '../../models/allowance.ts';
import { addMonths, monthOf, yearOf, type CalendarDate, type Month } from '../../models/calendar.ts';
import type { Payment } from '../../models/case-file.ts';
import { readEuro, writeEuro, type EuroText } from '../../models/money.ts';
import type { HouseholdRecords } from '../facts/from-records.ts';
import { awardDecisions, type AwardDecision } from '../facts/award-decisions.ts';
import { paymentsTogether } from '../procedure/index.ts';
import { differenceOfMonth } from './decisions.ts';
import type { DifferencePerGround, Reckoning } from './difference.ts';

/** What was paid of an allowance in one month of the calendar, which is for the month after it. */
export interface PaidInMonth {
  readonly paidIn: Month;
  /** `null` where nothing is paid in this month */
  readonly due: CalendarDate | null;
  readonly amount: EuroText;
  /** ingehouden: set off with a debt */
  readonly withheld: EuroText;
  readonly decision: AwardDecision | null;
}

/** Two months after each other in which another amount was paid, with what it comes from: these parts add up to the difference. */
export interface PaymentChange {
  readonly before: PaidInMonth;
  readonly now: PaidInMonth;
  readonly difference: EuroText;
  /** what is paid less because more is set off, or more because less is */
  readonly setOff: EuroText;
  /** what another decision does to the right of this month, per ground; `null` where the same decision gives both or it cannot be reckoned */
  readonly right: DifferencePerGround | null;
  /** the rest of the difference: what was paid too much or too little before is spread over the months that are left, and what one decision gives in two months that differ. Awir art. 22. */
  readonly rest: EuroText;
}

/** This month beside the last one, and the last time that the amount changed. */
export interface PaymentsCompared {
  readonly now: PaidInMonth;
  readonly before: PaidInMonth;
  readonly difference: EuroText;
  /** this month, or the last one before it in the same calculation year in which another amount was paid; `null` when it was never another */
  readonly lastChange: PaymentChange | null;
}

/**
 * waarom minder dan vorige maand — what an allowance pays in the month of the day beside the month before, split in what changed in the right and what is set off. `null` where nothing is or was paid in two months.
 */
export function comparePayments(file: HouseholdRecords, payments: readonly Payment[], allowance: Allowance, today: CalendarDate, reckon: Reckoning): PaymentsCompared | null {
  const months = paidMonths(file, payments, allowance, monthOf(today));
  const [before, now] = [months.at(-2), months.at(-1)];
  if (before === undefined || now === undefined) return null;
  const ofYear = (month: PaidInMonth | undefined): number => (month === undefined ? 0 : yearOf(addMonths(month.paidIn, 1)));
  const changed = months.findLastIndex((month, index) => index > 0 && month.amount !== months[index - 1]?.amount && (month === now || ofYear(months[index - 1]) === ofYear(now)));
  const [changedBefore, changedNow] = [months[changed - 1], months[changed]];
  return { now, before, difference: less(now.amount, before.amount), lastChange: changedBefore === undefined || changedNow === undefined ? null : changeOf(file, changedBefore, changedNow, reckon) };
}

/** From the first month with a payment to this one, those without a payment too. */
function paidMonths(file: HouseholdRecords, payments: readonly Payment[], allowance: Allowance, until: Month): readonly PaidInMonth[] {
  const own = payments.filter((payment) => payment.allowance === allowance && payment.state !== 'returned' && monthOf(payment.due) <= until);
  const running = own.filter(({ year, due }) => isOfRunningYear(year, due));
  const first = running.map(({ due }) => monthOf(due)).toSorted()[0];
  if (first === undefined) return [];
  const months = Array.from({ length: 13 }, (_, index) => addMonths(until, index - 12)).filter((month) => month >= first);
  return months.map((paidIn) => inMonth(file, running.filter(({ due }) => monthOf(due) === paidIn), allowance, paidIn));
}

/** An advance is paid in the month before the one that it is for; what is paid over a year that is over is no part of what somebody gets a month. */
function isOfRunningYear(year: number, due: CalendarDate): boolean {
  return addMonths(monthOf(due), 1).startsWith(String(year)) || monthOf(due).startsWith(String(year));
}

function inMonth({ decisions }: HouseholdRecords, payments: readonly Payment[], allowance: Allowance, paidIn: Month): PaidInMonth {
  const [first] = payments;
  const forMonth = addMonths(paidIn, 1);
  const standing = awardDecisions(decisions, allowance, yearOf(forMonth)).findLast(({ dated }) => monthOf(dated) <= paidIn) ?? null;
  const of = first === undefined ? standing : (awardDecisions(decisions, allowance, first.year).find(({ id }) => id === first.decisionId) ?? null);
  return { paidIn, due: first?.due ?? null, ...paymentsTogether(payments), decision: of };
}

function changeOf(file: HouseholdRecords, before: PaidInMonth, now: PaidInMonth, reckon: Reckoning): PaymentChange {
  const difference = less(now.amount, before.amount);
  const setOff = less(before.withheld, now.withheld);
  const right = rightChanged(file, before.decision, now.decision, addMonths(now.paidIn, 1), reckon);
  return { before, now, difference, setOff, right, rest: less(less(difference, setOff), right?.difference ?? '0') };
}

function rightChanged(file: HouseholdRecords, before: AwardDecision | null, now: AwardDecision | null, month: Month, reckon: Reckoning): DifferencePerGround | null {
  if (before === null || now === null || before.id === now.id || before.year !== now.year || now.year !== yearOf(month)) return null;
  const right = differenceOfMonth(file, before, now, month, reckon);
  return right.difference === null ? null : right;
}

function less(amount: EuroText, other: EuroText): EuroText {
  return writeEuro(readEuro(amount).minus(readEuro(other)));
}
