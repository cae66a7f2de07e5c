import type { Allowance } from '../../../models/allowance.ts';
import type { MonthFigures } from '../../../models/assessment.ts';
import { monthInYear, monthOf, monthsOfYear, type CalculationYear, type CalendarDate, type Month } from '../../../models/calendar.ts';
import type { AllowanceYear, Decision, Payment } from '../../../models/case-file.ts';
import { finalKinds, payingStatuses } from '../../../models/decision-kinds.ts';
import { Decimal, readEuro, writeEuro, type EuroText } from '../../../models/money.ts';
import { sum, wholeEuros } from '../../engine/rounding.ts';
import { awardDecisions, type AwardDecision } from '../../facts/award-decisions.ts';
import { isPaid, isToCome } from './paid-so-far.ts';

/** What the strip of one allowance in one year is made of. */
export interface StripOfYear {
  readonly allowance: Allowance;
  readonly year: CalculationYear;
  readonly status: AllowanceYear['status'];
  /** of the file: those about this allowance and year are taken */
  readonly decisions: readonly Decision[];
  readonly payments: readonly Payment[];
  /** what our own calculation gives for each month; `null` where it was not made */
  readonly rights: readonly Pick<MonthFigures, 'month' | 'exact'>[] | null;
  readonly today: CalendarDate;
}

/** The amounts of a month, or of a year. `null`: there is no such amount. */
export interface StripTotals {
  /** toegekend: the part of the month in what was decided for the year */
  readonly awarded: EuroText | null;
  /** betaald: what came on an account */
  readonly paid: EuroText | null;
  /** verrekend of ingehouden, from what was paid or will be from what is planned */
  readonly withheld: EuroText | null;
  /** verwacht: what is planned to be paid; where nothing of the year was paid or planned yet, what the advance gives a month */
  readonly expected: EuroText | null;
  /** te veel betaald: paid and withheld above the right, as far as the months before had not too little; `null` where the two cannot be compared. Awir art. 26 lid 1. */
  readonly tooMuch: EuroText | null;
}

/** One allowance in one month. */
export interface StripMonth extends StripTotals {
  readonly month: Month;
  /** recht: what our own calculation gives for the month */
  readonly right: EuroText | null;
}

/** The months of a year with their sums. */
export interface MonthStrip {
  readonly months: readonly StripMonth[];
  readonly total: StripTotals;
}

/**
 * maandstrook — award, paid, withheld and expected of every month; each sums to the year. A month of the award is a twelfth part (or the part of the months there are) in whole euros, and the euros left over
 * stand in the last month; the law knows no month of an award. What is paid outside the year stands in its first or last month.
 */
export function monthStrip({ allowance, year, status, decisions, payments, rights, today }: StripOfYear): MonthStrip {
  const ofYear = payments.filter((payment) => payment.allowance === allowance && payment.year === year);
  const awards = awardDecisions(decisions, allowance, year);
  const decision = awards.at(-1) ?? null;
  const awarded = awardedMonths(awards, rights, year);
  const advance = decision !== null && payingStatuses.has(status) && ofYear.length === 0 ? decision : null;
  const received = new Map<Month, Decimal>();
  const months = monthsOfYear(year).map((month): Omit<StripMonth, 'tooMuch'> => {
    const ofMonth = ofYear.filter((payment) => monthWithin(year, payment.month) === month);
    const done = ofMonth.filter((payment) => isPaid(payment, today));
    const planned = ofMonth.filter((payment) => isToCome(payment, today));
    received.set(month, sum(done.flatMap(({ amount, withheld }) => [readEuro(amount), readEuro(withheld)])));
    return {
      month,
      awarded: positive(awarded.get(month) ?? nought),
      paid: done.length === 0 ? null : sumOf(done.map(({ amount }) => amount)),
      withheld: positive(sum([...done, ...planned].map((payment) => readEuro(payment.withheld)))),
      expected: planned.length > 0 ? sumOf(planned.map(({ amount }) => amount)) : month >= monthOf(today) && awarded.has(month) && (advance?.fromMonth ?? '') <= month ? (advance?.amountMonth ?? null) : null,
      right: rights?.find((one) => one.month === month)?.exact ?? null,
    };
  });
  const tooMuch = decision === null || finalKinds.has(decision.kind) ? new Map<Month, EuroText>() : tooMuchPaid(months, received);
  const withTooMuch = months.map((one): StripMonth => ({ ...one, tooMuch: tooMuch.get(one.month) ?? null }));
  return { months: withTooMuch, total: totalOf(withTooMuch) };
}

/** The sums of several months, or of one month of several allowances: of what there is. */
export function totalOf(parts: readonly StripTotals[]): StripTotals {
  const total = (name: keyof StripTotals): EuroText | null => {
    const amounts = parts.flatMap((part) => part[name] ?? []);
    return amounts.length === 0 ? null : sumOf(amounts);
  };
  return { awarded: total('awarded'), paid: total('paid'), withheld: total('withheld'), expected: total('expected'), tooMuch: total('tooMuch') };
}

/** What was decided last for the year, spread over the months with entitlement, or over those from the first decision on where the rules cannot say which. */
function awardedMonths(awards: readonly AwardDecision[], rights: StripOfYear['rights'], year: CalculationYear): ReadonlyMap<Month, Decimal> {
  const award = awards.at(-1)?.amountYear ?? null;
  if (award === null) return new Map();
  const entitled = (rights ?? []).filter(({ exact }) => exact !== null && readEuro(exact).greaterThan(0)).map(({ month }) => month);
  const from = awards[0]?.fromMonth ?? '';
  return spread(readEuro(award), entitled.length > 0 ? entitled : monthsOfYear(year).filter((month) => month >= from));
}

function spread(award: Decimal, months: readonly Month[]): ReadonlyMap<Month, Decimal> {
  const each = wholeEuros(award.dividedBy(Math.max(1, months.length)));
  const last = award.minus(each.times(months.length - 1));
  return new Map(months.map((month, index) => [month, index === months.length - 1 ? last : each]));
}

/**
 * A month in which several are paid in one sum has more than its right and not too much: what the months before had too little comes first. Below a euro it is rounding. From the first month of which the right is
 * not known nothing can be compared.
 */
function tooMuchPaid(months: readonly Pick<StripMonth, 'month' | 'right'>[], received: ReadonlyMap<Month, Decimal>): ReadonlyMap<Month, EuroText> {
  const found = new Map<Month, EuroText>();
  let ahead = nought;
  for (const { month, right } of months) {
    if (right === null) break;
    const above = (received.get(month) ?? nought).minus(readEuro(right));
    ahead = ahead.plus(above);
    const tooMuch = Decimal.min(above, ahead);
    if (tooMuch.greaterThanOrEqualTo(1)) found.set(month, writeEuro(tooMuch));
  }
  return found;
}

function monthWithin(year: CalculationYear, month: Month): Month {
  const [first, last] = [monthInYear(year, 1), monthInYear(year, 12)];
  return month < first ? first : month > last ? last : month;
}

function positive(amount: Decimal): EuroText | null {
  return amount.greaterThan(0) ? writeEuro(amount) : null;
}

function sumOf(amounts: readonly EuroText[]): EuroText {
  return writeEuro(sum(amounts.map(readEuro)));
}

const nought = new Decimal(0);
