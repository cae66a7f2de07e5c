import { supportedYears } from '../../shared/rules/index.ts';

/** The years that can be looked at: those with published amounts, and the one after them, which says why it cannot be computed. */
export const yearsShown: readonly number[] = [...supportedYears, Math.max(...supportedYears) + 1];
