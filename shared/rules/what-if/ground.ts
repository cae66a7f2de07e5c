import type { CalendarDate, CalculationYear, Period } from '../../models/calendar.ts';
import type { Unit } from '../../models/explanation.ts';
import type { Fact, HeldPeriods, HouseholdFacts, HouseholdRole } from '../../models/household.ts';
import { wholeYear } from '../facts/current-records.ts';
import type { Term } from '../glossary.ts';

/** What a ground says in a stretch of the year; `null` where it goes on before or after the year. */
export interface GroundValue {
  readonly value:
    | { readonly kind: 'told'; readonly text: string; readonly unit: Unit }
    | { readonly kind: 'whether'; readonly holds: boolean }
    | { readonly kind: 'role'; readonly role: HouseholdRole }
    | { readonly kind: 'unknown' };
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** grondslag — something that an amount rests on and that is another in two sets of facts. Without values it was, or is, not there. */
export interface Ground {
  readonly term: Term;
  readonly person: string | null;
  readonly was: readonly GroundValue[];
  readonly is: readonly GroundValue[];
}

/** A ground with how the one household gets it from the other. */
export interface Replacement {
  readonly ground: Ground;
  readonly replace: (facts: HouseholdFacts) => HouseholdFacts;
}

/** How the value of a fact is told. */
export type Telling<Value> = (value: Value) => GroundValue['value'];

export function inUnit(unit: Unit): Telling<string> {
  return (text) => ({ kind: 'told', text, unit });
}

export const whether: Telling<boolean> = (holds) => ({ kind: 'whether', holds });

/** A fact of the whole year. */
export function ofFact<Value>({ value }: Fact<Value>, tell: Telling<Value>, period: Period = wholeTime): GroundValue {
  return { value: value === null ? { kind: 'unknown' } : tell(value), ...period };
}

/** The periods of a year in which something holds; when in none of them, that it does not. */
export function ofPeriods({ value }: Fact<HeldPeriods>, year: CalculationYear): readonly GroundValue[] {
  if (value === null) return [{ value: { kind: 'unknown' }, ...wholeTime }];
  const held = value.filter((period) => inYear(period, year)).map((period) => ({ value: whether(true), ...withinYear(period, year) }));
  return held.length === 0 ? [{ value: whether(false), ...wholeTime }] : held;
}

/** The part of a period in the year: open where it reaches to the end of it. */
export function withinYear({ from, to }: Period, year: CalculationYear): Period {
  const whole = wholeYear(year);
  return { from: from === null || from <= whole.from ? null : from, to: to === null || to >= whole.to ? null : to };
}

export function inYear({ from, to }: Period, year: CalculationYear): boolean {
  const whole = wholeYear(year);
  return (from === null || from <= whole.to) && (to === null || to >= whole.from);
}

/** Whether two things say the same. Where a fact came from and how sure it is makes no other amount. */
export function sameWorth(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, worthOnly) === JSON.stringify(other, worthOnly);
}

function worthOnly(key: string, value: unknown): unknown {
  return key === 'origin' || key === 'state' || key === 'presentOrigin' ? undefined : value;
}

export const wholeTime: Period = { from: null, to: null };
