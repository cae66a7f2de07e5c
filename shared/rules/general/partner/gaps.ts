import { firstDay, monthInYear, monthsOfYear, type CalculationYear } from '../../../models/calendar.ts';
import type { HouseholdFacts, UndecidedPerson } from '../../../models/household.ts';
import { isKnown } from '../../engine/finding.ts';
import { article, type LegalBasis } from '../../engine/legal-basis.ts';
import type { Term } from '../../glossary.ts';
import type { GapTouched } from '../outcome.ts';
import { exceptionsFrom } from './grounds.ts';
import { isTold, sameAddressOn } from './relations.ts';

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
    touchedBy: ({ year }, person) => exceptionsHold(year) && isTold(person, 'detained'),
  },
  {
    term: 'exceptionsBeforeTheirYear', basis: article('Awir', '3c'),
    why: 'Missing, detained, or the spouse of an asylum permit holder who was never registered here: whether art. 3c reaches back to years before 2026 was not found. Reckoned as if it does not.',
    touchedBy: ({ year }, person) => !exceptionsHold(year) && (isTold(person, 'missingPerson') || isTold(person, 'detained') || isTold(person, 'refugeeSpouse')),
  },
  {
    term: 'shelterAtSameAddress', basis: article('Awir', '3a'),
    why: 'The applicant stays in a shelter against domestic violence and asked, but both are still registered at one address. Art. 3a departs from art. 3 lid 1 only; whether the other is then no partner by lid 2 and 3 either, the law does not say. Reckoned as a partner by those.',
    touchedBy: ({ year }, person) => isTold(person, 'safetyShelter') && monthsOfYear(year).some((month) => !isKnown(sameAddressOn(person, firstDay(month), article('Awir', '3', '2')), false)),
  },
  {
    term: 'subtenantRelatedToPartner', basis: article('Awir', '2', '1'),
    why: 'A parent or child of the partner, also by marriage, is no subtenant but a co-resident (onderdeel e, onder 2°). Only how somebody is related to the applicant is told. Reckoned as not related to the partner.',
    touchedBy: ({ persons }, person) => isTold(person, 'sublease') && persons.some(({ id, role }) => role === 'partner' && id !== person.id),
  },
];

/** Whether the exceptions of Awir art. 3c are law in a year. */
function exceptionsHold(year: CalculationYear): boolean {
  return firstDay(monthInYear(year, 1)) >= exceptionsFrom;
}

/** The open points that somebody of whom the rules decide the place touches. */
export function partnerGapsTouched(household: HouseholdFacts): readonly GapTouched[] {
  return (household.undecided ?? []).flatMap((person) => partnerGaps.filter(({ touchedBy }) => touchedBy(household, person)).map(({ term, basis }) => ({ term, basis, person: person.id, blocking: false })));
}
