import { allowances, type Allowance } from '../../models/allowance.ts';
import { addDays, covers, daysBetween, firstDay, monthsOfYear, type CalendarDate } from '../../models/calendar.ts';
import type { HouseholdFacts } from '../../models/household.ts';
import { Decimal, readEuro, writeEuro, type EuroText } from '../../models/money.ts';
import type { ScenarioChange, ScenarioProblem } from '../../models/scenario.ts';
import { wholeYear } from '../facts/current-records.ts';
import type { OtherIncomes } from '../general/index.ts';
import { scenarioFacts, yearIncome } from './scenario.ts';

/** A change that holds from a day on. */
export type DatedChange = Exclude<ScenarioChange, { readonly kind: 'assets' | 'lowerAdvance' | 'tenPercentRule' | 'perhapsAlso' }>;

/** What is varied while all else of a household stays as it is. */
export type VariedQuantity =
  /** inkomen of somebody in whole euros: of the year, or with `from` at the rate of a year from that day */
  | { readonly kind: 'income'; readonly personId: string; readonly from: CalendarDate | null }
  /** vermogen of somebody on 1 January, in whole euros */
  | { readonly kind: 'assets'; readonly personId: string }
  /** kale huur a month from a day on, in whole cents */
  | { readonly kind: 'rent'; readonly from: CalendarDate }
  /** opvanguren a month of a child from a day on, in whole hours */
  | { readonly kind: 'careHours'; readonly personId: string; readonly from: CalendarDate }
  /** ingangsdatum — the day from which a change holds: an income from any day of the year (it counts by days), all else from the first of a month (Awir art. 5) */
  | { readonly kind: 'date'; readonly change: DatedChange };

/** A household as it is at one value. */
export interface HouseholdAt {
  readonly facts: HouseholdFacts;
  readonly incomes: OtherIncomes;
}

/** The values of a quantity in their order, as whole numbers: euros, cents, hours, or the place of a day in the year. */
export interface Axis {
  readonly first: number;
  readonly last: number;
  readonly textOf: (place: number) => string;
  /** the place of a value, or of the whole one below it */
  readonly placeOf: (value: string) => number;
  /** the value as it is told now; `null` is not known, or not there */
  readonly now: string | null;
  /** the allowances that the quantity can do something to. There is no asset test in the Wko; only the Wht asks for a rent, only the Wko for hours of care. */
  readonly touches: readonly Allowance[];
  /** so few values that each of them is reckoned */
  readonly few: boolean;
  /** an award that falls by this much from one value to the next falls by more than its slope and the rounding to euros explain */
  readonly leastFall: number;
  /** the household at a value, whole or not; `null` where the change cannot be made at it */
  readonly householdAt: (value: string) => HouseholdAt | null;
}

/** The values that are looked at where nobody says between which: from nought to far above every amount of law. */
const highest = { income: 999_999, assets: 999_999, rent: 300_000, careHours: 300 };

/** The values of a quantity of this household, or why it has none. */
export function axisOf(facts: HouseholdFacts, vary: VariedQuantity): Axis | ScenarioProblem {
  switch (vary.kind) {
    case 'income': return axisOfIncome(facts, vary);
    case 'assets': {
      const now = personIn(facts, vary.personId)?.assets.value ?? null;
      return changing(facts, { ...wholeNumbers, last: highest.assets, now, touches: ['healthcare', 'housing', 'childBudget'], leastFall: 1 }, (amount) => ({ ...vary, amount }));
    }
    case 'rent': {
      const now = facts.homes.findLast(({ period }) => covers(period, vary.from))?.rent.value ?? null;
      return changing(facts, { ...cents, last: highest.rent, now, touches: ['housing'], leastFall: 2 }, (amount) => ({ ...vary, amount }));
    }
    case 'careHours': {
      const now = personIn(facts, vary.personId)?.childcare.find(({ period }) => covers(period, vary.from))?.hoursPerMonth.value ?? null;
      return changing(facts, { ...wholeNumbers, few: true, last: highest.careHours, now, touches: ['childcare'], leastFall: 1 }, (hours) => ({ ...vary, hours }));
    }
    case 'date': return axisOfDates(facts, vary.change);
  }
}

const wholeNumbers = { first: 0, few: false, textOf: String, placeOf: (value: string) => wholePlace(readEuro(value)) };

const cents = { first: 0, few: false, textOf: (place: number): EuroText => writeEuro(new Decimal(place).dividedBy(100)), placeOf: (value: string) => wholePlace(readEuro(value).times(100)) };

/** The place at or below a value; places are no money. */
export function wholePlace(value: Decimal): number {
  return Number(writeEuro(value.toDecimalPlaces(0, Decimal.ROUND_FLOOR)));
}

/** An axis along which the facts themselves change; whether they can does not depend on the value. */
function changing(facts: HouseholdFacts, axis: Omit<Axis, 'householdAt'>, changeTo: (value: string) => ScenarioChange): Axis | ScenarioProblem {
  const supposed = (value: string) => scenarioFacts(facts, [changeTo(value)]);
  return supposed(axis.textOf(axis.first)).problems[0]?.problem ?? { ...axis, householdAt: (value) => ({ facts: supposed(value).facts, incomes: {} }) };
}

/** The household itself stays the same, so that it is prepared once. */
function axisOfIncome(facts: HouseholdFacts, { personId, from }: Extract<VariedQuantity, { kind: 'income' }>): Axis | ScenarioProblem {
  const now = personIn(facts, personId)?.assessmentIncome.value ?? null;
  const year = wholeYear(facts.year);
  if (from !== null && from > year.to) return 'afterYear';
  const ofYear = from === null || from <= year.from;
  if (!ofYear && now === null) return 'incomeUnknown';
  const incomeAt = (amount: EuroText) => (ofYear || now === null ? amount : yearIncome(now, amount, from));
  return { ...wholeNumbers, last: highest.income, now, touches: allowances, leastFall: 2, householdAt: (value) => ({ facts, incomes: { [personId]: incomeAt(value) } }) };
}

function axisOfDates(facts: HouseholdFacts, change: DatedChange): Axis | ScenarioProblem {
  const { from, to } = wholeYear(facts.year);
  const days = change.kind === 'income' ? Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index)) : monthsOfYear(facts.year).map(firstDay);
  const supposed = new Map(days.map((day) => [day, scenarioFacts(facts, [changeOn(change, day)])]));
  const problems = [...supposed.values()].map((one) => one.problems[0]?.problem ?? null);
  const [problem] = problems;
  if (problem !== null && problem !== undefined && !problems.includes(null)) return problem;
  return {
    first: 0, last: days.length - 1, few: true, leastFall: Number.POSITIVE_INFINITY, touches: allowances, now: null,
    textOf: (place) => days[place] ?? '',
    placeOf: (value) => days.findLastIndex((day) => day <= value),
    householdAt: (day) => {
      const then = supposed.get(day);
      if (then === undefined || then.problems.length > 0) return null;
      const income = change.kind === 'income' ? (personIn(then.facts, change.personId)?.assessmentIncome.value ?? null) : null;
      return change.kind === 'income' && income !== null ? { facts, incomes: { [change.personId]: income } } : { facts: then.facts, incomes: {} };
    },
  };
}

function changeOn(change: DatedChange, day: CalendarDate): ScenarioChange {
  return 'on' in change ? { ...change, on: day } : { ...change, from: day };
}

function personIn({ persons, undecided = [] }: HouseholdFacts, personId: string) {
  return [...persons, ...undecided].find(({ id }) => id === personId);
}
