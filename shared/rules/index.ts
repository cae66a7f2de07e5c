import { allowances, type Allowance } from '../models/allowance.ts';
import type { AllowanceAssessment, Assessment } from '../models/assessment.ts';
import type { CalculationYear } from '../models/calendar.ts';
import type { HouseholdFacts } from '../models/household.ts';

export { glossary, type GlossaryEntry, type Term } from './glossary.ts';
export { householdFacts, type HouseholdRecords } from './facts/from-records.ts';
export { incomeFigures, type IncomeFigures } from './facts/incomes.ts';

/** Which rules made an assessment. Kept with it, so that it can be repeated. Changes whenever an amount could. */
export const rulesVersion = '2026.1.0';

/** The calculation years of which all amounts are published and in the parameters. */
export const supportedYears: readonly CalculationYear[] = [2023, 2024, 2025, 2026];

export interface AssessOptions {
  /** reckon with amounts that are announced but not final */
  readonly provisional?: boolean;
}

/** berekening — the four allowances of one household in one calculation year. Same facts, same answer. */
export function assess(facts: HouseholdFacts, options: AssessOptions = {}): Assessment {
  const outcomes = allowances.map((allowance) => [allowance, assessOne(allowance, facts)] as const);
  return {
    year: facts.year,
    rulesVersion,
    provisional: options.provisional ?? false,
    allowances: Object.fromEntries(outcomes) as Record<Allowance, AllowanceAssessment>,
  };
}

function assessOne(allowance: Allowance, facts: HouseholdFacts): AllowanceAssessment {
  return {
    allowance, year: facts.year, status: 'refused', award: null, exactYear: null, shownMonth: null, months: [],
    conditionsNotMet: [], missingFacts: [], gaps: [], refusal: { kind: 'notModelled' }, explanation: null,
  };
}
