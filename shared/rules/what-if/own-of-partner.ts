import { covers, firstDay, lastDay, monthsOfYear, type Month, type Period } from '../../models/calendar.ts';
import type { AllowanceAmounts, PlacesOfPerson } from '../../models/assessment.ts';
import type { Fact, HeldPeriods, HouseholdFacts, PersonFacts } from '../../models/household.ts';

/** eigen zorgtoeslag van de partner — what somebody who is partner for part of a year comes to by themselves in the other months. */
export interface OwnOfPartner {
  readonly personId: string;
  /** the months without this partnership, in which they apply for themselves */
  readonly alone: readonly Month[];
  /** of the whole year, with nothing in the months together, in which the other is the one who applies */
  readonly amounts: AllowanceAmounts;
}

/**
 * zorgtoeslag of each partner for part of the year, in the months alone: the household seen from the other side, with nobody in it but the two. What depends on a home, children or care of their own is not in the file of
 * somebody else and is not reckoned. Awir art. 3, Wzt art. 2.
 */
export function ownOfPartners(facts: HouseholdFacts, places: readonly PlacesOfPerson[], reckon: (facts: HouseholdFacts) => AllowanceAmounts): readonly OwnOfPartner[] {
  const applicant = facts.persons.find(({ role }) => role === 'applicant');
  if (applicant === undefined) return [];
  const given = facts.persons.filter(({ role }) => role === 'partner').map((partner) => ({ partner, together: togetherByPresence(partner, facts) }));
  const decided = (facts.undecided ?? []).flatMap(({ relations: _relations, ...person }) => {
    const together = places.find((one) => one.person === person.id)?.months.flatMap(({ month, role }) => (role === 'partner' ? [month] : [])) ?? [];
    return together.length === 0 ? [] : [{ partner: { ...person, role: 'partner' as const }, together }];
  });
  return [...given, ...decided].flatMap(({ partner, together }) => {
    const alone = monthsOfYear(facts.year).filter((month) => !together.includes(month) && lives(partner, month));
    return alone.length === 0 || together.length === 0 ? [] : [{ personId: partner.id, alone, amounts: reckon(fromTheOtherSide(facts, applicant, partner, { together, alone })) }];
  });
}

function togetherByPresence(partner: PersonFacts, { year, persons }: HouseholdFacts): readonly Month[] {
  const applicant = persons.find(({ role }) => role === 'applicant');
  return monthsOfYear(year).filter((month) => covers(partner.present, firstDay(month)) && (applicant === undefined || lives(applicant, month)));
}

/** Whether somebody is alive on the first day of a month, as far as is known. */
function lives({ deathDate: { value } }: PersonFacts, month: Month): boolean {
  return value === null || value === 'alive' || value >= firstDay(month);
}

/** The months together are not theirs to apply for: they count as not insured in them, so that an award is of the months alone only. Awir art. 14 lid 4 and 5. */
function fromTheOtherSide(facts: HouseholdFacts, applicant: PersonFacts, partner: PersonFacts, { together, alone }: { readonly together: readonly Month[]; readonly alone: readonly Month[] }): HouseholdFacts {
  const [first, last] = [together[0] ?? '', together.at(-1) ?? ''];
  const present: Period = { from: firstDay(first), to: lastDay(last) };
  const own = { healthInsured: inMonths(partner.healthInsured, alone), treatyInsured: inMonths(partner.treatyInsured, alone) };
  return {
    year: facts.year, homes: [], overrides: facts.overrides,
    persons: [{ ...partner, ...own, role: 'applicant', present: { from: null, to: null }, childcare: [] }, { ...applicant, role: 'partner', present, childcare: [] }],
  };
}

/** What holds on the first day of a month, for that month. */
function inMonths(held: Fact<HeldPeriods>, months: readonly Month[]): Fact<HeldPeriods> {
  const { value } = held;
  return value === null ? held : { ...held, value: months.filter((month) => value.some((period) => covers(period, firstDay(month)))).map((month) => ({ from: firstDay(month), to: lastDay(month) })) };
}
