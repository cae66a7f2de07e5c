import { dayText, daysIn } from './days.ts';

/** A row of draws that is always the same for the same seed. */
export interface Draws {
  /** a whole number, both ends included */
  readonly whole: (from: number, to: number) => number;
  /** true in this share of a hundred */
  readonly chance: (percentage: number) => boolean;
  readonly pick: <const Choice>(choices: readonly [Choice, ...Choice[]]) => Choice;
  /** one of the choices, each as often as its weight */
  readonly weighted: <Choice>(choices: readonly [readonly [weight: number, choice: Choice], ...(readonly [weight: number, choice: Choice])[]]) => Choice;
  /** a cent amount as text, between two amounts in cents */
  readonly amount: (fromCents: number, toCents: number) => string;
}

/** mulberry32, the well-known small generator: 32 bits of state, started from the seed and the number of the case. */
export function drawsFor(seed: number, index: number): Draws {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const again = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((again ^ (again >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    whole,
    chance: (percentage) => next() * 100 < percentage,
    pick: (choices) => choices[whole(0, choices.length - 1)] ?? choices[0],
    weighted: (choices) => {
      let left = next() * choices.reduce((total, [weight]) => total + weight, 0);
      return (choices.find(([weight]) => (left -= weight) < 0) ?? choices[0])[1];
    },
    amount: (fromCents, toCents) => centsText(whole(fromCents, toCents)),
  };
}

export function centsText(cents: number): string {
  const digits = String(cents).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A day of the year; the first, the second and the last of a month more often than others. */
export function dayIn(draws: Draws, year: number): string {
  const month = draws.whole(1, 12);
  const day = draws.weighted([
    [25, 1],
    [10, 2],
    [10, daysIn(year, month)],
    [55, draws.whole(3, 28)],
  ]);
  return dayText(year, month, day);
}

/** A day on which something changes within the year: any but the first of January. */
export function changeIn(draws: Draws, year: number): string {
  const day = dayIn(draws, year);
  return day.endsWith('-01-01') ? `${year}-07-01` : day;
}

/** The same day in another year; never 29 February, of which the texts do not say when it comes round. */
export function birthdayIn(draws: Draws, year: number, age: number): string {
  const day = dayIn(draws, year);
  return `${year - age}${day.endsWith('02-29') ? '-02-28' : day.slice(4)}`;
}
