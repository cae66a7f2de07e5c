import type { Allowance } from '../../models/allowance.ts';
import type { HouseholdFacts } from '../../models/household.ts';
import { readEuro, writeEuro, type Decimal, type EuroText } from '../../models/money.ts';
import type { OtherIncomes, Reckoned } from '../general/index.ts';
import { passedBetween, type Passing } from './passing.ts';
import { wholePlace, type Axis } from './quantity.ts';

/** How a household is reckoned at other incomes than were told, one allowance at a time: by the rules themselves, and what no income changes once. */
export type ReckoningAtIncomes = (facts: HouseholdFacts) => (incomes: OtherIncomes) => (allowance: Allowance) => Reckoned;

/** What a household comes to at every value of a quantity, reckoned where somebody asks, and at each value once. */
export interface Curve {
  readonly axis: Axis;
  /** `null` where the change cannot be made at this value */
  readonly at: (place: number, allowance: Allowance) => Reckoned | null;
  /** the same at a value that may lie between two places */
  readonly atValue: (value: string, allowance: Allowance) => Reckoned | null;
  readonly awardAt: (place: number, allowance: Allowance) => Decimal | null;
  /**
   * Values in their order between which an allowance only rises, only falls or stays as it is: from each to the next no step of law passes an amount and no condition turns. What is left of the law then runs one way,
   * see `shared/rules/README.md`. Where something is passed the two values on both sides of it are among them.
   */
  readonly knots: (allowance: Allowance, first: number, last: number) => readonly number[];
}

/** The curve of a household along an axis. */
export function curveOf(axis: Axis, reckoningAtIncomes: ReckoningAtIncomes): Curve {
  const ofFacts = rememberedFor((facts: HouseholdFacts) => reckoningAtIncomes(facts));
  const atValue = (value: string) => {
    const household = axis.householdAt(value);
    return household === null ? null : ofFacts(household.facts)(household.incomes);
  };
  const ofPlace = rememberedFor((place: number) => {
    const reckon = atValue(axis.textOf(place));
    return reckon === null ? null : rememberedFor(reckon);
  });
  // What the quantity does nothing to is the same at every value.
  const at: Curve['at'] = (place, allowance) => ofPlace(axis.touches.includes(allowance) ? place : axis.first)?.(allowance) ?? null;
  return {
    axis, at,
    atValue: (value, allowance) => atValue(value)?.(allowance) ?? null,
    awardAt: (place, allowance) => {
      const award = at(place, allowance)?.amounts.award ?? null;
      return award === null ? null : readEuro(award);
    },
    knots: (allowance, first, last) => {
      if (!axis.touches.includes(allowance) || first >= last) return [...new Set([first, last])];
      if (axis.few) return Array.from({ length: last - first + 1 }, (_, index) => first + index);
      return [first, ...knotsAfter({ at, allowance }, first, last, false)];
    },
  };
}

/** The knots after the first value up to the last. Tried first is where a passing lies if what passes runs evenly, as nearly all does; where that brings nothing, the middle. */
function knotsAfter(of: Pick<Curve, 'at'> & { readonly allowance: Allowance }, first: number, last: number, halve: boolean): readonly number[] {
  if (last - first <= 1) return [last];
  const passed = passedBetween(of.allowance, of.at(first, of.allowance)?.award ?? null, of.at(last, of.allowance)?.award ?? null);
  if (passed.length === 0) return [last];
  const shares = passed.flatMap(({ share }) => share ?? []).toSorted((one, other) => one.comparedTo(other));
  const share = halve ? undefined : shares[shares.length >> 1];
  const middle = share === undefined ? middleOf(first, last) : first + wholePlace(share.times(last - first));
  const split = [...new Set([middle, middle + 1].map((place) => Math.min(last - 1, Math.max(first + 1, place))))];
  return [...split, last].flatMap((place, index, all) => {
    const from = index === 0 ? first : (all[index - 1] ?? first);
    return knotsAfter(of, from, place, (place - from) * 2 > last - first);
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
export function cliffsAt({ axis, at, awardAt }: Curve, allowance: Allowance, knots: readonly number[]): readonly PlacedCliff[] {
  return knots.flatMap((place, index) => {
    if (knots[index + 1] !== place + 1) return [];
    const [before, after] = [awardAt(place, allowance), awardAt(place + 1, allowance)];
    if (before === null || after === null || before.minus(after).lessThan(axis.leastFall)) return [];
    const passes = passedBetween(allowance, at(place, allowance)?.award ?? null, at(place + 1, allowance)?.award ?? null).map(({ passing }) => passing);
    return passes.length === 0 ? [] : [{ place, cliff: { allowance, before: axis.textOf(place), after: axis.textOf(place + 1), fall: writeEuro(before.minus(after)), passes } }];
  });
}

function rememberedFor<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const before = made.get(key);
    if (before !== undefined || made.has(key)) return before as Value;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
