import { allowances, type Allowance } from '../../models/allowance.ts';
import type { AllowanceAmounts } from '../../models/assessment.ts';
import type { CalendarDate, Month } from '../../models/calendar.ts';
import type { MissingFact } from '../../models/explanation.ts';
import type { HouseholdFacts } from '../../models/household.ts';
import { readEuro, type EuroText } from '../../models/money.ts';
import type { ScenarioProblem } from '../../models/scenario.ts';
import { cliffsAt, curveOf, middleOf, type Cliff, type Curve, type PlacedCliff, type ReckoningAtIncomes } from './curve.ts';
import type { Passing } from './passing.ts';
import { axisOf, type Axis, type VariedQuantity } from './quantity.ts';
import { scenarioPayout, type PaidBefore, type ScenarioPayout } from './scenario-payout.ts';

/** What is looked for. */
export type SearchGoal =
  /** geen terugvordering: of each of these allowances the award is at least what was paid on the year. Awir art. 26 lid 1. */
  | { readonly kind: 'noRecovery'; readonly of: readonly Allowance[] }
  /** zelfde maandbedrag: each of these allowances shows this amount in the month */
  | { readonly kind: 'sameMonth'; readonly month: Month; readonly amounts: PerAllowance<EuroText> }
  /** grens van recht: the allowance is awarded, which is never less than the minimum. Awir art. 14 lid 5. */
  | { readonly kind: 'limitOfEntitlement'; readonly allowance: Allowance };

type PerAllowance<Value> = Readonly<Partial<Record<Allowance, Value>>>;

/** A question backwards: at which values of a quantity is the goal reached. */
export interface BackwardsQuestion {
  readonly goal: SearchGoal;
  readonly vary: VariedQuantity;
  /** what was paid on the year, of the allowances that something was decided about */
  readonly paid: PerAllowance<PaidBefore>;
  readonly today: CalendarDate;
  /** the first and the last value to look at, where not all of them */
  readonly between?: { readonly from: string; readonly to: string };
}

/** A stretch of values, both ends included, at which the goal is reached, is not, or `null`: cannot be told, because an amount is not known there. */
export interface SearchStretch {
  readonly from: string;
  readonly to: string;
  readonly reached: boolean | null;
}

/** What the household comes to at a value beside the boundary. */
export interface SearchSide {
  readonly value: string;
  readonly amounts: Readonly<Record<Allowance, AllowanceAmounts>>;
  /** what goes back or is still to come, of what something was decided about */
  readonly payouts: PerAllowance<ScenarioPayout | null>;
}

/** grens — the last value that reaches the goal beside the first that does not; either can be the higher one. */
export interface SearchBoundary {
  readonly reached: SearchSide;
  readonly notReached: SearchSide;
  /** what is passed between the two; nothing where the amounts only run */
  readonly passes: readonly Passing[];
  /** the nearest cliffs on both sides, this one left out */
  readonly cliffBelow: Cliff | null;
  readonly cliffAbove: Cliff | null;
}

/** The answer to a question backwards. */
export interface BackwardsAnswer {
  /** the value now; `null` is not known */
  readonly now: string | null;
  /** all that was looked at, in order: one stretch where the goal is reached at every value or at none, and more than two where it is reached, not reached and reached again */
  readonly stretches: readonly SearchStretch[];
  /** in the order of the values; the one that is nearest to what is now is `nearest` */
  readonly boundaries: readonly SearchBoundary[];
  readonly nearest: SearchBoundary | null;
  /** every cliff of the allowances that the goal is about, in the order of the values */
  readonly cliffs: readonly Cliff[];
  /** what is not known where it cannot be told */
  readonly missingFacts: readonly MissingFact[];
}

/** terugzoeken — the boundary of a goal, to the euro, the cent, the hour or the day; or why the quantity cannot be varied. Every value it names was reckoned by the rules. */
export function searchBackwards(facts: HouseholdFacts, question: BackwardsQuestion, reckoningAtIncomes: ReckoningAtIncomes): BackwardsAnswer | ScenarioProblem {
  const axis = axisOf(facts, question.vary);
  if (typeof axis === 'string') return axis;
  const curve = curveOf(axis, reckoningAtIncomes);
  const { first, last } = rangeOf(axis, question);
  const about = aboutOf(question.goal);
  const knotsOf = new Map(about.map((allowance) => [allowance, curve.knots(allowance, first, last)]));
  const stretches = stretchesOf(curve, question, knotsOf, first, last);
  const cliffs = about.flatMap((allowance) => cliffsAt(curve, allowance, knotsOf.get(allowance) ?? [])).toSorted((one, other) => one.place - other.place);
  const boundaries = stretches.slice(1).flatMap((stretch, index) => boundaryAt(curve, question, cliffs, stretches[index] ?? stretch, stretch));
  return {
    now: axis.now,
    stretches: stretches.map(({ from, to, reached }) => ({ from: axis.textOf(from), to: axis.textOf(to), reached })),
    boundaries: boundaries.map(({ boundary }) => boundary),
    nearest: nearestTo(axis.now === null ? null : axis.placeOf(axis.now), boundaries),
    cliffs: cliffs.map(({ cliff }) => cliff),
    missingFacts: missingIn(curve, about, stretches),
  };
}

function rangeOf(axis: Axis, { between }: BackwardsQuestion): { readonly first: number; readonly last: number } {
  if (between === undefined) return axis;
  const [first, last] = [between.from, between.to].map((value) => Math.min(axis.last, Math.max(axis.first, axis.placeOf(value))));
  return { first: first ?? axis.first, last: Math.max(first ?? axis.first, last ?? axis.last) };
}

/** The allowances that a goal is about. */
function aboutOf(goal: SearchGoal): readonly Allowance[] {
  switch (goal.kind) {
    case 'noRecovery': return goal.of;
    case 'sameMonth': return allowances.filter((allowance) => goal.amounts[allowance] !== undefined);
    case 'limitOfEntitlement': return [goal.allowance];
  }
}

/** Where an allowance stands beside what the goal asks of it: below, at or above; `null` is not known. */
function levelOf({ goal, paid }: BackwardsQuestion, allowance: Allowance, amounts: AllowanceAmounts | null): number | null {
  const amount = goal.kind === 'sameMonth' ? amounts?.months.find(({ month }) => month === goal.month)?.shown : amounts?.award;
  if (amount === null || amount === undefined) return null;
  const asked = goal.kind === 'sameMonth' ? goal.amounts[allowance] : goal.kind === 'noRecovery' ? paid[allowance]?.amount : '0';
  return readEuro(amount).comparedTo(readEuro(asked ?? '0'));
}

/** Whether all allowances stand where the goal asks. No as soon as one does not, even when another is not known. */
function isReached({ kind }: SearchGoal, levels: readonly (number | null)[]): boolean | null {
  const good = (level: number): boolean => (kind === 'noRecovery' ? level >= 0 : kind === 'sameMonth' ? level === 0 : level > 0);
  if (levels.some((level) => level !== null && !good(level))) return false;
  return levels.includes(null) ? null : true;
}

interface PlacedStretch {
  readonly from: number;
  readonly to: number;
  readonly reached: boolean | null;
}

/** Of each allowance the places at which it comes to stand elsewhere; between all of these nothing changes for the goal. */
function stretchesOf(curve: Curve, question: BackwardsQuestion, knotsOf: ReadonlyMap<Allowance, readonly number[]>, first: number, last: number): readonly PlacedStretch[] {
  const level = (allowance: Allowance) => (place: number) => levelOf(question, allowance, curve.at(place, allowance));
  const about = [...knotsOf.keys()];
  const turns = [...new Set(about.flatMap((allowance) => turnsBetween(knotsOf.get(allowance) ?? [], level(allowance))))].toSorted((one, other) => one - other);
  const begins = [first, ...turns.map((place) => place + 1)];
  const all = begins.map((from, index): PlacedStretch => ({ from, to: turns[index] ?? last, reached: isReached(question.goal, about.map((allowance) => level(allowance)(from))) }));
  return all.reduce<readonly PlacedStretch[]>((sofar, stretch) => {
    const before = sofar.at(-1);
    return before !== undefined && before.reached === stretch.reached ? [...sofar.slice(0, -1), { ...before, to: stretch.to }] : [...sofar, stretch];
  }, []);
}

/** The last values before what is asked changes, by halving: from one knot to the next an allowance runs one way, so that where both ends are equal all between them is. */
function turnsBetween(knots: readonly number[], level: (place: number) => number | null): readonly number[] {
  const between = (first: number, last: number): readonly number[] => {
    if (level(first) === level(last)) return [];
    if (last - first === 1) return [first];
    const middle = middleOf(first, last);
    return [...between(first, middle), ...between(middle, last)];
  };
  return knots.slice(1).flatMap((knot, index) => between(knots[index] ?? knot, knot));
}

interface PlacedBoundary {
  readonly place: number;
  readonly boundary: SearchBoundary;
}

function boundaryAt(curve: Curve, question: BackwardsQuestion, cliffs: readonly PlacedCliff[], before: PlacedStretch, after: PlacedStretch): readonly PlacedBoundary[] {
  if (before.reached === null || after.reached === null) return [];
  const place = before.to;
  const [below, above] = [sideAt(curve, question, place), sideAt(curve, question, place + 1)];
  const cliffBelow = cliffs.findLast((one) => one.place < place);
  const cliffAbove = cliffs.find((one) => one.place > place);
  return [{
    place,
    boundary: {
      reached: before.reached ? below : above, notReached: before.reached ? above : below,
      passes: aboutOf(question.goal).flatMap((allowance) => curve.passedBetween(place, place + 1, allowance)),
      cliffBelow: cliffBelow?.cliff ?? null, cliffAbove: cliffAbove?.cliff ?? null,
    },
  }];
}

function sideAt({ axis, at }: Curve, { paid, today }: BackwardsQuestion, place: number): SearchSide {
  const amounts = Object.fromEntries(allowances.map((allowance) => [allowance, at(place, allowance)])) as SearchSide['amounts'];
  const payouts = Object.entries(paid).map(([allowance, before]) => [allowance, scenarioPayout(amounts[allowance as Allowance], before, [], today)]);
  return { value: axis.textOf(place), amounts, payouts: Object.fromEntries(payouts) as SearchSide['payouts'] };
}

/** Where it is not known what is now, the first. */
function nearestTo(now: number | null, boundaries: readonly PlacedBoundary[]): SearchBoundary | null {
  const distance = ({ place }: PlacedBoundary): number => (now === null ? 0 : Math.abs(place + 0.5 - now));
  return boundaries.toSorted((one, other) => distance(one) - distance(other))[0]?.boundary ?? null;
}

function missingIn(curve: Curve, about: readonly Allowance[], stretches: readonly PlacedStretch[]): readonly MissingFact[] {
  const missing = stretches.filter(({ reached }) => reached === null).flatMap(({ from }) => about.flatMap((allowance) => curve.at(from, allowance)?.missingFacts ?? []));
  return missing.filter((one, index) => missing.findIndex((other) => other.person === one.person && other.fact === one.fact) === index);
}
