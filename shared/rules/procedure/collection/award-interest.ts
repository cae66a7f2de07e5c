import { yearOf, type CalculationYear, type CalendarDate } from '../../../models/calendar.ts';
import { article, type LegalBasis } from '../../engine/legal-basis.ts';
import { reading, type Mark } from '../mark.ts';

/** What is known of the interest that art. 27 gave on a recovery or a supplementary payment. */
export interface AwardInterest {
  /** `abolished`: the year has none; `nil`: it would have begun when it was nought already; `fromDecision`: only the decision itself tells it */
  readonly kind: 'abolished' | 'nil' | 'fromDecision';
  readonly basis: LegalBasis;
  readonly marks: readonly Mark[];
}

/**
 * rente van het oude art. 27 — gone for calculation years from 2026. For older years the wording of before goes on, at nought per cent from 1 January 2026 (art. 47b). It began on 1 July of the next year, so for 2025 it is
 * always nil; of older years the amount is taken from the decision, for how days before 2026 count in a later decision is only read literally.
 */
export function awardInterest(year: CalculationYear, decided: CalendarDate): AwardInterest {
  if (year >= 2026) return { kind: 'abolished', basis: article('Awir', '47b'), marks: [] };
  if (year === 2025) return { kind: 'nil', basis: article('Awir', '47b'), marks: [] };
  return { kind: 'fromDecision', basis: article('Awir', yearOf(decided) >= 2026 ? '47b' : '27'), marks: [reading('awardInterestOfOlderYears', article('Awir', '47b'))] };
}
