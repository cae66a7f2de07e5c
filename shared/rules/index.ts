import { allowances, type Allowance } from '../models/allowance.ts';
import type { AllowanceAssessment, Assessment } from '../models/assessment.ts';
import type { CalculationYear } from '../models/calendar.ts';
import type { HouseholdFacts } from '../models/household.ts';
import { answerCase, type CaseAnswer } from './case-answer.ts';
import type { Parameter, ParameterReading } from './engine/parameter.ts';
import { Refused } from './engine/refusal.ts';
import { generalParameters, refusedAssessment } from './general/index.ts';
import { healthcareAllowance, healthcareParameters } from './healthcare-allowance/index.ts';
import { housingAllowance, housingParameters } from './housing-allowance/index.ts';

export { glossary, type GlossaryEntry, type Term } from './glossary.ts';
export { householdFacts, type HouseholdRecords } from './facts/from-records.ts';
export { caseFacts, readCase, type CaseReading } from './facts/from-case.ts';
export { failure, type CaseAnswer } from './case-answer.ts';
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
export const parameters: readonly Parameter[] = [...generalParameters, ...healthcareParameters, ...housingParameters];

/** berekening — the four allowances of one household in one calculation year. Same facts, same answer. */
export function assess(facts: HouseholdFacts, options: AssessOptions = {}): Assessment {
  const provisional = options.provisional ?? false;
  const reading: ParameterReading = { overrides: facts.overrides, provisional };
  const outcomes = allowances.map((allowance) => [allowance, assessOne(allowance, facts, reading)] as const);
  return {
    year: facts.year,
    rulesVersion,
    provisional: provisional && !supportedYears.includes(facts.year),
    allowances: Object.fromEntries(outcomes) as Record<Allowance, AllowanceAssessment>,
  };
}

/** Answers one case of the case format, read from plain data. Never throws over what is wrong with the case: the answer tells it. */
export function answer(data: unknown): CaseAnswer {
  return answerCase(data, { assess, parameters, modelled: Object.keys(rules) });
}

type Rules = (facts: HouseholdFacts, reading: ParameterReading) => AllowanceAssessment;

/** The allowances that have rules. The others are refused as not modelled. */
const rules: Readonly<Partial<Record<Allowance, Rules>>> = { healthcare: healthcareAllowance, housing: housingAllowance };

function assessOne(allowance: Allowance, facts: HouseholdFacts, reading: ParameterReading): AllowanceAssessment {
  try {
    return rules[allowance]?.(facts, reading) ?? refusedAssessment(allowance, facts.year, { kind: 'notModelled' });
  } catch (problem) {
    if (problem instanceof Refused) return refusedAssessment(allowance, facts.year, problem.refusal);
    throw problem;
  }
}
