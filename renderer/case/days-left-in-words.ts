import type { Words } from '../wording/words.ts';

/** How many days are left, or how long the day has passed: `nog 3 dagen`, `morgen`, `2 dagen te laat`. `null`: no day was told. */
export function daysLeftInWords(daysLeft: number | null, { wording: { openItems } }: Pick<Words, 'wording'>): string {
  if (daysLeft === null) return openItems.noDate;
  if (daysLeft < -730) return openItems.yearsLate(Math.floor(-daysLeft / 365));
  if (daysLeft < -62) return openItems.monthsLate(Math.floor(-daysLeft / 30));
  if (daysLeft < -20) return openItems.weeksLate(Math.floor(-daysLeft / 7));
  if (daysLeft < 0) return openItems.daysLate(-daysLeft);
  if (daysLeft > 1) return openItems.daysLeft(daysLeft);
  return daysLeft === 0 ? openItems.today : openItems.tomorrow;
}
