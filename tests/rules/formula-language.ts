import { addDays, addMonths, ageOn, firstDay, lastDay, monthOf, type CalendarDate } from '../../shared/models/calendar.ts';
import { Decimal } from '../../shared/models/money.ts';

/** A value in a formula: an amount, a yes-or-no, a day, or several of them under one term. `undefined` is not known or not applicable. */
export type FormulaValue = Decimal | boolean | string | undefined | readonly FormulaValue[];

/**
 * Reads the text of a formula and computes it from the values of the steps it names: a second reader of the text beside the person
 * it is written for. Written apart from the rules, so that text and computation hold each other.
 */
export function evaluate(formula: string, valueOf: (term: string) => FormulaValue): FormulaValue {
  const tokens = formula.match(/[A-Za-z]\w*|\d+(?:\.\d+)?|[≤≥<>=×+−/(),]/g) ?? [];
  let at = 0;
  const take = (): string => tokens[at++] ?? '';
  const next = (): string => tokens[at] ?? '';

  function expression(level = 0): FormulaValue {
    if (level === levels.length) return primary();
    let left = expression(level + 1);
    while (levels[level]?.includes(next())) {
      const operator = take();
      left = apply(operator, left, expression(level + 1));
    }
    return left;
  }

  function primary(): FormulaValue {
    const token = take();
    if (token === '(') {
      const inner = expression();
      expectToken(')');
      return inner;
    }
    if (/^\d/.test(token)) return new Decimal(token);
    if (next() !== '(') return valueOf(token);
    take();
    const values = [expression()];
    while (next() === ',') {
      take();
      values.push(expression());
    }
    expectToken(')');
    return call(token, values);
  }

  function expectToken(token: string): void {
    if (take() !== token) throw new Error(`expected ${token} in ${formula}`);
  }

  const value = expression();
  if (at < tokens.length) throw new Error(`left over in ${formula}: ${tokens.slice(at).join(' ')}`);
  return value;
}

/** The terms a formula names. */
export function termsIn(formula: string): readonly string[] {
  return [...new Set(formula.match(/[A-Za-z]\w*/g)?.filter((word) => word !== 'and' && !(word in functions)) ?? [])];
}

const levels: readonly (readonly string[])[] = [['and'], ['≤', '≥', '<', '>', '='], ['+', '−'], ['×', '/']];

function apply(operator: string, left: FormulaValue, right: FormulaValue): FormulaValue {
  if (operator === 'and') return left === true && right === true;
  if (typeof left === 'string' && typeof right === 'string') return compare(operator, left < right ? -1 : left > right ? 1 : 0);
  const one = decimal(left);
  const other = decimal(right);
  switch (operator) {
    case '+': return one.plus(other);
    case '−': return one.minus(other);
    case '×': return one.times(other);
    case '/': return one.dividedBy(other);
    default: return compare(operator, one.comparedTo(other));
  }
}

function compare(operator: string, order: number): boolean {
  switch (operator) {
    case '≤': return order <= 0;
    case '≥': return order >= 0;
    case '<': return order < 0;
    case '>': return order > 0;
    case '=': return order === 0;
    default: throw new Error(`no operator ${operator}`);
  }
}

/** The functions of a formula. */
export const functions: Readonly<Record<string, (values: readonly FormulaValue[]) => FormulaValue>> = {
  max: (values) => Decimal.max(...values.flatMap(items).map(decimal)),
  min: (values) => Decimal.min(...values.flatMap(items).map(decimal)),
  sum: ([list]) => items(list).reduce<Decimal>((total, value) => total.plus(decimal(value)), new Decimal(0)),
  count: ([list]) => new Decimal(items(list).length),
  all: (values) => (values.flatMap(items).includes(false) ? false : values.flatMap(items).includes(undefined) ? undefined : true),
  any: (values) => (values.flatMap(items).includes(true) ? true : values.flatMap(items).includes(undefined) ? undefined : false),
  not: ([value]) => (value === undefined ? undefined : value !== true),
  if: ([condition, ifSo, otherwise]) => (condition === true ? ifSo : otherwise),
  roundToEuro: ([value]) => decimal(value).toDecimalPlaces(0, Decimal.ROUND_HALF_UP),
  wholeEuros: ([value]) => decimal(value).floor(),
  upToEuro: ([value]) => decimal(value).ceil(),
  upToCent: ([value]) => decimal(value).times(100).ceil().dividedBy(100),
  firstDayMonthsBefore: ([day, months]) => firstDay(addMonths(monthOf(String(day)), -Number(decimal(months)))),
  birthday: ([birth, years]) => dayAfterMonths(String(birth), Number(decimal(years)) * 12),
  monthsAfterBirth: ([birth, months]) => dayAfterMonths(String(birth), Number(decimal(months))),
  monthAfterBirthday: ([birth, years]) => monthAfter(String(birth), Number(decimal(years))),
};

function call(name: string, values: readonly FormulaValue[]): FormulaValue {
  const found = functions[name];
  if (found === undefined) throw new Error(`no function ${name}`);
  return found(values);
}

/** Counts months until the age is reached on the last day, and takes the next one. */
function monthAfter(birth: CalendarDate, years: number): CalendarDate {
  const day = birth.length === 4 ? `${birth}-01-01` : birth.length === 7 ? `${birth}-01` : birth;
  let month = addMonths(monthOf(day), years * 12 - 2);
  while (ageOn(day, lastDay(month)) < years) month = addMonths(month, 1);
  return firstDay(addMonths(month, 1));
}

/** The day with the same number, that many months later; where there is none, the day after the last of that month. */
function dayAfterMonths(birth: CalendarDate, months: number): CalendarDate {
  const day = birth.length === 4 ? `${birth}-01-01` : birth.length === 7 ? `${birth}-01` : birth;
  const month = addMonths(monthOf(day), months);
  const same = `${month}-${day.slice(8)}`;
  return same > lastDay(month) ? addDays(lastDay(month), 1) : same;
}

function items(value: FormulaValue): readonly FormulaValue[] {
  return Array.isArray(value) ? (value as readonly FormulaValue[]) : [value];
}

function decimal(value: FormulaValue): Decimal {
  if (!Decimal.isDecimal(value)) throw new Error(`not an amount: ${String(value)}`);
  return value;
}
