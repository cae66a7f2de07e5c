import type { FileBundle } from '../../electron/store/file-bundle.ts';
import { addDays, addYears } from '../../shared/models/calendar.ts';
import type { CalendarDate } from '../../shared/models/calendar.ts';
import { curatedFile, curatedHouseholds } from './curated/index.ts';
import type { SourceState } from '../../shared/models/case-file.ts';
import { drawFile } from './drawn/file.ts';
import { dutchMoment, registerMoment } from './dossier.ts';
import { testNumbers } from './test-numbers.ts';

export { toldInTime } from './tell-in-time.ts';

/** The day on which the practice households are as they were drawn: what they do next, nobody knows. */
export const drawnOn: CalendarDate = '2026-11-12';

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
  if (on !== drawnOn) throw new RangeError(`the practice households are drawn as they are on ${drawnOn}`);
  const numbers = testNumbers();
  for (const household of curatedHouseholds.slice(0, size)) yield curatedFile(household, on, numbers);
  for (let index = curatedHouseholds.length; index < size; index += 1) {
    yield drawFile({ place: index, key: [seed, index], shows: null, on, numbers, kept: { paymentsFrom: Number(addYears(on, -1).slice(0, 4)), lettersFrom: `${addYears(on, -1).slice(0, 7)}-01` } });
  }
}

/** How fresh the sources are on the practice date: all of them current but one, which cannot be reached since the day before. */
export function practiceSources(on: CalendarDate): readonly Omit<SourceState, 'normDays'>[] {
  const morning = registerMoment(on);
  return [
    { source: 'brp', state: 'current', asOf: morning },
    { source: 'uwv', state: 'current', asOf: registerMoment(addDays(on, -6)) },
    { source: 'svb', state: 'current', asOf: registerMoment(addDays(on, -8)) },
    { source: 'childcareOrganisation', state: 'current', asOf: registerMoment(addDays(on, -2)) },
    { source: 'childcareRegister', state: 'unreachable', asOf: dutchMoment(addDays(on, -1), '14:02') },
    { source: 'healthInsurer', state: 'current', asOf: registerMoment(addDays(on, -11)) },
  ];
}
