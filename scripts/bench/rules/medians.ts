/** The median time of a piece of work in milliseconds, after it ran warm. */
export function medianTime(times: number, work: () => unknown): number {
  for (let count = 0; count < times; count += 1) work();
  return median(Array.from({ length: times }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  }));
}

/** The time that a piece of work takes for all of them: the median of each, added up. Whatever else the machine does falls between them and not into the sum. */
export function medianOfAll<One>(all: readonly One[], work: (one: One) => unknown): number {
  const rounds = Array.from({ length: 14 }, () => all.map((one) => {
    const begun = performance.now();
    work(one);
    return performance.now() - begun;
  }));
  const warm = rounds.slice(5);
  return all.map((_, index) => median(warm.map((times) => times[index] ?? Number.NaN))).reduce((sum, time) => sum + time, 0);
}

/** The middle of the values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
