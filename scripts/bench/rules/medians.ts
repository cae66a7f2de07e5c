/** The median time of a piece of work in milliseconds, after it ran warm. */
export function medianTime(times: number, work: () => unknown): number {
  for (let count = 0; count < times; count += 1) work();
  return median(Array.from({ length: times }, () => timeOf(work)));
}

/** The time that a piece of work takes for all of them: the median of each, added up. Whatever else the machine does falls between them and not into the sum. */
export function medianOfAll<One>(all: readonly One[], work: (one: One) => unknown): number {
  const works = all.map((one) => () => work(one));
  for (let count = 0; count < 5; count += 1) works.forEach(timeOf);
  return mediansOf(works).reduce((sum, time) => sum + time, 0);
}

/** The median time of each piece of work over nine rounds of all of them. */
export function mediansOf(works: readonly (() => unknown)[]): readonly number[] {
  const rounds = Array.from({ length: 9 }, () => works.map(timeOf));
  return works.map((_, index) => median(rounds.map((times) => times[index] ?? Number.NaN)));
}

function timeOf(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** The middle of the values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
