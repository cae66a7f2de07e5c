import type { Term } from '../glossary.ts';
import { isKnown, known, missingIn, type Finding, type Outcome } from './finding.ts';
import type { LegalBasis } from './legal-basis.ts';

interface Combined {
  readonly term: Term;
  readonly basis: LegalBasis | null;
  readonly person?: string | null;
  readonly conditions: readonly Finding<boolean>[];
}

/** Holds when all conditions hold. No as soon as one is known not to hold, even when others are unknown. */
export function allOf(combined: Combined): Finding<boolean> {
  return combine(combined, 'all', false);
}

/** Holds when any condition holds. Yes as soon as one is known to hold, even when others are unknown. */
export function anyOf(combined: Combined): Finding<boolean> {
  return combine(combined, 'any', true);
}

/** The conditions that are known not to be met, all of them and not just the first. */
export function unmet(conditions: readonly Finding<unknown>[]): readonly Finding<unknown>[] {
  return conditions.filter((condition) => isKnown(condition, false));
}

/** `decisive` is the answer that one condition gives for all: no for all of, yes for any of. */
function combine({ term, basis, person, conditions }: Combined, word: 'all' | 'any', decisive: boolean): Finding<boolean> {
  const deciding = conditions.filter((condition) => isKnown(condition, decisive));
  const formula = `${word}(${differentTerms(conditions).join(', ')})`;
  return {
    term, person: person ?? null, basis, unit: 'yes or no', origin: { kind: 'derived', formula },
    outcome: deciding.length > 0 ? known(decisive) : undecided(conditions, decisive),
    from: conditions,
    decidedBy: deciding.length > 0 ? deciding : null,
  };
}

function differentTerms(conditions: readonly Finding<boolean>[]): readonly Term[] {
  const terms: Term[] = [];
  for (const { term } of conditions) if (!terms.includes(term)) terms.push(term);
  return terms;
}

function undecided(conditions: readonly Finding<boolean>[], decisive: boolean): Outcome<boolean> {
  const missing = missingIn(conditions);
  return missing.length > 0 ? { kind: 'unknown', missing } : known(!decisive);
}
