import { firstDay, monthOf, type CalendarDate, type Month } from '../../../models/calendar.ts';
import type { Arrangement, Payment } from '../../../models/case-file.ts';
import { Decimal, readEuro } from '../../../models/money.ts';
import { isToCome, paymentsTogether } from '../payout/paid-so-far.ts';
import { planOf, type Plan, type PlannedBurden } from './plan.ts';

/** How many months ahead is looked: as many as the longest standard arrangement has. */
export const monthsAhead = 24;

/** Whether terms of the arrangement are being paid, in time or not. */
export function isRunningArrangement({ state }: Pick<Arrangement, 'state'>): boolean {
  return state === 'running' || state === 'behind';
}

/**
 * stapeling — what the running arrangements and set-offs take in the months to come, beside what is planned to be paid out before anything is withheld of it. Only months of which payments are planned have something free.
 */
export function planOfFile(arrangements: readonly Arrangement[], payments: readonly Payment[], today: CalendarDate): Plan {
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
  return planOfFile(toCome, [], today).months.find(({ total }) => total.greaterThan(0))?.total ?? null;
}

/** What the arrangements that run take, term by term. */
export function burdensOf(arrangements: readonly Arrangement[], from: Month): readonly PlannedBurden[] {
  return arrangements.filter(isRunningArrangement).map(({ id, terms }) => ({ id, terms: terms.filter(({ paidOn }) => paidOn === null).map(({ due, amount }) => ({ due: notBefore(from, due), amount: readEuro(amount) })) }));
}

/** What is overdue falls in the first month of a plan. */
export function notBefore(from: Month, due: CalendarDate): CalendarDate {
  return monthOf(due) < from ? firstDay(from) : due;
}

/** wat er per maand binnenkomt — all that the next payment day brings the citizen, with what is set off still in it. `null` where nothing is planned. */
export function comesInPerMonth(payments: readonly Payment[], today: CalendarDate): Decimal | null {
  const planned = payments.filter((payment) => payment.due >= today && isToCome(payment, today) && (payment.payee === 'own' || payment.payee === 'administrator'));
  const next = planned.map(({ due }) => due).toSorted()[0];
  if (next === undefined) return null;
  const { amount, withheld } = paymentsTogether(planned.filter(({ due }) => due === next));
  return readEuro(amount).plus(readEuro(withheld));
}
