import type { Decision } from '../../../models/case-file.ts';
import { finalKinds } from '../../../models/decision-kinds.ts';
import { readEuro, writeEuro, type EuroText } from '../../../models/money.ts';

/**
 * verschil — what was decided for the year beside what our own calculation comes to. Of an advance the difference goes back or is still to come (Awir arts. 24 and 26); a definitive award it would make lower or higher,
 * which takes a revision.
 */
export type BesideRight = { readonly kind: 'equal' } | { readonly kind: 'back' | 'extra' | 'less' | 'more'; readonly amount: EuroText };

export function besideRight(decided: Pick<Decision, 'kind'> & { readonly amountYear: EuroText }, right: EuroText): BesideRight {
  const above = readEuro(decided.amountYear).minus(readEuro(right));
  if (above.isZero()) return { kind: 'equal' };
  const definitive = finalKinds.has(decided.kind);
  return { kind: above.isPositive() ? (definitive ? 'less' : 'back') : definitive ? 'more' : 'extra', amount: writeEuro(above.abs()) };
}
