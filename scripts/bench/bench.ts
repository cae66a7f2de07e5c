import type { DataFolder } from '../../electron/host/data-folder.ts';

/** One number of a bench, `search-ready 1180 ms`, with the most that it may be where a goal says so. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB' | 'times' | 'per second';
  readonly budget?: number;
}

/** What a bench works on. */
export interface BenchGround {
  readonly place: DataFolder;
  /** citizens in the store */
  readonly size: number;
}

/**
 * Measures one thing that people wait for. Times are of this machine; so a bench also measures something fixed in the same run, and gives the ratio:
 * that can be held against a run elsewhere.
 */
export interface Bench {
  readonly name: string;
  readonly run: (ground: BenchGround) => Promise<readonly Measurement[]>;
}

/** Measures the rules, which know of no store. */
export interface RulesBench {
  readonly name: string;
  readonly run: () => Promise<readonly Measurement[]>;
}

/** A measurement, what the least is that can be done for it in the same run, and how many times that it takes. */
export function againstFloor(measurement: Measurement, floor: number): readonly Measurement[] {
  const { name, value, unit } = measurement;
  return [measurement, { name: `${name}-floor`, value: floor, unit }, { name: `${name}-ratio`, value: value / floor, unit: 'times' }];
}

/** The value that nineteen of twenty measurements stay under. */
export function percentile95(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}
