import type { CalendarDate } from '../../../models/calendar.ts';
import type { HouseholdFacts, PersonFacts } from '../../../models/household.ts';
import type { Finding } from '../../engine/finding.ts';

/** What the rules decided of somebody for one day, with the steps that led there. */
export interface PlaceOn {
  readonly isAllowancePartner: Finding<boolean>;
  readonly isCoResident: Finding<boolean>;
  readonly sameAddress: Finding<boolean>;
}

/** The place of one person on the first day of every month. */
export type Places = ReadonlyMap<CalendarDate, PlaceOn>;

/** Somebody whose place in the household the rules decided, in the months in which it is this role or may be; with the places of all for whom they did. */
export interface DecidedPerson extends PersonFacts {
  readonly placesOf: ReadonlyMap<string, Places>;
}

/** A household in which everybody has a place, with how the rules came to it: by person. */
export interface DecidedHousehold extends HouseholdFacts {
  readonly placesOf: ReadonlyMap<string, Places>;
}

/** The places that the rules decided, of whom or of which household; `null` where all were given. */
export function placesOf(decided: PersonFacts | HouseholdFacts | null): ReadonlyMap<string, Places> | null {
  return decided !== null && 'placesOf' in decided ? (decided as DecidedPerson | DecidedHousehold).placesOf : null;
}

/** What was decided of a person for the first day of a month, or `null` where the place is given. */
export function placeOn(person: PersonFacts, on: CalendarDate): PlaceOn | null {
  return placesOf(person)?.get(person.id)?.get(on) ?? null;
}
