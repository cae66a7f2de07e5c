import type { AllowanceAssessment } from '../../shared/models/assessment.ts';
import type { Explanation } from '../../shared/models/explanation.ts';

/** The explanation of an allowance over the year and those of its months, each one once. */
export function treesOf({ explanation, months }: AllowanceAssessment): readonly Explanation[] {
  return [...(explanation === null ? [] : [explanation]), ...new Set(months.map((month) => month.explanation))];
}

/** A step and all below it. */
export function allSteps(explanation: Explanation | null): readonly Explanation[] {
  return explanation === null ? [] : [explanation, ...explanation.from.flatMap(allSteps)];
}

/** The steps that decided, from the top down. */
export function decisiveSteps(explanation: Explanation | null): readonly Explanation[] {
  return explanation?.decisive === true ? [explanation, ...explanation.from.flatMap(decisiveSteps)] : [];
}

/** Whether a step stands in full elsewhere in the same tree. */
export function isElsewhere({ term, origin }: Explanation): boolean {
  return origin.kind === 'derived' && origin.formula === term;
}

/** The terms of the deciding steps, one a line, indented; with a mark where the step stands in full elsewhere. */
export function outline(explanation: Explanation | null, depth = 0): string {
  if (explanation === null || !explanation.decisive) return '';
  return `\n${'  '.repeat(depth)}${explanation.term}${isElsewhere(explanation) ? ' ↑' : ''}${explanation.from.map((step) => outline(step, depth + 1)).join('')}`;
}
