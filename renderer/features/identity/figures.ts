import { allowances } from '../../../shared/models/allowance.ts';
import type { Allowance } from '../../../shared/models/allowance.ts';
import { addDays, yearOf } from '../../../shared/models/calendar.ts';
import type { CalendarDate, Month } from '../../../shared/models/calendar.ts';
import type { CaseFile, Payment } from '../../../shared/models/case-file.ts';
import { writeEuro, type EuroText } from '../../../shared/models/money.ts';
import { debtOverview, isToCome, paymentCalendar, paymentsTogether, takenPerMonth, toldTogether, type ToldTogether } from '../../../shared/rules/index.ts';
import { isOpenRecovery } from '../../case/debts.ts';
import { currentDecision, paysAdvance } from '../../case/decisions.ts';
import { present } from '../../case/parts.ts';

/** An amount of the strip: there, nothing to tell, or its part of the file cannot be read. */
export type Figure<Value> = { readonly kind: 'told'; readonly value: Value } | { readonly kind: 'none' } | { readonly kind: 'unread' };

/** samen per maand: `without` names the running allowances that have no amount. */
export type Together = ToldTogether<Allowance>;

/** volgende betaling: what will be paid on one day, for one month. Nothing planned, while an advance runs: the day by the calendar, and no amount. */
export interface NextPayment {
  readonly due: CalendarDate;
  readonly month: Month;
  /** what is paid out, with what is withheld already off it; `null`: not planned yet */
  readonly amount: EuroText | null;
  readonly withheld: EuroText;
  readonly parts: readonly Payment[];
}

/** samen per maand — the sum of the advances that run in the year of today, as decided. */
export function togetherPerMonth(file: CaseFile): Figure<Together> {
  if (file.allowanceYears.state === 'failed' || file.decisions.state === 'failed') return { kind: 'unread' };
  const year = yearOf(file.today);
  const states = file.allowanceYears.value.filter((entry) => entry.year === year && paysAdvance(entry));
  const amounts = allowances
    .filter((allowance) => states.some((entry) => entry.allowance === allowance))
    .map((allowance) => ({ of: allowance, amount: currentDecision(present(file.decisions), allowance, year)?.amountMonth ?? null }));
  return amounts.length === 0 ? { kind: 'none' } : { kind: 'told', value: toldTogether(amounts) };
}

/** volgende betaling — everything that is to come on the first day from today on which something is paid or set off. */
export function nextPayment(file: CaseFile): Figure<NextPayment> {
  if (file.payments.state === 'failed') return { kind: 'unread' };
  const toCome = file.payments.value.filter((payment) => payment.due >= file.today && isToCome(payment, file.today)).toSorted((one, other) => one.due.localeCompare(other.due) || one.month.localeCompare(other.month));
  const [first] = toCome;
  if (first === undefined) return byCalendar(file);
  const parts = toCome.filter((payment) => payment.due === first.due && payment.month === first.month);
  return { kind: 'told', value: { due: first.due, month: first.month, ...paymentsTogether(parts), parts } };
}

/** The next payment day of the calendar, where an advance runs in the year of its month. */
function byCalendar(file: CaseFile): Figure<NextPayment> {
  const next = [yearOf(file.today), yearOf(file.today) + 1].flatMap(paymentCalendar).find(({ paidOn }) => paidOn >= file.today);
  const runs = present(file.allowanceYears).some((entry) => next !== undefined && entry.year === yearOf(next.month) && paysAdvance(entry));
  return next === undefined || !runs ? { kind: 'none' } : { kind: 'told', value: { due: next.paidOn, month: next.month, amount: null, withheld: '0', parts: [] } };
}

/** open schuld — what is left of all debts together, by the rules. */
export function openDebt(file: CaseFile): Figure<EuroText> {
  if (file.recoveries.state === 'failed') return { kind: 'unread' };
  const open = file.recoveries.value.filter(isOpenRecovery);
  return open.length === 0 ? { kind: 'none' } : { kind: 'told', value: writeEuro(debtOverview(open, [], null).rest) };
}

/** regeling — what the running arrangements take in a month. */
export function arrangementPerMonth(file: CaseFile): Figure<EuroText> {
  if (file.arrangements.state === 'failed') return { kind: 'unread' };
  const taken = takenPerMonth(file.arrangements.value, file.today);
  return taken === null ? { kind: 'none' } : { kind: 'told', value: writeEuro(taken) };
}

/** How many contacts there were in the thirty days up to and with today. */
export function contactsInThirtyDays(file: CaseFile): Figure<number> {
  if (file.contacts.state === 'failed') return { kind: 'unread' };
  const since = addDays(file.today, -29);
  const counted = file.contacts.value.filter(({ channel, startedAt }) => channel !== 'system' && startedAt.slice(0, 10) >= since && startedAt.slice(0, 10) <= file.today);
  return { kind: 'told', value: counted.length };
}
