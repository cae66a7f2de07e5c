import { allowances } from './allowance.ts';
import type { Assessment } from './assessment.ts';
import type { Calculation } from './case-file.ts';

/** What is kept of the amounts of a calculation, and what a kept one is laid beside: the award and what each month shows. */
export function keptAmounts({ allowances: told }: Pick<Assessment, 'allowances'>): Calculation['amounts'] {
  return allowances.map((allowance) => ({ allowance, award: told[allowance].award, months: told[allowance].months.map(({ month, shown }) => ({ month, shown })) }));
}
