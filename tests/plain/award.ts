import { dividedBy, floor, type Fraction, inCents, isEqual, multiply, roundHalfUp, sum, whole } from './fraction.ts';
import { monthNumbers } from './months.ts';

export interface MissingFact {
  readonly person: string | null;
  readonly fact: string;
}

/** One child in care in one month. */
export interface CareChild {
  readonly id: string;
  readonly position: number;
  readonly percentage: string;
  /** `null` where the child has care at more than one rate */
  readonly rateUsed: string | null;
  readonly hoursUsed: string;
  readonly eligibleCost: Fraction;
  readonly benefit: Fraction;
}

/** What one month comes to before it is shown: an exact amount, or nothing because something is not known. */
export interface MonthOutcome {
  readonly exact: Fraction | null;
  readonly missing: readonly MissingFact[];
  /** points that no source decides and that this month turns on */
  readonly undecided: readonly string[];
  readonly children: readonly CareChild[];
}

interface PlainMonth {
  readonly month: number;
  readonly exact: Fraction | null;
  readonly shown: string | null;
  readonly children: readonly CareChild[];
}

export interface PlainResult {
  readonly status: 'known' | 'unknown' | 'refused';
  readonly award: string | null;
  readonly exactYear: Fraction | null;
  readonly exactYearText: string | null;
  /** `null` unless all twelve months are equal */
  readonly shownMonth: string | null;
  readonly months: readonly PlainMonth[];
  readonly missingFacts: readonly MissingFact[];
  readonly undecided: readonly string[];
  readonly refusal: string | null;
}

export function known(exact: Fraction, children: readonly CareChild[] = []): MonthOutcome {
  return { exact, missing: [], undecided: [], children };
}

export function notKnown(missing: readonly MissingFact[], undecided: readonly string[] = []): MonthOutcome {
  return { exact: null, missing, undecided, children: [] };
}

export function refused(refusal: string): PlainResult {
  return { status: 'refused', award: null, exactYear: null, exactYearText: null, shownMonth: null, months: [], missingFacts: [], undecided: [], refusal };
}

/** Awir art. 14: the year is rounded arithmetically to whole euros; below 24 euro nothing is granted. */
function awardOf(exactYear: Fraction): bigint {
  const rounded = roundHalfUp(exactYear);
  return rounded < 24n ? 0n : rounded;
}

/** zorgtoeslag, kindgebonden budget: the whole euros in a twelfth of the rounded year that this month's facts would give. */
export function twelfthOfRoundedYear(exactMonth: Fraction): bigint {
  return floor(dividedBy(whole(roundHalfUp(multiply(exactMonth, whole(12n)))), 12n));
}

/** The year from its twelve months: added unrounded, rounded once, then held against the minimum. */
export function settle(outcomes: readonly MonthOutcome[], show: (exactMonth: Fraction) => bigint): PlainResult {
  const amounts = outcomes.flatMap(({ exact }) => (exact === null ? [] : [exact]));
  const exactYear = amounts.length === outcomes.length ? sum(amounts) : null;
  const award = exactYear === null ? null : awardOf(exactYear);
  const months = monthNumbers.map((month, index) => {
    const { exact, children } = outcomes[index] ?? notKnown([]);
    const shown = exact === null ? null : award === 0n ? '0' : String(show(exact));
    return { month, exact, shown, children };
  });
  const [january] = months;
  const equal = months.every(({ exact }) => exact !== null && january?.exact !== undefined && january.exact !== null && isEqual(exact, january.exact));
  return {
    status: award === null ? 'unknown' : 'known',
    award: award === null ? null : String(award),
    exactYear,
    exactYearText: exactYear === null ? null : inCents(exactYear),
    shownMonth: equal ? (january?.shown ?? null) : null,
    months,
    missingFacts: distinct(outcomes.flatMap(({ missing }) => missing)),
    undecided: [...new Set(outcomes.flatMap(({ undecided }) => undecided))],
    refusal: null,
  };
}

function distinct(facts: readonly MissingFact[]): readonly MissingFact[] {
  return [...new Map(facts.map((fact) => [`${fact.person}/${fact.fact}`, fact])).values()];
}
