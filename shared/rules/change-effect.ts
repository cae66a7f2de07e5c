import type { Allowance } from '../models/allowance.ts';
import type { Change } from '../models/case-file.ts';
import { addDays, covers, isCalendarDate, monthOf, overlaps, yearOf, type CalendarDate, type Month } from '../models/calendar.ts';
import type { MissingFact } from '../models/explanation.ts';
import type { ChildcareFacts, HomeFacts, HouseholdFacts, PersonFacts } from '../models/household.ts';
import type { ScenarioAssumption, ScenarioChange, ScenarioProblem } from '../models/scenario.ts';
import { countsFrom } from './general/index.ts';
import { scenarioFacts, type Reckoning } from './what-if/index.ts';
import { Decimal, euroTextPattern, readEuro, writeEuro, type EuroText } from '../models/money.ts';

/** What an allowance comes to in one month, with a change and without it. `null`: it cannot be said. */
export interface EffectOfAllowance {
  readonly allowance: Allowance;
  readonly carriedOut: EuroText | null;
  readonly stopped: EuroText | null;
  /** how much more there is with it than without it */
  readonly difference: EuroText | null;
}

/** What can stand in the way of supposing what was reported. */
const problemsOfChange = ['noPartner', 'noHome', 'noCare', 'severalContracts', 'afterYear', 'diedBefore'] as const satisfies readonly ScenarioProblem[];

/** Why a household cannot be reckoned with a change, or without it. */
export type EffectLack =
  | (typeof problemsOfChange)[number]
  /** it names nobody who takes part in the household that year */
  | 'person'
  /** it does not tell what something was or becomes, or not in what the rules reckon in */
  | 'value'
  /** the hours that are known of the child are neither those from which nor those to which it goes */
  | 'otherHours'
  /** nothing is known of the new partner yet: who it is, the income, the assets */
  | 'newPartner'
  /** nothing is known of the new home yet but the place */
  | 'newRent'
  /** of a move that is not about a rent it tells the new place and nothing that an allowance depends on */
  | 'placeAlone';

/** What the allowances of a change come to in one month, with the change and without it, together and each. */
export interface ChangeEffect {
  readonly month: Month;
  readonly carriedOut: EuroText | null;
  /** `null` with nothing lacking: there is no household without it to lay beside it, as with an application, a death that was told or a birthday */
  readonly stopped: EuroText | null;
  readonly allowances: readonly EffectOfAllowance[];
  readonly lacks: readonly EffectLack[];
  /** the facts for want of which the rules give no amount */
  readonly missingFacts: readonly MissingFact[];
  /** what was taken to be so, because the change does not tell it */
  readonly assumptions: readonly ScenarioAssumption[];
}

type ToldChange = Pick<Change, 'kind' | 'allowances' | 'year' | 'validFrom' | 'personId' | 'before' | 'after' | 'unit'>;

/**
 * gevolg van een wijziging — the household reckoned twice, with the change and without it; the rest of what is known stays the same in both. What the sources told already is taken as they told it, and then it is the
 * household without it that is made.
 */
export function changeEffect(facts: HouseholdFacts, change: ToldChange, on: CalendarDate, reckon: Reckoning): ChangeEffect {
  const month = monthOf(dayIn(change.year, on > change.validFrom ? on : change.validFrom));
  const { carriedOut, stopped } = sidesOf(facts, change);
  const [withIt, withoutIt] = [reckoned(carriedOut, change.allowances, month, reckon), reckoned(stopped, change.allowances, month, reckon)];
  return {
    month, carriedOut: together(withIt.shown), stopped: together(withoutIt.shown),
    allowances: change.allowances.map((allowance, index) => effectOfAllowance(allowance, withIt.shown[index] ?? null, withoutIt.shown[index] ?? null)),
    lacks: [...new Set([...carriedOut.lacks, ...stopped.lacks])],
    missingFacts: eachOnce([...withIt.missingFacts, ...withoutIt.missingFacts]),
    assumptions: carriedOut.assumptions,
  };
}

function effectOfAllowance(allowance: Allowance, carriedOut: EuroText | null, stopped: EuroText | null): EffectOfAllowance {
  return { allowance, carriedOut, stopped, difference: carriedOut === null || stopped === null ? null : writeEuro(readEuro(carriedOut).minus(readEuro(stopped))) };
}

/** The day, or the first or last day of the year where it lies outside it. */
function dayIn(year: number, on: CalendarDate): CalendarDate {
  return yearOf(on) === year ? on : yearOf(on) < year ? `${year}-01-01` : `${year}-12-31`;
}

/** The household at one side of a change; `null` where it cannot be made, `'notReceived'` where the allowance itself is not received. */
interface Side {
  readonly household: HouseholdFacts | 'notReceived' | null;
  readonly lacks: readonly EffectLack[];
  readonly assumptions: readonly ScenarioAssumption[];
}

interface Sides {
  readonly carriedOut: Side;
  readonly stopped: Side;
}

function reckoned({ household }: Side, allowances: readonly Allowance[], month: Month, reckon: Reckoning): { readonly shown: readonly (EuroText | null)[]; readonly missingFacts: readonly MissingFact[] } {
  if (household === null || household === 'notReceived') return { shown: allowances.map(() => (household === null ? null : '0')), missingFacts: [] };
  const amounts = allowances.map((allowance) => reckon(household, allowance));
  const shown = amounts.map(({ months }) => months.find((each) => each.month === month)?.shown ?? null);
  return { shown, missingFacts: amounts.flatMap(({ missingFacts }, index) => (shown[index] === null ? missingFacts : [])) };
}

function eachOnce(missing: readonly MissingFact[]): readonly MissingFact[] {
  return missing.filter(({ fact, person }, index) => missing.findIndex((other) => other.fact === fact && other.person === person) === index);
}

function together(shown: readonly (EuroText | null)[]): EuroText | null {
  return shown.length === 0 || shown.includes(null) ? null : writeEuro(shown.reduce((sum, each) => sum.plus(readEuro(each ?? '0')), new Decimal(0)));
}

const asKnown = (household: HouseholdFacts): Side => ({ household, lacks: [], assumptions: [] });
const lacking = (lack: EffectLack): Side => ({ household: null, lacks: [lack], assumptions: [] });
const nothingBeside: Side = { household: null, lacks: [], assumptions: [] };
const bothLacking = (lack: EffectLack): Sides => ({ carriedOut: lacking(lack), stopped: lacking(lack) });

function supposed(facts: HouseholdFacts, ...changes: readonly ScenarioChange[]): Side {
  const { facts: household, problems, assumptions } = scenarioFacts(facts, changes);
  return problems.length > 0 ? { household: null, lacks: problems.map(({ problem }) => lackOf(problem)), assumptions: [] } : { household, lacks: [], assumptions };
}

function lackOf(problem: ScenarioProblem): EffectLack {
  const lack = problemsOfChange.find((one) => one === problem);
  if (lack === undefined) throw new RangeError(`no reported change is supposed in a way that can be refused as ${problem}`);
  return lack;
}

/** The household with the change and without it, by its kind. */
function sidesOf(facts: HouseholdFacts, change: ToldChange): Sides {
  switch (change.kind) {
    case 'income': return withPerson(facts, change, ({ id: personId }) => valueSides(facts, change, ['euro per year'], (amount) => [{ kind: 'income', personId, amount, from: null }]));
    // The assets are those of 1 January of the year; a reported change has no other unit for that.
    case 'assets': return withPerson(facts, change, ({ id: personId }) => valueSides(facts, change, ['euro per year'], (amount) => [{ kind: 'assets', personId, amount }]));
    case 'rent': return valueSides(facts, change, ['euro per month'], (amount) => [{ kind: 'rent', amount, from: change.validFrom }]);
    case 'childcareHours': return withPerson(facts, change, (child) => careSides(facts, child, change));
    case 'childcareEnds': return withPerson(facts, change, (child) => endOfCareSides(facts, child, change));
    case 'insuranceBegins': case 'insuranceEnds': return withPerson(facts, change, ({ id: personId }) => insuranceSides(facts, personId, change));
    case 'partnerBegins': return newPartnerSides(facts, change);
    case 'partnerEnds': return separationSides(facts, change);
    case 'birth': return birthSides(facts, change);
    case 'death': return withPerson(facts, change, ({ id: personId, deathDate }) =>
      // The incomes that are told after a death are those until it: how it was before, they no longer tell.
      (deathDate.value === 'alive' ? { carriedOut: supposed(facts, { kind: 'dies', personId, on: eventDay(change) }), stopped: asKnown(facts) } : { carriedOut: asKnown(facts), stopped: nothingBeside }));
    case 'move': return moveSides(facts, change);
    case 'childTurns18': case 'application': return { carriedOut: asKnown(facts), stopped: nothingBeside };
    case 'stop': return { carriedOut: { household: 'notReceived', lacks: [], assumptions: [] }, stopped: asKnown(facts) };
  }
}

function withPerson({ persons }: HouseholdFacts, { personId }: ToldChange, sides: (person: PersonFacts) => Sides): Sides {
  const person = persons.find(({ id }) => id === personId);
  return person === undefined ? bothLacking('person') : sides(person);
}

/** The day on which something happened, where it is told; else the day from which it counts. */
function eventDay({ unit, after, validFrom }: ToldChange): CalendarDate {
  return unit === 'date' && isCalendarDate(after) ? after : validFrom;
}

/** A change that tells what something was and what it becomes: either is supposed, so that it does not matter which of the two the sources know. */
function valueSides(facts: HouseholdFacts, { before, after, unit }: ToldChange, units: readonly ToldChange['unit'][], changesTo: (value: string) => readonly ScenarioChange[]): Sides {
  const side = (value: string): Side => (units.includes(unit) && euroTextPattern.test(value) ? supposed(facts, ...changesTo(value)) : lacking('value'));
  return { carriedOut: side(after), stopped: side(before) };
}

/** The contracts of the hours from or to which it goes, whichever of the two the organisation told; other care of the child stays out of it. */
function careSides(facts: HouseholdFacts, child: PersonFacts, change: ToldChange): Sides {
  const later = child.childcare.filter(({ period }) => overlaps(period, { from: change.validFrom, to: null }));
  const changed = later.filter((contract) => hasHoursOf(contract, change));
  if (changed.length === 0) return bothLacking(later.length === 0 ? 'noCare' : 'otherHours');
  const others = child.childcare.filter((contract) => !changed.includes(contract));
  const sides = valueSides(withChildcare(facts, child.id, () => changed), change, ['hours per month'], (hours) => changed.map(({ period: { from } }) => ({ kind: 'careHours', personId: child.id, hours, from: from !== null && from > change.validFrom ? from : change.validFrom })));
  return mapHouseholds(sides, (household) => withChildcare(household, child.id, (care) => [...care, ...others]));
}

function hasHoursOf({ hoursPerMonth: { value } }: ChildcareFacts, { before, after }: ToldChange): boolean {
  return value !== null && [before, after].some((each) => euroTextPattern.test(each) && readEuro(each).equals(readEuro(value)));
}

function endOfCareSides(facts: HouseholdFacts, child: PersonFacts, { validFrom }: ToldChange): Sides {
  if (child.childcare.some(({ period }) => covers(period, validFrom))) return { carriedOut: supposed(facts, { kind: 'careStops', personId: child.id, from: validFrom }), stopped: asKnown(facts) };
  const ended = child.childcare.filter(({ period }) => period.to === addDays(validFrom, -1));
  if (ended.length === 0) return bothLacking('noCare');
  return { carriedOut: asKnown(facts), stopped: asKnown(withChildcare(facts, child.id, (care) => care.map((contract) => (ended.includes(contract) ? { ...contract, period: { ...contract.period, to: null } } : contract)))) };
}

function insuranceSides(facts: HouseholdFacts, personId: string, change: ToldChange): Sides {
  const begins = change.kind === 'insuranceBegins';
  const side = (insured: boolean): Side => supposed(facts, { kind: 'insurance', personId, insured, from: eventDay(change) });
  return { carriedOut: side(begins), stopped: side(!begins) };
}

/** Whether somebody is toeslagpartner the sources say: nothing is supposed of a partner whom they do not know. Awir art. 3. */
function newPartnerSides(facts: HouseholdFacts, change: ToldChange): Sides {
  const partner = facts.persons.findLast(({ id, role }) => id === change.personId && role === 'partner');
  return partner === undefined ? { carriedOut: lacking('newPartner'), stopped: asKnown(facts) }
    : { carriedOut: asKnown(facts), stopped: supposed(facts, { kind: 'separates', from: partner.present.from ?? eventDay(change) }) };
}

/** What is told is the last day together. */
function separationSides(facts: HouseholdFacts, change: ToldChange): Sides {
  const partner = facts.persons.findLast(({ id, role }) => id === change.personId && role === 'partner');
  if (partner === undefined) return bothLacking('noPartner');
  if (partner.present.to === null) return { carriedOut: supposed(facts, { kind: 'separates', from: change.unit === 'date' && isCalendarDate(change.after) ? addDays(change.after, 1) : change.validFrom }), stopped: asKnown(facts) };
  return { carriedOut: asKnown(facts), stopped: asKnown({ ...facts, persons: facts.persons.map((person) => (person === partner ? { ...partner, present: { ...partner.present, to: null } } : person)) }) };
}

function birthSides(facts: HouseholdFacts, change: ToldChange): Sides {
  const bornOn = eventDay(change);
  const child = facts.persons.find(({ id, role, birthDate }) => (change.personId === null ? role === 'child' && birthDate.value === bornOn : id === change.personId));
  return child === undefined ? { carriedOut: supposed(facts, { kind: 'birth', on: bornOn }), stopped: asKnown(facts) }
    : { carriedOut: asKnown(facts), stopped: asKnown({ ...facts, persons: facts.persons.filter((person) => person !== child) }) };
}

/** A move tells places. What it does to a rent the landlord tells, by the home that counts from the same day (Awir art. 5); without the move the home before goes on. */
function moveSides(facts: HouseholdFacts, change: ToldChange): Sides {
  const home = facts.homes.find(({ period: { from } }) => from !== null && countsFrom(from) === countsFrom(change.validFrom));
  if (home === undefined) return { carriedOut: lacking(change.allowances.includes('housing') ? 'newRent' : 'placeAlone'), stopped: asKnown(facts) };
  const before = facts.homes.find(({ period }) => period.to === addDays(home.period.from ?? change.validFrom, -1));
  const homes = facts.homes.flatMap((one): readonly HomeFacts[] => (one === home ? [] : [one === before ? { ...one, period: { from: one.period.from, to: home.period.to } } : one]));
  return { carriedOut: asKnown(facts), stopped: asKnown({ ...facts, homes }) };
}

function withChildcare(facts: HouseholdFacts, childId: string, care: (contracts: readonly ChildcareFacts[]) => readonly ChildcareFacts[]): HouseholdFacts {
  return { ...facts, persons: facts.persons.map((person) => (person.id === childId ? { ...person, childcare: care(person.childcare) } : person)) };
}

function mapHouseholds({ carriedOut, stopped }: Sides, make: (household: HouseholdFacts) => HouseholdFacts): Sides {
  const mapped = (side: Side): Side => (side.household === null || side.household === 'notReceived' ? side : { ...side, household: make(side.household) });
  return { carriedOut: mapped(carriedOut), stopped: mapped(stopped) };
}
