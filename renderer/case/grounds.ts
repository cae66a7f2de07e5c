import type { Ground } from '../../shared/models/case-file.ts';
import { isCalendarDate } from '../../shared/models/calendar.ts';
import { euroTextPattern } from '../../shared/models/money.ts';
import type { Words } from '../wording/words.ts';

/** A value as a file keeps it, written with its unit. What is not of its unit is shown as it stands. */
export function valueInWords(value: string, unit: Ground['unit'], { wording, format }: Words): string {
  switch (unit) {
    case 'euro per year': return euroTextPattern.test(value) ? format.euro(value) : value;
    case 'euro per month':
    case 'euro per hour': return euroTextPattern.test(value) ? `${format.euro(value, 'cents')} ${wording.caseWords.unit[unit]}` : value;
    case 'hours per month': return `${format.number(value)} ${wording.caseWords.unit[unit]}`;
    case 'persons': return format.number(value);
    case 'date': return isCalendarDate(value) ? format.date(value) : value;
    case 'text': return value;
  }
}

/** grondslag: the value on which a decision rested. */
export function groundValue(ground: Ground, words: Words): string {
  return valueInWords(ground.value, ground.unit, words);
}

/** The word for a kept ground: of the glossary, or where it is a count that no step of law is called after, its own. */
export function groundTerm({ term }: Pick<Ground, 'term'>, words: Words): string {
  const own: Readonly<Record<string, string>> = words.wording.caseWords.keptGround;
  return (Object.hasOwn(own, term) ? own[term] : undefined) ?? words.term(term);
}
