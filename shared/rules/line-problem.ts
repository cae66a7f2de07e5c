import type { z } from 'zod';
import type { CaseProblem, ExpectedValue } from '../models/case-format.ts';

/** The first thing that is wrong with the shape of a line, with its place. */
export function problemOf(error: z.ZodError, data: unknown): CaseProblem {
  const issue = deepest(error.issues[0]);
  if (issue === undefined) return { kind: 'notValid', at: '', message: 'not a line of the case format' };
  const at = placeText(issue.path);
  const value = valueAt(data, issue.path);
  if (issue.code === 'unrecognized_keys') return { kind: 'unknownField', at: placeText([...issue.path, issue.keys[0] ?? '']), message: 'this field is not part of the case format' };
  if (value === undefined) return { kind: 'missing', at, message: 'this field is required' };
  return { kind: 'notValid', at, message: `${expectationText(issue)}, found ${valueText(value)}`, ...expectedOf(issue) };
}

/** What stands at a place of a line. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined), data);
}

/** Of a field that may have several shapes, the problem in the shape that fits furthest. */
function deepest(issue: z.core.$ZodIssue | undefined): z.core.$ZodIssue | undefined {
  if (issue?.code !== 'invalid_union') return issue;
  const inner = issue.errors.flat().toSorted((one, other) => other.path.length - one.path.length)[0];
  return inner === undefined || inner.path.length === 0 ? issue : deepest({ ...inner, path: [...issue.path, ...inner.path] });
}

/** What stands there, in short. What is nested is only named: it may be as deep as somebody likes. */
function valueText(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  return typeof value === 'number' ? String(value) : JSON.stringify(value).slice(0, 80);
}

const expectations: Readonly<Record<ExpectedValue, string>> = {
  euroText: 'expected an amount in euro as text, such as "600.00"',
  decimal: 'expected a number as text, such as "0.0191"',
  factor: 'expected a factor as text, such as "0.8165"',
  hours: 'expected hours as text, such as "122"',
  held: 'expected true, false or a list of periods',
  calendarDate: 'expected a day that exists, such as "2026-03-01"',
  choice: 'expected one of',
  size: 'expected another size',
  list: 'expected a list', object: 'expected an object', text: 'expected text', number: 'expected a number', truth: 'expected true or false',
};

const typeNames: Readonly<Record<string, ExpectedValue>> = { array: 'list', object: 'object', record: 'object', string: 'text', number: 'number', int: 'number', boolean: 'truth' };

function expectedOf(issue: z.core.$ZodIssue): Pick<CaseProblem, 'expected' | 'choices'> {
  if (issue.code === 'invalid_value') return { expected: 'choice', choices: issue.values.map(String) };
  // Where the shape of a text is fixed its codec says so itself, whatever stands in its place.
  if (Object.hasOwn(expectations, issue.message)) return { expected: issue.message as ExpectedValue };
  return { expected: issue.code === 'invalid_type' ? (typeNames[issue.expected] ?? 'size') : 'size' };
}

function expectationText(issue: z.core.$ZodIssue): string {
  const { expected = 'size', choices = [] } = expectedOf(issue);
  if (expected === 'choice') return `${expectations.choice} ${choices.map((choice) => JSON.stringify(choice)).join(', ')}`;
  return expected === 'size' ? issue.message : expectations[expected];
}

/** `persons[1].birthDate` */
function placeText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${String(key)}]` : text === '' ? String(key) : `${text}.${String(key)}`), '');
}
