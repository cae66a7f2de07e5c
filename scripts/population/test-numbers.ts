import { passesElevenTest } from '../../shared/models/bsn.ts';

/**
 * Prefixes that the public GBA-V test person list uses among the numbers given out here. They are left out as a whole, so
 * that a practice person can never carry the number of an imported test person.
 */
export const prefixesOfPublicTestPersons = ['99999', '90019', '95451'] as const;

/**
 * The test numbers of the practice population, always in the same order: first every eleven-test valid number from
 * 999900000 to 999989999 (some 8,180 of the 9,091 valid numbers in 9999xxxxx; the rest belongs to the public list), and only
 * when those are used up the valid numbers from 900000000 upward, without the ranges of the public list and without 9999xxxxx.
 */
export function* testNumbers(): Generator<string, never, void> {
  yield* validNumbers(999_900_000, 999_989_999);
  yield* validNumbers(900_000_000, 999_899_999);
  throw new RangeError('no test numbers left: the population is larger than the ranges set apart for practice');
}

function* validNumbers(first: number, last: number): Generator<string, void, void> {
  for (let number = first; number <= last; number += 1) {
    const digits = String(number);
    if (passesElevenTest(digits) && !prefixesOfPublicTestPersons.some((prefix) => digits.startsWith(prefix))) yield digits;
  }
}
