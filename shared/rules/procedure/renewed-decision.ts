import { monthOf } from '../../models/calendar.ts';
import type { Decision } from '../../models/case-file.ts';

/** Whether the letter of a decision is the renewed one; `notKnown` where nobody has published it. */
export type RenewedDecision = 'shown' | 'before' | 'notKnown';

/**
 * vernieuwde beschikking — the letter that shows the data and costs a decision rests on. "Since June 2026 for advances, definitive awards later": from which day in June, and when the other kinds follow, is not
 * published, and neither are the sections of the letter. Letter to parliament, mid 2026.
 */
export function renewedDecision({ kind, dated }: Pick<Decision, 'kind' | 'dated'>): RenewedDecision {
  if (monthOf(dated) < firstMonth) return 'before';
  return advanceKinds.has(kind) && monthOf(dated) > firstMonth ? 'shown' : 'notKnown';
}

const firstMonth = '2026-06';

const advanceKinds: ReadonlySet<Decision['kind']> = new Set(['advance', 'revisedAdvance', 'nil']);
