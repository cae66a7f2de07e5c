import { Decimal } from '../../models/money.ts';

/** rekenkundig afronden op hele euro's: half a euro goes up. Awir art. 14 lid 4. Only a step of law calls this. */
export function roundToEuro(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
}

/** naar beneden op hele euro's. Only a step that says so calls this. */
export function wholeEuros(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(0, Decimal.ROUND_FLOOR);
}

/** naar boven op hele eurocenten. Wht art. 19 lid 3. Only a step that says so calls this. */
export function upToCent(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(2, Decimal.ROUND_CEIL);
}

/** naar boven op hele euro's. Only a step that says so calls this. */
export function upToEuro(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(0, Decimal.ROUND_CEIL);
}

/** naar beneden op hele eurocenten. Only a step that says so calls this. */
export function downToCent(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(2, Decimal.ROUND_FLOOR);
}

/** The sum of amounts, without rounding. */
export function sum(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((total, amount) => total.plus(amount), zero);
}

const zero = new Decimal(0);
