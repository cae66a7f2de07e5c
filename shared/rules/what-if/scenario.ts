import { addDays, covers, dayOfMonth, daysInMonth, monthInYear, monthNumber, monthOf, yearOf, type CalculationYear, type CalendarDate, type Month, type Period } from '../../models/calendar.ts';
import type { ChildcareFacts, HeldPeriods, HomeFacts, HouseholdFacts, PersonFacts, RelationKind, UndecidedPerson } from '../../models/household.ts';
import { Decimal, readEuro, writeEuro, type EuroText } from '../../models/money.ts';
import type { ScenarioAssumption, ScenarioChange, ScenarioChangeKind, ScenarioProblem } from '../../models/scenario.ts';
import { wholeYear } from '../facts/current-records.ts';
import { countsFrom } from '../general/index.ts';
import { always, never, noRelations, nothingAsked, personWithoutFacts, stated } from '../facts/household-facts.ts';

/** A household with changes made to it. A change that cannot be made is left out and told, by its place in the list. */
export interface ScenarioFacts {
  readonly facts: HouseholdFacts;
  readonly problems: readonly { readonly index: number; readonly problem: ScenarioProblem }[];
  readonly assumptions: readonly ScenarioAssumption[];
}

/** scenario — the facts of a household with changes supposed, one after another; all that is not changed stays as it is. */
export function scenarioFacts(facts: HouseholdFacts, changes: readonly ScenarioChange[]): ScenarioFacts {
  return changes.reduce<ScenarioFacts>((sofar, change, index) => {
    const changed = changedFacts(sofar.facts, change);
    if (typeof changed === 'string') return { ...sofar, problems: [...sofar.problems, { index, problem: changed }] };
    const homeIsKnown = change.kind === 'perhapsAlso' && changed.homes.length === sofar.facts.homes.length;
    return { ...sofar, facts: changed, assumptions: [...new Set([...sofar.assumptions, ...(homeIsKnown ? [] : assumed[change.kind])])] };
  }, { facts, problems: [], assumptions: [] });
}

/** The household with the change, or why it cannot be made. */
function changedFacts(facts: HouseholdFacts, change: ScenarioChange): HouseholdFacts | ScenarioProblem {
  const day = dayOfChange(change);
  if (day !== null && day > wholeYear(facts.year).to) return 'afterYear';
  switch (change.kind) {
    case 'income': return withIncome(facts, change);
    case 'assets': return withPerson(facts, change.personId, () => ({ assets: stated(change.amount) }));
    case 'livesTogether': return withNewcomer(facts, change);
    case 'separates': return withoutPartner(facts, change.from);
    case 'birth': return { ...facts, persons: [...facts.persons, newborn(facts, change.on)] };
    case 'rent': return withRent(facts, change.amount, change.from);
    case 'moves': return movedHousehold(facts, change.amount, change.from);
    case 'careHours': return withCare(facts, change.personId, (contracts) => withHours(contracts, change.hours, change.from));
    case 'careStops': return withCare(facts, change.personId, (contracts) => endedBefore(contracts, change.from));
    case 'insurance': return withPerson(facts, change.personId, ({ healthInsured }) => ({ healthInsured: stated(heldFrom(healthInsured.value ?? never, change.insured, change.from)) }));
    case 'dies': return withDeath(facts, change.personId, change.on);
    case 'lowerAdvance': return facts;
    case 'tenPercentRule': return withTenPercentRule(facts, change);
    case 'perhapsAlso': return withApplications(facts, change);
  }
}

/** The day from which a change is supposed; `null` where it is about the year as a whole. */
export function dayOfChange(change: ScenarioChange): CalendarDate | null {
  switch (change.kind) {
    case 'assets': case 'tenPercentRule': return null;
    case 'birth': case 'dies': return change.on;
    default: return change.from;
  }
}

/** The month of which the amounts are laid beside those of now: the one in which all changes count, and not one that is over. */
export function comparedMonth(changes: readonly ScenarioChange[], today: CalendarDate, year: CalculationYear): Month {
  const months = changes.flatMap((change) => dayOfChange(change) ?? []).map((day) => monthOf(countsFrom(day)));
  const [first, last] = [monthInYear(year, 1), monthInYear(year, 12)];
  const latest = [...months, monthOf(today)].filter((month) => yearOf(month) === year).sort().at(-1) ?? (yearOf(today) < year ? first : last);
  return months.some((month) => month > last) ? last : latest;
}

/** What a kind of change takes to be so without asking. */
const assumed: Readonly<Record<ScenarioChangeKind, readonly ScenarioAssumption[]>> = {
  income: [], assets: [], rent: [], careHours: [], careStops: [], insurance: [], dies: [], lowerAdvance: [],
  livesTogether: ['ageOfApplicant', 'insured', 'noAssets', 'worksWhenIncome'],
  separates: ['childrenStay'],
  birth: ['childBenefitPaid'],
  moves: ['selfContainedWithoutServiceCosts'],
  tenPercentRule: ['restEarnedAfter'],
  perhapsAlso: ['selfContainedWithoutServiceCosts'],
};

/**
 * The toetsingsinkomen is that of the whole calendar year, also when it changes within it (Awir art. 8 lid 1): what was told for the months until then, and the new rate for those after it; a month in which it changes
 * by its days. In whole euros, for it is an estimate.
 */
function withIncome(facts: HouseholdFacts, { personId, amount, from }: Extract<ScenarioChange, { kind: 'income' }>): HouseholdFacts | ScenarioProblem {
  if (from === null || from <= wholeYear(facts.year).from) return withPerson(facts, personId, () => ({ assessmentIncome: stated(amount) }));
  const before = facts.persons.find(({ id }) => id === personId)?.assessmentIncome.value ?? null;
  if (before === null) return 'incomeUnknown';
  return withPerson(facts, personId, () => ({ assessmentIncome: stated(yearIncome(before, amount, from)) }));
}

/** What is not wage of the time together was earned afterwards: a caller can tell the one, and the year is known. Awir art. 8 lid 3. */
function withTenPercentRule(facts: HouseholdFacts, { personId, wageTogether }: Extract<ScenarioChange, { kind: 'tenPercentRule' }>): HouseholdFacts | ScenarioProblem {
  const income = facts.persons.find(({ id }) => id === personId)?.assessmentIncome.value ?? null;
  if (income === null) return 'yearIncomeUnknown';
  const after = readEuro(income).minus(readEuro(wageTogether));
  if (after.isNegative()) return 'moreThanYearIncome';
  return withPerson(facts, personId, ({ incomeRequests }) => ({
    incomeRequests: { ...(incomeRequests ?? nothingAsked), tenPercentRule: { wageTogether: stated(wageTogether), earnedAfter: stated(writeEuro(after)) } },
  }));
}

/** The income of a year in which somebody earns at another rate from a day on. */
export function yearIncome(before: EuroText, after: EuroText, from: CalendarDate): EuroText {
  const days = daysInMonth(yearOf(from), monthNumber(from));
  const monthsBefore = new Decimal(monthNumber(from) - 1).times(days).plus(dayOfMonth(from) - 1);
  const monthsAfter = new Decimal(12).times(days).minus(monthsBefore);
  return writeEuro(readEuro(before).times(monthsBefore).plus(readEuro(after).times(monthsAfter)).dividedBy(new Decimal(12).times(days)).toDecimalPlaces(0));
}

const newcomerId = 'scenario-newcomer';

/** Whether the newcomer is toeslagpartner, and from which month, is for the rules to decide. Awir art. 3. */
function withNewcomer(facts: HouseholdFacts, { from, income, bond }: Extract<ScenarioChange, { kind: 'livesTogether' }>): HouseholdFacts | ScenarioProblem {
  if ((facts.undecided ?? []).some(({ id }) => id === newcomerId) || partnerOn(facts, from) !== null) return 'alreadyPartner';
  const applicant = facts.persons.find(({ role }) => role === 'applicant');
  const present: Period = { from, to: null };
  const { role: _, ...presumed } = personWithoutFacts(newcomerId, 'coResident', present, null);
  const newcomer: UndecidedPerson = {
    ...presumed,
    birthDate: applicant?.birthDate ?? presumed.birthDate,
    assessmentIncome: stated(income), assets: stated('0'), healthInsured: stated(always), works: stated(readEuro(income).greaterThan(0) ? always : never), childBenefit: stated(never),
    relations: { ...noRelations, sameAddress: stated([present]), ...(bond === 'none' ? {} : { [bond satisfies RelationKind]: stated([present]) }) },
  };
  return { ...facts, undecided: [...(facts.undecided ?? []), newcomer] };
}

function withoutPartner(facts: HouseholdFacts, from: CalendarDate): HouseholdFacts | ScenarioProblem {
  const partner = partnerOn(facts, from);
  if (partner === null) return 'noPartner';
  return { ...facts, persons: facts.persons.flatMap((person) => (person.id === partner.id ? endedFrom([person], from, ({ present }) => present, (one, present) => ({ ...one, present })) : [person])) };
}

function partnerOn({ persons }: HouseholdFacts, on: CalendarDate): PersonFacts | null {
  return persons.find(({ role, present, deathDate }) => role === 'partner' && covers(present, on) && (deathDate.value === null || deathDate.value === 'alive' || deathDate.value > on)) ?? null;
}

function newborn({ persons }: HouseholdFacts, bornOn: CalendarDate): PersonFacts {
  const id = `scenario-child-${String(persons.filter((person) => person.id.startsWith('scenario-child')).length + 1)}`;
  const since: HeldPeriods = [{ from: bornOn, to: null }];
  return {
    ...personWithoutFacts(id, 'child', { from: bornOn, to: null }, null),
    birthDate: stated(bornOn), assessmentIncome: stated('0'), assets: stated('0'), healthInsured: stated(since), works: stated(never), childBenefit: stated(since),
  };
}

function withRent(facts: HouseholdFacts, rent: EuroText, from: CalendarDate): HouseholdFacts | 'noHome' {
  const home = facts.homes.findLast(({ period }) => covers(period, from));
  if (home === undefined) return 'noHome';
  return { ...facts, homes: facts.homes.flatMap((one) => (one === home ? splitFrom(home, from, { rent: stated(rent) }) : [one])) };
}

function movedHousehold(facts: HouseholdFacts, rent: EuroText, from: CalendarDate): HouseholdFacts {
  const before = endedFrom(facts.homes, from, ({ period }) => period, (home, period): HomeFacts => ({ ...home, period }));
  return { ...facts, homes: [...before, supposedHome(rent, from)] };
}

function supposedHome(rent: EuroText, from: CalendarDate): HomeFacts {
  return {
    period: { from, to: null }, rent: stated(rent), selfContained: stated(true), earlierHousingAllowance: stated(false),
    serviceCosts: stated({ sharedEnergy: '0', cleaning: '0', caretaker: '0', sharedRooms: '0' }),
  };
}

/** With the rent that was told: of the home on the file, or of one that is not on it because nobody needed it until now. */
function withApplications(facts: HouseholdFacts, { rent, from, careAppliedOn }: Extract<ScenarioChange, { kind: 'perhapsAlso' }>): HouseholdFacts {
  const applied = careAppliedOn === null ? facts : { ...facts, childcareAppliedOn: careAppliedOn };
  if (rent === null) return applied;
  if (from === null && facts.homes.length > 0) return { ...applied, homes: applied.homes.map((home) => ({ ...home, rent: stated(rent) })) };
  const since = from ?? wholeYear(facts.year).from;
  const changed = withRent(applied, rent, since);
  return changed === 'noHome' ? { ...applied, homes: [...applied.homes, supposedHome(rent, since)] } : changed;
}

function withCare(facts: HouseholdFacts, personId: string, care: (contracts: readonly ChildcareFacts[]) => readonly ChildcareFacts[] | ScenarioProblem): HouseholdFacts | ScenarioProblem {
  const child = facts.persons.find(({ id }) => id === personId);
  const changed = child === undefined ? 'noCare' : care(child.childcare);
  return typeof changed === 'string' ? changed : withPerson(facts, personId, () => ({ childcare: changed }));
}

function withHours(contracts: readonly ChildcareFacts[], hours: string, from: CalendarDate): readonly ChildcareFacts[] | ScenarioProblem {
  const running = contracts.filter(({ period }) => covers(period, from));
  const [contract, ...others] = running;
  if (contract === undefined) return 'noCare';
  if (others.length > 0) return 'severalContracts';
  return contracts.flatMap((one) => (one === contract ? splitFrom(contract, from, { hoursPerMonth: stated(hours) }) : [one]));
}

function endedBefore(contracts: readonly ChildcareFacts[], from: CalendarDate): readonly ChildcareFacts[] | ScenarioProblem {
  const left = endedFrom(contracts, from, ({ period }) => period, (contract, period): ChildcareFacts => ({ ...contract, period }));
  return left.length === contracts.length && left.every((one, index) => one === contracts[index]) ? 'noCare' : left;
}

function withDeath(facts: HouseholdFacts, personId: string, on: CalendarDate): HouseholdFacts | ScenarioProblem {
  const death = facts.persons.find(({ id }) => id === personId)?.deathDate.value ?? null;
  if (death !== null && death !== 'alive' && death <= on) return 'diedBefore';
  return withPerson(facts, personId, () => ({ deathDate: stated(on) }));
}

function withPerson(facts: HouseholdFacts, personId: string, change: (person: PersonFacts) => Partial<Omit<PersonFacts, 'id' | 'role'>>): HouseholdFacts {
  return { ...facts, persons: facts.persons.map((person) => (person.id === personId ? { ...person, ...change(person) } : person)) };
}

/** The same thing twice: as it was until the day, and with the change from it. */
function splitFrom<Thing extends { readonly period: Period }>(thing: Thing, from: CalendarDate, change: Partial<Thing>): readonly Thing[] {
  const changed = { ...thing, ...change, period: { from, to: thing.period.to } };
  return thing.period.from === from ? [changed] : [{ ...thing, period: { from: thing.period.from, to: addDays(from, -1) } }, changed];
}

/** What holds until the day before; what would begin on the day or later is left out. */
function endedFrom<Thing>(things: readonly Thing[], from: CalendarDate, periodOf: (thing: Thing) => Period, during: (thing: Thing, period: Period) => Thing): readonly Thing[] {
  const last = addDays(from, -1);
  return things.filter((thing) => (periodOf(thing).from ?? '') < from).map((thing) => {
    const period = periodOf(thing);
    return period.to !== null && period.to <= last ? thing : during(thing, { from: period.from, to: last });
  });
}

/** A yes-or-no that is so, or no longer, from a day on; before it stays what it was. */
function heldFrom(periods: HeldPeriods, holds: boolean, from: CalendarDate): HeldPeriods {
  const before = endedFrom(periods, from, (period) => period, (_, period) => period);
  return holds ? [...before, { from, to: null }] : before;
}
