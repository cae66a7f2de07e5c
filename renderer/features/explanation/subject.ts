import type { Allowance } from '../../../shared/models/allowance.ts';
import type { AllowanceAssessment, Assessment } from '../../../shared/models/assessment.ts';
import type { CalculationYear, Month } from '../../../shared/models/calendar.ts';
import type { CaseFile, Decision, Part } from '../../../shared/models/case-file.ts';
import { currentDecision } from '../../case/decisions.ts';
import { present } from '../../case/parts.ts';
import { recordSubject, type RecordSubject } from '../../case/record-subject.ts';
import type { Focus } from '../../session/index.ts';

/** What the explanation is about, with everything it needs. */
export type ExplainedSubject =
  | { readonly kind: 'allowance'; readonly allowance: Allowance; readonly year: CalculationYear; readonly month: Month | null; readonly assessment: AllowanceAssessment | null; readonly decision: Decision | null }
  | { readonly kind: 'month'; readonly month: Month }
  /** what a scenario does */
  | { readonly kind: 'scenario'; readonly scenario: number; readonly allowance: Allowance | null }
  | RecordSubject;

/** Finds what the caseworker points at. `null` when it is not in the file. */
export function explainedSubject(focus: Focus | null, file: CaseFile, assessment: Part<Assessment>): ExplainedSubject | null {
  if (focus === null) return null;
  if (focus.kind === 'month') return { kind: 'month', month: focus.month };
  if (focus.kind === 'scenario') return focus;
  if (focus.kind !== 'assessment') return recordSubject(focus.kind, focus.id, file);
  const { allowance, year, month } = focus;
  return {
    kind: 'allowance', allowance, year, month,
    assessment: assessment.state === 'present' ? assessment.value.allowances[allowance] : null,
    decision: currentDecision(present(file.decisions), allowance, year),
  };
}
