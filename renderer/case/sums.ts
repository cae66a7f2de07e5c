import type { EuroText } from '../../shared/models/money.ts';
import { Decimal, readEuro, writeEuro } from '../../shared/models/money.ts';

/** The sum of amounts, as text. */
export function sumOf(amounts: readonly EuroText[]): EuroText {
  return writeEuro(amounts.reduce((sum, amount) => sum.plus(readEuro(amount)), new Decimal(0)));
}

/** The first amount less the second, as text. */
export function differenceOf(amount: EuroText, other: EuroText): EuroText {
  return writeEuro(readEuro(amount).minus(readEuro(other)));
}

export function isPositive(amount: EuroText): boolean {
  return readEuro(amount).greaterThan(0);
}
