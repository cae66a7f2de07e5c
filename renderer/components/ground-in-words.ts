import type { CalculationYear } from '../../shared/models/calendar.ts';
import type { GroundShare, GroundValue } from '../../shared/rules/index.ts';
import { firstNameOf, type People } from '../case/persons.ts';
import type { Words } from '../wording/words.ts';
import { valueWithUnit } from './calculation/outcome.ts';

/** A ground by its short name, with the person it is of where there are more: `inkomen Ruben`. */
export function groundName({ term, person }: Pick<GroundShare, 'term' | 'person'>, people: People, words: Words): string {
  const short: Readonly<Record<string, string>> = words.wording.differences.ground;
  const name = (Object.hasOwn(short, term) ? short[term] : undefined) ?? words.term(term);
  const whose = people.persons.length > 1 ? firstNameOf(person, people) : null;
  return whose === null ? name : words.wording.explanation.ofPerson(name, whose);
}

/** What a ground was or is, each stretch with its days where it did not hold all year. */
export function groundValues(values: readonly GroundValue[], year: CalculationYear, words: Words): string {
  const { differences } = words.wording;
  if (values.length === 0) return differences.none;
  return [...new Set(values.map((value) => inStretch(value, year, words)))].join(', ');
}

function inStretch({ value, from, to }: GroundValue, year: CalculationYear, words: Words): string {
  const { wording: { differences }, format } = words;
  const text = valueInWords(value, words);
  if (from !== null && to !== null) return differences.between(text, format.shortDate(from, year), format.shortDate(to, year));
  if (from !== null) return differences.since(text, format.shortDate(from, year));
  return to === null ? text : differences.until(text, format.shortDate(to, year));
}

function valueInWords(value: GroundValue['value'], words: Words): string {
  const { wording, format } = words;
  switch (value.kind) {
    case 'unknown': return wording.common.unknown;
    case 'whether': return value.holds ? wording.caseWords.yes : wording.caseWords.no;
    case 'role': return wording.household.roleInShort[value.role];
    case 'told': return value.unit === 'euro per year' && !value.text.includes('.') ? format.euro(value.text) : valueWithUnit(value.text, value.unit, words);
  }
}
