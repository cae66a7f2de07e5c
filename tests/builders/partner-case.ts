import { answer, assess, caseFacts, readCase } from '../../shared/rules/index.ts';
import type { Assessment } from '../../shared/models/assessment.ts';
import type { CaseRelation } from '../../shared/models/case-format.ts';

/** A relation in a case, to the applicant: `to('married', '2026-05-17')`. */
export function to(kind: CaseRelation['kind'], from?: string, until?: string): CaseRelation {
  return { kind, ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { to: until }) };
}

/** All that is asked for and not told is known not to be so. */
export const nothingElse: CaseRelation = { kind: 'nothingElse' };

/** Registered at the address of the applicant, all the time. */
export const sameAddress: CaseRelation = { kind: 'sameAddress' };

type Plain = Readonly<Record<string, unknown>>;

/** An invented case of the applicant `a` and people whose place is for the rules to decide. */
export interface PartnerCase {
  readonly year?: number;
  readonly applicant?: Plain;
  /** who there is besides, with given places */
  readonly others?: readonly Plain[];
  readonly more?: Plain;
}

const adult: Plain = { birthDate: '1987-03-12', assessmentIncome: '20000', assets: '0', healthInsured: true };

/** The case of one person `b` with these relations, or of several people by name. */
export function partnerCase(relations: readonly CaseRelation[] | Readonly<Record<string, readonly CaseRelation[]>>, { year = 2026, applicant = {}, others = [], more = {} }: PartnerCase = {}, of: Plain = {}): Plain {
  const people = Array.isArray(relations) ? { b: relations as readonly CaseRelation[] } : relations;
  return {
    format: 'klantbeeld-case/1', id: 'invented', year,
    persons: [{ ...adult, id: 'a', role: 'applicant', ...applicant }, ...Object.entries(people).map(([id, own]) => ({ ...adult, id, role: 'auto', relations: own, ...of })), ...others],
    ...more,
  };
}

const signs: Readonly<Record<string, string>> = { partner: 'p', coResident: 'c', subtenant: 's', none: '-' };

/** The place of a person in the twelve months in one word: p partner, c co-resident, s subtenant, - no part of the household, ? unknown. */
export function placesOf(data: Plain, person = 'b'): string {
  const months = assessmentOf(data).places?.find((places) => places.person === person)?.months ?? [];
  return months.map(({ role }) => (role === null ? '?' : (signs[role] ?? role))).join('');
}

/** What is asked before a place can be said, each once. */
export function askedOf(data: Plain, person = 'b'): readonly string[] {
  const months = assessmentOf(data).places?.find((places) => places.person === person)?.months ?? [];
  return [...new Set(months.flatMap(({ missingFacts }) => missingFacts.map(({ person: whose, fact }) => `${whose ?? ''}.${fact}`)))].toSorted();
}

/** The assessment of a case that can be read. */
export function assessmentOf(data: Plain): Assessment {
  const reading = readCase(data);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return assess(caseFacts(reading.case));
}

/** What is wrong with a case that cannot be answered. */
export function errorOf(data: Plain): unknown {
  return answer(data).answer['error'];
}
