import { firstDay, monthOf, type CalendarDate, type Month } from '../../shared/models/calendar.ts';
import type { Arrangement, CaseFile, Payment, Recovery } from '../../shared/models/case-file.ts';
import type { EuroText } from '../../shared/models/money.ts';
import { Decimal, readEuro, writeEuro } from '../../shared/models/money.ts';
import { debtOverview, planOf, restOf as restByRules, valueOf, type DebtOverview, type Plan, type PlannedBurden } from '../../shared/rules/index.ts';
import { present } from './parts.ts';

/** openstaand: what is left of a debt, by the rules, as text. */
export function restOf(recovery: Recovery): EuroText {
  return writeEuro(valueOf(restByRules(recovery)) ?? new Decimal(0));
}

/** Debts of a file beside each other, by the rules. */
export function overviewOf(debts: readonly Recovery[], { arrangements, payments, today }: CaseFile): DebtOverview {
  return debtOverview(debts, present(arrangements), arrangements.state === 'failed' || payments.state === 'failed' ? null : { payments: payments.value, today });
}

/** What is left of several debts together. */
export function totalRest(debts: readonly Recovery[]): Decimal {
  return debts.reduce((total, debt) => total.plus(valueOf(restByRules(debt)) ?? 0), new Decimal(0));
}

/** Whether something of the debt is still to be paid. */
export function isOpenRecovery(recovery: Recovery): boolean {
  return recovery.stage !== 'paid' && readEuro(restOf(recovery)).greaterThan(0);
}

/** Whether the arrangement was asked for or runs. */
export function isOpenArrangement(arrangement: Arrangement): boolean {
  return arrangement.state === 'asked' || isRunningArrangement(arrangement);
}

/** Whether terms of the arrangement are being paid, in time or not. */
export function isRunningArrangement(arrangement: Arrangement): boolean {
  return arrangement.state === 'running' || arrangement.state === 'behind';
}

/** How many months ahead is looked: the longest standard arrangement. */
export const monthsAhead = 24;

/**
 * stapel — what the running arrangements and set-offs take in the months to come, beside what is planned to be paid out before anything is withheld of it. Only months of which
 * payments are planned have something free.
 */
export function stackOf(arrangements: readonly Arrangement[], payments: readonly Payment[], today: CalendarDate): Plan {
  const from = monthOf(today);
  const free = new Map<Month, Decimal>();
  for (const { due, amount, withheld, state } of payments) {
    if (state !== 'planned' || due < today) continue;
    free.set(monthOf(due), (free.get(monthOf(due)) ?? new Decimal(0)).plus(readEuro(amount)).plus(readEuro(withheld)));
  }
  return planOf({ from, months: monthsAhead, burdens: burdensOf(arrangements, from), free });
}

/** What the running arrangements take together in the next month in which a term is due; `null` where none is to come. What is overdue is told elsewhere. */
export function takenPerMonth(arrangements: readonly Arrangement[], today: CalendarDate): Decimal | null {
  const toCome = arrangements.map((arrangement) => ({ ...arrangement, terms: arrangement.terms.filter(({ due }) => due >= today) }));
  return stackOf(toCome, [], today).months.find(({ total }) => total.greaterThan(0))?.total ?? null;
}

/** What the arrangements that run take, term by term. */
export function burdensOf(arrangements: readonly Arrangement[], from: Month): readonly PlannedBurden[] {
  return arrangements.filter(isRunningArrangement).map(({ id, terms }) => ({ id, terms: terms.filter(({ paidOn }) => paidOn === null).map(({ due, amount }) => ({ due: inSight(due, from), amount: readEuro(amount) })) }));
}

/** What is overdue falls in the first month that is shown. */
export function inSight(due: CalendarDate, from: Month): CalendarDate {
  return monthOf(due) < from ? firstDay(from) : due;
}
