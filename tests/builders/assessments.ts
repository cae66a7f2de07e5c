import type { Allowance } from '../../shared/models/allowance.ts';
import type { AllowanceAssessment } from '../../shared/models/assessment.ts';

/** The assessment of an allowance for which there are no rules. */
export function withoutRules(allowance: Allowance, year = 2026): AllowanceAssessment {
  return {
    allowance, year, status: 'refused', award: null, exactYear: null, shownMonth: null, months: [],
    conditionsNotMet: [], missingFacts: [], gaps: [], refusal: { kind: 'notModelled' }, explanation: null,
  };
}
