/** The median time of a piece of work in milliseconds, after it ran warm. */
export function medianTime(times: number, work: () => unknown): number {
  for (let count = 0; count < times; count += 1) work();
  return median(Array.from({ length: times }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  }));
}

/** The middle of the values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
