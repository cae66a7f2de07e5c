import type { Allowance } from '../../models/allowance.ts';
import type { CalculationYear } from '../../models/calendar.ts';
import type { Decision } from '../../models/case-file.ts';
import { awardKinds } from '../../models/decision-kinds.ts';

/** A decision about the amount of an allowance in a year. */
export type AwardDecision = Decision & { readonly allowance: Allowance; readonly year: CalculationYear };

/** The decisions that settle an allowance in a year, oldest first. */
export function awardDecisions(decisions: readonly Decision[], allowance: Allowance, year: CalculationYear): readonly AwardDecision[] {
  return decisions.filter((decision): decision is AwardDecision => decision.allowance === allowance && decision.year === year && awardKinds.has(decision.kind))
    .toSorted((one, other) => one.dated.localeCompare(other.dated) || one.recordedAt.localeCompare(other.recordedAt));
}
