import { addMonths, dayOfMonth, daysInMonth, earliestDay, firstDay, monthInYear, monthNumber, yearOf, type CalendarDate, type PartialDate } from '../../models/calendar.ts';
import type { PersonFacts } from '../../models/household.ts';
import type { Decimal } from '../../models/money.ts';
import { derive, valueOf, type Finding } from '../engine/finding.ts';
import type { LegalBasis } from '../engine/legal-basis.ts';
import type { Term } from '../glossary.ts';
import { birthDateDeciding } from './birthday.ts';
import { referenceDate } from './months.ts';

/**
 * leeftijdsgrens "vanaf de maand na de maand waarin" — whether the reference date lies in or after the month that follows the month in which somebody reaches an age: the way in which several laws
 * write an age limit. A birthday on the first of a month does not bring it forward.
 */
export function ageReachedInEarlierMonth(step: { readonly term: Term; readonly person: PersonFacts; readonly ageLimit: Finding<Decimal>; readonly basis: LegalBasis }, on: CalendarDate): Finding<boolean> {
  const { term, person, ageLimit, basis } = step;
  const years = Number(valueOf(ageLimit) ?? 0);
  return derive({
    term, person: person.id, basis, unit: 'yes or no',
    formula: 'referenceDate ≥ monthAfterBirthday(birthDate, ageLimit)',
    from: { referenceDate: referenceDate(on), birthDate: birthDateDeciding(person, (birth) => on >= monthAfterBirthday(birth, years)), ageLimit },
    compute: (values) => values.referenceDate >= monthAfterBirthday(values.birthDate, Number(values.ageLimit)),
  });
}

/** The first day of the month after the month in which somebody born on a day reaches an age. Born on 29 February: a year older on 1 March. */
export function monthAfterBirthday(birth: PartialDate, years: number): CalendarDate {
  const day = earliestDay(birth) ?? '';
  const year = yearOf(day) + years;
  const leapDay = dayOfMonth(day) > daysInMonth(year, monthNumber(day));
  return firstDay(addMonths(monthInYear(year, monthNumber(day)), leapDay ? 2 : 1));
}
