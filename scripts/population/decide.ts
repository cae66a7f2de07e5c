import { allowances } from '../../shared/models/allowance.ts';
import type { Allowance } from '../../shared/models/allowance.ts';
import type { AllowanceFigures } from '../../shared/models/assessment.ts';
import { addDays, firstDay, monthsOfYear, yearOf } from '../../shared/models/calendar.ts';
import type { CalculationYear, CalendarDate, Month } from '../../shared/models/calendar.ts';
import type { AllowanceYear, Change, Decision, Ground, Payment } from '../../shared/models/case-file.ts';
import { Decimal, readEuro, writeEuro } from '../../shared/models/money.ts';
import type { EuroText } from '../../shared/models/money.ts';
import { figuresOf, firstWorkingDayFrom, householdFacts, objectionTerm, paymentDay, payoutOf, settle, valueOf } from '../../shared/rules/index.ts';
import { newId, newNumber, registerMoment, setStatus } from './dossier.ts';
import type { Dossier } from './dossier.ts';
import { groundsOf } from './grounds.ts';
import { decisionLetter, decisionSubject } from './letters/decision-letter.ts';
import type { LetterLine, Settlement } from './letters/decision-letter.ts';
import { isKept, sendLetter } from './send-letter.ts';

/** A day on which the agency decides about the allowances of one year. */
export interface DecisionDay {
  readonly dated: CalendarDate;
  readonly year: CalculationYear;
  readonly kind: 'advance' | 'revisedAdvance' | 'definitive' | 'revision' | 'onObjection';
  /** absent: every allowance that was applied for by then */
  readonly allowances?: readonly Allowance[];
  readonly because?: Change;
  /** a sentence of its own in the letter */
  readonly reason?: string;
}

/** What a decision came to: the decision itself and what it gives back or asks back. */
export interface Outcome extends LetterLine {
  readonly allowance: Allowance;
}

/**
 * The agency decides: the rules are asked what the allowances come to on the facts as they were known on that day, and everything
 * else (grounds, letter, instalments, what is paid too much) follows from that. An allowance without rules gets a decision without
 * amounts. A revised advance that comes to the same amount is not decided again.
 */
export function decide(dossier: Dossier, day: DecisionDay): readonly Outcome[] {
  const facts = householdFacts(dossier, day.year, day.dated);
  const figures = figuresOf(facts);
  const letterId = isKept(dossier, day.dated) ? newId(dossier, 'l') : null;
  const outcomes = concerned(dossier, day).flatMap((allowance) => {
    const outcome = figures.allowances[allowance];
    const previous = lastDecision(dossier, allowance, day.year);
    if (day.kind === 'revisedAdvance' && outcome.award !== null && previous?.amountYear === outcome.award) return [];
    const decision = decisionOf(dossier, day, outcome, previous, letterId, groundsOf(facts, allowance, groundsDay(day)));
    dossier.decisions.push(decision);
    setStatus(dossier, allowance, day.year, statusAfter(decision, day.kind));
    return [{ allowance, decision, settlement: settlementOf(dossier, day, decision, outcome) }];
  });
  if (outcomes.length > 0 && letterId !== null) {
    sendLetter(dossier, { id: letterId, dated: day.dated, kind: 'decision', subject: decisionSubject(day.kind, day.year), body: () => decisionLetter(dossier, day.kind, day.year, outcomes, day.reason === undefined ? '' : ` ${day.reason}`) });
  }
  return outcomes;
}

function concerned(dossier: Dossier, { allowances: only, dated }: DecisionDay): readonly Allowance[] {
  return allowances.filter((allowance) => {
    const appliedOn = dossier.applied.get(allowance);
    return appliedOn !== undefined && appliedOn <= dated && (only === undefined || only.includes(allowance));
  });
}

function decisionOf(dossier: Dossier, day: DecisionDay, outcome: AllowanceFigures, previous: Decision | undefined, letterId: string | null, grounds: readonly Ground[]): Decision {
  const fromMonth = firstMonthPaid(day, outcome);
  const isNil = outcome.award === '0' && isAdvance(day.kind);
  return {
    id: newId(dossier, 'd'), allowance: outcome.allowance, year: day.year, number: newNumber(dossier, 'T', day.year, dossier.decisions.length + 1), kind: isNil ? 'nil' : day.kind, dated: day.dated,
    amountYear: outcome.award, amountMonth: isAdvance(day.kind) ? monthAmount(outcome, fromMonth) : outcome.shownMonth, fromMonth,
    grounds: [...grounds], letterId, objectionUntil: objectionTerm({ dated: day.dated, published: day.dated }).end, followsId: previous?.id ?? null,
    becauseOfChangeId: day.because?.id ?? null, source: 'caseworker', recordedAt: registerMoment(day.dated),
  };
}

/** What was paid on the year before, laid beside the decision. */
function settlementOf(dossier: Dossier, day: DecisionDay, decision: Decision, outcome: AllowanceFigures): Settlement {
  const { allowance } = outcome;
  dossier.payments = dossier.payments.filter((payment) => payment.allowance !== allowance || payment.year !== day.year || payment.due <= day.dated);
  if (outcome.award === null) return { kind: 'none' };
  const paid = paidOn(dossier, allowance, day.year);
  const award = readEuro(outcome.award);
  if (isAdvance(day.kind)) {
    const payout = payoutOf({ year: day.year, dated: day.dated, award, entitledMonths: entitledMonths(outcome), paid, isFirst: day.kind === 'advance', paidThrough: paidThrough(day) });
    for (const { month, due, amount } of payout.instalments) pay(dossier, decision, month, due, amount);
    return payout.tooMuch.isZero() ? { kind: 'none' } : { kind: 'recovered', amount: writeEuro(payout.tooMuch) };
  }
  const { kind, difference } = settle({ dated: day.dated, award, paid });
  const amount = writeEuro((valueOf(difference) ?? award).abs());
  if (kind === 'even') return { kind: 'none' };
  if (kind === 'paidOut') pay(dossier, decision, `${day.year}-12`, firstWorkingDayFrom(addDays(day.dated, 21)), readEuro(amount));
  return { kind, amount };
}

/** The last month of which the payment day was over on the day of the decision. */
function paidThrough({ year, dated }: DecisionDay): Month | null {
  return monthsOfYear(year).findLast((month) => paymentDay(month) <= dated) ?? null;
}

/** What the citizen has had of an allowance over a year: everything paid or set off, less what was asked back before. */
export function paidOn(dossier: Dossier, allowance: Allowance, year: CalculationYear): Decimal {
  const same = (item: { readonly allowance: Allowance; readonly year: CalculationYear }) => item.allowance === allowance && item.year === year;
  const received = dossier.payments.filter(same).reduce((total, { amount, withheld }) => total.plus(readEuro(amount)).plus(readEuro(withheld)), new Decimal(0));
  return dossier.recoveries.filter(same).reduce((total, { principal }) => total.minus(readEuro(principal)), received);
}

/** Adds a payment; it has been made when its day has come. */
function pay(dossier: Dossier, decision: Decision, month: Month, due: CalendarDate, amount: Decimal): void {
  const payment: Payment = {
    id: newId(dossier, 'b'), allowance: decision.allowance ?? 'healthcare', year: decision.year ?? yearOf(month), month, due,
    amount: writeEuro(amount), withheld: '0', payee: dossier.payee, state: due <= dossier.on ? 'paid' : 'planned',
    decisionId: decision.id, recordedAt: decision.recordedAt,
  };
  dossier.payments.push(payment);
}

/** The last decision about an allowance and year. */
export function lastDecision(dossier: Dossier, allowance: Allowance, year: CalculationYear): Decision | undefined {
  return dossier.decisions.findLast((decision) => decision.allowance === allowance && decision.year === year);
}

function statusAfter(decision: Decision, kind: DecisionDay['kind']): AllowanceYear['status'] {
  if (decision.kind === 'nil') return 'nil';
  switch (kind) {
    case 'advance': return 'advance';
    case 'revisedAdvance': return 'advanceRevised';
    case 'definitive': return 'definitive';
    default: return 'revised';
  }
}

/** The months with something to get. */
function entitledMonths(outcome: AllowanceFigures): readonly Month[] {
  return outcome.months.filter(({ exact }) => exact !== null && readEuro(exact).greaterThan(0)).map(({ month }) => month);
}

/** The first month that a decision changes: the first that is still to be paid and gives something. */
function firstMonthPaid(day: DecisionDay, outcome: AllowanceFigures): Month | null {
  if (outcome.award === null) return null;
  const entitled = entitledMonths(outcome);
  return (day.kind === 'revisedAdvance' ? entitled.find((month) => paymentDay(month) > day.dated) : entitled[0]) ?? monthsOfYear(day.year)[0] ?? null;
}

/** What an advance decision shows for a month: of a year with unequal months the first one that it pays. */
function monthAmount(outcome: AllowanceFigures, month: Month | null): EuroText | null {
  if (outcome.award === null) return null;
  return outcome.shownMonth ?? outcome.months.find((one) => one.month === month)?.shown ?? '0';
}

function isAdvance(kind: DecisionDay['kind']): boolean {
  return kind === 'advance' || kind === 'revisedAdvance';
}

function groundsDay({ year, dated }: DecisionDay): CalendarDate {
  const first = firstDay(`${year}-01`), last = `${year}-12-31`;
  return dated < first ? first : dated > last ? last : dated;
}
