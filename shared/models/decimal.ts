import { Decimal as DecimalJs } from 'decimal.js';

/** For what does not fit in whole numbers: 40 digits, half up. A configuration of its own, because the default constructor of decimal.js is a global that any module could change. */
const Wide = DecimalJs.clone({ precision: 40, rounding: DecimalJs.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 });
type Wide = DecimalJs;

/** What can be reckoned with: a decimal, a number, or a number as text. */
type Value = Decimal | number | string;

/** How to round: away from nought, up, down, or to the nearest and a half away from nought. */
type Rounding = 0 | 2 | 3 | 4;

/**
 * A decimal number of 40 digits; never a binary fraction. It is `units` with the point `scale` places from the right, as long as that is a whole number that a machine holds exactly: so is nearly
 * every amount, and reckoning with it costs little. A quotient that does not come out keeps its `divisor` until somebody rounds it or reckons on with it. All else is left to decimal.js, in `wide`.
 * Which of the three a number is makes no difference to what it comes to; a test holds them to decimal.js.
 */
export class Decimal {
  static readonly ROUND_UP = 0;
  static readonly ROUND_CEIL = 2;
  static readonly ROUND_FLOOR = 3;
  static readonly ROUND_HALF_UP = 4;

  // Declared only: fields that are made empty first cost as much as the whole of an addition.
  declare readonly units: number;
  declare readonly scale: number;
  declare readonly divisor: number;
  declare readonly wide: Wide | null;

  /** Reads a number; throws when it is none. What follows `value` is for results within this module. */
  constructor(value: Value, scale?: number, divisor = 1, wide: Wide | null = null) {
    if (scale === undefined) {
      const read = decimal(value);
      this.units = read.units;
      this.scale = read.scale;
      this.divisor = read.divisor;
      this.wide = read.wide;
    } else {
      this.units = value as number;
      this.scale = scale;
      this.divisor = divisor;
      this.wide = wide;
    }
  }

  static isDecimal(value: unknown): value is Decimal {
    return value instanceof Decimal;
  }

  static max(...values: readonly Value[]): Decimal {
    return outermost(values, 1);
  }

  static min(...values: readonly Value[]): Decimal {
    return outermost(values, -1);
  }

  plus(value: Value): Decimal {
    const other = decimal(value);
    if (isWhole(this) && isWhole(other)) {
      const scale = this.scale > other.scale ? this.scale : other.scale;
      const one = this.units * power(scale - this.scale);
      const two = other.units * power(scale - other.scale);
      if (isExact(one) && isExact(two) && isExact(one + two)) return whole(one + two, scale);
    }
    return fromWide(wideOf(this).plus(wideOf(other)));
  }

  minus(value: Value): Decimal {
    return this.plus(decimal(value).negated());
  }

  times(value: Value): Decimal {
    const other = decimal(value);
    const units = this.units * other.units;
    if (isWhole(this) && isWhole(other) && isExact(units)) return whole(units, this.scale + other.scale);
    return fromWide(wideOf(this).times(wideOf(other)));
  }

  dividedBy(value: Value): Decimal {
    const other = decimal(value);
    if (isWhole(this) && isWhole(other) && other.units !== 0) {
      const scale = this.scale - other.scale;
      const units = (other.units < 0 ? -this.units : this.units) * power(scale < 0 ? -scale : 0);
      if (isExact(units)) return quotient(units, scale < 0 ? 0 : scale, other.units < 0 ? -other.units : other.units);
    }
    return fromWide(wideOf(this).dividedBy(wideOf(other)));
  }

  negated(): Decimal {
    return this.wide === null ? new Decimal(0 - this.units, this.scale, this.divisor) : fromWide(this.wide.negated());
  }

  abs(): Decimal {
    return this.isNegative() ? this.negated() : this;
  }

  comparedTo(value: Value): number {
    const other = decimal(value);
    if (isWhole(this) && isWhole(other)) {
      const scale = this.scale > other.scale ? this.scale : other.scale;
      const one = this.units * power(scale - this.scale);
      const two = other.units * power(scale - other.scale);
      if (isExact(one) && isExact(two)) return one < two ? -1 : one > two ? 1 : 0;
    }
    return wideOf(this).comparedTo(wideOf(other));
  }

  equals(value: Value): boolean {
    return this.comparedTo(value) === 0;
  }

  lessThan(value: Value): boolean {
    return this.comparedTo(value) < 0;
  }

  lessThanOrEqualTo(value: Value): boolean {
    return this.comparedTo(value) <= 0;
  }

  greaterThan(value: Value): boolean {
    return this.comparedTo(value) > 0;
  }

  greaterThanOrEqualTo(value: Value): boolean {
    return this.comparedTo(value) >= 0;
  }

  isZero(): boolean {
    return this.wide === null ? this.units === 0 : this.wide.isZero();
  }

  isNegative(): boolean {
    return this.wide === null ? this.units < 0 : this.wide.isNegative();
  }

  isPositive(): boolean {
    return !this.isNegative();
  }

  isInteger(): boolean {
    return isWhole(this) ? this.scale === 0 : wideOf(this).isInteger();
  }

  /** With at most so many decimals. */
  toDecimalPlaces(places: number, rounding: Rounding = Decimal.ROUND_HALF_UP): Decimal {
    if (isWhole(this) && this.scale <= places) return this;
    if (this.wide === null) {
      const units = this.units * power(places > this.scale ? places - this.scale : 0);
      const divisor = this.divisor * power(this.scale > places ? this.scale - places : 0);
      if (isExact(units) && isExact(divisor)) return whole(rounded(units, divisor, rounding), places);
    }
    return fromWide(wideOf(this).toDecimalPlaces(places, rounding));
  }

  floor(): Decimal {
    return this.toDecimalPlaces(0, Decimal.ROUND_FLOOR);
  }

  ceil(): Decimal {
    return this.toDecimalPlaces(0, Decimal.ROUND_CEIL);
  }

  /** As text without an exponent: with all its decimals, or with exactly so many. */
  toFixed(places?: number, rounding: Rounding = Decimal.ROUND_HALF_UP): string {
    if (places === undefined) return isWhole(this) ? textOf(this.units, this.scale) : wideOf(this).toFixed();
    const shown = this.toDecimalPlaces(places, rounding);
    if (!isWhole(shown)) return wideOf(this).toFixed(places, rounding);
    const text = textOf(shown.units < 0 ? -shown.units : shown.units, shown.scale);
    const padded = places === 0 ? text : `${shown.scale === 0 ? `${text}.` : text}${'0'.repeat(places - shown.scale)}`;
    return this.isNegative() ? `-${padded}` : padded;
  }

  toNumber(): number {
    return isWhole(this) && this.scale === 0 ? this.units : Number(this.toString());
  }

  toString(): string {
    return isWhole(this) ? textOf(this.units, this.scale) : wideOf(this).toString();
  }

  valueOf(): string {
    return this.toString();
  }

  toJSON(): string {
    return this.toString();
  }
}

/** The most places that `units` may have behind the point: so far powers of ten are whole numbers that a machine holds exactly. */
const mostPlaces = 22;
const powers = Array.from({ length: mostPlaces + 1 }, (_, exponent) => 10 ** exponent);

function power(exponent: number): number {
  return powers[exponent] ?? Number.NaN;
}

/** Whether a number of units is held exactly; what is not a number is not. */
function isExact(units: number): boolean {
  return units <= Number.MAX_SAFE_INTEGER && units >= -Number.MAX_SAFE_INTEGER;
}

function isWhole(number: Decimal): boolean {
  return number.wide === null && number.divisor === 1;
}

const smallNumbers = Array.from({ length: 101 }, (_, units) => new Decimal(units, 0));

/** A number of units without noughts at its end. */
function whole(units: number, scale: number): Decimal {
  if (scale === 0 && units >= 0 && units <= 100) return smallNumbers[units] ?? new Decimal(units, 0);
  let shortest = units;
  let places = scale;
  while (places > 0 && shortest % 10 === 0) {
    shortest /= 10;
    places -= 1;
  }
  if (places > mostPlaces) return new Decimal(0, 0, 1, new Wide(`${String(shortest)}e-${String(places)}`));
  return new Decimal(shortest === 0 ? 0 : shortest, places);
}

/** A quotient as a number of units where it comes out, as units with a divisor where it never does, and else in 40 digits. */
function quotient(units: number, scale: number, divisor: number): Decimal {
  let digits = units;
  let places = scale;
  const neverComesOut = digits % withoutTwosAndFives(divisor) !== 0;
  if (neverComesOut) return new Decimal(digits, places, divisor);
  while (digits % divisor !== 0) {
    digits *= 10;
    places += 1;
    if (!isExact(digits)) return fromWide(new Wide(`${String(units)}e-${String(scale)}`).dividedBy(divisor));
  }
  return whole(digits / divisor, places);
}

function withoutTwosAndFives(divisor: number): number {
  let rest = divisor;
  while (rest % 2 === 0) rest /= 2;
  while (rest % 5 === 0) rest /= 5;
  return rest;
}

/** Units divided and rounded to a whole number, in whole numbers only. */
function rounded(units: number, divisor: number, rounding: Rounding): number {
  const remainder = units % divisor;
  const towardsNought = (units - remainder) / divisor;
  const away = units < 0 ? -1 : 1;
  const rest = remainder < 0 ? -remainder : remainder;
  if (rest === 0) return towardsNought;
  switch (rounding) {
    case Decimal.ROUND_UP: return towardsNought + away;
    case Decimal.ROUND_CEIL: return units > 0 ? towardsNought + 1 : towardsNought;
    case Decimal.ROUND_FLOOR: return units < 0 ? towardsNought - 1 : towardsNought;
    default: return rest >= divisor - rest ? towardsNought + away : towardsNought;
  }
}

function textOf(units: number, scale: number): string {
  if (scale === 0) return String(units);
  const digits = String(units < 0 ? -units : units).padStart(scale + 1, '0');
  const point = digits.length - scale;
  return `${units < 0 ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
}

function decimal(value: Value): Decimal {
  if (value instanceof Decimal) return value;
  if (typeof value === 'string') return fromText(value);
  return Number.isSafeInteger(value) ? whole(value, 0) : fromWide(new Wide(value));
}

/** The highest of the values with 1, the lowest with -1. */
function outermost(values: readonly Value[], side: 1 | -1): Decimal {
  let found: Decimal | null = null;
  for (const value of values) {
    const number = decimal(value);
    if (found === null || number.comparedTo(found) === side) found = number;
  }
  if (found === null) throw new RangeError('no number is the highest or the lowest of none');
  return found;
}

const zero = 48;
const nine = 57;
const minus = 45;
const point = 46;

/** Fifteen digits are always held exactly. Anything but digits with one point between them is left to decimal.js, which refuses what is no number. */
function fromText(text: string): Decimal {
  const begin = text.charCodeAt(0) === minus ? 1 : 0;
  const end = text.length;
  let units = 0;
  let pointAt = -1;
  if (end === begin || end - begin > 16) return fromWide(new Wide(text));
  for (let at = begin; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= zero && code <= nine) units = units * 10 + (code - zero);
    else if (code === point && pointAt < 0 && at > begin && at < end - 1) pointAt = at;
    else return fromWide(new Wide(text));
  }
  if (pointAt < 0 && end - begin > 15) return fromWide(new Wide(text));
  return whole(begin === 1 ? -units : units, pointAt < 0 ? 0 : end - 1 - pointAt);
}

function wideOf({ units, scale, divisor, wide }: Decimal): Wide {
  if (wide !== null) return wide;
  const digits = new Wide(`${String(units)}e-${String(scale)}`);
  return divisor === 1 ? digits : digits.dividedBy(divisor);
}

function fromWide(wide: Wide): Decimal {
  if (wide.isFinite() && wide.decimalPlaces() <= mostPlaces && wide.precision(true) <= 30) {
    const text = wide.toFixed();
    const units = Number(text.replace('.', ''));
    if (isExact(units)) return whole(units, wide.decimalPlaces());
  }
  return new Decimal(0, 0, 1, wide);
}
