import type { Allowance } from '../../shared/models/allowance.ts';
import type { Bond, ScenarioChangeKind } from '../../shared/models/scenario.ts';

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
