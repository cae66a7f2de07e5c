import type { Allowance } from '../../shared/models/allowance.ts';
import { yearOf, type CalculationYear } from '../../shared/models/calendar.ts';
import type { AllowanceYear, CaseFile, Decision } from '../../shared/models/case-file.ts';
import { finalKinds, payingStatuses } from '../../shared/models/decision-kinds.ts';
import { awardDecisions } from '../../shared/rules/index.ts';
import { present } from './parts.ts';

/** Whether the decision is the last word on a year, unless it is revised: no advance any more. Awir art. 19. */
export function isDefinitive(decision: Decision): boolean {
  return finalKinds.has(decision.kind);
}

/** beschikking die nu geldt: the last one that settles the allowance in the year, or `null` when there is none. */
export function currentDecision(decisions: readonly Decision[], allowance: Allowance, year: CalculationYear): Decision | null {
  return awardDecisions(decisions, allowance, year).at(-1) ?? null;
}

/** Whether the allowance goes on into a coming year without a new application: it runs in the year before. Awir art. 15 lid 5. */
export function continuesInto(file: CaseFile, allowance: Allowance, year: CalculationYear): boolean {
  return year > yearOf(file.today) && present(file.allowanceYears).some((entry) => entry.allowance === allowance && entry.year === year - 1 && paysAdvance(entry));
}

/** Whether an advance of the allowance is paid in the year of today. */
export function advanceRuns(allowance: Allowance, { allowanceYears, today }: CaseFile): boolean {
  return present(allowanceYears).some((one) => one.allowance === allowance && one.year === yearOf(today) && paysAdvance(one));
}

/** Whether an advance is paid of the allowance in that year. */
export function paysAdvance({ status }: AllowanceYear): boolean {
  return payingStatuses.has(status);
}
