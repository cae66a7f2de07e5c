import { allowances, type Allowance } from '../../models/allowance.ts';
import type { AllowanceAmounts } from '../../models/assessment.ts';
import type { HouseholdFacts } from '../../models/household.ts';
import { readEuro, writeEuro, type Decimal, type EuroText } from '../../models/money.ts';
import type { Finding } from '../engine/finding.ts';
import type { OtherIncomes, Reckoned } from '../general/index.ts';
import { passedBetween, type Passing } from './passing.ts';
import { wholePlace, type Axis } from './quantity.ts';

/** How a household is reckoned at other incomes than were told, one allowance at a time: by the rules themselves, and what no income changes once. */
export type ReckoningAtIncomes = (facts: HouseholdFacts) => (incomes: OtherIncomes) => (allowance: Allowance) => Reckoned;

/** What a household comes to at every value of a quantity, reckoned where somebody asks, and at each value once. */
export interface Curve {
  readonly axis: Axis;
  /** `null` where the change cannot be made at this value */
  readonly at: (place: number, allowance: Allowance) => AllowanceAmounts | null;
  readonly awardAt: (place: number, allowance: Allowance) => Decimal | null;
  /** the award at a value that may lie between two places */
  readonly awardAtValue: (value: string, allowance: Allowance) => Decimal | null;
  /** what is passed from one place to another. The steps are reckoned for it and not kept: kept at some hundreds of values they cost more than they save. */
  readonly passedBetween: (place: number, other: number, allowance: Allowance) => readonly Passing[];
  /**
   * Values in their order between which an allowance only rises, only falls or stays as it is: from each to the next no step of law passes an amount and no condition turns. What is left of the law then runs one way,
   * see `shared/rules/README.md`. Where something is passed the two values on both sides of it are among them.
   */
  readonly knots: (allowance: Allowance, first: number, last: number) => readonly number[];
}

/** The curve of a household along an axis. */
export function curveOf(axis: Axis, reckoningAtIncomes: ReckoningAtIncomes): Curve {
  const ofFacts = rememberedFor(reckoningAtIncomes);
  const atValue = (value: string, allowance: Allowance): Reckoned | null => {
    const household = axis.householdAt(value);
    return household === null ? null : ofFacts(household.facts)(household.incomes)(allowance);
  };
  const known = Object.fromEntries(allowances.map((allowance) => [allowance, new Map<number, AllowanceAmounts | null>()])) as Readonly<Record<Allowance, Map<number, AllowanceAmounts | null>>>;
  const reckoned = (place: number, allowance: Allowance): Reckoned | null => {
    const one = atValue(axis.textOf(place), allowance);
    known[allowance].set(place, one?.amounts ?? null);
    return one;
  };
  // What the quantity does nothing to is the same at every value.
  const at: Curve['at'] = (place, allowance) => {
    const there = axis.touches.includes(allowance) ? place : axis.first;
    const before = known[allowance].get(there);
    return before === undefined ? (reckoned(there, allowance)?.amounts ?? null) : before;
  };
  const stepAt = (allowance: Allowance) => (place: number): Step => reckoned(place, allowance)?.award ?? null;
  return {
    axis, at,
    awardAt: (place, allowance) => awardOf(at(place, allowance)),
    awardAtValue: (value, allowance) => awardOf(atValue(value, allowance)?.amounts ?? null),
    passedBetween: (place, other, allowance) => passedBetween(allowance, stepAt(allowance)(place), stepAt(allowance)(other)).map(({ passing }) => passing),
    knots: (allowance, first, last) => {
      if (!axis.touches.includes(allowance) || first >= last) return [...new Set([first, last])];
      if (axis.few) return Array.from({ length: last - first + 1 }, (_, index) => first + index);
      const ends = [first, last].map((place) => ({ place, step: stepAt(allowance)(place) })) as [Knot, Knot];
      return [first, ...knotsAfter({ allowance, stepAt: stepAt(allowance) }, ...ends, false)];
    },
  };
}

/** The step of an award; `null` where there is none. */
type Step = Finding<Decimal> | null;

interface Knot {
  readonly place: number;
  readonly step: Step;
}

/** The knots after the first up to the last. Tried first is where a passing lies if what passes runs evenly, as nearly all does; where that brings nothing, the middle. */
function knotsAfter(of: { readonly allowance: Allowance; readonly stepAt: (place: number) => Step }, first: Knot, last: Knot, halve: boolean): readonly number[] {
  const length = last.place - first.place;
  const passed = length <= 1 ? [] : passedBetween(of.allowance, first.step, last.step);
  if (passed.length === 0) return [last.place];
  const shares = passed.flatMap(({ share }) => share ?? []).toSorted((one, other) => one.comparedTo(other));
  const share = halve ? undefined : shares[shares.length >> 1];
  const middle = share === undefined ? middleOf(first.place, last.place) : first.place + wholePlace(share.times(length));
  const between = [...new Set([middle, middle + 1].map((place) => Math.min(last.place - 1, Math.max(first.place + 1, place))))];
  const all: readonly Knot[] = [first, ...between.map((place) => ({ place, step: of.stepAt(place) })), last];
  return all.slice(1).flatMap((knot, index) => {
    const before = all[index] ?? first;
    return knotsAfter(of, before, knot, (knot.place - before.place) * 2 > length);
  });
}

/** The whole place halfway, or the one below it. */
export function middleOf(first: number, last: number): number {
  return (first + last) >> 1;
}

/** afgrond — an award that falls at once, from one value to the next, by more than its slope and the rounding explain. */
export interface Cliff {
  readonly allowance: Allowance;
  /** the last value before it and the first after it */
  readonly before: string;
  readonly after: string;
  readonly fall: EuroText;
  /** what makes it fall */
  readonly passes: readonly Passing[];
}

/** A cliff with the place of the last value before it. */
export interface PlacedCliff {
  readonly place: number;
  readonly cliff: Cliff;
}

/** The cliffs of an allowance at its knots: between them it runs, so there is none. */
export function cliffsAt({ axis, awardAt, passedBetween: passed }: Curve, allowance: Allowance, knots: readonly number[]): readonly PlacedCliff[] {
  return knots.flatMap((place, index) => {
    if (knots[index + 1] !== place + 1) return [];
    const [before, after] = [awardAt(place, allowance), awardAt(place + 1, allowance)];
    if (before === null || after === null || before.minus(after).lessThan(axis.leastFall)) return [];
    const passes = passed(place, place + 1, allowance);
    return passes.length === 0 ? [] : [{ place, cliff: { allowance, before: axis.textOf(place), after: axis.textOf(place + 1), fall: writeEuro(before.minus(after)), passes } }];
  });
}

function awardOf(amounts: AllowanceAmounts | null): Decimal | null {
  const award = amounts?.award ?? null;
  return award === null ? null : readEuro(award);
}

function rememberedFor<Key extends object, Value extends object>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
