import { knownOn } from '../../models/calendar.ts';
import type { Decision, Ground as KeptGround, Member } from '../../models/case-file.ts';
import type { Fact, HouseholdFacts } from '../../models/household.ts';
import { Decimal, readEuro } from '../../models/money.ts';
import type { SourceRecord } from '../../models/source-record.ts';
import { householdFacts, type HouseholdRecords } from '../facts/from-records.ts';
import type { IncomeBasis } from '../facts/incomes.ts';
import { replacedMember, replacedRecords } from '../facts/replaced-records.ts';
import { differenceOfFacts, type GroundShare, type Reckoning } from './difference.ts';
import { replacements } from './grounds.ts';

/** gegeven — one thing that a source told of a household: a record about somebody, or that somebody takes part in it. */
export type Datum = { readonly kind: 'record'; readonly record: SourceRecord } | { readonly kind: 'member'; readonly member: Member };

/** bekend op de dag van het besluit. What another datum had taken the place of by then did not stand any more. */
export interface KnownDatum {
  readonly datum: Datum;
  readonly stood: boolean;
  /** when another datum took its place, on that day or later; `null`: it still stands */
  readonly replacedAt: string | null;
  /** the grounds kept with the decision that rest on it */
  readonly grounds: readonly KeptGround[];
}

/** kwam later. */
export interface LaterDatum {
  readonly datum: Datum;
  readonly replacedAt: string | null;
  /** the grounds of the decision that are others because of it */
  readonly grounds: readonly GroundShare[];
}

/** Every datum of a file, known on the day of a decision or recorded later. */
export interface DataAroundDecision {
  /** what grounds rest on first, then what stood, then what stood no more; each the last recorded first */
  readonly known: readonly KnownDatum[];
  /** what changes a ground of the decision first, the most in euro first; then the rest as it came in */
  readonly later: readonly LaterDatum[];
}

/** A decision with the allowance and year it is about. A decision about neither has no grounds that can change. */
export type DecisionWithGrounds = Pick<Decision, 'allowance' | 'year' | 'dated' | 'grounds'>;

/**
 * bekend en later — which data of the file were known on the day of a decision, and which came later. What was recorded on the day itself counts as known, as it does where the facts of a decision are made
 * (`factsOfDecision`): nobody kept at what hour was decided.
 */
export function dataAroundDecision(file: HouseholdRecords, decision: DecisionWithGrounds, reckon: Reckoning): DataAroundDecision {
  const replaced = replacedRecords(file.records);
  const all: readonly Datum[] = [...file.members.map((member) => ({ kind: 'member', member }) as const), ...file.records.map((record) => ({ kind: 'record', record }) as const)];
  const replacedAt = (datum: Datum): string | null => (datum.kind === 'record' ? (replaced.get(datum.record.id) ?? null) : replacedMember(datum.member, file.members));
  const isKnown = (datum: Datum): boolean => knownOn(recordedAt(datum), decision.dated);
  const restingOn = groundsByRecord(file, decision);
  const changedBy = changedGrounds(file, decision, reckon);
  return {
    known: all.filter(isKnown).map((datum): KnownDatum => {
      const at = replacedAt(datum);
      return { datum, stood: at === null || !knownOn(at, decision.dated), replacedAt: at, grounds: datum.kind === 'record' ? (restingOn.get(datum.record.id) ?? []) : [] };
    }).toSorted((one, other) => standing(other) - standing(one) || compare(recordedAt(other.datum), recordedAt(one.datum))),
    later: all.filter((datum) => !isKnown(datum)).map((datum): LaterDatum => ({ datum, replacedAt: replacedAt(datum), grounds: changedBy(datum) }))
      .toSorted((one, other) => Math.sign(other.grounds.length) - Math.sign(one.grounds.length) || sizeOf(other.grounds).comparedTo(sizeOf(one.grounds)) || compare(recordedAt(one.datum), recordedAt(other.datum))),
  };
}

function recordedAt(datum: Datum): string {
  return datum.kind === 'record' ? datum.record.recordedAt : datum.member.recordedAt;
}

function standing({ grounds, stood }: KnownDatum): number {
  return grounds.length > 0 ? 2 : Number(stood);
}

/** The records that the kept grounds rest on, where the facts of that day have such a fact. */
function groundsByRecord(file: HouseholdRecords, { year, dated, grounds }: DecisionWithGrounds): ReadonlyMap<string, readonly KeptGround[]> {
  if (year === null) return new Map();
  const facts = householdFacts(file, year, dated);
  const pairs = grounds.flatMap((ground) => originsOf(ground, facts).map((id) => ({ id, ground })));
  return new Map(pairs.map(({ id }) => [id, pairs.filter((pair) => pair.id === id).map(({ ground }) => ground)]));
}

/** A ground is a fact of a person, of their childcare or of the home; the service costs are kept by item, and are one fact of the home. */
function originsOf({ term, personId, value }: KeptGround, { persons, homes }: HouseholdFacts): readonly string[] {
  const owners: readonly object[] = personId === null ? homes : persons.filter(({ id }) => id === personId).flatMap((person) => [person, ...person.childcare]);
  const facts = owners.flatMap((owner): readonly Fact<unknown>[] => {
    const named = owner as Readonly<Record<string, Fact<unknown> | undefined>>;
    const itemised = named['serviceCosts'];
    return [named[term], hasItem(itemised?.value, term) ? itemised : undefined].filter((fact) => fact !== undefined);
  });
  // Of several homes or contracts in a year it is the one that says what the decision kept.
  const told = facts.filter((fact) => (hasItem(fact.value, term) ? fact.value[term] : fact.value) === value);
  return [...new Set(told.flatMap(({ origin }) => (origin === null ? [] : [origin.recordId])))];
}

function hasItem(value: unknown, term: string): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && term in value;
}

/**
 * Which grounds of the decision a later datum changes: what it does to the facts of that day by itself, and where it does nothing to those (the birth date of somebody who joined later), what it does among all
 * that is known now.
 */
function changedGrounds(file: HouseholdRecords, decision: DecisionWithGrounds, reckon: Reckoning): (datum: Datum) => readonly GroundShare[] {
  const { allowance, year, dated } = decision;
  if (allowance === null || year === null) return () => [];
  const then: HouseholdRecords = {
    applicantId: file.applicantId, members: file.members.filter((member) => knownOn(member.recordedAt, dated)), records: file.records.filter((record) => knownOn(record.recordedAt, dated)),
    decisions: file.decisions.filter((one) => knownOn(one.recordedAt, dated)),
  };
  const factsOf = remembered((of: HouseholdRecords, basis: IncomeBasis) => householdFacts(of, year, null, basis));
  const reckonOnce = rememberedReckoning(reckon);
  const between = (from: HouseholdFacts, to: HouseholdFacts): readonly GroundShare[] => {
    if (replacements(from, to).length === 0) return [];
    const difference = differenceOfFacts(from, to, allowance, reckonOnce, null);
    // Where neither side has an amount, only what was kept with the decision is surely a ground of it.
    const told = difference.from !== null || difference.to !== null;
    return difference.grounds.filter(({ term, person, share }) => (share === null ? told : !readEuro(share).isZero()) || decision.grounds.some((kept) => kept.term === term && kept.personId === person));
  };
  return (datum) => {
    // A decision on an advance rests on estimates: what is known of an income so far does something only where it is asked for.
    const basis: IncomeBasis = datum.kind === 'record' && datum.record.kind === 'incomeKnown' ? 'known' : 'estimated';
    const byItself = between(factsOf(then, basis), householdFacts(withDatum(then, datum), year, null, basis));
    return byItself.length > 0 ? byItself : between(householdFacts(withoutDatum(file, datum), year, null, 'known'), factsOf(file, 'known'));
  };
}

function withDatum(file: HouseholdRecords, datum: Datum): HouseholdRecords {
  return datum.kind === 'record' ? { ...file, records: [...file.records, datum.record] } : { ...file, members: [...file.members, datum.member] };
}

function withoutDatum(file: HouseholdRecords, datum: Datum): HouseholdRecords {
  return datum.kind === 'record' ? { ...file, records: file.records.filter((record) => record !== datum.record) } : { ...file, members: file.members.filter((member) => member !== datum.member) };
}

/** The same file and basis give the same facts, so that what is reckoned of them is reckoned once. */
function remembered(make: (file: HouseholdRecords, basis: IncomeBasis) => HouseholdFacts): (file: HouseholdRecords, basis: IncomeBasis) => HouseholdFacts {
  const made = new Map<HouseholdRecords, Partial<Record<IncomeBasis, HouseholdFacts>>>();
  return (file, basis) => {
    const ofFile = made.get(file) ?? {};
    made.set(file, ofFile);
    return (ofFile[basis] ??= make(file, basis));
  };
}

function rememberedReckoning(reckon: Reckoning): Reckoning {
  const made = new Map<HouseholdFacts, ReturnType<Reckoning>>();
  return (facts, allowance) => {
    const amounts = made.get(facts) ?? reckon(facts, allowance);
    made.set(facts, amounts);
    return amounts;
  };
}

function sizeOf(grounds: readonly GroundShare[]): Decimal {
  return grounds.reduce((total, { share }) => (share === null ? total : total.plus(readEuro(share).abs())), new Decimal(0));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
