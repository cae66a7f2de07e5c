import type { FileBundle } from '../../electron/store/file-bundle.ts';
import { addYears } from '../../shared/models/calendar.ts';
import type { CalendarDate } from '../../shared/models/calendar.ts';
import { curatedFile, curatedHouseholds } from './curated/index.ts';
import { drawFile } from './drawn/file.ts';
import { testNumbers } from './test-numbers.ts';

/** Which population: how many files, by which seed, as it is on which day. */
export interface PopulationRequest {
  readonly size: number;
  readonly seed: number;
  readonly on: CalendarDate;
}

/**
 * The files of the practice population one by one: first the households drawn by hand, then households by chance up to the size.
 * Same request, same files; a larger population begins with the smaller one. Nothing is held longer than it is asked for.
 */
export function* population({ size, seed, on }: PopulationRequest): Generator<FileBundle, void, void> {
  const numbers = testNumbers();
  for (const household of curatedHouseholds.slice(0, size)) yield curatedFile(household, on, numbers);
  for (let index = curatedHouseholds.length; index < size; index += 1) {
    yield drawFile({ key: [seed, index], shows: null, on, numbers, kept: { paymentsFrom: Number(addYears(on, -1).slice(0, 4)), lettersFrom: `${addYears(on, -1).slice(0, 7)}-01` } });
  }
}
