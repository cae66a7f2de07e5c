import { covers, earliestDay, latestDay, type CalendarDate, type PartialDate } from '../../models/calendar.ts';
import type { Fact, HeldPeriods, HouseholdFacts, PersonFacts } from '../../models/household.ts';
import { anyOf } from '../engine/conditions.ts';
import { factFinding, isKnown, type Finding } from '../engine/finding.ts';
import { article, type LegalBasis } from '../engine/legal-basis.ts';
import { factsContradict } from '../engine/refusal.ts';
import type { Term } from '../glossary.ts';
import { placeOn, placesOf, type Places } from './partner/decided-persons.ts';

/** aanvrager, belanghebbende — who applies, and to whom it is awarded also where partners claim together. Exactly one, who may have the place in several periods. Awir art. 14 lid 1 and 2. */
export function applicantOf(household: HouseholdFacts): PersonFacts {
  const [applicant, ...others] = household.persons.filter((person) => person.role === 'applicant');
  if (applicant === undefined || others.some((other) => other.id !== applicant.id)) throw factsContradict('applicant', 'a household has one applicant');
  return applicant;
}

/** toeslagpartner on a day, as given: at most one at any moment. Awir art. 3 lid 4. Somebody who died is no partner any more. */
export function allowancePartnerOn(household: HouseholdFacts, on: CalendarDate): PersonFacts | null {
  const [partner, ...others] = household.persons.filter((person) => person.role === 'partner' && covers(person.present, on) && !isKnown(livesOn(person, on, 'alive'), false));
  if (others.length > 0) throw factsContradict('allowancePartner', 'somebody can have only one allowance partner at a time');
  return partner ?? null;
}

/**
 * Whether the applicant has a toeslagpartner on the day. Awir art. 3. Unknown when it is not known whether the partner still lived. Where the rules decided who is partner it rests on that: on everybody
 * who could be, also when nobody is, if the household is given.
 */
export function hasAllowancePartner(partner: PersonFacts | null, on: CalendarDate, household: HouseholdFacts | null = null): Finding<boolean> {
  const places = placesOf(partner ?? household);
  if (places !== null && (partner === null || placeOn(partner, on) !== null)) return decidedOn(places, partner, on);
  const lives = partner === null ? null : livesOn(partner, on, 'alive');
  return factFinding({
    term: 'hasAllowancePartner', person: partner?.id ?? null, basis: article('Awir', '3'), unit: 'yes or no',
    fact: { state: 'known', origin: partner?.presentOrigin ?? null },
    value: lives === null ? false : isKnown(lives, true) ? true : null, asked: 'deathDate',
  });
}

/** The partner for certain decides; while there is none, everybody who is asked. */
function decidedOn(places: ReadonlyMap<string, Places>, partner: PersonFacts | null, on: CalendarDate): Finding<boolean> {
  const asked = [...places.values()].flatMap((ofPerson) => ofPerson.get(on)?.isAllowancePartner ?? []);
  const certain = asked.filter((one) => isKnown(one, true));
  const possible = asked.filter((one) => !isKnown(one, false));
  return anyOf({ term: 'hasAllowancePartner', person: partner?.id ?? null, basis: article('Awir', '3'), conditions: certain.length > 0 ? certain : possible.length > 0 ? possible : asked });
}

/** Whether a partner is registered at the address of the applicant on a day. Who is given as partner is taken to be. */
export function registeredAtAddressOn(partner: PersonFacts | null, on: CalendarDate): Finding<boolean> | null {
  return partner === null ? null : (placeOn(partner, on)?.sameAddress ?? null);
}

/** in leven — whether somebody lives on a day. Who dies on the first of a month is out of that month at once. Awir art. 5. */
export function livesOn(person: Pick<PersonFacts, 'id' | 'deathDate'>, on: CalendarDate, term: Term): Finding<boolean> {
  return factFinding({ term, person: person.id, basis: article('Awir', '5'), unit: 'yes or no', fact: person.deathDate, value: outlives(person.deathDate.value, on), asked: 'deathDate' });
}

/** A yes-or-no that holds in periods, on the reference date. */
export function heldOn(step: { readonly term: Term; readonly person: PersonFacts; readonly fact: Fact<HeldPeriods>; readonly asked: Term; readonly basis: LegalBasis }, on: CalendarDate): Finding<boolean> {
  const { term, person, fact, asked, basis } = step;
  return factFinding({ term, person: person.id, basis, unit: 'yes or no', fact, value: fact.value === null ? null : fact.value.some((period) => covers(period, on)), asked });
}

/** Answers as far as the known part of a date decides; `null` when it does not. */
function outlives(death: PartialDate | 'alive' | null, on: CalendarDate): boolean | null {
  if (death === null || death === 'alive') return death === null ? null : true;
  const earliest = earliestDay(death);
  const latest = latestDay(death);
  if (earliest === null || latest === null) return null;
  return earliest > on ? true : latest <= on ? false : null;
}
