import { firstDay, monthInYear, type CalendarDate } from '../../models/calendar.ts';
import type { HouseholdFacts, PersonFacts } from '../../models/household.ts';
import { unmet } from '../engine/conditions.ts';
import { isKnown, type Finding } from '../engine/finding.ts';
import { article, type LegalBasis } from '../engine/legal-basis.ts';
import type { Term } from '../glossary.ts';
import { broughtToYear } from './income-after-death.ts';
import type { GapTouched } from './outcome.ts';
import { applicantOf, livesOn } from './persons.ts';

/** What a gap may look at of a month: its day, who is the partner, whether the applicant lives and whether there is entitlement. */
export interface MonthOfGap {
  readonly on: CalendarDate;
  readonly partner: PersonFacts | null;
  readonly month: { readonly applicantLives: Finding<boolean> };
  readonly entitled: Finding<boolean>;
}

/** Something of the law that is not modelled: which article, what, why, and when a household touches it. */
export interface KnownGap<Month extends MonthOfGap> {
  readonly term: Term;
  readonly basis: LegalBasis;
  /** a blocking gap means that no amount can be given; it is only asked of months with entitlement */
  readonly blocking: boolean;
  /** the condition that the gap is about, by any of its names; without it, the amount */
  readonly about?: readonly Term[];
  readonly why: string;
  /** who touches it, or nobody; the months stand in the order of the year, those after the applicant's death left out */
  readonly touchedBy: (applicant: PersonFacts, months: readonly Month[], household: HouseholdFacts) => PersonFacts | null;
}

/** The gaps that a household touches. One that could change nothing, because a condition that it is not about is not met in any month, is not told. */
function gapsTouchedOf<Month extends MonthOfGap>(gaps: readonly KnownGap<Month>[], household: HouseholdFacts, months: readonly Month[]): readonly GapTouched[] {
  const applicant = applicantOf(household);
  const living = months.filter(({ month }) => !isKnown(month.applicantLives, false));
  const entitled = living.filter((month) => !isKnown(month.entitled, false));
  const notMet = [...new Set(living.map(({ entitled: { from } }) => from))].map((conditions) => unmet(conditions).map(({ term }) => term));
  return gaps.flatMap(({ term, basis, blocking, about, touchedBy }) => {
    const matters = notMet.some((conditions) => conditions.every((condition) => about?.includes(condition) === true));
    const person = matters ? touchedBy(applicant, blocking ? entitled : living, household) : null;
    return person === null ? [] : [{ term, basis, person: person.id, blocking }];
  });
}

/** The gaps of an allowance in a year, looked for when somebody asks. */
export interface GapsOfYear {
  readonly block: () => boolean;
  readonly touched: () => readonly GapTouched[];
}

/** The gaps of an allowance in a household whose months are asked for only when the gaps are. */
export function gapsOfYear<Month extends MonthOfGap>(gaps: readonly KnownGap<Month>[], household: HouseholdFacts, months: () => readonly Month[]): GapsOfYear {
  const blocking = gaps.filter((gap) => gap.blocking);
  let made: boolean | null = null;
  const blocks = blocking.length === 0 ? () => false : () => (made ??= gapsTouchedOf(blocking, household, months()).length > 0);
  return { block: blocks, touched: () => gapsTouchedOf(gaps, household, months()) };
}

/** A gap that no fact of a household shows: it is named for whoever reads the law beside this. */
export function noFactShowsIt(): null {
  return null;
}

/** Whether there is a partner on the first day of some of the months and not, or another, on that of others. Awir art. 5. */
export function partnerForPartOfYear(months: readonly Pick<MonthOfGap, 'partner'>[]): boolean {
  return new Set(months.map(({ partner }) => partner?.id ?? '')).size > 1;
}

/** The asset limit of an allowance with a partner for part of the year, and with a partner until the applicant died: "het gehele berekeningsjaar dezelfde partner". Awir art. 7 lid 3. */
export function partnerAssetsGaps(basis: LegalBasis): readonly KnownGap<MonthOfGap>[] {
  return [
    {
      term: 'partnerAssetsPartOfYear', basis, blocking: false, about: ['assetsWithinLimit'],
      why: 'A partner for part of the year: the law does not say in so many words which limit holds. Reckoned with the own assets of the applicant and the limit of a single person.',
      touchedBy: (_, months) => (partnerForPartOfYear(months) ? firstPartner(months) : null),
    },
    {
      term: 'partnerAssetsAfterDeath', basis, blocking: false, about: ['assetsWithinLimit'],
      why: 'A partner until the applicant died: the law does not say whether that is the whole year. Read as the months that the applicant lived, so reckoned with the joint assets and the joint limit.',
      touchedBy: (applicant, months, household) => (diedBeforeDecember(applicant, household) && !partnerForPartOfYear(months) ? firstPartner(months) : null),
    },
  ];
}

/** The end of a partnership, as long as nobody asked for what the law allows then. */
export const tenPercentGap: KnownGap<MonthOfGap> = {
  term: 'tenPercentRule', basis: article('Awir', '8', '3'), blocking: false,
  why: 'After the end of a partnership, on request and when it makes the income at least ten per cent lower, the later wage of the former partner is left out. Reckoned without, unless the request and the amounts it takes are given.',
  touchedBy: (_, months) => (partnershipEnds(months) ? firstPartner(months.filter(({ partner }) => !tenPercentAsked(partner))) : null),
};

/** What of the Awir goes for every allowance, is not modelled, and no fact of a household shows. */
export const unmodelledGaps: readonly KnownGap<MonthOfGap>[] = [
  { term: 'departedToJoin', basis: article('Awir', '9a', '1'), blocking: false, why: 'Somebody who left to join a listed organisation has no claim to any allowance until that is no longer suspected. That is not told.', touchedBy: noFactShowsIt },
  { term: 'stayWhileRenewing', basis: article('Awir', '9', '1'), blocking: false, why: 'An alien keeps the claim to the same allowance in a stay that follows on the one in which it was awarded. Give that time as lawful stay.', touchedBy: noFactShowsIt },
  { term: 'registeredElsewhere', basis: article('Awir', '6', '3'), blocking: false, why: 'By ministerial rules somebody can be deemed registered where they live. Give the address as it is deemed.', touchedBy: noFactShowsIt },
  { term: 'noIncomeFigure', basis: article('Awir', '14', '3'), blocking: false, why: 'At the award the income is nil of whom no figure is registered, who was not invited to file a return and of whom no income abroad was set. An income that is not told stays unknown: give nought.', touchedBy: noFactShowsIt },
  { term: 'awardAtLeastAdvance', basis: article('Awir', '14', '7'), blocking: false, why: 'Five years after the year the award is at least the advance that was paid. The rules reckon the award by itself; of 2023 that is from 1 January 2029.', touchedBy: noFactShowsIt },
  { term: 'majorityDeclared', basis: article('Bw1', '253ha'), blocking: false, why: 'A mother of sixteen or seventeen can be declared of age by a court. That is not told. Reckoned as a minor.', touchedBy: noFactShowsIt },
];

/** Assets that stay out of the test on request. */
export const assetsLeftOutGap: KnownGap<MonthOfGap> = {
  term: 'assetsLeftOut', basis: article('Uawir', '9'), blocking: false,
  why: 'On request some payments that were made once are left out of the assets. Give the assets without them.', touchedBy: noFactShowsIt,
};

/** The death of somebody who lived alone, as long as the heirs did not ask for the income of the year before. */
export const incomeAfterDeathGap: KnownGap<MonthOfGap> = {
  term: 'incomeAfterDeath', basis: article('Awir', '8', '5'), blocking: false,
  why: 'After the death of somebody without a partner and without co-residents the income is brought to a whole year in proportion to time, or on request that of the year before. Reckoned by the months lived; the law does not say whether months or days.',
  touchedBy: (applicant, _, household) => (broughtToYear(household, applicant) ? applicant : null),
};

/** What Awir art. 8 leaves to a request or brings to a year, the same for every allowance to which co-residents do not matter. */
export const incomeGaps: readonly KnownGap<MonthOfGap>[] = [tenPercentGap, incomeAfterDeathGap];

/** Whether the ten per cent rule was asked for of somebody: then it is reckoned with. */
export function tenPercentAsked(person: PersonFacts | null): boolean {
  return (person?.incomeRequests?.tenPercentRule ?? null) !== null;
}

function diedBeforeDecember(applicant: PersonFacts, { year }: HouseholdFacts): boolean {
  return isKnown(livesOn(applicant, firstDay(monthInYear(year, 12)), 'alive'), false);
}

function firstPartner(months: readonly MonthOfGap[]): PersonFacts | null {
  return months.find(({ partner }) => partner !== null)?.partner ?? null;
}

function partnershipEnds(months: readonly MonthOfGap[]): boolean {
  return months.some(({ partner }, index) => partner !== null && months.slice(index + 1).some((later) => later.partner?.id !== partner.id));
}
