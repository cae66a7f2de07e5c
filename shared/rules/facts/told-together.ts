import { readEuro, writeEuro, type EuroText } from '../../models/money.ts';
import { sum } from '../engine/rounding.ts';

/** A sum that never hides what it is without. */
export interface ToldTogether<Of> {
  /** `null` where nothing is told */
  readonly amount: EuroText | null;
  /** of whom or what nothing is told */
  readonly without: readonly Of[];
}

/** samen — what is told of several together. */
export function toldTogether<Of>(parts: readonly { readonly of: Of; readonly amount: EuroText | null }[]): ToldTogether<Of> {
  const told = parts.flatMap(({ amount }) => (amount === null ? [] : [readEuro(amount)]));
  return { amount: told.length === 0 ? null : writeEuro(sum(told)), without: parts.filter(({ amount }) => amount === null).map(({ of }) => of) };
}

/** How much more is told of several in one way than in another; `null` where either is not told of all of them, for only the same can be compared. */
export function moreTold(parts: readonly { readonly amount: EuroText | null; readonly than: EuroText | null }[]): EuroText | null {
  const differences = parts.map(({ amount, than }) => (amount === null || than === null ? null : readEuro(amount).minus(readEuro(than))));
  return differences.length === 0 || differences.includes(null) ? null : writeEuro(sum(differences.filter((difference) => difference !== null)));
}
