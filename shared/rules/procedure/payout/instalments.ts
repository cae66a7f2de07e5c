import { addMonths, monthInYear, monthOf, yearOf, type CalculationYear, type CalendarDate, type Month } from '../../../models/calendar.ts';
import { Decimal } from '../../../models/money.ts';
import { derive, valueOf, type Finding } from '../../engine/finding.ts';
import { article, type LegalBasis } from '../../engine/legal-basis.ts';
import { wholeEuros } from '../../engine/rounding.ts';
import { choice, reading, type Mark } from '../mark.ts';
import { paymentDay } from '../payment-day.ts';
import { told } from '../told.ts';

/** An advance to be paid out. */
export interface AdvanceToPay {
  readonly year: CalculationYear;
  readonly dated: CalendarDate;
  readonly award: Decimal;
  /** the months with entitlement, in their order */
  readonly entitledMonths: readonly Month[];
  /** what was paid on this year before the decision */
  readonly paid: Decimal;
  /** the first advance of this year */
  readonly isFirst: boolean;
  /** of a change: the last month of which the amount was paid already, where that is known; it gets no second instalment */
  readonly paidThrough?: Month | null;
}

/** One instalment of an advance. */
export interface Instalment {
  /** the month it is for */
  readonly month: Month;
  /** the month in which the law has it paid */
  readonly payMonth: Month;
  /** the payment day of that month, or the next one when that day is over */
  readonly due: CalendarDate;
  readonly amount: Decimal;
}

/** How an advance is paid out. */
export type PayoutWay = 'beforeTheYear' | 'inTheYear' | 'pastMonthsInOneSum' | 'partOfYear' | 'change' | 'oneSum' | 'nothing';

/** What an advance decision gives to pay out, or shows to have been paid too much. */
export interface Payout {
  readonly way: PayoutWay;
  readonly basis: LegalBasis;
  readonly instalments: readonly Instalment[];
  /** what is left of the award after what was paid; below nought is too much */
  readonly leftToPay: Finding<Decimal>;
  /** one instalment before rounding; `null` where all is paid in one sum or nothing is paid */
  readonly each: Finding<Decimal> | null;
  /** an instalment as it is paid: in whole euros down */
  readonly eachRounded: Finding<Decimal> | null;
  /** terug te vorderen: paid above the award. Awir art. 26 lid 1; the small amounts of art. 26a are not for an advance. */
  readonly tooMuch: Decimal;
  /** the euros that whole instalments leave over; they wait for the definitive award */
  readonly leftOver: Decimal;
  readonly marks: readonly Mark[];
}

/**
 * uitbetaling van het voorschot, Awir art. 22. Before the year twelve instalments from December; in the year as many as there are months left after the month of the decision, the first in that month; a first
 * award with past months pays those in one sum; after 31 October all in one sum; for part of the year as many instalments as months of entitlement. Of a change what is left is divided by the months left.
 */
export function payoutOf(advance: AdvanceToPay): Payout {
  const leftToPay = leftOf(advance);
  const left = valueOf(leftToPay) ?? nought;
  const { way, basis, months } = monthsToPay(advance);
  if (left.isNegative()) return { ...nothingPaid(leftToPay), basis: article('Awir', '26', '1'), tooMuch: left.negated() };
  if (left.isZero() || months.length === 0) return { ...nothingPaid(leftToPay), basis };
  if (way === 'oneSum') return oneSum(advance, leftToPay, left, basis);
  const count = way === 'pastMonthsInOneSum' ? advance.entitledMonths.length : months.length;
  const each = instalmentOf(leftToPay, count, basis);
  const eachRounded = roundedInstalment(each);
  const amount = valueOf(eachRounded) ?? nought;
  const instalments = months.map((one) => instalmentIn(one, advance.dated, amount)).filter((instalment) => instalment.amount.greaterThan(0));
  const leftOver = left.minus(amount.times(months.length));
  return {
    way, basis, instalments, leftToPay, each, eachRounded, tooMuch: nought, leftOver,
    marks: [
      ...(leftOver.isZero() ? [] : [choice('instalmentRounding', null)]),
      ...(instalments.some(({ payMonth }) => dayIsOver(payMonth, advance.dated)) ? [choice('paymentDayOver', article('Awir', '22', '2'))] : []),
      ...(way === 'change' ? [reading('dividedOverWhatIsLeft', article('Awir', '22', '2'))] : []),
    ],
  };
}

/** A month that is paid, and when. */
interface MonthToPay {
  readonly month: Month;
  readonly payMonth: Month;
}

function monthsToPay(advance: AdvanceToPay): { readonly way: PayoutWay; readonly basis: LegalBasis; readonly months: readonly MonthToPay[] } {
  const { year, dated, entitledMonths, isFirst, paidThrough } = advance;
  const decided = monthOf(dated);
  const wholeYear = entitledMonths.length === 12;
  if (yearOf(dated) < year) {
    const months = entitledMonths.filter((month) => isFirst || month > (paidThrough ?? '')).map((month) => ({ month, payMonth: later(addMonths(month, -1), decided) }));
    return { way: wholeYear ? 'beforeTheYear' : 'partOfYear', basis: article('Awir', '22', wholeYear ? '1' : '3'), months };
  }
  if (dated > `${String(year)}-10-31`) return { way: 'oneSum', basis: article('Awir', '22', '5'), months: [{ month: decided, payMonth: decided }] };
  if (!isFirst) return changeInYear(advance);
  const [first] = entitledMonths;
  if (first === undefined) return { way: 'nothing', basis: article('Awir', '22'), months: [] };
  if (first < decided) return { way: 'pastMonthsInOneSum', basis: article('Awir', '22', '4'), months: entitledMonths.map((month) => ({ month, payMonth: month <= decided ? decided : addMonths(month, -1) })) };
  if (wholeYear) return { way: 'inTheYear', basis: article('Awir', '22', '2'), months: entitledMonths.filter((month) => month > decided).map((month) => ({ month, payMonth: addMonths(month, -1) })) };
  return { way: 'partOfYear', basis: article('Awir', '22', '3'), months: entitledMonths.map((month) => ({ month, payMonth: later(addMonths(month, -1), decided) })) };
}

/** What is left over what is left of the year. When no month is left, in one sum in the month of the decision. */
function changeInYear({ dated, entitledMonths, paidThrough }: AdvanceToPay): { readonly way: PayoutWay; readonly basis: LegalBasis; readonly months: readonly MonthToPay[] } {
  const decided = monthOf(dated);
  const months = entitledMonths.filter((month) => month > later(decided, paidThrough ?? decided)).map((month) => ({ month, payMonth: addMonths(month, -1) }));
  return months.length > 0 ? { way: 'change', basis: article('Awir', '22', '2'), months } : { way: 'oneSum', basis: article('Awir', '22', '2'), months: [{ month: decided, payMonth: decided }] };
}

function oneSum({ year, dated }: AdvanceToPay, leftToPay: Finding<Decimal>, left: Decimal, basis: LegalBasis): Payout {
  const payMonth = monthOf(dated);
  const due = dueIn(payMonth, dated);
  const month = earlier(addMonths(monthOf(due), 1), monthInYear(year, 12));
  const marks = dayIsOver(payMonth, dated) ? [choice('paymentDayOver', basis)] : [];
  return { way: 'oneSum', basis, instalments: [{ month, payMonth, due, amount: left }], leftToPay, each: null, eachRounded: null, tooMuch: nought, leftOver: nought, marks };
}

function nothingPaid(leftToPay: Finding<Decimal>): Omit<Payout, 'basis'> {
  return { way: 'nothing', instalments: [], leftToPay, each: null, eachRounded: null, tooMuch: nought, leftOver: nought, marks: [] };
}

function instalmentIn({ month, payMonth }: MonthToPay, dated: CalendarDate, amount: Decimal): Instalment {
  return { month, payMonth, due: dueIn(payMonth, dated), amount };
}

/** The payment day that lies in a month, or the first one after the decision when that is over: which day is then taken is not published. */
function dueIn(payMonth: Month, dated: CalendarDate): CalendarDate {
  const day = paymentDay(addMonths(payMonth, 1));
  return day > dated ? day : dueIn(addMonths(payMonth, 1), dated);
}

function dayIsOver(payMonth: Month, dated: CalendarDate): boolean {
  return paymentDay(addMonths(payMonth, 1)) <= dated;
}

/** nog te betalen — the award less what was paid on the year. */
function leftOf({ award, paid }: AdvanceToPay): Finding<Decimal> {
  return derive({
    term: 'leftToPay', basis: article('Awir', '22'), unit: 'euro per year',
    formula: 'award − paidOnYear',
    from: { award: told('award', award, 'euro per year'), paidOnYear: told('paidOnYear', paid, 'euro per year') },
    compute: (values) => values.award.minus(values.paidOnYear),
  });
}

/** termijn — what is left, divided by the number of instalments. */
function instalmentOf(leftToPay: Finding<Decimal>, count: number, basis: LegalBasis): Finding<Decimal> {
  return derive({
    term: 'instalment', basis, unit: 'euro per month',
    formula: 'leftToPay / instalmentCount',
    from: { leftToPay, instalmentCount: told('instalmentCount', count, 'months') },
    compute: ({ leftToPay, instalmentCount }) => leftToPay.dividedBy(instalmentCount),
  });
}

/** How instalments are rounded is not published; the examples of Dienst Toeslagen show whole euros, down. */
function roundedInstalment(each: Finding<Decimal>): Finding<Decimal> {
  return derive({
    term: 'instalmentPaid', basis: null, unit: 'euro per month',
    formula: 'wholeEuros(instalment)',
    from: { instalment: each },
    compute: ({ instalment }) => wholeEuros(instalment),
  });
}

const nought = new Decimal(0);

function later(one: Month, other: Month): Month {
  return one > other ? one : other;
}

function earlier(one: Month, other: Month): Month {
  return one < other ? one : other;
}
