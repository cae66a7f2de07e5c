import type { CalculationYear } from '../../models/calendar.ts';
import type { ChildcareFacts, Fact, HomeFacts, HouseholdFacts, IncomeRequests, PersonFacts, RelationKind, UndecidedPerson } from '../../models/household.ts';
import { Decimal, writeEuro } from '../../models/money.ts';
import type { Term } from '../glossary.ts';
import { inUnit, inYear, ofFact, ofPeriods, sameWorth, whether, wholeTime, withinYear, type GroundValue, type Replacement, type Telling } from './ground.ts';
import { changesOfThings, type ThingsTold } from './things.ts';
import { nothingAsked } from '../facts/household-facts.ts';

/** Two sets of facts of one household in one year. */
interface Two {
  readonly from: HouseholdFacts;
  readonly to: HouseholdFacts;
}

/** Fields of a person that say what place somebody has; they are replaced together. */
type PlaceField = 'id' | 'role' | 'present' | 'presentOrigin';
type PersonField = Exclude<keyof PersonFacts, PlaceField>;
/** Every fact that a household can have. A new one does not compile until it has a place in the order. */
type Stage = 'place' | 'relations' | PersonField | Exclude<keyof HouseholdFacts, 'year' | 'persons' | 'undecided'>;

/**
 * volgorde van vervangen — the grounds in the order in which they are replaced, which is that of the law: who takes part in the household, what holds of each of them, home and care, and last the means, assets
 * before income. So the share of an income is what it does in the household as it is.
 */
const stages: { readonly [Name in Stage]: (two: Two) => readonly Replacement[] } = {
  place: (two) => personIds(two).flatMap((id) => placeOf(two, id)),
  relations: (two) => personIds(two).flatMap((id) => relationsOf(two, id)),
  birthDate: personField('birthDate', ({ birthDate }) => [ofFact(birthDate, inUnit('date'))]),
  deathDate: personField('deathDate', ({ deathDate }) => (deathDate.value === 'alive' ? [] : [ofFact(deathDate, inUnit('date'))])),
  lawfulStay: personField('lawfulStay', ({ lawfulStay }, year) => ofPeriods(lawfulStay, year)),
  healthInsured: personField('healthInsured', ({ healthInsured }, year) => ofPeriods(healthInsured, year)),
  treatyInsured: personField('treatyInsured', ({ treatyInsured }, year) => ofPeriods(treatyInsured, year)),
  careCountryFactor: personField('careCountryFactor', ({ careCountryFactor }) => (careCountryFactor.value === 'none' ? [] : [ofFact(careCountryFactor, inUnit('factor'))])),
  works: personField('works', ({ works }, year) => ofPeriods(works, year)),
  childBenefit: personField('childBenefit', ({ childBenefit }, year) => ofPeriods(childBenefit, year)),
  disabledHomeNeed: personField('disabledHomeNeed', ({ disabledHomeNeed }) => [ofFact(disabledHomeNeed, whether)]),
  homes: ({ from, to }) => changesOfThings(from.homes, to.homes, homesTold, to.year).map(({ replace, ...told }) => ({ ground: { person: null, ...told }, replace: (facts) => ({ ...facts, homes: replace(facts.homes) }) })),
  childcare: (two) => personIds(two).flatMap((id) => childcareOf(two, id)),
  childcareAppliedOn: ({ from, to }) => (from.childcareAppliedOn === to.childcareAppliedOn ? [] : [{
    ground: { term: 'childcareAppliedOn', person: null, was: dayOf(from.childcareAppliedOn), is: dayOf(to.childcareAppliedOn) },
    replace: (facts) => withAppliedOn(facts, to.childcareAppliedOn),
  }]),
  assets: personField('assets', ({ assets }) => [ofFact(assets, inUnit('euro per year'))]),
  assessmentIncome: personField('assessmentIncome', ({ assessmentIncome }) => [ofFact(assessmentIncome, inUnit('euro per year'))]),
  incomeRequests: (two) => personIds(two).flatMap((id) => incomeRequestsOf(two, id)),
  overrides: ({ from, to }) => [...new Set([...Object.keys(from.overrides), ...Object.keys(to.overrides)])].toSorted().filter((name) => from.overrides[name] !== to.overrides[name]).map((name) => ({
    ground: { term: name as Term, person: null, was: numberOf(from.overrides[name]), is: numberOf(to.overrides[name]) },
    replace: (facts) => ({ ...facts, overrides: withOverride(facts.overrides, name, to.overrides[name]) }),
  })),
};

/** Everything that differs between the two, in the order of replacing. One after another they make the second of the first. */
export function replacements(from: HouseholdFacts, to: HouseholdFacts): readonly Replacement[] {
  if (from.year !== to.year) throw new RangeError(`facts of ${from.year} and ${to.year} are no two sets of one year`);
  return Object.values(stages).flatMap((stage) => stage({ from, to }));
}

const homesTold: ThingsTold<HomeFacts> = {
  fields: { rent: inUnit('euro per month'), serviceCosts: serviceCostsTogether, selfContained: whether, earlierHousingAllowance: whether },
  whole: 'rentsHome', by: 'rent',
};

const childcareTold: ThingsTold<ChildcareFacts> = {
  fields: { hoursPerMonth: inUnit('hours per month'), hourlyRate: inUnit('euro per hour'), registered: whether },
  whole: 'childcareContract', by: 'hoursPerMonth',
};

function serviceCostsTogether(costs: NonNullable<HomeFacts['serviceCosts']['value']>): GroundValue['value'] {
  return inUnit('euro per month')(writeEuro(Object.values(costs).reduce((total, amount) => total.plus(amount), new Decimal(0))));
}

/** The applicant first, the others in the order of their ids: in whatever order a household was told, the shares are the same. */
function personIds({ from, to }: Two): readonly string[] {
  const everybody = [...to.persons, ...from.persons];
  const applicants = new Set(everybody.filter(({ role }) => role === 'applicant').map(({ id }) => id));
  const ids = new Set([...everybody, ...(to.undecided ?? []), ...(from.undecided ?? [])].map(({ id }) => id));
  return [...ids].toSorted((one, other) => Number(applicants.has(other)) - Number(applicants.has(one)) || (one < other ? -1 : 1));
}

/** plaats in het huishouden — in which role somebody takes part, and when. Who comes brings along all that is told of them. */
function placeOf({ from, to }: Two, id: string): readonly Replacement[] {
  const [was, is] = [personsOf(from, id), personsOf(to, id)];
  const [wasUndecided, isUndecided] = [undecidedOf(from, id), undecidedOf(to, id)];
  if (sameWorth([was.map(placeFields), wasUndecided.map(placeFields)], [is.map(placeFields), isUndecided.map(placeFields)])) return [];
  return [{
    ground: { term: 'placeInHousehold', person: id, was: rolesOf(was, from.year), is: rolesOf(is, to.year) },
    replace: (facts) => {
      const before = [...personsOf(facts, id), ...undecidedOf(facts, id)];
      const undecided = [...(facts.undecided ?? []).filter((person) => person.id !== id), ...isUndecided.map((person, index) => keepingFacts(person, before, index))];
      const { undecided: _, ...others } = facts;
      return {
        ...others, ...(undecided.length === 0 ? {} : { undecided }),
        persons: [...facts.persons.filter((person) => person.id !== id), ...is.map((person, index) => keepingFacts(person, before, index))],
      };
    },
  }];
}

/** A person in a new place, with what was told of them before. */
function keepingFacts<Kind extends PersonFacts | UndecidedPerson>(person: Kind, before: readonly (PersonFacts | UndecidedPerson)[], index: number): Kind {
  const known = before[index] ?? before.at(-1);
  if (known === undefined) return person;
  const told = Object.fromEntries(Object.keys(person).filter((name) => name in known && !placeNames.includes(name)).map((name) => [name, known[name as keyof typeof known]]));
  return { ...person, ...told };
}

const placeNames: readonly string[] = ['id', 'role', 'present', 'presentOrigin'] satisfies readonly PlaceField[];

function placeFields(person: PersonFacts | UndecidedPerson): unknown {
  return 'role' in person ? [person.role, person.present] : person.present;
}

function rolesOf(persons: readonly PersonFacts[], year: CalculationYear): readonly GroundValue[] {
  return persons.filter(({ present }) => inYear(present, year)).map(({ role, present }) => ({ value: { kind: 'role', role }, ...withinYear(present, year) }));
}

/** What binds somebody to the applicant, each kind by itself. */
function relationsOf({ from, to }: Two, id: string): readonly Replacement[] {
  const is = undecidedOf(to, id)[0];
  const was = undecidedOf(from, id)[0] ?? is;
  if (is === undefined || was === undefined) return [];
  return (Object.keys(is.relations) as RelationKind[]).filter((kind) => !sameWorth(was.relations[kind], is.relations[kind])).map((kind) => ({
    ground: { term: kind, person: id, was: ofPeriods(was.relations[kind], from.year), is: ofPeriods(is.relations[kind], to.year) },
    replace: (facts) => ({ ...facts, undecided: (facts.undecided ?? []).map((person) => (person.id === id ? { ...person, relations: { ...person.relations, [kind]: is.relations[kind] } } : person)) }),
  }));
}

/** A fact of a person that is one thing in itself. */
function personField<Field extends PersonField>(field: Field & Term, told: (person: PersonFacts | UndecidedPerson, year: CalculationYear) => readonly GroundValue[]): (two: Two) => readonly Replacement[] {
  return (two) => personIds(two).flatMap((id) => fieldOf(two, id, field).map(({ was, is, replace }) => ({
    ground: { term: field, person: id, was: was.flatMap((person) => told(person, two.from.year)), is: is.flatMap((person) => told(person, two.to.year)) },
    replace,
  })));
}

/** One field of somebody who takes part in both. Each of their places is told once, so that who has two of them has no two grounds. */
function fieldOf({ from, to }: Two, id: string, field: PersonField): readonly { readonly was: readonly (PersonFacts | UndecidedPerson)[]; readonly is: readonly (PersonFacts | UndecidedPerson)[]; readonly replace: Replacement['replace'] }[] {
  const was = everyPlace(from, id), is = everyPlace(to, id);
  if (was.length === 0 || is.length === 0) return [];
  const wasInPlaces = is.map((_, index) => was[index] ?? was.at(-1));
  if (is.every((person, index) => sameWorth(wasInPlaces[index]?.[field], person[field]))) return [];
  const inPlace = <Kind extends PersonFacts | UndecidedPerson>(persons: readonly Kind[], told: readonly (PersonFacts | UndecidedPerson)[]): readonly Kind[] => {
    let place = -1;
    return persons.map((person) => {
      if (person.id !== id) return person;
      place += 1;
      const source = told[place];
      return source === undefined ? person : { ...person, [field]: source[field] };
    });
  };
  return [{
    was: distinctBy(was, field), is: distinctBy(is, field),
    replace: (facts) => ({ ...facts, persons: inPlace(facts.persons, personsOf(to, id)), ...(facts.undecided === undefined ? {} : { undecided: inPlace(facts.undecided, undecidedOf(to, id)) }) }),
  }];
}

function distinctBy(persons: readonly (PersonFacts | UndecidedPerson)[], field: PersonField): readonly (PersonFacts | UndecidedPerson)[] {
  return persons.filter((person, index) => persons.findIndex((other) => sameWorth(other[field], person[field])) === index);
}

function childcareOf(two: Two, id: string): readonly Replacement[] {
  const [change] = fieldOf(two, id, 'childcare');
  const was = change?.was[0], is = change?.is[0];
  if (change === undefined || was === undefined || is === undefined) return [];
  const withCare = (facts: HouseholdFacts, care: (before: readonly ChildcareFacts[]) => readonly ChildcareFacts[]): HouseholdFacts => {
    const inCare = <Kind extends PersonFacts | UndecidedPerson>(person: Kind): Kind => (person.id === id ? { ...person, childcare: care(person.childcare) } : person);
    return { ...facts, persons: facts.persons.map(inCare), ...(facts.undecided === undefined ? {} : { undecided: facts.undecided.map(inCare) }) };
  };
  return changesOfThings(was.childcare, is.childcare, childcareTold, two.to.year).map(({ replace, ...told }) => ({ ground: { person: id, ...told }, replace: (facts) => withCare(facts, replace) }));
}

/** What can be asked for about an income, each request by itself. */
const requests: { readonly [Name in keyof IncomeRequests]: { readonly term: Term; readonly told: (requests: IncomeRequests) => readonly GroundValue[] } } = {
  tenPercentRule: { term: 'tenPercentRule', told: ({ tenPercentRule }) => (tenPercentRule === null ? [] : [tenPercentRule.wageTogether, tenPercentRule.earnedAfter].map(amountOfYear)) },
  yearBefore: { term: 'incomeOfYearBefore', told: ({ yearBefore }) => (yearBefore === null ? [] : [amountOfYear(yearBefore)]) },
  waivedDebts: { term: 'waivedDebts', told: ({ waivedDebts }) => (waivedDebts === null ? [] : [amountOfYear(waivedDebts)]) },
};

function incomeRequestsOf(two: Two, id: string): readonly Replacement[] {
  const [change] = fieldOf(two, id, 'incomeRequests');
  if (change === undefined) return [];
  const was = change.was[0]?.incomeRequests ?? nothingAsked, is = change.is[0]?.incomeRequests ?? nothingAsked;
  return (Object.keys(requests) as (keyof IncomeRequests)[]).filter((name) => !sameWorth(was[name], is[name])).map((name) => ({
    ground: { term: requests[name].term, person: id, was: requests[name].told(was), is: requests[name].told(is) },
    replace: (facts) => {
      const asked = <Kind extends PersonFacts | UndecidedPerson>(person: Kind): Kind => (person.id === id ? { ...person, incomeRequests: { ...(person.incomeRequests ?? nothingAsked), [name]: is[name] } } : person);
      return { ...facts, persons: facts.persons.map(asked), ...(facts.undecided === undefined ? {} : { undecided: facts.undecided.map(asked) }) };
    },
  }));
}

const amountOfYear = (fact: Fact<string>): GroundValue => ofFact(fact, inUnit('euro per year') satisfies Telling<string>);

function personsOf({ persons }: HouseholdFacts, id: string): readonly PersonFacts[] {
  return persons.filter((person) => person.id === id);
}

function undecidedOf({ undecided }: HouseholdFacts, id: string): readonly UndecidedPerson[] {
  return (undecided ?? []).filter((person) => person.id === id);
}

function everyPlace(facts: HouseholdFacts, id: string): readonly (PersonFacts | UndecidedPerson)[] {
  return [...personsOf(facts, id), ...undecidedOf(facts, id)];
}

function dayOf(day: string | undefined): readonly GroundValue[] {
  return day === undefined ? [] : [{ value: inUnit('date')(day), ...wholeTime }];
}

function numberOf(value: string | undefined): readonly GroundValue[] {
  return value === undefined ? [] : [{ value: inUnit('factor')(value), ...wholeTime }];
}

function withAppliedOn(facts: HouseholdFacts, day: string | undefined): HouseholdFacts {
  const { childcareAppliedOn: _, ...others } = facts;
  return day === undefined ? others : { ...others, childcareAppliedOn: day };
}

function withOverride(overrides: HouseholdFacts['overrides'], name: string, value: string | undefined): HouseholdFacts['overrides'] {
  return Object.fromEntries([...Object.entries(overrides).filter(([known]) => known !== name), ...(value === undefined ? [] : [[name, value] as const])]);
}
