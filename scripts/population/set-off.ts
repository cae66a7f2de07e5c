import { addMonths, addYears, monthOf } from '../../shared/models/calendar.ts';
import type { CalendarDate, Month } from '../../shared/models/calendar.ts';
import type { Arrangement, Payment, Recovery } from '../../shared/models/case-file.ts';
import { Decimal, readEuro, writeEuro } from '../../shared/models/money.ts';
import { paymentDay } from '../../shared/rules/index.ts';
import { newId, registerMoment } from './dossier.ts';
import type { Dossier } from './dossier.ts';

/** verrekening ex officio lowers what is paid by at most this much a month */
const mostPerMonth = new Decimal('20');

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
  const terms: Arrangement['terms'] = [];
  const last = addYears(from, 8);
  let rest = readEuro(principal);
  for (let month: Month = addMonths(monthOf(from), 1); rest.greaterThan(0) && paymentDay(month) < last; month = addMonths(month, 1)) {
    const due = paymentDay(month);
    if (due < from) continue;
    const payment = dossier.payments.find((one) => one.allowance === allowance && one.due === due && one.withheld === '0');
    const taken = Decimal.min(rest, mostPerMonth, payment === undefined ? mostPerMonth : readEuro(payment.amount));
    if (payment !== undefined) withhold(dossier, payment, taken);
    terms.push({ due, amount: writeEuro(taken), paidOn: due <= dossier.on && payment !== undefined ? due : null });
    rest = rest.minus(taken);
  }
  return terms;
}

function withhold(dossier: Dossier, payment: Payment, taken: Decimal): void {
  const amount = readEuro(payment.amount).minus(taken);
  const state = amount.isZero() ? 'setOff' : payment.state;
  dossier.payments.splice(dossier.payments.indexOf(payment), 1, { ...payment, amount: writeEuro(amount), withheld: writeEuro(taken), state });
}

function sumOf(amounts: readonly string[]): Decimal {
  return amounts.reduce((total, amount) => total.plus(readEuro(amount)), new Decimal(0));
}
