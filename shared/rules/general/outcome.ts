import type { Allowance } from '../../models/allowance.ts';
import type { AllowanceAssessment, Gap, MonthAmount, Refusal, UnmetCondition } from '../../models/assessment.ts';
import { firstDay, monthNumber, monthsOfYear, type CalculationYear } from '../../models/calendar.ts';
import type { Decimal } from '../../models/money.ts';
import { unmet } from '../engine/conditions.ts';
import { amountText, explainer } from '../engine/explain.ts';
import { valueOf, type Finding } from '../engine/finding.ts';
import type { LegalBasis } from '../engine/legal-basis.ts';
import { inForce, type ParameterReading } from '../engine/parameter.ts';
import { awardOf, entitlementOverYear, shownMonth, type SegmentEntitlement } from './award.ts';
import { minimumAward } from './parameters.ts';

/** A stretch of equal months with its conditions and what they come to in a whole year. */
export interface SegmentOutcome extends SegmentEntitlement {
  /** the conditions together: their steps are under `from` */
  readonly entitled: Finding<boolean>;
}

/** Something the rules do not model, touched. A blocking gap means that no amount can be given. */
export interface GapTouched extends Gap {
  readonly blocking: boolean;
}

/** Makes the assessment of one allowance from its months: adds up, rounds, applies the minimum, explains. Awir art. 14. */
export function allowanceAssessment(outcome: {
  readonly allowance: Allowance;
  readonly year: CalculationYear;
  readonly segments: readonly SegmentOutcome[];
  /** where the law says that the allowance is determined per calendar month */
  readonly perMonth: LegalBasis;
  readonly gaps: readonly GapTouched[];
  readonly reading: ParameterReading;
}): AllowanceAssessment {
  const { allowance, year, segments, gaps } = outcome;
  if (gaps.some((gap) => gap.blocking)) return refusedAssessment(allowance, year, { kind: 'notModelled' }, gaps);
  const explain = explainer();
  const overYear = entitlementOverYear(segments, outcome.perMonth);
  const award = awardOf(overYear, inForce(minimumAward, firstDay(`${String(year)}-01`), outcome.reading));
  const allMonthsEqual = allEqual(segments.map((segment) => valueOf(segment.yearlyEntitlement)));
  const months = monthAmounts(year, segments, award, allMonthsEqual, explain);
  return {
    allowance, year,
    status: award.outcome.kind === 'known' ? 'known' : 'unknown',
    award: amountOrNull(award),
    exactYear: amountOrNull(overYear),
    shownMonth: allMonthsEqual ? (months[0]?.shown ?? null) : null,
    months,
    conditionsNotMet: conditionsNotMet(segments),
    missingFacts: award.outcome.kind === 'unknown' ? award.outcome.missing : [],
    gaps: gaps.map(withoutBlocking),
    refusal: null,
    explanation: explain(award),
  };
}

/** The assessment of an allowance on which the rules cannot answer. */
export function refusedAssessment(allowance: Allowance, year: CalculationYear, refusal: Refusal, gaps: readonly GapTouched[] = []): AllowanceAssessment {
  return {
    allowance, year, status: 'refused', award: null, exactYear: null, shownMonth: null, months: [],
    conditionsNotMet: [], missingFacts: [], gaps: gaps.map(withoutBlocking), refusal, explanation: null,
  };
}

function monthAmounts(year: CalculationYear, segments: readonly SegmentOutcome[], award: Finding<Decimal>, allMonthsEqual: boolean, explain: ReturnType<typeof explainer>): readonly MonthAmount[] {
  const amounts = segments.map((segment) => {
    const shown = shownMonth(segment, award, allMonthsEqual);
    const yearly = valueOf(segment.yearlyEntitlement);
    return { months: segment.months, exact: yearly === null ? null : amountText(yearly.dividedBy(12)), shown: amountOrNull(shown), explanation: explain(shown) };
  });
  return monthsOfYear(year).flatMap((month) => amounts.filter((amount) => amount.months.includes(month)).map(({ exact, shown, explanation }) => ({ month, exact, shown, explanation })));
}

/** All conditions that are not met, each with its months. */
function conditionsNotMet(segments: readonly SegmentOutcome[]): readonly UnmetCondition[] {
  const found = new Map<string, UnmetCondition>();
  for (const segment of segments) {
    const months = segment.months.map(monthNumber);
    for (const { term, basis } of unmet(segment.entitled.from)) {
      if (basis === null) continue;
      const sofar = found.get(term)?.months ?? [];
      found.set(term, { term, basis, months: [...sofar, ...months].toSorted((one, other) => one - other) });
    }
  }
  return [...found.values()];
}

function allEqual(amounts: readonly (Decimal | null)[]): boolean {
  const [first] = amounts;
  return first !== undefined && first !== null && amounts.every((amount) => amount !== null && amount.equals(first));
}

function amountOrNull(amount: Finding<Decimal>): string | null {
  const value = valueOf(amount);
  return value === null ? null : amountText(value);
}

function withoutBlocking({ term, basis, person }: GapTouched): Gap {
  return { term, basis, person };
}
