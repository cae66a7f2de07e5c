import type { ChangeEntry } from '../../shared/models/conversation.ts';
import { bonds, type ScenarioChangeKind } from '../../shared/models/scenario.ts';

export type { ChangeEntry } from '../../shared/models/conversation.ts';

/** A scenario as it is typed. */
export type ScenarioEntry = readonly ChangeEntry[];

/** A change with nothing typed in it yet, known by a number of its own among those of all scenarios. */
export function newChange(kind: ScenarioChangeKind, scenarios: readonly ScenarioEntry[], known: Partial<Pick<ChangeEntry, 'personId'>> = {}): ChangeEntry {
  return { id: Math.max(0, ...scenarios.flat().map(({ id }) => id)) + 1, kind, value: '', day: '', personId: null, bond: bonds[0], allowance: null, insured: false, ...known };
}
