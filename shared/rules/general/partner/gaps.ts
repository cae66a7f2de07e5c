import { firstDay, monthInYear } from '../../../models/calendar.ts';
import type { HouseholdFacts, UndecidedPerson } from '../../../models/household.ts';
import { article, type LegalBasis } from '../../engine/legal-basis.ts';
import type { Term } from '../../glossary.ts';
import type { GapTouched } from '../outcome.ts';
import { exceptionsFrom } from './grounds.ts';
import { isTold } from './relations.ts';

/** A point on which the law about partners can be read in more than one way, or is not modelled: what was done, and when somebody touches it. */
interface PartnerGap {
  readonly term: Term;
  readonly basis: LegalBasis;
  readonly why: string;
  readonly touchedBy: (household: HouseholdFacts, person: UndecidedPerson) => boolean;
}

/** What the rules about partners leave open. None of it keeps an amount back. */
export const partnerGaps: readonly PartnerGap[] = [
  {
    term: 'detentionOfThreeMonths', basis: article('Awir', '3c', '1'),
    why: 'Detention, "voor zover die periode meer dan drie maanden bedraagt": read as from its first day when it lasts longer than three months, and not as from the fourth month. A request is taken to be made.',
    touchedBy: ({ year }, person) => firstDay(monthInYear(year, 1)) >= exceptionsFrom && isTold(person, 'detained'),
  },
];

/** The open points that somebody of whom the rules decide the place touches. */
export function partnerGapsTouched(household: HouseholdFacts): readonly GapTouched[] {
  return (household.undecided ?? []).flatMap((person) => partnerGaps.filter(({ touchedBy }) => touchedBy(household, person)).map(({ term, basis }) => ({ term, basis, person: person.id, blocking: false })));
}
