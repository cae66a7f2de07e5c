import type { Allowance } from '../../shared/models/allowance.ts';
import { bonds, type Bond, type ScenarioChangeKind } from '../../shared/models/scenario.ts';

/** A change of a scenario as it is typed: kept as it stands, also what cannot be read. */
export interface ChangeEntry {
  readonly id: number;
  readonly kind: ScenarioChangeKind;
  /** the amount or the hours */
  readonly value: string;
  readonly day: string;
  /** whom it is about; `null` is the first for whom it can be */
  readonly personId: string | null;
  readonly bond: Bond;
  readonly allowance: Allowance | null;
  readonly insured: boolean;
}

/** A scenario as it is typed. */
export type ScenarioEntry = readonly ChangeEntry[];

/** A change with nothing typed in it yet, known by a number of its own among those of all scenarios. */
export function newChange(kind: ScenarioChangeKind, scenarios: readonly ScenarioEntry[], known: Partial<Pick<ChangeEntry, 'personId'>> = {}): ChangeEntry {
  return { id: Math.max(0, ...scenarios.flat().map(({ id }) => id)) + 1, kind, value: '', day: '', personId: null, bond: bonds[0], allowance: null, insured: false, ...known };
}
