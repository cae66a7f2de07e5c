import { addMonths, dayOfMonth, daysInMonth, earliestDay, firstDay, latestDay, monthNumber, monthOf, yearOf, type CalendarDate, type PartialDate } from '../../models/calendar.ts';
import type { PersonFacts } from '../../models/household.ts';
import type { Decimal } from '../../models/money.ts';
import { derive, factFinding, valueOf, type Finding } from '../engine/finding.ts';
import { article, type LegalBasis } from '../engine/legal-basis.ts';
import type { Term } from '../glossary.ts';
import { referenceDate } from './months.ts';

/**
 * leeftijd — whether somebody has reached an age on a day: from the birthday on. A birthday after the first of a month counts from the next month, one on
 * the first at once, because a month is asked on its first day. Awir art. 5.
 */
export function ageReached(step: { readonly term: Term; readonly person: Pick<PersonFacts, 'id' | 'birthDate'>; readonly ageLimit: Finding<Decimal>; readonly basis: LegalBasis }, on: CalendarDate): Finding<boolean> {
  const { term, person, ageLimit, basis } = step;
  const years = Number(valueOf(ageLimit) ?? 0);
  return derive({
    term, person: person.id, basis, unit: 'yes or no',
    formula: 'referenceDate ≥ birthday(birthDate, ageLimit)',
    from: { referenceDate: referenceDate(on), birthDate: birthDateDeciding(person, (birth) => on >= birthday(birth, years)), ageLimit },
    compute: (values) => values.referenceDate >= birthday(values.birthDate, Number(values.ageLimit)),
  });
}

/** The day on which somebody born on a day reaches an age in whole years. Born on 29 February: on 1 March of a common year. */
export function birthday(birth: PartialDate, years: number): CalendarDate {
  return monthsAfterBirth(birth, years * 12);
}

/** The day a number of months after a birth. Where that month has no such day: the first of the next. */
export function monthsAfterBirth(birth: PartialDate, months: number): CalendarDate {
  const day = earliestDay(birth) ?? '';
  const month = addMonths(monthOf(day), months);
  return dayOfMonth(day) > daysInMonth(yearOf(month), monthNumber(month)) ? firstDay(addMonths(month, 1)) : `${month}${day.slice(7)}`;
}

/** The birth date, as far as it is known: an incomplete date is enough when every day it can mean gives the same answer. */
export function birthDateDeciding(person: Pick<PersonFacts, 'id' | 'birthDate'>, answer: (birth: CalendarDate) => boolean): Finding<PartialDate> {
  const { value } = person.birthDate;
  const earliest = earliestDay(value ?? '');
  const latest = latestDay(value ?? '');
  return factFinding({
    term: 'birthDate', person: person.id, basis: article('Awir', '5'), unit: 'date', fact: person.birthDate,
    value: earliest !== null && latest !== null && (earliest === latest || answer(earliest) === answer(latest)) ? value : null,
  });
}
