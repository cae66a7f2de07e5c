import { allowances, type Allowance } from '../../models/allowance.ts';
import type { HouseholdFacts } from '../../models/household.ts';
import { readEuro, writeEuro, type Decimal, type EuroText } from '../../models/money.ts';
import type { ScenarioProblem } from '../../models/scenario.ts';
import { sum } from '../engine/rounding.ts';
import { cliffsAt, curveOf, middleOf, type Cliff, type Curve, type ReckoningAtIncomes } from './curve.ts';
import { axisOf, type VariedQuantity } from './quantity.ts';

/** What a chart is about: one quantity, from and to which value, and by which step. */
export interface EffectChartQuestion {
  readonly vary: Exclude<VariedQuantity, { readonly kind: 'date' }>;
  readonly from: string;
  readonly to: string;
  readonly step: string;
}

/** What the four allowances come to in the year at one value. */
export interface EffectPoint {
  readonly value: string;
  /** `null` is not known at this value */
  readonly awards: Readonly<Record<Allowance, EuroText | null>>;
  /** of the allowances that the chart is of; `null` where one of them is not known */
  readonly together: EuroText | null;
}

/** What more of the quantity takes away from each allowance in the year; below nought it gives something. */
export interface MarginalLoss {
  readonly more: string;
  readonly losses: Readonly<Record<Allowance, EuroText | null>>;
  readonly together: EuroText | null;
}

/** grafiek van het effect. */
export interface EffectChart {
  readonly points: readonly EffectPoint[];
  /** the allowances that are known at no value: they are left out of what is told together */
  readonly without: readonly Allowance[];
  /** where the household stands, at its value as told; `null` is not known */
  readonly now: EffectPoint | null;
  readonly marginal: MarginalLoss | null;
  /** of all allowances, in the order of the values */
  readonly cliffs: readonly Cliff[];
}

/** How much more the loss at the margin is about: a hundred euro of income or assets, ten euro of rent a month, one hour of care a month. */
const marginOf: Readonly<Record<EffectChartQuestion['vary']['kind'], EuroText>> = { income: '100', assets: '100', rent: '10', careHours: '1' };

/** What a household comes to along a quantity, with the cliffs and the loss at the margin; or why the quantity cannot be varied. */
export function effectChart(facts: HouseholdFacts, { vary, from, to, step }: EffectChartQuestion, reckoningAtIncomes: ReckoningAtIncomes): EffectChart | ScenarioProblem {
  const axis = axisOf(facts, vary);
  if (typeof axis === 'string') return axis;
  const curve = curveOf(axis, reckoningAtIncomes);
  const [first, last, by] = [Math.max(axis.first, axis.placeOf(from)), Math.min(axis.last, axis.placeOf(to)), Math.max(1, axis.placeOf(step))];
  const places: number[] = [];
  for (let place = first; place < last; place += by) places.push(place);
  places.push(last);
  const lines = allowances.map((allowance) => {
    const knots = curve.knots(allowance, first, last);
    return { allowance, awards: awardsAt(curve, allowance, knots, places), cliffs: cliffsAt(curve, allowance, knots) };
  });
  const without = lines.filter(({ awards }) => awards.every((award) => award === null)).map(({ allowance }) => allowance);
  const pointOf = (value: string, awardOf: (allowance: Allowance) => Decimal | null): EffectPoint => ({ value, ...told(awardOf, without) });
  const { now } = axis;
  return {
    points: places.map((place, index) => pointOf(axis.textOf(place), (allowance) => lines.find((line) => line.allowance === allowance)?.awards[index] ?? null)),
    without,
    now: now === null ? null : pointOf(now, (allowance) => curve.awardAtValue(now, allowance)),
    marginal: now === null ? null : marginalLoss(curve, now, marginOf[vary.kind], without),
    cliffs: lines.flatMap(({ cliffs }) => cliffs).toSorted((one, other) => one.place - other.place).map(({ cliff }) => cliff),
  };
}

/** The awards of an allowance at places in their order. From one knot to the next it runs one way: where it comes to the same at both ends of a stretch, it does between them. */
function awardsAt({ awardAt }: Curve, allowance: Allowance, knots: readonly number[], places: readonly number[]): readonly (Decimal | null)[] {
  const awards: (Decimal | null)[] = [];
  const fill = (first: number, last: number, from: number, to: number): void => {
    if (from > to) return;
    const [begin, end] = [awardAt(first, allowance), awardAt(last, allowance)];
    if (begin === null ? end === null : end?.equals(begin) === true) {
      for (let index = from; index <= to; index += 1) awards[index] = begin;
      return;
    }
    const middle = middleOf(from, to);
    const place = places[middle] ?? first;
    awards[middle] = awardAt(place, allowance);
    fill(first, place, from, middle - 1);
    fill(place, last, middle + 1, to);
  };
  let index = 0;
  for (const [at, knot] of knots.entries()) {
    const begins = index;
    while (index < places.length && (places[index] ?? 0) <= knot) index += 1;
    fill(knots[at - 1] ?? knot, knot, begins, index - 1);
  }
  return awards;
}

function marginalLoss(curve: Curve, now: string, more: string, without: readonly Allowance[]): MarginalLoss {
  const next = writeEuro(readEuro(now).plus(readEuro(more)));
  const { awards: losses, together } = told((allowance) => {
    const [before, after] = [curve.awardAtValue(now, allowance), curve.awardAtValue(next, allowance)];
    return before === null || after === null ? null : before.minus(after);
  }, without);
  return { more, losses, together };
}

/** Amounts of the four allowances, and together. */
function told(amountOf: (allowance: Allowance) => Decimal | null, without: readonly Allowance[]): Omit<EffectPoint, 'value'> {
  const amounts = allowances.map((allowance) => [allowance, amountOf(allowance)] as const);
  const counting = amounts.filter(([allowance]) => !without.includes(allowance)).map(([, amount]) => amount);
  return {
    awards: Object.fromEntries(amounts.map(([allowance, amount]) => [allowance, amount === null ? null : writeEuro(amount)])) as EffectPoint['awards'],
    together: counting.includes(null) ? null : writeEuro(sum(counting.filter((amount) => amount !== null))),
  };
}
