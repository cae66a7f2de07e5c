import type { DecidedPlace, PlacesOfPerson } from '../../../models/assessment.ts';
import { monthOf, type CalendarDate } from '../../../models/calendar.ts';
import type { HouseholdFacts } from '../../../models/household.ts';
import { explainer } from '../../engine/explain.ts';
import { isKnown, missingIn } from '../../engine/finding.ts';
import { placesOf, type PlaceOn } from './decided-persons.ts';

/** What the rules decided of everybody's place, as plain text with its explanation; `null` where all places were given. */
export function toldPlaces(household: HouseholdFacts): readonly PlacesOfPerson[] | null {
  const places = placesOf(household);
  if (places === null) return null;
  const explain = explainer();
  return [...places].map(([person, ofPerson]) => ({
    person,
    months: [...ofPerson].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([on, place]) => toldPlace(household, person, on, place, explain)),
  }));
}

/** A partner is explained by what makes somebody partner; everybody else by what makes somebody co-resident, for that tells too why there is no partnership. */
function toldPlace(household: HouseholdFacts, person: string, on: CalendarDate, { isAllowancePartner, isCoResident }: PlaceOn, explain: ReturnType<typeof explainer>): DecidedPlace {
  const unknown = isAllowancePartner.outcome.kind === 'unknown' || isCoResident.outcome.kind === 'unknown';
  const given = household.persons.find((one) => one.id === person && (one.present.from ?? '') <= on && on <= (one.present.to ?? on));
  const aboutPartner = isKnown(isAllowancePartner, true) || isAllowancePartner.outcome.kind === 'unknown';
  return {
    month: monthOf(on), role: unknown ? null : (given?.role ?? 'none'),
    missingFacts: unknown ? missingIn([isAllowancePartner, isCoResident]) : [],
    explanation: explain(aboutPartner ? isAllowancePartner : isCoResident),
  };
}
