import { addDays, addMonths, dayOfMonth, earliestDay, firstDay, isFullDate, latestDay, monthInYear, monthNumber, monthOf, type CalendarDate, type Month, type PartialDate, type Period } from '../../models/calendar.ts';
import type { HouseholdFacts, PersonFacts } from '../../models/household.ts';

/**
 * The months at whose first day something of the household can differ from the month before: every beginning and end of every period, every
 * death, every month in which an age limit of any law can fall. Rather too many than too few: equal months are joined afterwards. `any` when
 * a birth date is not known to the day, for then an age limit may fall in every month.
 */
export function monthsWithChange({ year, persons, homes }: HouseholdFacts): ReadonlySet<Month> | 'any' {
  if (persons.some(({ birthDate: { value } }) => value !== null && !isFullDate(value))) return 'any';
  const changes = new Set<Month>();
  for (const period of [...persons.flatMap(periodsOf), ...homes.map((home) => home.period)]) addPeriod(changes, period);
  for (const { birthDate, deathDate } of persons) {
    if (birthDate.value !== null) addBirthday(changes, year, birthDate.value);
    if (deathDate.value !== null && deathDate.value !== 'alive') addPartialDate(changes, deathDate.value);
  }
  return changes;
}

function periodsOf(person: PersonFacts): readonly Period[] {
  const { present, healthInsured, treatyInsured, lawfulStay, works, childBenefit, childcare } = person;
  return [present, ...[healthInsured, treatyInsured, lawfulStay, works, childBenefit].flatMap(({ value }) => value ?? []), ...childcare.map(({ period }) => period)];
}

function addPeriod(changes: Set<Month>, { from, to }: Period): void {
  if (from !== null) changes.add(monthFrom(from));
  if (to !== null) changes.add(monthFrom(addDays(to, 1)));
}

/** An age limit falls in the month of the birthday or in one of the two after it. */
function addBirthday(changes: Set<Month>, year: number, birth: CalendarDate): void {
  const month = monthInYear(year, monthNumber(birth));
  for (const later of [0, 1, 2]) changes.add(addMonths(month, later)).add(addMonths(month, later - 12));
}

function addPartialDate(changes: Set<Month>, date: PartialDate): void {
  for (const day of [earliestDay(date), latestDay(date)]) if (day !== null) changes.add(monthFrom(day));
}

/** The day from which a change or a birthday on a day counts: the first of the next month, or on the first of a month that day itself. Awir art. 5. */
export function countsFrom(day: CalendarDate): CalendarDate {
  return firstDay(monthFrom(day));
}

/** The first month on whose first day a change on that day counts. Awir art. 5. */
function monthFrom(day: CalendarDate): Month {
  return dayOfMonth(day) === 1 ? monthOf(day) : addMonths(monthOf(day), 1);
}
