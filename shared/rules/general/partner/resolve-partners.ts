import { lastDay, monthOf, type CalendarDate } from '../../../models/calendar.ts';
import type { HouseholdFacts, HouseholdRole, UndecidedPerson } from '../../../models/household.ts';
import { isKnown } from '../../engine/finding.ts';
import type { ParameterReading } from '../../engine/parameter.ts';
import { isSubtenant } from './co-residents.ts';
import { decidePlaces, givenPartnerOn } from './decide-places.ts';
import { placesOf as alreadyDecided, type DecidedHousehold, type DecidedPerson, type PlaceOn, type Places } from './decided-persons.ts';

/**
 * Gives everybody a place for whom nobody gave one: partner, co-resident, subtenant or nobody in the household, month by month. Where that is unknown somebody takes the place they may have, and
 * every step that rests on it is unknown and asks what the place depends on. A household in which all places are given comes back as it is.
 */
export function resolvePartners(household: HouseholdFacts, reading: ParameterReading): HouseholdFacts {
  const undecided = household.undecided ?? [];
  if (undecided.length === 0 || alreadyDecided(household) !== null) return household;
  const placesOf = decidePlaces(household, undecided, reading);
  const decided = undecided.flatMap((person) => personsInPlaces(person, placesOf, (on) => givenPartnerOn(household, on) === null && standsAsPartner(person, placesOf, on)));
  const resolved: DecidedHousehold = { ...household, persons: [...household.persons, ...decided], placesOf };
  return resolved;
}

/** Of several who may be partner in a month one stands for them: whether there is a partner asks what all of them lack. */
function standsAsPartner({ id }: UndecidedPerson, placesOf: ReadonlyMap<string, Places>, on: CalendarDate): boolean {
  const possible = [...placesOf].filter(([, places]) => !isKnown(placeIn(places, on).isAllowancePartner, false)).map(([other]) => other);
  const certain = possible.find((other) => isKnown(placeIn(placesOf.get(other) ?? new Map(), on).isAllowancePartner, true));
  return (certain ?? possible.toSorted()[0]) === id;
}

/** One entry for each stretch of months in the same place. */
function personsInPlaces({ relations, ...person }: UndecidedPerson, placesOf: ReadonlyMap<string, Places>, isPartner: (on: CalendarDate) => boolean): readonly DecidedPerson[] {
  const places = placesOf.get(person.id) ?? new Map<CalendarDate, PlaceOn>();
  const stretches: { readonly role: HouseholdRole; readonly from: CalendarDate; to: CalendarDate }[] = [];
  let before = '';
  for (const [on, place] of [...places].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const role = roleOf({ relations, ...person }, place, isPartner(on), on);
    const key = `${role ?? ''} ${place.isAllowancePartner.outcome.kind} ${place.isCoResident.outcome.kind} ${place.sameAddress.outcome.kind}`;
    const last = stretches.at(-1);
    const to = lastDay(monthOf(on));
    if (role !== null && last !== undefined && key === before) last.to = to;
    else if (role !== null) stretches.push({ role, from: on, to });
    before = key;
  }
  return stretches.map(({ role, from, to }) => ({ ...person, role, present: { from, to }, presentOrigin: null, placesOf }));
}

function roleOf(person: UndecidedPerson, { isAllowancePartner, isCoResident }: PlaceOn, standsAsPartner: boolean, on: CalendarDate): HouseholdRole | null {
  if (standsAsPartner && !isKnown(isAllowancePartner, false)) return 'partner';
  if (!isKnown(isCoResident, false)) return 'coResident';
  return isSubtenant(person, on) ? 'subtenant' : null;
}

function placeIn(places: Places, on: CalendarDate): PlaceOn {
  const place = places.get(on);
  if (place === undefined) throw new RangeError(`no place was decided for ${on}`);
  return place;
}
