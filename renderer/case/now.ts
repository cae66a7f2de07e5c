import type { CaseFile } from '../../shared/models/case-file.ts';
import { dutchMomentOf, type DutchMoment } from '../../shared/models/dutch-time.ts';

/** nu — the moment it is for this file: practice data stay on their own day, as the program has it when it records something, and who looks back is on the day that is looked at. */
export function dutchNow({ practice, lookedBack = null, today }: Pick<CaseFile, 'practice' | 'today'> & Partial<Pick<CaseFile, 'lookedBack'>>, instant: string): DutchMoment {
  return dutchMomentOf(practice || lookedBack !== null ? `${today}${instant.slice(today.length)}` : instant);
}
