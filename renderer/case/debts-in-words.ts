import type { Recovery } from '../../shared/models/case-file.ts';
import type { Words } from '../wording/words.ts';

/** The names of debts, in a sentence. */
export function debtsInWords(debts: readonly Pick<Recovery, 'allowance' | 'year'>[], { wording: { common, openItems } }: Pick<Words, 'wording'>): string {
  return common.list(debts.map(({ allowance, year }) => openItems.debt(common.allowanceInSentence[allowance], year)));
}
