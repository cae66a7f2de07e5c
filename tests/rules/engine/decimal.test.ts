import { Decimal as DecimalJs } from 'decimal.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../shared/models/money.ts';

/** What the decimals are held against: decimal.js with the same forty digits, half up. */
const Reference = DecimalJs.clone({ precision: 40, rounding: DecimalJs.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 });

const digits = (most: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: most });
const numberText = fc.tuple(fc.constantFrom('', '', '-'), fc.oneof(digits(2), digits(6), digits(9), digits(20)), fc.oneof(fc.constant(''), digits(2), digits(7), digits(12)))
  .map(([sign, units, decimals]) => `${sign}${units}${decimals === '' ? '' : '.'}${decimals}`);
const steps = fc.array(fc.tuple(fc.constantFrom('plus' as const, 'minus' as const, 'times' as const, 'dividedBy' as const), fc.oneof(numberText, fc.constantFrom('12', '7', '100', '0.05'))), { maxLength: 5 });
const roundings = [Decimal.ROUND_UP, Decimal.ROUND_CEIL, Decimal.ROUND_FLOOR, Decimal.ROUND_HALF_UP] as const;

describe('a decimal', () => {
  it('comes to the same as forty digits do, whatever is reckoned and however it is rounded', () => {
    fc.assert(fc.property(numberText, steps, numberText, (text, taken, other) => {
      let number = new Decimal(text);
      let reference = new Reference(text);
      for (const [step, value] of taken) {
        if (step === 'dividedBy' && new Reference(value).isZero()) continue;
        number = number[step](value);
        reference = reference[step](value);
        expect(told(number, other)).toEqual(told(reference, other));
      }
    }), { numRuns: 1500 });
  });

  it('has one form for one value, so that equal amounts are equal', () => {
    const ways = [new Decimal('1.50'), new Decimal('0.75').times(2), new Decimal(3).dividedBy(2), new Decimal('12345678901234567890.5').minus('12345678901234567889')];
    expect(ways).toEqual(ways.map(() => new Decimal('1.5')));
  });

  it.each(['', '-', 'twelve', '1,50', '--1', ' 1', '1.2.3'])('refuses %j, which is no number', (text) => {
    expect(() => new Decimal(text)).toThrow('Invalid argument');
  });
});

/** Everything that can be asked of a number. A nought has no sign. */
function told(number: Decimal | DecimalJs, other: string): readonly unknown[] {
  return [
    number.toFixed().replace(/^-0$/, '0'), number.toFixed(2, Decimal.ROUND_HALF_UP), number.comparedTo(other), number.isZero(), number.isInteger(), number.isNegative() && !number.isZero(), number.toNumber() + 0,
    ...roundings.flatMap((rounding) => [0, 2, 10].map((places) => number.toDecimalPlaces(places, rounding).toFixed().replace(/^-0$/, '0'))),
  ];
}
