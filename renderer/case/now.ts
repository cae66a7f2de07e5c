import type { CaseFile } from '../../shared/models/case-file.ts';
import { dutchMomentOf, type DutchMoment } from '../../shared/models/dutch-time.ts';

/** nu — the moment it is for this file: practice data stay on their own day, as the program has it when it records something. */
export function dutchNow({ practice, today }: Pick<CaseFile, 'practice' | 'today'>, instant: string): DutchMoment {
  return dutchMomentOf(practice ? `${today}${instant.slice(today.length)}` : instant);
}
