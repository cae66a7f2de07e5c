import type { PlainResult } from './award.ts';
import type { Case, PlainAllowance } from './case.ts';
import { childBudget } from './child-budget.ts';
import { childcare } from './childcare.ts';
import { healthcare } from './healthcare.ts';
import { housing } from './housing.ts';

/**
 * The second calculation of a household year: written from the published rule texts alone, in whole numbers, without a line of the
 * rules of the program. Where the two disagree, one of them misread the law.
 */
export function calculatePlainly(household: Case): Partial<Record<PlainAllowance, PlainResult>> {
  const unread = Object.keys(household.overrides ?? {}).filter((name) => name !== 'housing.basicRentSurcharge');
  if (unread.length > 0) throw new Error(`${household.id} replaces parameters that the plain calculation does not replace: ${unread.join(', ')}`);
  const asked = household.allowances ?? (['healthcare', 'housing', 'childBudget', 'childcare'] as const);
  return Object.fromEntries(asked.map((allowance) => [allowance, calculations[allowance](household)]));
}

const calculations = { healthcare, housing, childBudget, childcare } as const;
