import type { CalendarDate } from '../../../models/calendar.ts';
import { Decimal } from '../../../models/money.ts';
import type { Term } from '../../../models/term.ts';
import { countTerm } from './count-term.ts';
import { mutationStopRule } from './term-rule.ts';

/** How often somebody gets a mutatiebrief at most; the letters are per child. Letter to parliament of mid 2026. */
const mostLetters = 3;

/** mutatiebrief — until when the citizen can stop the change. Counted from its date: from when the three weeks count is not documented. */
export function mutationStopTerm(letterDated: CalendarDate): Term {
  return countTerm(mutationStopRule, letterDated);
}

/** How many letters there are at most for so many children whose data are changed. */
export function mostMutationLetters(children: number): number {
  return Math.min(children, mostLetters);
}

/** The allowance of one child before and after a mutation. */
export interface MutatedChild {
  readonly before: Decimal;
  readonly after: Decimal;
}

/** What a mutation does to the household, and whether it may: only downward for the household as a whole; that of one child may go up. */
export function mutationDirection(children: readonly MutatedChild[]): { readonly difference: Decimal; readonly allowed: boolean } {
  const difference = children.reduce((total, { before, after }) => total.plus(after).minus(before), new Decimal(0));
  return { difference, allowed: difference.isNegative() && !difference.isZero() };
}
