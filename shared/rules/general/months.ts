import { firstDay, monthsOfYear, type CalendarDate, type Month } from '../../models/calendar.ts';
import type { HouseholdFacts } from '../../models/household.ts';
import { Decimal } from '../../models/money.ts';
import { factFinding, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { monthsWithChange } from './changes.ts';

const basis = article('Awir', '5');
const calendar = { state: 'known', origin: null } as const;

/** Months of a year, not necessarily consecutive, in which all that matters is the same. Computed once. */
export interface EqualMonths {
  readonly months: readonly Month[];
}

/** Equal months with what is the same in them. */
export interface Segment<State> extends EqualMonths {
  /** of the first of these months */
  readonly state: State;
}

/** What can make a month differ from the one before, besides what begins and ends in the household. */
export interface Differing {
  /** the ages that the allowance asks about */
  readonly ageLimits: readonly Finding<Decimal>[];
  /** months in which something can change that does not follow the rule of the first day */
  readonly alsoIn?: readonly Month[];
}

/**
 * peildatum — the state of each month on its first day: a change after that day counts from the first of the next month, a change
 * on that day at once. Awir art. 5. A month in which nothing can have changed takes the state of the month before.
 */
export function statesOfYear<State>(household: HouseholdFacts, { ageLimits, alsoIn = [] }: Differing, stateOn: (on: CalendarDate) => State): readonly Segment<State>[] {
  const changes = monthsWithChange(household, ageLimits);
  let last: State | null = null;
  return monthsOfYear(household.year).map((month) => {
    last = last === null || changes === 'any' || changes.has(month) || alsoIn.includes(month) ? stateOn(firstDay(month)) : last;
    return { months: [month], state: last };
  });
}

/** Joins the months in which every step came to the same. The reference date itself is no difference. */
export function joinEqualMonths<State>(months: readonly Segment<State>[], steps: (state: State) => readonly (Finding<unknown> | null)[]): readonly Segment<State>[] {
  const keys = new Map(months.map(({ state }) => [state, '']));
  if (keys.size > 1) for (const state of keys.keys()) keys.set(state, steps(state).map(signature).join(' '));
  const segments = new Map<string, { months: Month[]; state: State }>();
  for (const one of months) {
    const key = keys.get(one.state) ?? '';
    const same = segments.get(key);
    if (same === undefined) segments.set(key, { months: [...one.months], state: one.state });
    else same.months.push(...one.months);
  }
  return [...segments.values()];
}

/** Every month of the year with its own state and with the outcome of the equal months it was computed in. */
export function eachMonth<State, Outcome extends EqualMonths>(months: readonly Segment<State>[], outcomes: readonly Outcome[]): readonly { readonly month: Month; readonly state: State; readonly outcome: Outcome }[] {
  const outcomeOf = new Map(outcomes.flatMap((outcome) => outcome.months.map((month) => [month, outcome])));
  return months.flatMap(({ months: [month = ''], state }) => {
    const outcome = outcomeOf.get(month);
    return outcome === undefined ? [] : [{ month, state, outcome }];
  });
}

/** The same, of months in a row that have one state and one outcome only the first. */
export function differentMonths<State, Outcome extends EqualMonths>(months: readonly Segment<State>[], outcomes: readonly Outcome[]): readonly { readonly state: State; readonly outcome: Outcome }[] {
  return eachMonth(months, outcomes).filter(({ state, outcome }, index, all) => state !== all[index - 1]?.state || outcome !== all[index - 1]?.outcome);
}

/** The first day of the month that a step is about, as a step of its own. The same in every calculation, so it is made once. */
export function referenceDate(on: CalendarDate): Finding<CalendarDate> {
  const made = referenceDates.get(on) ?? factFinding({ term: 'referenceDate', person: null, basis, unit: 'date', fact: calendar, value: on });
  referenceDates.set(on, made);
  return made;
}

/** One for each first day of a month that was ever asked for. */
const referenceDates = new Map<CalendarDate, Finding<CalendarDate>>();

/** How many months a segment counts. */
export function monthCount(segment: EqualMonths): Finding<Decimal> {
  return factFinding({ term: 'monthCount', person: null, basis, unit: 'months', fact: calendar, value: new Decimal(segment.months.length) });
}

/** What makes one month differ from another: whose step it is and what it came to. */
function signature(step: Finding<unknown> | null): string {
  if (step === null) return '-';
  const { person, outcome } = step;
  const whose = person ?? '';
  if (outcome.kind === 'known') return `${whose}:${String(outcome.value)}`;
  if (outcome.kind === 'notApplicable') return `${whose}!${outcome.because}`;
  return `${whose}?${outcome.missing.map((one) => `${one.person ?? ''}.${one.fact}`).join(',')}`;
}
