import { Decimal } from './decimal.ts';

/** The one decimal type of the program. Rounding to euros or cents is a step of law (`shared/rules/engine/rounding.ts`), never a property of this type. */
export { Decimal };

/** An amount in euro as text, the only form in which money is stored or crosses the bridge: `'1550'`, `'23.40'`, `'-12.00'`. */
export type EuroText = string;

/** What `EuroText` looks like. No exponent, no thousands mark, a dot before the decimals. */
export const euroTextPattern = /^-?\d{1,12}(\.\d{1,10})?$/;

/** Reads an amount. Throws a `RangeError` that shows the text when it is not an amount; never guesses. */
export function readEuro(text: EuroText): Decimal {
  if (!euroTextPattern.test(text)) throw new RangeError(`not an amount in euro: ${JSON.stringify(text)}`);
  return new Decimal(text);
}

/** Writes an amount with all its digits: no rounding happens here. */
export function writeEuro(amount: Decimal): EuroText {
  return amount.toFixed();
}

/** Writes an amount for display, in euros and cents, half up. What is computed further is never this text. */
export function writeCents(amount: Decimal): EuroText {
  return writeDecimals(amount, 2);
}

/** Writes an amount with so many decimals, half up. What is computed further is never this text. */
export function writeDecimals(amount: Decimal, decimals: number): string {
  return amount.toFixed(decimals, Decimal.ROUND_HALF_UP);
}
