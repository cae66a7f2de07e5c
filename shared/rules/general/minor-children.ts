import { covers, firstDay, monthInYear } from '../../models/calendar.ts';
import type { HouseholdFacts, PersonFacts } from '../../models/household.ts';
import type { Decimal } from '../../models/money.ts';
import { isKnown, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { ageReached } from './birthday.ts';

/** minderjarige kinderen — the children of the household who were minors on 1 January: their assets count with those of the parents. Wet IB 2001 art. 2.15. */
export function minorChildrenOf({ year, persons }: HouseholdFacts, adultAge: Finding<Decimal>): readonly PersonFacts[] {
  const on = firstDay(monthInYear(year, 1));
  return persons.filter((person) => person.role === 'child' && covers(person.present, on)
    && isKnown(ageReached({ term: 'pastEighteen', person, ageLimit: adultAge, basis: article('Ib', '2.15') }, on), false));
}
