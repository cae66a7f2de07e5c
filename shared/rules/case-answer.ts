import { allowances } from '../models/allowance.ts';
import type { AllowanceAssessment, AllowanceFigures, Assessment, AssessmentFigures, ChildInCare, DecidedPlace, PlacesOfPerson } from '../models/assessment.ts';
import { monthNumber } from '../models/calendar.ts';
import type { CaseProblem, HouseholdCase } from '../models/case-format.ts';
import type { HouseholdFacts } from '../models/household.ts';
import { readEuro, writeCents, writeEuro, type EuroText } from '../models/money.ts';
import { caseFacts, readCase } from './facts/from-case.ts';
import type { Parameter } from './engine/parameter.ts';

/** The answer to one line: plain data to be written as JSON, and whether it is an error. */
export interface CaseAnswer {
  readonly answer: Readonly<Record<string, unknown>>;
  readonly failed: boolean;
}

/** What answering needs of the rules. */
export interface Answering {
  readonly assess: (facts: HouseholdFacts, options: { readonly provisional: boolean }) => Assessment;
  /** the same without what explains it */
  readonly figuresOf: (facts: HouseholdFacts, options: { readonly provisional: boolean }) => AssessmentFigures;
  readonly parameters: readonly Parameter[];
  /** the allowances that have rules: only of these can it be told whether a parameter exists */
  readonly modelled: readonly string[];
}

/** Answers one case in the case format. What cannot be answered gives an error with its place; nothing is thrown. */
export function answerCase(data: unknown, rules: Answering): CaseAnswer {
  const reading = readCase(data);
  if (!reading.ok) return failure(idOf(data), reading.problem);
  const unknown = unknownOverride(reading.case, rules);
  if (unknown !== null) return failure(reading.case.id, unknown);
  const reckon = reading.case.explain === true ? rules.assess : rules.figuresOf;
  const assessment = reckon(caseFacts(reading.case), { provisional: reading.case.provisional ?? false });
  const asked = allowances.filter((allowance) => reading.case.allowances?.includes(allowance) ?? true).map((allowance) => assessment.allowances[allowance]);
  const notInForce = asked.every(({ status }) => status === 'refused') ? asked.find((one) => one.refusal?.kind === 'parameterNotInForce')?.refusal : undefined;
  if (notInForce?.kind === 'parameterNotInForce') {
    return failure(reading.case.id, { kind: 'parameterNotInForce', at: 'year', message: `no final amount of ${notInForce.term} for ${String(notInForce.year)}` }, { term: notInForce.term, year: notInForce.year });
  }
  return { failed: false, answer: answerText(reading.case, assessment, asked) };
}

/** An error in the shape of an answer. */
export function failure(id: string | number | null, problem: CaseProblem, more: Readonly<Record<string, unknown>> = {}): CaseAnswer {
  return { failed: true, answer: { id, error: { ...problem, ...more } } };
}

function answerText(read: HouseholdCase, assessment: AssessmentFigures, asked: readonly MaybeExplained[]): Readonly<Record<string, unknown>> {
  return {
    id: read.id,
    year: read.year,
    allowances: Object.fromEntries(asked.map((one) => [one.allowance, allowanceText(one, read.explain ?? false)])),
    ...(assessment.places === undefined ? {} : { places: assessment.places.map((places) => placesText(places, read.explain ?? false)) }),
    parameters: { year: read.year, provisional: assessment.provisional },
    rulesVersion: assessment.rulesVersion,
  };
}

/** The places of somebody with the role `auto`: months in the same place together. */
function placesText({ person, months }: PlacesOfPerson, explain: boolean): Readonly<Record<string, unknown>> {
  const stretches: DecidedPlace[][] = [];
  for (const place of months) {
    const last = stretches.at(-1);
    if (last?.[0] !== undefined && JSON.stringify([last[0].role, last[0].missingFacts]) === JSON.stringify([place.role, place.missingFacts])) last.push(place);
    else stretches.push([place]);
  }
  return {
    person,
    roles: stretches.flatMap(([first, ...others]) => (first === undefined ? [] : [{
      role: first.role ?? 'unknown', months: [first, ...others].map(({ month }) => monthNumber(month)), missingFacts: first.missingFacts, ...(explain ? { explanation: first.explanation } : {}),
    }])),
  };
}

type MaybeExplained = AllowanceFigures & Partial<Pick<AllowanceAssessment, 'explanation'>>;

function allowanceText(one: MaybeExplained, explain: boolean): Readonly<Record<string, unknown>> {
  const gaps = one.gaps.map(({ term, basis, person }) => ({ term, basis: basis && basisText(basis), person }));
  if (one.status === 'refused') return { status: 'refused', refusal: one.refusal, gaps };
  return {
    status: one.status,
    award: one.award,
    exactYear: twoDecimals(one.exactYear),
    shownMonth: one.shownMonth,
    months: one.months.map(({ month, exact, shown }) => ({ month: monthNumber(month), exact: twoDecimals(exact), shown })),
    conditionsNotMet: one.conditionsNotMet.map(({ term, basis, months }) => ({ term, basis: basisText(basis), months })),
    missingFacts: one.missingFacts,
    gaps,
    ...(one.bounds === undefined ? {} : { bounds: one.bounds }),
    ...(one.provisional && { provisional: true }),
    ...(one.children === undefined ? {} : { children: one.children.map(childText) }),
    ...(explain ? { explanation: one.explanation } : {}),
  };
}

/** One child in care as the case format writes it: the percentage as a percentage, costs and benefit in cents. */
function childText({ id, position, percentage, rateUsed, hoursUsed, eligibleCost, benefit }: ChildInCare): Readonly<Record<string, unknown>> {
  return { id, position, percentage: writeEuro(readEuro(percentage).times(100)), rateUsed, hoursUsed, eligibleCost: twoDecimals(eligibleCost), benefit: twoDecimals(benefit) };
}

function basisText({ law, article }: { readonly law: string; readonly article: string }): string {
  return `${law} ${article}`;
}

/** An amount for display: two decimals, half up. */
function twoDecimals(amount: EuroText | null): EuroText | null {
  return amount === null ? null : writeCents(readEuro(amount));
}

function unknownOverride({ overrides }: HouseholdCase, { parameters, modelled }: Answering): CaseProblem | null {
  const known = new Set(parameters.map((parameter) => parameter.name));
  const unknown = Object.keys(overrides ?? {}).find((name) => !known.has(name) && !(allowances as readonly string[]).some((allowance) => name.startsWith(`${allowance}.`) && !modelled.includes(allowance)));
  return unknown === undefined ? null : { kind: 'unknownParameter', at: `overrides.${unknown}`, message: 'no parameter has this name' };
}

/** The id of a line, as far as it has one. */
export function idOf(data: unknown): string | number | null {
  const id: unknown = typeof data === 'object' && data !== null && 'id' in data ? data.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}
