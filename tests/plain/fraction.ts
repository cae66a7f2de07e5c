/** An exact number: whole numerator over whole positive denominator, not brought to lowest terms. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The exact value of a decimal text such as "-37.72". */
export function exact(text: string): Fraction {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text.trim());
  if (parts === null) throw new Error(`"${text}" is no decimal number`);
  const [, sign = '', units = '0', decimals = ''] = parts;
  const magnitude = BigInt(units + decimals);
  return { numerator: sign === '-' ? -magnitude : magnitude, denominator: 10n ** BigInt(decimals.length) };
}

export function whole(value: bigint): Fraction {
  return { numerator: value, denominator: 1n };
}

export const zero: Fraction = whole(0n);

export function add(left: Fraction, right: Fraction): Fraction {
  if (left.denominator === right.denominator) return { numerator: left.numerator + right.numerator, denominator: left.denominator };
  return {
    numerator: left.numerator * right.denominator + right.numerator * left.denominator,
    denominator: left.denominator * right.denominator,
  };
}

export function subtract(left: Fraction, right: Fraction): Fraction {
  return add(left, { numerator: -right.numerator, denominator: right.denominator });
}

export function multiply(left: Fraction, right: Fraction): Fraction {
  return { numerator: left.numerator * right.numerator, denominator: left.denominator * right.denominator };
}

/** Divided by a whole number above zero. */
export function dividedBy(value: Fraction, divisor: bigint): Fraction {
  return { numerator: value.numerator, denominator: value.denominator * divisor };
}

export function percent(percentage: string): Fraction {
  return dividedBy(exact(percentage), 100n);
}

export function sum(values: readonly Fraction[]): Fraction {
  return values.reduce(add, zero);
}

export function isMore(left: Fraction, right: Fraction): boolean {
  return left.numerator * right.denominator > right.numerator * left.denominator;
}

export function isEqual(left: Fraction, right: Fraction): boolean {
  return left.numerator * right.denominator === right.numerator * left.denominator;
}

export function largest(left: Fraction, right: Fraction): Fraction {
  return isMore(left, right) ? left : right;
}

export function smallest(left: Fraction, right: Fraction): Fraction {
  return isMore(left, right) ? right : left;
}

/** Rounded down to a whole number, also below zero. */
export function floor({ numerator, denominator }: Fraction): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

/** Rounded arithmetically: a half goes up. */
export function roundHalfUp(value: Fraction): bigint {
  return floor(add(value, { numerator: 1n, denominator: 2n }));
}

/** Rounded up to the next whole cent. */
export function upToTheCent(value: Fraction): Fraction {
  const cents = multiply(value, whole(100n));
  return { numerator: -floor({ numerator: -cents.numerator, denominator: cents.denominator }), denominator: 100n };
}

/** Two decimals, rounded half up. */
export function inCents(value: Fraction): string {
  const cents = roundHalfUp(multiply(value, whole(100n)));
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The same number in lowest terms, as "3107639/5000". */
export function asFractionText({ numerator, denominator }: Fraction): string {
  let [left, right] = [numerator < 0n ? -numerator : numerator, denominator];
  while (right !== 0n) [left, right] = [right, left % right];
  return `${numerator / left}/${denominator / left}`;
}
