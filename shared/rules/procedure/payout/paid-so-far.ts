import type { Allowance } from '../../../models/allowance.ts';
import type { CalculationYear, CalendarDate, Month } from '../../../models/calendar.ts';
import type { Payment, Recovery } from '../../../models/case-file.ts';
import { readEuro, writeEuro, type EuroText } from '../../../models/money.ts';
import { sum } from '../../engine/rounding.ts';

/** What was paid of an allowance on a year until now. */
export interface PaidSoFar {
  /** uitbetaald: what came on an account */
  readonly paidOut: EuroText;
  /** verrekend of ingehouden: what went to a debt in place of an account */
  readonly withheld: EuroText;
  /** the last month for which something was paid, and the last day on which; `null` where nothing was */
  readonly through: Month | null;
  readonly lastPaidOn: CalendarDate | null;
}

/** betaald tot nu — everything paid or set off on a year of an allowance. What is planned or came back does not count. */
export function paidSoFar(payments: readonly Payment[], allowance: Allowance, year: CalculationYear, today: CalendarDate): PaidSoFar {
  const done = payments.filter((payment) => payment.allowance === allowance && payment.year === year && isPaid(payment, today));
  const { amount, withheld } = paymentsTogether(done);
  return { paidOut: amount, withheld, through: done.map(({ month }) => month).toSorted().at(-1) ?? null, lastPaidOn: done.map(({ due }) => due).toSorted().at(-1) ?? null };
}

/** betaald over het jaar — what an award is laid beside: what was paid and what went to a debt (Awir art. 30), less what was asked back of it. Awir arts. 22 and 24 lid 2. */
export function paidOnYear({ paidOut, withheld }: PaidSoFar, recoveries: readonly Recovery[], allowance: Allowance, year: CalculationYear): EuroText {
  const askedBack = recoveries.filter((one) => one.allowance === allowance && one.year === year).map(({ principal }) => readEuro(principal));
  return writeEuro(readEuro(paidOut).plus(readEuro(withheld)).minus(sum(askedBack)));
}

/** Whether the payment was made: on an account, or to a debt in full. What will be set off in full is set off from its day on. */
export function isPaid({ state, due }: Payment, today: CalendarDate): boolean {
  return state === 'paid' || (state === 'setOff' && due <= today);
}

/** Whether the payment is still to be made, on an account or to a debt in full. */
export function isToCome(payment: Payment, today: CalendarDate): boolean {
  return payment.state !== 'returned' && !isPaid(payment, today);
}

/** Payments together: what they bring on an account, and what goes to a debt. */
export function paymentsTogether(payments: readonly Payment[]): Pick<Payment, 'amount' | 'withheld'> {
  return { amount: writeEuro(sum(payments.map(({ amount }) => readEuro(amount)))), withheld: writeEuro(sum(payments.map(({ withheld }) => readEuro(withheld)))) };
}
