import { addDays, addMonths, dayOfMonth, earliestDay, firstDay, isFullDate, latestDay, monthInYear, monthNumber, monthOf, yearOf, type CalculationYear, type CalendarDate, type Month, type PartialDate, type Period } from '../../models/calendar.ts';
import type { HouseholdFacts, PersonFacts } from '../../models/household.ts';
import type { Decimal } from '../../models/money.ts';
import { valueOf, type Finding } from '../engine/finding.ts';
import { oncePer } from '../engine/once.ts';
import { placesOf } from './partner/decided-persons.ts';

/**
 * The months at whose first day something of the household can differ from the month before: every beginning and end of every period, every
 * birth and death, every month in which somebody reaches one of the age limits. Rather too many than too few: equal months are joined afterwards. `any` when
 * a birth date is not known to the day, for then an age limit may fall in every month, and when the rules decided who has which place.
 */
export function monthsWithChange(household: HouseholdFacts, ageLimits: readonly Finding<Decimal>[]): ReadonlySet<Month> | 'any' {
  const { year, persons } = household;
  if (placesOf(household) !== null || persons.some(({ birthDate: { value } }) => value !== null && !isFullDate(value))) return 'any';
  const changes = new Set(monthsOfPeriods(household));
  const ages = [0, ...new Set(ageLimits.map(inMonths))];
  for (const { birthDate, deathDate } of persons) {
    if (birthDate.value !== null) addAges(changes, year, birthDate.value, ages);
    if (deathDate.value !== null && deathDate.value !== 'alive') addPartialDate(changes, deathDate.value);
  }
  return changes;
}

/** The age limits among the amounts of an allowance; `null` is an amount that a year does not have. */
export function ageLimitsAmong(amounts: readonly (Finding<Decimal> | null)[]): readonly Finding<Decimal>[] {
  return amounts.filter((amount) => amount?.unit === 'years').filter((amount) => amount !== null);
}

function inMonths(ageLimit: Finding<Decimal>): number {
  const limit = Number(valueOf(ageLimit) ?? 0);
  return ageLimit.unit === 'years' ? limit * 12 : limit;
}

/** The same for every allowance. */
const monthsOfPeriods = oncePer(({ persons, homes }: HouseholdFacts): ReadonlySet<Month> => {
  const changes = new Set<Month>();
  for (const period of [...persons.flatMap(periodsOf), ...homes.map((home) => home.period)]) addPeriod(changes, period);
  return changes;
});

function periodsOf(person: PersonFacts): readonly Period[] {
  const { present, healthInsured, treatyInsured, lawfulStay, works, childBenefit, childcare } = person;
  return [present, ...[healthInsured, treatyInsured, lawfulStay, works, childBenefit].flatMap(({ value }) => value ?? []), ...childcare.map(({ period }) => period)];
}

function addPeriod(changes: Set<Month>, { from, to }: Period): void {
  if (from !== null) changes.add(monthFrom(from));
  if (to !== null) changes.add(monthFrom(addDays(to, 1)));
}

/** An age counts from the month in which it is reached or from one of the two after it. */
function addAges(changes: Set<Month>, year: CalculationYear, birth: CalendarDate, ages: readonly number[]): void {
  const before = (year - yearOf(birth)) * 12 - monthNumber(birth);
  for (const age of ages) for (let month = Math.max(1, age - before); month <= Math.min(12, age - before + 2); month += 1) changes.add(monthInYear(year, month));
}

function addPartialDate(changes: Set<Month>, date: PartialDate): void {
  for (const day of [earliestDay(date), latestDay(date)]) if (day !== null) changes.add(monthFrom(day));
}

/** ingangsdatum van een wijziging — the day from which a change or a birthday on a day counts: the first of the next month, or on the first of a month that day itself. Awir art. 5. */
export function countsFrom(day: CalendarDate): CalendarDate {
  return firstDay(monthFrom(day));
}

/** The first month on whose first day a change on that day counts. Awir art. 5. */
function monthFrom(day: CalendarDate): Month {
  return dayOfMonth(day) === 1 ? monthOf(day) : addMonths(monthOf(day), 1);
}
