import type { AllowanceAssessment } from '../../models/assessment.ts';

/**
 * An award that is not known, with the bounds it has whatever the answer is: reckoned once with what makes it least and once with what makes it most. No bounds where
 * something else is missing too, for then either stays unknown.
 */
export function withBounds(assessment: AllowanceAssessment, leastAndMost: () => readonly [AllowanceAssessment, AllowanceAssessment]): AllowanceAssessment {
  if (assessment.status !== 'unknown') return assessment;
  const [least, most] = leastAndMost();
  if (least.award === null || most.award === null) return assessment;
  return { ...assessment, bounds: { lowest: least.award, highest: most.award } };
}
