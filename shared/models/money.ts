import { Decimal as DecimalJs } from 'decimal.js';

/**
 * The one decimal constructor of the program: 40 digits, half up. A configuration of its own, because the default
 * constructor of decimal.js is a global that any module could change. Rounding to euros or cents is a step of law
 * (`shared/rules/engine/rounding.ts`), never a property of this type.
 */
export const Decimal = DecimalJs.clone({ precision: 40, rounding: DecimalJs.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 });
export type Decimal = DecimalJs;

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
  return amount.toFixed(2, Decimal.ROUND_HALF_UP);
}
