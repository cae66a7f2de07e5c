import { addMonths, monthOf } from '../../shared/models/calendar.ts';
import type { CalendarDate, Month } from '../../shared/models/calendar.ts';
import type { Arrangement, Payment, Recovery } from '../../shared/models/case-file.ts';
import { Decimal, readEuro, writeEuro } from '../../shared/models/money.ts';
import { paymentDay, setOffPlan } from '../../shared/rules/index.ts';
import { newId, registerMoment } from './dossier.ts';
import type { Dossier } from './dossier.ts';

/**
 * verrekening — the debt is taken from the same running allowance, twenty euro of every payment from a day on. Awir art. 30. What the
 * payments that are known do not cover is agreed on for the months after them.
 */
export function setOff(dossier: Dossier, recovery: Recovery, from: CalendarDate): Recovery {
  const terms = termsFrom(dossier, recovery, from);
  const done = sumOf(terms.filter(({ paidOn }) => paidOn !== null).map(({ amount }) => amount));
  const started: Recovery = { ...recovery, setOff: writeEuro(done), stage: done.equals(readEuro(recovery.principal)) ? 'paid' : 'setOff', stageSince: from };
  dossier.recoveries.splice(dossier.recoveries.indexOf(recovery), 1, started);
  dossier.arrangements.push({ id: newId(dossier, 'g'), kind: 'setOff', recoveryIds: [recovery.id], agreedOn: from, state: started.stage === 'paid' ? 'finished' : 'running', terms, recordedAt: registerMoment(from) });
  return started;
}

function termsFrom(dossier: Dossier, { allowance, principal }: Recovery, from: CalendarDate): Arrangement['terms'] {
  const payments = new Map(dossier.payments.filter((one) => one.allowance === allowance && one.due === paymentDay(one.month) && one.withheld === '0').map((payment) => [payment.month, payment]));
  const paidOut = new Map([...payments].map(([month, { amount }]) => [month, readEuro(amount)]));
  return setOffPlan({ debt: readEuro(principal), on: from, first: firstMonthPaidFrom(from), paidOut }).months.map(({ month, taken }) => {
    const payment = payments.get(month), due = paymentDay(month);
    if (payment !== undefined) withhold(dossier, payment, taken);
    return { due, amount: writeEuro(taken), paidOn: due <= dossier.on && payment !== undefined ? due : null };
  });
}

/** The first month of which the payment day is this day or later. */
function firstMonthPaidFrom(from: CalendarDate): Month {
  const next = addMonths(monthOf(from), 1);
  return paymentDay(next) < from ? addMonths(next, 1) : next;
}

function withhold(dossier: Dossier, payment: Payment, taken: Decimal): void {
  const amount = readEuro(payment.amount).minus(taken);
  const state = amount.isZero() ? 'setOff' : payment.state;
  dossier.payments.splice(dossier.payments.indexOf(payment), 1, { ...payment, amount: writeEuro(amount), withheld: writeEuro(taken), state });
}

function sumOf(amounts: readonly string[]): Decimal {
  return amounts.reduce((total, amount) => total.plus(readEuro(amount)), new Decimal(0));
}
