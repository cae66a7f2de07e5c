import { isFullDate, overlaps, type CalculationYear, type CalendarDate, type PartialDate, type Period } from '../../models/calendar.ts';
import { caseFormatName, type CasePeriod, type CasePerson, type CaseRelation, type HouseholdCase, type UntoldFact, type UntoldKind } from '../../models/case-format.ts';
import { askedRelations, presumedAbsentRelations, type ChildcareFacts, type Fact, type HeldPeriods, type HomeFacts, type HouseholdFacts, type PersonFacts, type RelationKind, type Relations, type UndecidedPerson } from '../../models/household.ts';
import { wholeYear } from './current-records.ts';

/** A household as a case, and what the case cannot tell of it. */
export interface CaseOfFacts {
  readonly case: HouseholdCase;
  readonly untold: readonly UntoldFact[];
}

/**
 * rekencase — the household as plain data that reads back to the same facts. Persons are called after their place (a, p, c1, m1) and no record, source or certainty goes along. Of a period
 * no more is told than a rule can look at: a beginning before the year that precedes the calculation year and an end after the calculation year are left open.
 */
export function caseFromFacts(facts: HouseholdFacts, id: string): CaseOfFacts {
  const { year, overrides, homes, childcareAppliedOn } = facts;
  const everybody = named([...joinedStretches(facts.persons), ...(facts.undecided ?? [])]);
  return {
    case: {
      format: caseFormatName, id, year,
      persons: everybody.map(({ name, person }) => personInCase(name, person, year)),
      homes: homes.map((home) => homeInCase(home, homes.length === 1 ? withinReach(home.period, year) : told(home.period))),
      ...(Object.keys(overrides).length === 0 ? {} : { overrides: { ...overrides } }),
    },
    untold: [
      ...everybody.flatMap(({ name, person }) => untoldOf(person, everybody.map((one) => one.person), year).map((fact) => ({ fact, person: name }))),
      ...[...new Set([...homes.flatMap(untoldOfHome), ...(childcareAppliedOn === undefined ? [] : ['appliedOn' as const])])].map((fact) => ({ fact, person: null })),
    ],
  };
}

type Anybody = PersonFacts | UndecidedPerson;

const letters: Readonly<Record<CasePerson['role'], string>> = { applicant: 'a', partner: 'p', child: 'c', coResident: 'm', subtenant: 's', auto: 'x' };

function roleOf(person: Anybody): CasePerson['role'] {
  return 'role' in person ? person.role : 'auto';
}

/** Everybody with the name they have in the case, by role in the order of the facts. Somebody with two roles has two names: a case allows no other. */
function named(everybody: readonly Anybody[]): readonly { readonly name: string; readonly person: Anybody }[] {
  return everybody.map((person) => {
    const role = roleOf(person);
    const ofRole = [...new Set(everybody.filter((other) => roleOf(other) === role).map(({ id }) => id))];
    const only = role === 'applicant' || (role === 'partner' && ofRole.length === 1);
    return { person, name: only ? letters[role] : `${letters[role]}${String(ofRole.indexOf(person.id) + 1)}` };
  });
}

/** Stretches of one person in one role that overlap are told as one: a case has nobody twice on a day. */
function joinedStretches(persons: readonly PersonFacts[]): readonly PersonFacts[] {
  return persons.reduce<readonly PersonFacts[]>((joined, person) => {
    const same = joined.find((other) => other.id === person.id && other.role === person.role && overlaps(other.present, person.present));
    return same === undefined ? [...joined, person] : joinedStretches(joined.map((other) => (other === same ? { ...other, present: spanOf(other.present, person.present) } : other)));
  }, []);
}

function spanOf(one: Period, other: Period): Period {
  return {
    from: one.from === null || other.from === null ? null : one.from < other.from ? one.from : other.from,
    to: one.to === null || other.to === null ? null : one.to > other.to ? one.to : other.to,
  };
}

function personInCase(id: string, person: Anybody, year: CalculationYear): CasePerson {
  const { birthDate, deathDate, assessmentIncome, incomeRequests, assets, lawfulStay, works, childBenefit, disabledHomeNeed, childcare } = person;
  const held = (fact: Fact<HeldPeriods>) => heldInCase(fact, year);
  return {
    id, role: roleOf(person), ...('role' in person ? withinReach(person.present, year) : {}),
    ...field('birthDate', wholeDay(birthDate.value)), ...field('deathDate', wholeDay(deathDate.value)),
    ...field('assessmentIncome', assessmentIncome.value), ...field('incomeRequests', incomeRequests === null ? null : requestsInCase(incomeRequests)), ...field('assets', assets.value),
    ...insuranceInCase(person, year).told,
    ...(held(lawfulStay) === true ? {} : field('lawfulStay', held(lawfulStay))), ...field('works', held(works)), ...field('childBenefit', held(childBenefit)),
    ...(disabledHomeNeed.value === true ? { disabledHomeNeed: true } : {}),
    ...(childcare.length === 0 ? {} : { childcare: childcare.map((contract) => contractInCase(contract, year)) }),
    ...('relations' in person ? { relations: relationsInCase(person.relations) } : {}),
  };
}

/** What a case cannot tell of somebody. */
function untoldOf(person: Anybody, everybody: readonly Anybody[], year: CalculationYear): readonly UntoldKind[] {
  const { birthDate, deathDate, lawfulStay, disabledHomeNeed } = person;
  const untold: Readonly<Partial<Record<UntoldKind, boolean>>> = {
    incompleteBirthDate: birthDate.value !== null && wholeDay(birthDate.value) === null,
    dayOfDeath: deathDate.value !== 'alive' && wholeDay(deathDate.value) === null,
    insuranceByTreaty: !insuranceInCase(person, year).isWhole,
    lawfulStay: lawfulStay.value === null,
    adaptedHome: disabledHomeNeed.value === null,
    twoRoles: everybody.some((other) => other.id === person.id && roleOf(other) !== roleOf(person)),
    relation: 'relations' in person && hasUntoldRelation(person.relations),
  };
  return (Object.keys(untold) as UntoldKind[]).filter((kind) => untold[kind] === true);
}

/**
 * In a case a factor says that somebody is insured by treaty whenever insured. Where it is otherwise neither is told: without the factor the insurance would read as one under the
 * Zorgverzekeringswet. `isWhole`: nothing was left out.
 */
function insuranceInCase({ healthInsured, treatyInsured, careCountryFactor: { value: factor } }: Anybody, year: CalculationYear): { readonly told: Pick<CasePerson, 'healthInsured' | 'careCountryFactor'>; readonly isWhole: boolean } {
  const [insured, byTreaty] = [heldInCase(healthInsured, year), heldInCase(treatyInsured, year)];
  const always = field('healthInsured', insured);
  if (factor !== null && factor !== 'none' && JSON.stringify(insured) === JSON.stringify(byTreaty)) return { told: { ...always, careCountryFactor: factor }, isWhole: true };
  return byTreaty === false ? { told: always, isWhole: factor === 'none' || insured === true } : { told: {}, isWhole: false };
}

/** A yes-or-no as a case tells it: yes, no, or in these periods; `null` is unknown. */
function heldInCase({ value }: Fact<HeldPeriods>, year: CalculationYear): boolean | CasePeriod[] | null {
  if (value === null) return null;
  const reached = value.filter((period) => overlaps(period, { from: firstDayReached(year), to: wholeYear(year).to })).map((period) => withinReach(period, year));
  return reached.some(({ from, to }) => from === undefined && to === undefined) || (reached.length > 0 && reached);
}

function contractInCase({ period, kind, hoursPerMonth, hourlyRate, registered }: ChildcareFacts, year: CalculationYear): NonNullable<CasePerson['childcare']>[number] {
  return { ...withinReach(period, year), kind, ...field('hoursPerMonth', hoursPerMonth.value), ...field('hourlyRate', hourlyRate.value), ...field('registered', registered.value) };
}

function requestsInCase({ tenPercentRule, yearBefore, waivedDebts }: NonNullable<PersonFacts['incomeRequests']>): NonNullable<CasePerson['incomeRequests']> {
  return {
    ...(tenPercentRule === null ? {} : { tenPercentRule: { ...field('wageTogether', tenPercentRule.wageTogether.value), ...field('earnedAfter', tenPercentRule.earnedAfter.value) } }),
    ...(yearBefore === null ? {} : { yearBefore: field('assessmentIncome', yearBefore.value) }),
    ...(waivedDebts === null ? {} : { waivedDebts: field('amount', waivedDebts.value) }),
  };
}

/** A home that began earlier gives way to one that began later: with several homes their beginnings are told as they are. */
function homeInCase({ rent, serviceCosts, selfContained, earlierHousingAllowance }: HomeFacts, period: CasePeriod): NonNullable<HouseholdCase['homes']>[number] {
  return { ...period, ...field('rent', rent.value), ...field('serviceCosts', serviceCosts.value), ...field('selfContained', selfContained.value), ...field('earlierHousingAllowance', earlierHousingAllowance.value) };
}

function untoldOfHome({ serviceCosts, earlierHousingAllowance }: HomeFacts): readonly UntoldKind[] {
  return [...(serviceCosts.value === null ? ['serviceCosts' as const] : []), ...(earlierHousingAllowance.value === null ? ['earlierHousingAllowance' as const] : [])];
}

/** Of a kind that is asked for a case tells also that it is not so; of the others that is presumed. */
function relationsInCase(relations: Relations): CaseRelation[] {
  return relationKinds.flatMap((kind): readonly CaseRelation[] => {
    const held = relations[kind].value;
    return held?.length === 0 && isAsked(kind) ? [{ kind, holds: false }] : (held ?? []).map((period) => ({ kind, ...told(period) }));
  });
}

/** Unknown is not to be told of what is presumed absent, nor of blood relatives who are married. */
function hasUntoldRelation(relations: Relations): boolean {
  const isMarried = (relations.married.value ?? []).length > 0;
  return relationKinds.some((kind) => relations[kind].value === null && (!isAsked(kind) || (kind === 'firstDegreeBlood' && isMarried)));
}

const relationKinds: readonly RelationKind[] = [...askedRelations, ...presumedAbsentRelations];

function isAsked(kind: RelationKind): boolean {
  return (askedRelations as readonly RelationKind[]).includes(kind);
}

function withinReach({ from, to }: Period, year: CalculationYear): CasePeriod {
  return told({ from: from !== null && from <= firstDayReached(year) ? null : from, to: to !== null && to >= wholeYear(year).to ? null : to });
}

/** The rules look back for work that ended and for who was partner, neither further than the year before. */
function firstDayReached(year: CalculationYear): CalendarDate {
  return wholeYear(year - 1).from;
}

function told({ from, to }: Period): CasePeriod {
  return { ...field('from', from), ...field('to', to) };
}

/** A day as it is known whole; `null` where it is not, and where somebody is alive. */
function wholeDay(date: PartialDate | 'alive' | null): CalendarDate | null {
  return date !== null && isFullDate(date) ? date : null;
}

/** A field of a case: left out where the value is unknown. */
function field<Name extends string, Value>(name: Name, value: Value | null): { readonly [Key in Name]?: Value } {
  return (value === null ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };
}
