import type { z } from 'zod';
import { overlaps, type Period } from '../../models/calendar.ts';
import { caseFormatName, householdCase, type CasePeriod, type CasePerson, type CaseProblem, type HouseholdCase } from '../../models/case-format.ts';
import type { ChildcareFacts, Fact, HeldPeriods, HomeFacts, HouseholdFacts, HouseholdRole, PersonFacts, UndecidedPerson } from '../../models/household.ts';
import { problemOf, valueAt } from '../line-problem.ts';
import { wholeYear } from './current-records.ts';
import { always, never, personWithoutFacts, stated, unknownFact } from './household-facts.ts';
import { problemInRelations, relationsOf } from './relations-from-case.ts';

/** A case that was read, or what is wrong with it and where. */
export type CaseReading = { readonly ok: true; readonly case: HouseholdCase } | { readonly ok: false; readonly problem: CaseProblem };

/** Reads a case from plain data. The first thing that is wrong is told, with its place. */
export function readCase(data: unknown): CaseReading {
  const parsed = householdCase.safeParse(data);
  if (!parsed.success) return { ok: false, problem: problemIn(parsed.error, data) };
  const problem = hiddenOverride(data) ?? contradictionIn(parsed.data);
  return problem === null ? { ok: true, case: parsed.data } : { ok: false, problem };
}

/** A form of another name or version is told by that, whatever else is wrong. */
function problemIn(error: z.ZodError, data: unknown): CaseProblem {
  const problem = problemOf(error, data);
  return problem.at === 'format' ? { kind: 'format', at: 'format', message: `expected "${caseFormatName}"` } : problem;
}

/** The facts of a case: what it states is known, what it leaves out is unknown. */
export function caseFacts(read: HouseholdCase): HouseholdFacts {
  const undecided = read.persons.filter(({ role }) => role === 'auto').map((person) => undecidedPerson(person, read));
  return {
    year: read.year,
    persons: read.persons.filter(({ role }) => role !== 'auto').map((person) => personFacts(person)).filter((person) => overlaps(person.present, wholeYear(read.year))),
    ...(undecided.length === 0 ? {} : { undecided }),
    homes: (read.homes ?? [{}]).map(homeFacts),
    overrides: read.overrides ?? {},
  };
}

/** Where somebody lives is among the relations: the rules decide from them when there is a place in the household. */
function undecidedPerson(person: CasePerson, read: HouseholdCase): UndecidedPerson {
  const { role: _, ...facts } = personFacts(person);
  return { ...facts, present: { from: null, to: null }, relations: relationsOf(person, read) };
}

function personFacts(person: CasePerson): PersonFacts {
  const presumed = personWithoutFacts(person.id, person.role as HouseholdRole, periodOf(person), null);
  const healthInsured = heldFact(person.healthInsured);
  const byTreaty = person.careCountryFactor !== undefined;
  return {
    ...presumed,
    birthDate: fact(person.birthDate),
    deathDate: stated(person.deathDate ?? 'alive'),
    assessmentIncome: fact(person.assessmentIncome),
    incomeRequests: incomeRequests(person.incomeRequests),
    assets: fact(person.assets),
    healthInsured,
    treatyInsured: byTreaty ? healthInsured : presumed.treatyInsured,
    careCountryFactor: stated(person.careCountryFactor ?? 'none'),
    lawfulStay: person.lawfulStay === undefined ? presumed.lawfulStay : heldFact(person.lawfulStay),
    works: heldFact(person.works),
    childBenefit: heldFact(person.childBenefit),
    disabledHomeNeed: stated(person.disabledHomeNeed ?? false),
    childcare: (person.childcare ?? []).map(childcareFacts),
  };
}

const noServiceCosts = { sharedEnergy: '0', cleaning: '0', caretaker: '0', sharedRooms: '0' } as const;

/** A home of a case without service costs has none, and one of which no earlier allowance is told had none. A case that tells no homes has one of which nothing is known. */
function homeFacts(home: NonNullable<HouseholdCase['homes']>[number]): HomeFacts {
  return {
    period: periodOf(home), rent: fact(home.rent), serviceCosts: stated(home.serviceCosts ?? noServiceCosts),
    selfContained: fact(home.selfContained), earlierHousingAllowance: stated(home.earlierHousingAllowance ?? false),
  };
}

function incomeRequests(requests: CasePerson['incomeRequests']): PersonFacts['incomeRequests'] {
  if (requests === undefined) return null;
  const { tenPercentRule, yearBefore, waivedDebts } = requests;
  return {
    tenPercentRule: tenPercentRule === undefined ? null : { wageTogether: fact(tenPercentRule.wageTogether), earnedAfter: fact(tenPercentRule.earnedAfter) },
    yearBefore: yearBefore === undefined ? null : fact(yearBefore.assessmentIncome),
    waivedDebts: waivedDebts === undefined ? null : fact(waivedDebts.amount),
  };
}

function childcareFacts(contract: NonNullable<CasePerson['childcare']>[number]): ChildcareFacts {
  return {
    period: periodOf(contract), kind: contract.kind,
    hoursPerMonth: fact(contract.hoursPerMonth), hourlyRate: fact(contract.hourlyRate), registered: fact(contract.registered),
  };
}

function fact<Value>(value: Value | undefined): Fact<Value> {
  return value === undefined ? unknownFact() : stated(value);
}

function heldFact(held: boolean | CasePeriod[] | undefined): Fact<HeldPeriods> {
  if (held === undefined) return unknownFact();
  return stated(typeof held === 'boolean' ? (held ? always : never) : held.map(periodOf));
}

function periodOf({ from, to }: { from?: string | null | undefined; to?: string | null | undefined }): Period {
  return { from: from ?? null, to: to ?? null };
}

/** The one name that reading a record of names passes over: no parameter has it, and nothing is left out in silence. */
function hiddenOverride(data: unknown): CaseProblem | null {
  const overrides = valueAt(data, ['overrides']);
  return typeof overrides === 'object' && overrides !== null && Object.hasOwn(overrides, '__proto__') ? { kind: 'unknownParameter', at: 'overrides.__proto__', message: 'no parameter has this name' } : null;
}

/** What the shape alone cannot hold: one applicant, no one twice, no period that ends before it begins. */
function contradictionIn(read: HouseholdCase): CaseProblem | null {
  const { persons, homes } = read;
  const applicants = persons.filter((person) => person.role === 'applicant').length;
  if (applicants !== 1) return { kind: 'contradiction', at: 'persons', message: `a case has one applicant, this one has ${String(applicants)}` };
  for (const [index, person] of persons.entries()) {
    const at = `persons[${String(index)}]`;
    const twin = persons.findIndex((other, place) => place < index && other.id === person.id && (other.role !== person.role || person.role === 'auto' || overlaps(periodOf(other), periodOf(person))));
    if (twin >= 0) return { kind: 'contradiction', at: `${at}.id`, message: `the same id as persons[${String(twin)}]` };
    const periods: readonly [string, CasePeriod][] = [[at, person], ...listed(`${at}.healthInsured`, person.healthInsured), ...listed(`${at}.lawfulStay`, person.lawfulStay),
      ...listed(`${at}.works`, person.works), ...listed(`${at}.childBenefit`, person.childBenefit), ...listed(`${at}.childcare`, person.childcare)];
    const problem = reversed(periods);
    if (problem !== null) return problem;
  }
  return reversed(listed('homes', homes)) ?? problemInRelations(read);
}

function listed(at: string, periods: boolean | readonly CasePeriod[] | undefined): readonly [string, CasePeriod][] {
  return Array.isArray(periods) ? (periods as readonly CasePeriod[]).map((period, index) => [`${at}[${String(index)}]`, period]) : [];
}

function reversed(periods: readonly [string, CasePeriod][]): CaseProblem | null {
  const found = periods.find(([, { from, to }]) => typeof from === 'string' && typeof to === 'string' && to < from);
  return found === undefined ? null : { kind: 'contradiction', at: `${found[0]}.to`, message: `the period ends on ${String(found[1].to)}, before it begins on ${String(found[1].from)}` };
}
