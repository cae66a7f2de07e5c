import type { MissingFact } from './award.ts';
import { applicantOf, type Case, type CasePerson } from './case.ts';
import { exact, type Fraction, isMore, sum } from './fraction.ts';
import { type Answer, allOf, coversYear, isAged, presentAllYear, presentOn } from './months.ts';

/** A yes or no with the facts that keep it from being known. */
export interface Condition {
  readonly answer: Answer;
  readonly missing: readonly MissingFact[];
}

export function condition(answer: Answer, person: CasePerson | null, fact: string): Condition {
  return { answer, missing: answer === 'unknown' ? [{ person: person?.id ?? null, fact }] : [] };
}

/** All conditions of a month together. Nothing needs asking once one of them is known not to be met. */
export function together(conditions: readonly Condition[]): Condition {
  const answer = allOf(conditions.map((one) => one.answer));
  return { answer, missing: answer === 'unknown' ? conditions.flatMap(({ missing }) => missing) : [] };
}

/** An amount, or the facts it wants. */
export interface Amount {
  readonly value: Fraction | null;
  readonly missing: readonly MissingFact[];
}

export function amountOf(text: string | undefined, person: CasePerson | null, fact: string): Amount {
  return text === undefined ? { value: null, missing: [{ person: person?.id ?? null, fact }] } : { value: exact(text), missing: [] };
}

export function totalOf(amounts: readonly Amount[]): Amount {
  const values = amounts.flatMap(({ value }) => (value === null ? [] : [value]));
  return { value: values.length === amounts.length ? sum(values) : null, missing: amounts.flatMap(({ missing }) => missing) };
}

/** Full-year toetsingsinkomen of the applicant and, in this month, the partner. Awir art. 7 and 8: never pro rata. */
export function jointIncome(household: Case, partner: CasePerson | null): Amount {
  return totalOf([applicantOf(household), ...(partner === null ? [] : [partner])].map((person) => amountOf(person.assessmentIncome, person, 'assessmentIncome')));
}

/**
 * Assets on 1 January do not exceed the limit; exactly the limit is allowed. The joint limit holds only with the same partner for
 * the entire year, otherwise the applicant's own assets are held against the single limit. What a child below 18 owns counts with
 * the parents.
 */
export function assetsWithinLimit(household: Case, single: string, joint: string): Condition {
  const partner = household.persons.find((person) => person.role === 'partner' && coversYear(person, household.year));
  const adults = [applicantOf(household), ...(partner === undefined ? [] : [partner])];
  const total = totalOf([
    ...adults.map((person) => amountOf(person.assets, person, 'assets')),
    ...minorsOnFirstOfYear(household).map((child) => amountOf(child.assets ?? '0', child, 'assets')),
  ]);
  return within(total, partner === undefined ? single : joint);
}

/** huurtoeslag: each co-resident who is one all year is held against the single limit; children below 18 count with the parents. */
export function coResidentsWithinLimit(household: Case, limit: string): Condition {
  const minors = minorsOnFirstOfYear(household);
  return together(
    household.persons
      .filter((person) => (person.role === 'coResident' || person.role === 'child') && !minors.includes(person))
      .filter((person) => presentAllYear(person, household.year))
      .map((person) => within(amountOf(person.assets, person, 'assets'), limit)),
  );
}

function minorsOnFirstOfYear(household: Case): readonly CasePerson[] {
  const day = `${household.year}-01-01`;
  return household.persons.filter((person) => person.role === 'child' && presentOn(person, day) && !isAged(person.birthDate, 18, day));
}

function within({ value, missing }: Amount, limit: string): Condition {
  return { answer: value === null ? 'unknown' : !isMore(value, exact(limit)), missing };
}

/** Awir art. 9: no claim while the applicant or the partner stays without right. Not stated is lawful. */
export function staysLawfully(persons: readonly CasePerson[]): Condition {
  return { answer: persons.every(({ lawfulStay }) => lawfulStay !== false), missing: [] };
}
