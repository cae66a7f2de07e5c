import type { Explanation } from '../../shared/models/explanation.ts';
import type { FactOrigin, FactState } from '../../shared/models/household.ts';

/** A fact that an outcome rests on. */
export interface FactUsed {
  readonly term: string;
  readonly person: string | null;
  readonly state: FactState;
  readonly record: FactOrigin | null;
  readonly explanation: Explanation;
}

/** From surest to least sure. */
const bySureness: readonly FactState[] = ['known', 'expected', 'estimate', 'outdated', 'underInvestigation', 'conflicting'];

/** Every fact that decided the outcome, each once, in the order in which the calculation meets them; what is only presumed comes last. */
export function factsUsed(explanation: Explanation): readonly FactUsed[] {
  const found = new Map<string, FactUsed>();
  collect(explanation, found);
  return [...found.values()].toSorted((one, other) => Number(one.record === null) - Number(other.record === null));
}

/** The least sure of the facts that decided the outcome: what an amount is called after. `null` when it rests on no fact. */
export function weakestFact(explanation: Explanation): FactUsed | null {
  return factsUsed(explanation).toSorted((one, other) => bySureness.indexOf(other.state) - bySureness.indexOf(one.state)
    || (other.record?.recordedAt ?? '').localeCompare(one.record?.recordedAt ?? ''))[0] ?? null;
}

function collect(explanation: Explanation, found: Map<string, FactUsed>): void {
  if (!explanation.decisive) return;
  if (explanation.origin.kind === 'fact') {
    const { person, state, record } = explanation.origin;
    // The calendar is no fact about anybody: the first day of a month and how many months there are.
    if (person === null && record === null) return;
    const key = `${explanation.term} ${person ?? ''} ${record?.recordId ?? ''}`;
    if (!found.has(key)) found.set(key, { term: explanation.term, person, state, record, explanation });
  }
  for (const step of explanation.from) collect(step, found);
}
