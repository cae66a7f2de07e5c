import { allowances, type Allowance } from '../../shared/models/allowance.ts';
import type { AllowanceAssessment, Assessment } from '../../shared/models/assessment.ts';
import { addMonths, monthInYear, monthOf, monthsOfYear, yearOf, type CalculationYear, type Month } from '../../shared/models/calendar.ts';
import type { AllowanceYear, CaseFile, Decision, Payment } from '../../shared/models/case-file.ts';
import type { EuroText } from '../../shared/models/money.ts';
import { Decimal, readEuro, writeEuro } from '../../shared/models/money.ts';
import { monthStrip } from '../../shared/rules/index.ts';
import { currentDecision, isDefinitive } from './decisions.ts';
import { present } from './parts.ts';
import { isPositive, sumOf } from './sums.ts';
import { flagsOf, type Flag } from './flags.ts';

/** One allowance in one month. `null`: there is no such amount. */
export interface MonthPart {
  readonly allowance: Allowance;
  /** toegekend: the part of the month in what was decided for the year */
  readonly awarded: EuroText | null;
  readonly paid: EuroText | null;
  /** set off or seized from what was paid, or will be from what is planned */
  readonly withheld: EuroText | null;
  /** what will be paid: a planned payment; where nothing of the year was paid or planned yet, what the decision gives a month */
  readonly expected: EuroText | null;
  /** recht: what our own calculation gives for the month */
  readonly right: EuroText | null;
  /** paid above the entitlement; `null` where the two cannot be compared */
  readonly tooMuch: EuroText | null;
}

/** A month of the strip. */
export interface StripMonth {
  readonly month: Month;
  readonly phase: 'past' | 'now' | 'future';
  readonly parts: readonly MonthPart[];
  readonly awarded: EuroText | null;
  readonly paid: EuroText | null;
  readonly withheld: EuroText | null;
  readonly expected: EuroText | null;
  readonly tooMuch: EuroText | null;
  /** allowances that run in this year and of which no amount is known: the totals are without them */
  readonly without: readonly Allowance[];
  readonly flags: readonly Flag[];
}

/** The months to show: those of the year, or twenty-four with half a year on either side where there is room. */
export function stripRange(year: CalculationYear, wide: boolean): readonly Month[] {
  const first = wide ? monthInYear(year - 1, 7) : monthInYear(year, 1);
  return Array.from({ length: wide ? 24 : 12 }, (_, index) => addMonths(first, index));
}

/** maandtijdlijn: what was paid and withheld, what is to come, and what happened, month by month. */
export function strip(file: CaseFile, months: readonly Month[], assessments: ReadonlyMap<CalculationYear, Assessment>): readonly StripMonth[] {
  const flags = flagsOf(file);
  const now = monthOf(file.today);
  return months.map((month) => {
    const year = yearOf(month);
    const running = present(file.allowanceYears).filter((entry) => entry.year === year && isRunning(entry));
    const parts = running.map(({ allowance }) => monthPart(file, allowance, month, assessments.get(year) ?? null));
    return {
      month,
      phase: month < now ? 'past' : month === now ? 'now' : 'future',
      parts,
      awarded: total(parts, 'awarded'),
      paid: total(parts, 'paid'),
      withheld: total(parts, 'withheld'),
      expected: total(parts, 'expected'),
      tooMuch: total(parts, 'tooMuch'),
      without: allowances.filter((allowance) => running.some((entry) => entry.allowance === allowance) && !hasAmounts(file, allowance, year)),
      flags: flags.get(month) ?? [],
    };
  });
}

/** The highest total of the strip: the height of the tallest bar. */
export function highestOf(months: readonly StripMonth[]): EuroText {
  const totals = months.map(({ paid, withheld, expected }) => readEuro(sumOf([paid ?? expected, withheld].filter((amount) => amount !== null))));
  return writeEuro(totals.reduce((highest, amount) => (amount.greaterThan(highest) ? amount : highest), readEuro('0')));
}

/** How high a bar of the amount stands, as a share of the tallest: 0 to 1. */
export function shareOf(amount: EuroText | null, highest: EuroText): number {
  if (amount === null || readEuro(highest).isZero()) return 0;
  return Decimal.min(1, Decimal.max(0, readEuro(amount).dividedBy(readEuro(highest)))).toNumber();
}

function monthPart(file: CaseFile, allowance: Allowance, month: Month, assessment: Assessment | null): MonthPart {
  const year = yearOf(month);
  const payments = present(file.payments).filter((payment) => payment.allowance === allowance && payment.year === year && payment.month === month);
  const done = payments.filter(isDone);
  const planned = payments.filter(({ state }) => state === 'planned');
  const hasPlan = present(file.payments).some((payment) => payment.allowance === allowance && payment.year === year);
  const decision = currentDecision(present(file.decisions), allowance, year);
  const own = assessment?.allowances[allowance].months.find((entry) => entry.month === month)?.exact ?? null;
  const paid = done.length === 0 ? null : sumOf(done.map(({ amount }) => amount));
  const withheld = sumOf([...done, ...planned].map((payment) => payment.withheld));
  const byDecision = decision !== null && !isDefinitive(decision) && (decision.fromMonth === null || decision.fromMonth <= month) ? decision.amountMonth : null;
  return {
    allowance,
    awarded: awardedIn(month, decision, assessment?.allowances[allowance] ?? null),
    paid,
    withheld: isPositive(withheld) ? withheld : null,
    expected: planned.length > 0 ? sumOf(planned.map(({ amount }) => amount)) : hasPlan || month < monthOf(file.today) ? null : byDecision,
    right: own,
    tooMuch: paid === null || own === null || decision === null || isDefinitive(decision) ? null : above(paid, own),
  };
}

/** What was decided for the year, spread over the months with entitlement, or over those from the month of the decision where the rules cannot say which. */
function awardedIn(month: Month, decision: Decision | null, assessment: AllowanceAssessment | null): EuroText | null {
  if (decision === null || decision.amountYear === null) return null;
  const year = yearOf(month);
  const entitled = assessment?.months.filter(({ exact }) => exact !== null && isPositive(exact)).map((one) => one.month) ?? [];
  const from = decision.fromMonth;
  const entitledMonths = entitled.length > 0 ? entitled : monthsOfYear(year).filter((one) => from === null || one >= from);
  const { months } = monthStrip({ year, award: readEuro(decision.amountYear), entitledMonths, payments: [], expected: new Map(), on: decision.dated });
  const awarded = months.find((one) => one.month === month)?.awarded;
  return awarded === undefined || awarded.isZero() ? null : writeEuro(awarded);
}

/** A difference of less than a euro is rounding, not too much. */
function above(paid: EuroText, right: EuroText): EuroText | null {
  const difference = readEuro(paid).minus(readEuro(right));
  return difference.greaterThanOrEqualTo(1) ? writeEuro(difference) : null;
}

function hasAmounts(file: CaseFile, allowance: Allowance, year: CalculationYear): boolean {
  return (currentDecision(present(file.decisions), allowance, year)?.amountYear ?? null) !== null
    || present(file.payments).some((payment) => payment.allowance === allowance && payment.year === year);
}

function isRunning({ status }: AllowanceYear): boolean {
  return status !== 'applied' && status !== 'inProgress' && status !== 'nil';
}

function isDone({ state }: Payment): boolean {
  return state === 'paid' || state === 'setOff';
}

function total(parts: readonly MonthPart[], name: 'awarded' | 'paid' | 'withheld' | 'expected' | 'tooMuch'): EuroText | null {
  const amounts = parts.flatMap((part) => (part[name] === null ? [] : [part[name]]));
  return amounts.length === 0 ? null : sumOf(amounts);
}
