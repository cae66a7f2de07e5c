/** A source of chance that always gives the same row of numbers for the same seed. */
export interface Chance {
  /** a number from 0 up to but not including 1 */
  next(): number;
}

/**
 * A generator of its own (sfc32), because `Math.random` cannot be seeded. Every household gets a generator from the seed and
 * its own number, so that household 17 is the same in a population of 500 and of 100,000.
 */
export function chance(seed: number, stream: number): Chance {
  let a = mix(seed), b = mix(stream + 0x9e3779b9), c = mix(a ^ b), counter = 1;
  const step = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum | 0;
    return sum >>> 0;
  };
  for (let warmUp = 0; warmUp < 12; warmUp += 1) step();
  return { next: () => step() / 4294967296 };
}

/** A whole number from `low` to `high`, both included. */
export function between(source: Chance, low: number, high: number): number {
  return low + Math.floor(source.next() * (high - low + 1));
}

/** Whether something with this probability happens. */
export function happens(source: Chance, probability: number): boolean {
  return source.next() < probability;
}

/** One of the list, each as likely. */
export function pick<Item>(source: Chance, items: readonly Item[]): Item {
  const item = items[Math.floor(source.next() * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

/** One of the list, by weight. */
export function pickWeighted<Item extends { readonly weight: number }>(source: Chance, items: readonly Item[]): Item {
  let rest = source.next() * items.reduce((total, item) => total + item.weight, 0);
  for (const item of items) {
    rest -= item.weight;
    if (rest < 0) return item;
  }
  return pick(source, items);
}

/** About zero, mostly within one on either side, never beyond three: three throws added up. */
export function aroundZero(source: Chance): number {
  return (source.next() + source.next() + source.next() - 1.5) * 2;
}

/** A 32-bit number in which every bit of the input has a hand. */
export function mix(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
