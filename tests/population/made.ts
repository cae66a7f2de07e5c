import type { FileBundle } from '../../electron/store/file-bundle.ts';
import { curatedHouseholds } from '../../scripts/population/curated/index.ts';
import { population } from '../../scripts/population/index.ts';

/** The practice date of the tests. */
export const on = '2026-11-12';

/** A practice population, whole in memory. */
export function made(size: number, seed = 1): readonly FileBundle[] {
  return [...population({ size, seed, on })];
}

/** The curated households and some dozens by chance, made once for all tests of a run. */
export const someFiles: readonly FileBundle[] = made(curatedHouseholds.length + 360);

/** The curated file with this short name. */
export function curated(name: string): FileBundle {
  const file = someFiles[curatedHouseholds.findIndex((household) => household.name === name)];
  if (file === undefined) throw new Error(`no curated household is called ${name}`);
  return file;
}
