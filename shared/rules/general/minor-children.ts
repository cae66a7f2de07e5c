import { covers, firstDay, monthInYear } from '../../models/calendar.ts';
import type { HouseholdFacts, PersonFacts } from '../../models/household.ts';
import type { Decimal } from '../../models/money.ts';
import { isKnown, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { ageReached } from './birthday.ts';

/** A child of the household with whether it was of age on 1 January: no, or not known. */
export interface MinorChild {
  readonly child: PersonFacts;
  readonly adultAgeReached: Finding<boolean>;
}

/** minderjarige kinderen — the children of the household who were not of age on 1 January, as far as is known: the assets of a minor count with those of the parents. Wet IB 2001 art. 2.15. */
export function minorChildrenOf({ year, persons }: HouseholdFacts, adultAge: Finding<Decimal>): readonly MinorChild[] {
  const on = firstDay(monthInYear(year, 1));
  return persons
    .filter((person) => person.role === 'child' && covers(person.present, on))
    .map((child) => ({ child, adultAgeReached: ageReached({ term: 'adultAgeReached', person: child, ageLimit: adultAge, basis: article('Ib', '2.15') }, on) }))
    .filter(({ adultAgeReached }) => !isKnown(adultAgeReached, true));
}
