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
  yield* validNumbers(99_990_000, 99_998_999);
  yield* validNumbers(90_000_000, 99_989_999);
  throw new RangeError('no test numbers left: the population is larger than the ranges set apart for practice');
}

/** The valid numbers that begin with these eight digits. The ninth digit is what the elfproef asks for; where that is ten, there is none. */
function* validNumbers(first: number, last: number): Generator<string, void, void> {
  for (let beginning = first; beginning <= last; beginning += 1) {
    const digits = String(beginning);
    const ninth = [9, 8, 7, 6, 5, 4, 3, 2].reduce((sum, weight, index) => sum + weight * (digits.charCodeAt(index) - 48), 0) % 11;
    if (ninth < 10 && !prefixesOfPublicTestPersons.some((prefix) => digits.startsWith(prefix))) yield `${digits}${ninth}`;
  }
}
