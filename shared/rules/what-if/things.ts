import type { CalculationYear, Period } from '../../models/calendar.ts';
import type { Fact } from '../../models/household.ts';
import type { Term } from '../glossary.ts';
import { inYear, ofFact, sameWorth, withinYear, type GroundValue, type Telling } from './ground.ts';

/** Things that each hold for a time, such as homes or contracts: their fields that are facts. */
export type Thing = { readonly period: Period };
type FactFields<Kind extends Thing> = { readonly [Field in keyof Kind as Kind[Field] extends Fact<infer _> ? Field : never]: Kind[Field] extends Fact<infer Value> ? Telling<Value> : never };

/** How a list of things is told: each field of a thing, and what the whole is called where more than one field differs. */
export interface ThingsTold<Kind extends Thing> {
  readonly fields: FactFields<Kind>;
  readonly whole: Term;
  /** the field by which a thing is told as a whole */
  readonly by: keyof FactFields<Kind>;
}

/** What differs between two lists of things. `replace` puts it in a list that holds the first or what was replaced of it before. */
export interface ThingsChange<Kind extends Thing> {
  readonly term: Term;
  readonly was: readonly GroundValue[];
  readonly is: readonly GroundValue[];
  readonly replace: (things: readonly Kind[]) => readonly Kind[];
}

/**
 * The differences between two lists of things. Where the same things hold at the same time each field is a difference of its own; else, as when a rent is raised within the year, the list is replaced as a
 * whole, and called after the one field that says something else.
 */
export function changesOfThings<Kind extends Thing>(was: readonly Kind[], is: readonly Kind[], { fields, whole, by }: ThingsTold<Kind>, year: CalculationYear): readonly ThingsChange<Kind>[] {
  if (sameWorth(was, is)) return [];
  const names = Object.keys(fields) as (keyof FactFields<Kind> & Term)[];
  const told = (things: readonly Kind[], field: keyof FactFields<Kind>) => stretches(things, field, fields, year);
  const differing = names.filter((field) => !sameWorth(worths(was, field), worths(is, field)));
  if (sameWorth(was.map((thing) => withoutFacts(thing, names)), is.map((thing) => withoutFacts(thing, names)))) {
    return differing.map((field) => ({
      term: field, ...onlyWhatDiffers(told(was, field), told(is, field)),
      replace: (things) => things.map((thing, index) => ({ ...thing, [field]: is[index]?.[field] })),
    }));
  }
  const changed = new Set(names.filter((field) => !sameWorth(distinct(worths(was, field)), distinct(worths(is, field)))));
  const [only] = changed;
  const field = changed.size === 1 && only !== undefined && was.length > 0 && is.length > 0 ? only : by;
  return [{ term: field === by && (changed.size !== 1 || only !== by) ? whole : (field as Term), ...onlyWhatDiffers(told(was, field), told(is, field)), replace: () => is }];
}

function stretches<Kind extends Thing>(things: readonly Kind[], field: keyof FactFields<Kind>, fields: FactFields<Kind>, year: CalculationYear): readonly GroundValue[] {
  const tell = fields[field] as Telling<unknown>;
  return things.filter(({ period }) => inYear(period, year)).map((thing) => ofFact(thing[field] as Fact<unknown>, tell, withinYear(thing.period, year)));
}

/** What both sides have in common says nothing, unless nothing else is left to say. */
function onlyWhatDiffers(was: readonly GroundValue[], is: readonly GroundValue[]): { readonly was: readonly GroundValue[]; readonly is: readonly GroundValue[] } {
  const newOnes = is.filter((one) => !was.some((other) => sameWorth(one.value, other.value)));
  const oldOnes = was.filter((one) => !is.some((other) => sameWorth(one, other)));
  return newOnes.length === 0 || oldOnes.length === 0 ? { was, is } : { was: oldOnes, is: newOnes };
}

function worths<Kind extends Thing>(things: readonly Kind[], field: keyof Kind): readonly unknown[] {
  return things.map((thing) => (thing[field] as Fact<unknown>).value);
}

function distinct(values: readonly unknown[]): readonly string[] {
  return [...new Set(values.map((value) => JSON.stringify(value)))].toSorted();
}

function withoutFacts(thing: Thing, names: readonly PropertyKey[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(thing).filter(([name]) => !names.includes(name)));
}
