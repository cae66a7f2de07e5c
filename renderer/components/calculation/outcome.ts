import { isCalendarDate } from '../../../shared/models/calendar.ts';
import type { Explanation, Unit } from '../../../shared/models/explanation.ts';
import type { Words } from '../../wording/words.ts';

/** What a step came to, written with its unit: amounts in cents, ratios as percentages, unknown and not applicable as words. */
export function outcomeInWords({ outcome, unit }: Pick<Explanation, 'outcome' | 'unit'>, words: Words): string {
  const { wording } = words;
  switch (outcome.kind) {
    case 'unknown': return wording.explanation.unknown;
    case 'notApplicable': return wording.explanation.notApplicable;
    case 'known':
      if (typeof outcome.value === 'boolean') return outcome.value ? wording.caseWords.yes : wording.caseWords.no;
      return valueWithUnit(outcome.value, unit, words);
  }
}

/** A value of a calculation, written with its unit. */
export function valueWithUnit(value: string, unit: Unit, { wording, format }: Words): string {
  switch (unit) {
    case 'euro':
    case 'euro per year':
    case 'euro per month':
    case 'euro per hour': return isNumber(value) ? format.euro(value, 'cents') : value;
    case 'ratio': return isNumber(value) ? format.percentage(value) : value;
    case 'date': return isCalendarDate(value) ? format.date(value) : value;
    case 'yes or no': return value;
    default: return isNumber(value) ? `${format.number(value)} ${unitWord(unit, wording.caseWords.unit)}`.trim() : value;
  }
}

function unitWord(unit: string, names: Readonly<Record<string, string>>): string {
  return names[unit] ?? '';
}

function isNumber(value: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(value);
}
