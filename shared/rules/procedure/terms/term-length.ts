import type { TermLength } from '../../../models/term.ts';

/** The number in Dutch and in English, as far as the law has terms of it. */
const words: Readonly<Record<number, readonly [string, string]>> = {
  2: ['twee', 'two'], 3: ['drie', 'three'], 4: ['vier', 'four'], 5: ['vijf', 'five'], 6: ['zes', 'six'], 8: ['acht', 'eight'], 12: ['twaalf', 'twelve'], 13: ['dertien', 'thirteen'],
  26: ['zesentwintig', 'twenty-six'],
};

/** A length in weeks, in number and in words. */
export function weeks(count: number): TermLength {
  return termLength(count, 'weeks', 'weken');
}

/** A length in months. */
export function months(count: number): TermLength {
  return termLength(count, 'months', 'maanden');
}

/** A length in working days. */
export function workingDays(count: number): TermLength {
  return { ...termLength(count, 'workingDays', 'werkdagen'), english: `${words[count]?.[1] ?? String(count)} working days` };
}

/** A length in years. */
export function years(count: number): TermLength {
  return termLength(count, 'years', 'jaar');
}

function termLength(count: number, unit: TermLength['unit'], dutchUnit: string): TermLength {
  const [dutch, english] = words[count] ?? [String(count), String(count)];
  return { count, unit, dutch: `${dutch} ${dutchUnit}`, english: `${english} ${unit}` };
}
