import type { Decision } from '../../../shared/models/case-file.ts';
import type { Explanation } from '../../../shared/models/explanation.ts';
import { factsUsed } from '../../case/certainty.ts';

/** A fact that the calculation used now and that the decision rested on with another value. */
export interface GroundChange {
  readonly term: string;
  readonly person: string | null;
  readonly was: string;
  readonly is: string;
  readonly fact: Explanation;
}

/** verschil per grondslag: what the decision rested on against what is known now; only what differs. */
export function groundChanges(decision: Decision | null, explanation: Explanation | null): readonly GroundChange[] {
  if (decision === null || explanation === null) return [];
  return factsUsed(explanation).flatMap(({ term, person, explanation: fact }) => {
    const ground = decision.grounds.find((entry) => entry.term === term && (entry.personId ?? person) === person);
    if (ground === undefined || fact.outcome.kind !== 'known' || typeof fact.outcome.value === 'boolean') return [];
    return sameValue(ground.value, fact.outcome.value) ? [] : [{ term, person, was: ground.value, is: fact.outcome.value, fact }];
  });
}

/** `19000` and `19000.00` are the same amount. */
function sameValue(one: string, other: string): boolean {
  const plain = (text: string): string => (/^-?\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, '') : text);
  return plain(one) === plain(other);
}
