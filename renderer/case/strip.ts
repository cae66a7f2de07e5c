import { allowances, type Allowance } from '../../shared/models/allowance.ts';
import type { Assessment } from '../../shared/models/assessment.ts';
import { addMonths, monthInYear, monthOf, yearOf, type CalculationYear, type Month } from '../../shared/models/calendar.ts';
import type { AllowanceYear, CaseFile } from '../../shared/models/case-file.ts';
import type { EuroText } from '../../shared/models/money.ts';
import { Decimal, readEuro, writeEuro } from '../../shared/models/money.ts';
import { monthStrip, totalOf, type StripMonth as MonthByRules, type StripTotals } from '../../shared/rules/index.ts';
import { currentDecision } from './decisions.ts';
import { flagsOf, type Flag } from './flags.ts';
import { present } from './parts.ts';
import { differenceOf, sumOf } from './sums.ts';

/** One allowance in one month. */
export interface MonthPart extends MonthByRules {
  readonly allowance: Allowance;
}

/** A month of the strip, with the sums of its allowances. */
export interface StripMonth extends StripTotals {
  readonly month: Month;
  readonly phase: 'past' | 'now' | 'future';
  readonly parts: readonly MonthPart[];
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
  const years = new Map([...new Set(months.map(yearOf))].map((year) => [year, stripsOf(file, year, assessments.get(year) ?? null)]));
  return months.map((month) => {
    const strips = years.get(yearOf(month)) ?? [];
    const parts = strips.flatMap(({ allowance, months: ofYear }) => ofYear.filter((one) => one.month === month).map((one): MonthPart => ({ ...one, allowance })));
    return {
      month,
      phase: month < now ? 'past' : month === now ? 'now' : 'future',
      parts,
      ...totalOf(parts),
      without: allowances.filter((allowance) => strips.some((one) => one.allowance === allowance && !one.hasAmounts)),
      flags: flags.get(month) ?? [],
    };
  });
}

/** The months of the allowances that run in a year, by the rules. */
function stripsOf(file: CaseFile, year: CalculationYear, assessment: Assessment | null): readonly { readonly allowance: Allowance; readonly months: readonly MonthByRules[]; readonly hasAmounts: boolean }[] {
  const [decisions, payments] = [present(file.decisions), present(file.payments)];
  return present(file.allowanceYears).filter((entry) => entry.year === year && isRunning(entry)).map(({ allowance, status }) => ({
    allowance,
    months: monthStrip({ allowance, year, status, decisions, payments, rights: assessment?.allowances[allowance].months ?? null, today: file.today }).months,
    hasAmounts: (currentDecision(decisions, allowance, year)?.amountYear ?? null) !== null || payments.some((payment) => payment.allowance === allowance && payment.year === year),
  }));
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

/** The parts of the bar of a month, from the bottom up: what was paid and due, what was paid too much, what is expected, what is withheld. What went to a debt is drawn as that alone. */
export function barOf({ paid, withheld, expected, tooMuch }: StripTotals): { readonly solid: EuroText | null; readonly tooMuch: EuroText | null; readonly expected: EuroText | null; readonly withheld: EuroText | null } {
  if (paid === null) return { solid: null, tooMuch: null, expected, withheld };
  const drawn = tooMuch === null ? null : writeEuro(Decimal.min(readEuro(paid), readEuro(tooMuch)));
  return { solid: drawn === null ? paid : differenceOf(paid, drawn), tooMuch: drawn, expected: null, withheld };
}

function isRunning({ status }: AllowanceYear): boolean {
  return status !== 'applied' && status !== 'inProgress' && status !== 'nil';
}
