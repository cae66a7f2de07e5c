import type { Assessment } from '../../../shared/models/assessment.ts';
import { assess, caseFacts, readCase } from '../../../shared/rules/index.ts';
import type { Case, CasePerson } from '../../plain/case.ts';
import { adult, caseOf } from '../../plain/vector-cases.ts';

/** An invented household of 2027 that asks for the amounts that are announced: all four allowances, unless said otherwise. */
export function household2027(persons: readonly CasePerson[], more: Partial<Case> = {}): Case {
  const { allowances: _one, ...all } = caseOf('invented', 2027, 'childBudget', persons);
  return { ...all, provisional: true, homes: [{ rent: '600.00', selfContained: true, earlierHousingAllowance: false }], ...more };
}

/** An adult with the income of the household. */
export function applicant(assessmentIncome: string, more: Partial<CasePerson> = {}): CasePerson {
  return adult({ id: 'a', role: 'applicant', assessmentIncome, ...more });
}

/** A partner without means. */
export function partner(more: Partial<CasePerson> = {}): CasePerson {
  return adult({ id: 'p', role: 'partner', ...more });
}

/** A child of eight for whom kinderbijslag is paid, with as many hours of day care a month as said. */
export function child(id: string, hoursPerMonth: string | null = null): CasePerson {
  return {
    id, role: 'child', birthDate: '2018-06-15', childBenefit: true,
    ...(hoursPerMonth !== null && { childcare: [{ kind: 'dayCare', hoursPerMonth, hourlyRate: '10.00', registered: true }] }),
  };
}

/** What the rules make of it, with and without the amounts that are announced. */
export function assessed(household: Case, provisional = true): Assessment {
  const reading = readCase(household);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return assess(caseFacts(reading.case), { provisional });
}
