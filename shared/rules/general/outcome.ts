import type { Allowance } from '../../models/allowance.ts';
import type { AllowanceAmounts, AllowanceAssessment, AllowanceFigures, AwardBounds, ChildInCare, Gap, MonthFigures, Refusal, UnmetCondition } from '../../models/assessment.ts';
import { firstDay, monthInYear, monthNumber, monthsOfYear, type CalculationYear, type Month } from '../../models/calendar.ts';
import type { Decimal } from '../../models/money.ts';
import { unmet } from '../engine/conditions.ts';
import { amountText, explainer } from '../engine/explain.ts';
import { valueOf, type Finding } from '../engine/finding.ts';
import type { LegalBasis } from '../engine/legal-basis.ts';
import { oncePer } from '../engine/once.ts';
import { inForce, type ParameterReading } from '../engine/parameter.ts';
import { awardOf, entitlementOverYear, shownMonth, type SegmentEntitlement } from './award.ts';
import type { GapsOfYear } from './gaps.ts';
import type { Incomes } from './income.ts';
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

/** An allowance of a household in a year, reckoned as far as it does not depend on incomes: what it comes to at incomes, those that were told or others. */
export type AllowanceYear = (incomes: Incomes) => YearOutcome;

/** What the rules of one allowance made of a year. */
export interface YearOutcome {
  readonly allowance: Allowance;
  readonly year: CalculationYear;
  readonly segments: readonly SegmentOutcome[];
  /** where the law says that the allowance is determined per calendar month */
  readonly perMonth: LegalBasis;
  readonly gaps: GapsOfYear;
  readonly reading: ParameterReading;
  readonly children?: () => readonly ChildInCare[];
  /** the same with what is missing supposed at its ends: the least award and the most */
  readonly bounds?: () => readonly [least: YearOutcome, most: YearOutcome];
}

/** What the allowance comes to, and nothing else. Awir art. 14. */
export function amountsOf(outcome: YearOutcome): AllowanceAmounts {
  return reckonedOf(outcome).amounts;
}

/** An answer to be laid beside another: the amounts, and the step that the award is, from which is read what differs; `null` where the rules cannot answer. */
export interface Reckoned {
  readonly amounts: AllowanceAmounts;
  readonly award: Finding<Decimal> | null;
}

/** The amounts with the step of the award. */
export function reckonedOf(outcome: YearOutcome): Reckoned {
  if (outcome.gaps.block()) return { amounts: refusedFigures(outcome, notModelled), award: null };
  const steps = stepsOf(outcome);
  return { amounts: amountsIn(outcome, steps), award: steps.award };
}

/** The same with everything that is told beside the amounts, without what explains it. */
export function figuresOf(outcome: YearOutcome): AllowanceFigures {
  return outcome.gaps.block() ? refusedFigures(outcome, notModelled, outcome.gaps.touched()) : figuresIn(outcome, stepsOf(outcome));
}

/** The assessment of one allowance, with every step explained. */
export function assessmentOf(outcome: YearOutcome): AllowanceAssessment {
  if (outcome.gaps.block()) return refusedAssessment(outcome, notModelled, outcome.gaps.touched());
  const steps = stepsOf(outcome);
  const explain = explainer();
  return { ...figuresIn(outcome, steps), months: steps.months.map(({ figures, shown }) => ({ ...figures, explanation: explain(shown) })), explanation: explain(steps.award) };
}

/** Of which allowance and year the rules cannot answer. */
type Asked = Pick<YearOutcome, 'allowance' | 'year'>;

const notModelled: Refusal = { kind: 'notModelled' };

/** The assessment of an allowance on which the rules cannot answer. */
export function refusedAssessment(asked: Asked, refusal: Refusal, gaps: readonly GapTouched[] = []): AllowanceAssessment {
  return { ...refusedFigures(asked, refusal, gaps), months: [], explanation: null };
}

/** The same without what explains it. */
export function refusedFigures({ allowance, year }: Asked, refusal: Refusal, gaps: readonly GapTouched[] = []): AllowanceFigures {
  return { allowance, year, status: 'refused', award: null, exactYear: null, shownMonth: null, months: [], conditionsNotMet: [], missingFacts: [], gaps: gaps.map(withoutBlocking), refusal };
}

/** The steps from the months of a year to its award. */
interface YearSteps {
  readonly overYear: Finding<Decimal>;
  readonly award: Finding<Decimal>;
  readonly allMonthsEqual: boolean;
  /** in the order of the year */
  readonly months: readonly { readonly figures: MonthFigures; readonly shown: Finding<Decimal> }[];
}

/** Adds up, rounds, applies the minimum and shows each month. Awir art. 14. */
function stepsOf({ year, segments, perMonth, reading }: YearOutcome): YearSteps {
  const overYear = entitlementOverYear(segments, perMonth);
  const award = awardOf(overYear, inForce(minimumAward, firstDay(monthInYear(year, 1)), reading));
  const allMonthsEqual = allEqual(segments.map((segment) => valueOf(segment.yearlyEntitlement)));
  const names = monthsOfYear(year);
  const months: YearSteps['months'][number][] = [];
  for (const segment of segments) {
    const step = shownMonth(segment, award, allMonthsEqual);
    const yearly = valueOf(segment.yearlyEntitlement);
    const exact = yearly === null ? null : amountText(yearly.dividedBy(12));
    const shown = amountOrNull(step);
    for (const place of placesOf(segment.months)) months[place] = { figures: { month: names[place] ?? '', exact, shown }, shown: step };
  }
  return { overYear, award, allMonthsEqual, months };
}

/** Where months stand in their year, from nought. */
const placesOf = oncePer((months: readonly Month[]) => months.map((month) => monthNumber(month) - 1));

function amountsIn({ allowance, year, bounds }: YearOutcome, { overYear, award, allMonthsEqual, months }: YearSteps): AllowanceAmounts {
  const missing = award.outcome.kind === 'unknown' ? award.outcome.missing : null;
  const between = missing !== null && bounds !== undefined ? boundsBetween(bounds()) : null;
  return {
    allowance, year,
    status: award.outcome.kind === 'known' ? 'known' : 'unknown',
    award: amountOrNull(award),
    exactYear: amountOrNull(overYear),
    shownMonth: allMonthsEqual ? (months[0]?.figures.shown ?? null) : null,
    months: months.map(({ figures }) => figures),
    missingFacts: missing ?? [],
    ...(between === null ? {} : { bounds: between }),
    refusal: null,
  };
}

function figuresIn(outcome: YearOutcome, steps: YearSteps): AllowanceFigures {
  const { segments, gaps, children } = outcome;
  return { ...amountsIn(outcome, steps), conditionsNotMet: conditionsNotMet(segments), gaps: gaps.touched().map(withoutBlocking), ...(children === undefined ? {} : { children: children() }) };
}

/** Between what makes the award least and what makes it most. No bounds where something else is missing too, for then either stays unknown. */
function boundsBetween(ends: readonly [least: YearOutcome, most: YearOutcome]): AwardBounds | null {
  const [lowest, highest] = ends.map((end) => amountsOf(end).award);
  return lowest && highest ? { lowest, highest } : null;
}

/** All conditions that are not met, each with its months. */
function conditionsNotMet(segments: readonly SegmentOutcome[]): readonly UnmetCondition[] {
  const found = new Map<string, UnmetCondition>();
  for (const segment of segments) {
    for (const { term, basis } of unmet(segment.entitled.from)) {
      if (basis === null) continue;
      const sofar = found.get(term)?.months ?? [];
      found.set(term, { term, basis, months: [...sofar, ...segment.months.map(monthNumber)].toSorted((one, other) => one - other) });
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
