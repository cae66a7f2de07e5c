import type { CalendarDate } from '../../../models/calendar.ts';
import type { Arrangement, Payment, Recovery } from '../../../models/case-file.ts';
import { Decimal, readEuro } from '../../../models/money.ts';
import type { Term as Clock } from '../../../models/term.ts';
import { valueOf, type Finding } from '../../engine/finding.ts';
import { article, type LegalBasis } from '../../engine/legal-basis.ts';
import { sum } from '../../engine/rounding.ts';
import type { Term } from '../../glossary.ts';
import { isRunningArrangement } from '../arrangement/plan-of-file.ts';
import { lastPaymentDay } from '../payment-day.ts';
import { isToCome } from '../payout/paid-so-far.ts';
import { awardInterest, type AwardInterest } from './award-interest.ts';
import { recoveryPaymentTerm, restOf } from './debt.ts';

/** One debt with all that is reckoned of it. */
export interface DebtInOverview {
  readonly recovery: Recovery;
  readonly rest: Finding<Decimal>;
  readonly term: Clock;
  /** the last payment date that the source told is another than the six weeks give */
  readonly dueDiffers: boolean;
  readonly awardInterest: AwardInterest;
  /** terms that are to be paid still, of the arrangements that run on it */
  readonly planned: readonly { readonly arrangementId: string; readonly due: CalendarDate; readonly amount: Decimal }[];
  /** faults that the data themselves show */
  readonly faults: readonly DebtFault[];
}

/** Something in the data that cannot be right, or that has to be looked into, with what it comes to. */
export interface DebtFault {
  readonly term: Term;
  readonly basis: LegalBasis | null;
  /** what it is about: costs on the debt, what is left of it, what was paid too much; nought where no money hangs on it */
  readonly amount: Decimal;
  /** `false`: nagaan. The data leave room for another explanation. */
  readonly certain: boolean;
  /** the day of what went wrong, such as a reminder, where the data tell it */
  readonly on: CalendarDate | null;
  /** the day that it is held against, such as that of the arrangement */
  readonly against: CalendarDate | null;
}

/** What the debts of a file come to together, by column. */
export type DebtTotals = Readonly<Record<'principal' | 'costs' | 'interest' | 'paid' | 'setOff' | 'rest', Decimal>>;

/** All debts of a file beside each other. */
export interface DebtOverview {
  readonly debts: readonly DebtInOverview[];
  readonly rest: Decimal;
  readonly totals: DebtTotals;
}

/** The payments of a file: what is withheld from them shows a set-off, also where no arrangement tells it. */
export interface Payouts {
  readonly payments: readonly Payment[];
  readonly today: CalendarDate;
}

/**
 * alle schulden naast elkaar — of every debt what is left, until when it was to be paid, what of it is planned, and which faults the data show. `payouts`: `null` where the payments or the arrangements are not known; then no
 * set-off is said to have stopped.
 */
export function debtOverview(recoveries: readonly Recovery[], arrangements: readonly Arrangement[], payouts: Payouts | null): DebtOverview {
  const debts = recoveries.map((recovery) => debtOf(recovery, arrangements, payouts));
  const rest = sum(debts.map((debt) => valueOf(debt.rest) ?? nought));
  const together = (column: 'principal' | 'costs' | 'interest' | 'paid' | 'setOff'): Decimal => sum(recoveries.map((recovery) => readEuro(recovery[column])));
  return { debts, rest, totals: { principal: together('principal'), costs: together('costs'), interest: together('interest'), paid: together('paid'), setOff: together('setOff'), rest } };
}

function debtOf(recovery: Recovery, all: readonly Arrangement[], payouts: Payouts | null): DebtInOverview {
  const arrangements = all.filter(({ recoveryIds }) => recoveryIds.includes(recovery.id));
  const others = all.filter(({ recoveryIds }) => !recoveryIds.includes(recovery.id));
  const term = recoveryPaymentTerm(recovery.dated);
  const rest = restOf(recovery);
  return {
    recovery, rest, term, dueDiffers: term.end !== recovery.dueDate, awardInterest: awardInterest(recovery.year, recovery.dated),
    planned: arrangements.filter(isRunningArrangement).flatMap(({ id, terms }) => terms.filter(({ paidOn }) => paidOn === null).map(({ due, amount }) => ({ arrangementId: id, due, amount: readEuro(amount) }))),
    faults: [...faultsDuringArrangement(recovery, arrangements), ...(payouts === null || isWithheldFor(recovery, others, payouts) ? [] : faultsAfterSetOff(recovery, rest, arrangements)), ...faultsInRecord(recovery)],
  };
}

/**
 * A reminder or costs on a debt of which an arrangement runs and is kept. A reminder is one for certain when it came after the arrangement was made and all terms were paid in time until then. Of costs the data tell no day:
 * those of a formal reminder or a writ came with it, others are to be looked into.
 */
function faultsDuringArrangement({ stage, stageSince, costs }: Recovery, arrangements: readonly Arrangement[]): readonly DebtFault[] {
  const kept = arrangements.filter(({ kind, state }) => state === 'running' && kind !== 'setOff' && kind !== 'deferral').toSorted((one, other) => one.agreedOn.localeCompare(other.agreedOn))[0];
  if (kept === undefined) return [];
  const charged = readEuro(costs);
  const about = { basis: article('Li', '79.7'), against: kept.agreedOn };
  const toCheck = charged.greaterThan(0) ? [{ ...about, term: 'costsDuringArrangement' as const, amount: charged, certain: false, on: null }] : [];
  if (stage !== 'reminder' && stage !== 'formalReminder' && stage !== 'writ') return toCheck;
  const withCosts = stage !== 'reminder';
  if (stageSince < kept.agreedOn) return withCosts ? [] : toCheck;
  const reminded = { ...about, term: 'remindedDuringArrangement' as const, amount: withCosts ? charged : nought, certain: stageSince > kept.agreedOn && paidInTimeUntil(stageSince, kept), on: stageSince };
  return withCosts ? [reminded] : [reminded, ...toCheck];
}

/** Whether every term that was to be paid before a day was paid by then. */
function paidInTimeUntil(day: CalendarDate, { terms }: Arrangement): boolean {
  return terms.every(({ due, paidOn }) => due >= day || (paidOn !== null && paidOn <= day));
}

/** A debt without a next step after a set-off that did not pay it: no set-off of it is to come. */
function faultsAfterSetOff({ stage, stageSince }: Recovery, rest: Finding<Decimal>, arrangements: readonly Arrangement[]): readonly DebtFault[] {
  const left = valueOf(rest) ?? nought;
  const goesOn = arrangements.some((arrangement) => isRunningArrangement(arrangement) && arrangement.terms.some(({ paidOn }) => paidOn === null));
  if (stage !== 'setOff' || !left.greaterThan(0) || goesOn) return [];
  return [{ term: 'noStepAfterSetOff', basis: article('Awir', '30', '1'), amount: left, certain: true, on: stageSince, against: null }];
}

/**
 * Whether something is withheld that may be for this debt: from the last payment, or from one to come, above what the set-offs of other debts take on that day. A payment does not tell for which debt it is, so that a
 * set-off that nobody else claims is never taken to have stopped.
 */
function isWithheldFor({ stageSince }: Recovery, others: readonly Arrangement[], { payments, today }: Payouts): boolean {
  const last = lastPaymentDay(today);
  const current = payments.filter((payment) => payment.state !== 'returned' && payment.due >= stageSince && (payment.due >= last || isToCome(payment, today)));
  const claimed = others.filter(({ kind }) => kind === 'setOff').flatMap(({ terms }) => terms);
  const amountOn = (day: CalendarDate): Decimal => sum(claimed.filter(({ due }) => due === day).map(({ amount }) => readEuro(amount)));
  return [...new Set(current.map(({ due }) => due))].some((day) => sum(current.filter(({ due }) => due === day).map(({ withheld }) => readEuro(withheld))).greaterThan(amountOn(day)));
}

/** What cannot be as it was told: more paid than was owed, an amount below nought, a last payment date before the decision. */
function faultsInRecord(recovery: Recovery): readonly DebtFault[] {
  const { principal, costs, interest, paid, setOff, dated, dueDate } = recovery;
  const owed = sum([principal, costs, interest].map(readEuro));
  const over = sum([paid, setOff].map(readEuro)).minus(owed);
  const below = [principal, costs, interest, paid, setOff].map(readEuro).filter((amount) => amount.isNegative());
  return [
    ...(over.greaterThan(0) ? [{ term: 'paidMoreThanOwed' as const, basis: null, amount: over, certain: false, on: null, against: null }] : []),
    ...(below.length > 0 ? [{ term: 'amountBelowNought' as const, basis: null, amount: sum(below), certain: false, on: null, against: null }] : []),
    ...(dueDate < dated ? [{ term: 'dueBeforeDecision' as const, basis: article('Awir', '28', '1'), amount: nought, certain: false, on: dueDate, against: dated }] : []),
  ];
}

const nought = new Decimal(0);
