import { yearOf, type CalendarDate } from '../../models/calendar.ts';
import type { PersonFacts } from '../../models/household.ts';
import { isKnown, type Finding } from '../engine/finding.ts';
import { article, type LegalBasis } from '../engine/legal-basis.ts';
import type { GapTouched } from '../general/index.ts';
import type { Term } from '../glossary.ts';
import type { HealthcareMonthOf } from './facts.ts';

/** A month with whether there is entitlement in it: where there is none, a gap in the amount blocks nothing. */
export interface MonthWithConditions extends HealthcareMonthOf {
  readonly entitled: Finding<boolean>;
}

/** Something of the law that is not modelled: which article, what, why, and when a household touches it. */
interface KnownGap {
  readonly term: Term;
  readonly basis: LegalBasis;
  /** a blocking gap means that no amount can be given */
  readonly blocking: boolean;
  readonly why: string;
  /** who touches it, or nobody */
  readonly touchedBy: (applicant: PersonFacts, months: readonly MonthWithConditions[]) => PersonFacts | null;
}

/** The gaps that a household touches. The months stand in the order of the year. */
export function gapsTouched(applicant: PersonFacts, months: readonly MonthWithConditions[]): readonly GapTouched[] {
  const living = months.filter(({ month }) => !isKnown(month.applicantLives, false));
  const entitled = months.filter((month) => !isKnown(month.entitled, false));
  return healthcareGaps.flatMap(({ term, basis, blocking, touchedBy }) => {
    const person = touchedBy(applicant, blocking ? entitled : living);
    return person === null ? [] : [{ term, basis, person: person.id, blocking }];
  });
}

const amendedOn: CalendarDate = '2024-11-06';

/** What the healthcare allowance does not model. */
export const healthcareGaps: readonly KnownGap[] = [
  {
    term: 'uninsuredPartnerAbroad', basis: article('Wzt', '4a', '4'), blocking: true,
    why: 'Insured applicant, partner abroad who is insured neither here nor by treaty: the law counts the full premium for the partner, the published method the premium times the factor.',
    touchedBy: (_, months) => firstPartner(months, ({ month, partner }) =>
      isKnown(month.treatyInsured, false) && month.partnerIsInsured !== null && isKnown(month.partnerIsInsured, false) && livesAbroad(partner)),
  },
  {
    term: 'treatyPartnerBeforeAmendment', basis: article('Wzt', '4a', '3'), blocking: true,
    why: 'Insured applicant with a partner insured by treaty: the law had no rule before 6 November 2024.',
    touchedBy: (_, months) => firstPartner(months, ({ on, month }) =>
      on < amendedOn && isKnown(month.treatyInsured, false) && month.partnerTreatyInsured !== null && isKnown(month.partnerTreatyInsured, true)),
  },
  {
    term: 'partnerAssetsPartOfYear', basis: article('Wzt', '3', '1'), blocking: false,
    why: 'A partner for part of the year: the law does not say in so many words which limit holds. Reckoned with the own assets of the applicant and the limit of a single person.',
    touchedBy: (_, months) => (partnerChanges(months) ? firstPartner(months, () => true) : null),
  },
  {
    term: 'tenPercentRule', basis: article('Awir', '8', '3'), blocking: false,
    why: 'After the end of a partnership, on request and when it makes the income at least ten per cent lower, the later wage of the former partner is left out. Reckoned without, unless the request and the amounts it takes are given.',
    touchedBy: (_, months) => (partnershipEnds(months) ? firstPartner(months, ({ partner }) => (partner?.incomeRequests?.tenPercentRule ?? null) === null) : null),
  },
  {
    term: 'incomeAfterDeath', basis: article('Awir', '8', '5'), blocking: false,
    why: 'After the death of somebody without a partner the income is brought to a whole year in proportion to time, or on request that of the year before. Reckoned by the months lived; the law does not say whether months or days.',
    touchedBy: (applicant, months) => (diesInYear(applicant, months) && months.every(({ partner }) => partner === null) ? applicant : null),
  },
];

function firstPartner(months: readonly MonthWithConditions[], touches: (month: MonthWithConditions) => boolean): PersonFacts | null {
  return months.find((month) => month.partner !== null && touches(month))?.partner ?? null;
}

/** A factor of a country tells that somebody lives abroad. */
function livesAbroad(person: PersonFacts | null): boolean {
  return person !== null && person.careCountryFactor.value !== null && person.careCountryFactor.value !== 'none';
}

function partnerChanges(months: readonly MonthWithConditions[]): boolean {
  return new Set(months.map(({ partner }) => partner?.id ?? '')).size > 1;
}

function partnershipEnds(months: readonly MonthWithConditions[]): boolean {
  return months.some(({ partner }, index) => partner !== null && months.slice(index + 1).some((later) => later.partner?.id !== partner.id));
}

function diesInYear(applicant: PersonFacts, months: readonly MonthWithConditions[]): boolean {
  const { value } = applicant.deathDate;
  const [first] = months;
  return first !== undefined && value !== null && value !== 'alive' && yearOf(value) === yearOf(first.on);
}
