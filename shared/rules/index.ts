import { allowances, type Allowance } from '../models/allowance.ts';
import type { AllowanceAssessment, Assessment, Refusal } from '../models/assessment.ts';
import type { CalculationYear } from '../models/calendar.ts';
import type { HouseholdFacts } from '../models/household.ts';
import { answerCase, type CaseAnswer } from './case-answer.ts';
import { exportCase, type CaseExport, type CaseExportOptions } from './case-export.ts';
import { childBudget, childBudgetParameters } from './child-budget/index.ts';
import { childcareAllowance, childcareParameters } from './childcare-allowance/index.ts';
import type { Parameter, ParameterReading } from './engine/parameter.ts';
import { Refused } from './engine/refusal.ts';
import { generalParameters, partnerGapsTouched, refusedAssessment, resolvePartners, toldPlaces } from './general/index.ts';
import { healthcareAllowance, healthcareParameters } from './healthcare-allowance/index.ts';
import { housingAllowance, housingParameters } from './housing-allowance/index.ts';
import { markProvisional } from './provisional.ts';

export { glossary, type GlossaryEntry, type Term } from './glossary.ts';
export { householdFacts, type HouseholdRecords } from './facts/from-records.ts';
export { caseFacts, readCase, type CaseReading } from './facts/from-case.ts';
export { failure, type CaseAnswer } from './case-answer.ts';
export type { CaseExport } from './case-export.ts';
export type { Parameter, ParameterVersion } from './engine/parameter.ts';
export { laws, type Law } from './law/laws.ts';
export { incomeFigures, type IncomeBasis, type IncomeFigures } from './facts/incomes.ts';

/** Which rules made an assessment. Kept with it, so that it can be repeated. Changes whenever an amount could. */
export const rulesVersion = '2026.1.0';

/** The calculation years of which all amounts are published and in the parameters. */
export const supportedYears: readonly CalculationYear[] = [2023, 2024, 2025, 2026];

export interface AssessOptions {
  /** reckon with amounts that are announced but not final */
  readonly provisional?: boolean;
}

/** Every amount of law that the rules know, with its history and its sources. */
export const parameters: readonly Parameter[] = [...generalParameters, ...healthcareParameters, ...housingParameters, ...childBudgetParameters, ...childcareParameters];

/** berekening — the four allowances of one household in one calculation year. Same facts, same answer. */
export function assess(facts: HouseholdFacts, options: AssessOptions = {}): Assessment {
  const provisional = options.provisional ?? false;
  const reading: ParameterReading = { overrides: facts.overrides, provisional };
  const resolved = resolution(facts, reading);
  const outcomes = allowances.map((allowance) => [allowance, assessOne(allowance, resolved, reading)] as const);
  const places = 'refusal' in resolved ? null : toldPlaces(resolved);
  const assessment: Assessment = {
    year: facts.year,
    rulesVersion,
    provisional: false,
    allowances: Object.fromEntries(outcomes) as Record<Allowance, AllowanceAssessment>,
    ...(places === null ? {} : { places }),
  };
  return provisional ? markProvisional(assessment) : assessment;
}

/** Answers one case of the case format, read from plain data. Never throws over what is wrong with the case: the answer tells it. */
export function answer(data: unknown): CaseAnswer {
  return answerCase(data, { assess, parameters, modelled: Object.keys(rules) });
}

/** The household as a case of the case format, for practice, a report of a fault or exchange: without names, reckoned again before it is given out. */
export function caseOf(facts: HouseholdFacts, options: CaseExportOptions): CaseExport {
  return exportCase(facts, options, assess);
}

type Rules = (facts: HouseholdFacts, reading: ParameterReading) => AllowanceAssessment;

/** The allowances that have rules. The others are refused as not modelled. */
const rules: Readonly<Partial<Record<Allowance, Rules>>> = { healthcare: healthcareAllowance, housing: housingAllowance, childBudget, childcare: childcareAllowance };

/** The household with everybody in a place, or why there is no telling. Shared by all allowances. */
type Resolution = HouseholdFacts | { readonly year: CalculationYear; readonly refusal: Refusal };

function resolution(facts: HouseholdFacts, reading: ParameterReading): Resolution {
  return refusable<Resolution>(() => resolvePartners(facts, reading), (refusal) => ({ year: facts.year, refusal }));
}

function assessOne(allowance: Allowance, resolved: Resolution, reading: ParameterReading): AllowanceAssessment {
  if ('refusal' in resolved) return refusedAssessment(allowance, resolved.year, resolved.refusal);
  const refused = (refusal: Refusal) => refusedAssessment(allowance, resolved.year, refusal);
  const assessment = refusable(() => rules[allowance]?.(resolved, reading) ?? refused({ kind: 'notModelled' }), refused);
  const gaps = partnerGapsTouched(resolved);
  return gaps.length === 0 ? assessment : { ...assessment, gaps: [...assessment.gaps, ...gaps.map(({ term, basis, person }) => ({ term, basis, person }))] };
}

function refusable<Answer>(answer: () => Answer, refused: (refusal: Refusal) => Answer): Answer {
  try {
    return answer();
  } catch (problem) {
    if (problem instanceof Refused) return refused(problem.refusal);
    throw problem;
  }
}
