import { yearOf } from '../../models/calendar.ts';
import type { PersonFacts } from '../../models/household.ts';
import { isKnown, valueOf, type Finding } from '../engine/finding.ts';
import { article, type LegalBasis } from '../engine/legal-basis.ts';
import type { GapTouched } from '../general/index.ts';
import type { Term } from '../glossary.ts';
import type { HousingMonthOf } from './facts.ts';
import { everybody } from './residents.ts';

/** A month with whether there is entitlement in it. */
export interface MonthWithConditions extends HousingMonthOf {
  readonly entitled: Finding<boolean>;
}

/** Something of the law that is not modelled: which article, what, why, and when a household touches it. */
interface KnownGap {
  readonly term: Term;
  readonly basis: LegalBasis;
  readonly why: string;
  /** who touches it, or nobody; the months stand in the order of the year, those after the applicant's death left out */
  readonly touchedBy: (applicant: PersonFacts, months: readonly MonthWithConditions[]) => PersonFacts | null;
}

/** The gaps that a household touches. None of them blocks: the amount is reckoned without, and it is said. */
export function gapsTouched(applicant: PersonFacts, months: readonly MonthWithConditions[]): readonly GapTouched[] {
  const living = months.filter(({ month }) => !isKnown(month.applicantLives, false));
  return housingGaps.flatMap(({ term, basis, touchedBy }) => {
    const person = touchedBy(applicant, living);
    return person === null ? [] : [{ term, basis, person: person.id, blocking: false }];
  });
}

/** A gap that no fact of a household shows: it is named for whoever reads the law beside this. */
const noFactShowsIt: KnownGap['touchedBy'] = () => null;

/** What the housing allowance does not model. */
export const housingGaps: readonly KnownGap[] = [
  {
    term: 'designatedRooms', basis: article('Wht', '11', '1'),
    why: 'A room counts when Dienst Toeslagen designated the building (assisted living, group living of elderly people), or when it was designated before 1997 (art. 55 lid 3). Reckoned as not designated.',
    touchedBy: (applicant, months) => (months.some(({ month }) => month.selfContained !== null && isKnown(month.selfContained, false)) ? applicant : null),
  },
  {
    term: 'adaptedHomeAboveLimit', basis: article('Wht', '13', '2'),
    why: 'A rent above the limit because of facilities that a handicap asks for does not refuse (lid 2 onder a). Which part of the rent they cause is not told. Reckoned without the exception.',
    touchedBy: (_, months) => months.filter(aboveRentLimit).flatMap(({ residents }) => everybody(residents)).find(({ disabledHomeNeed }) => disabledHomeNeed.value === true) ?? null,
  },
  {
    term: 'homeForEight', basis: article('Wht', '13', '2'),
    why: 'A rent above the limit does not refuse a household of eight or more in a home suited and meant for that (lid 2 onder b). What a home is meant for is not told. Reckoned without the exception.',
    touchedBy: (applicant, months) => (months.filter(aboveRentLimit).some(({ month }) => valueOf(month.householdSize)?.greaterThanOrEqualTo(8) ?? false) ? applicant : null),
  },
  {
    term: 'minorOrphan', basis: article('Awir', '10', '2'),
    why: 'A minor both of whose parents have died counts as of age. That is not told. Reckoned as a minor.',
    touchedBy: (applicant, months) => (months.some(({ month }) => isKnown(month.applicantOfAge, false)) ? applicant : null),
  },
  {
    term: 'partnerAssetsPartOfYear', basis: article('Awir', '7', '3'),
    why: 'A partner for part of the year: read as the own assets of the applicant against the limit of a single person.',
    touchedBy: (_, months) => (new Set(months.map(({ residents }) => residents.partner?.id ?? '')).size > 1 ? firstPartner(months) : null),
  },
  {
    term: 'tenPercentRule', basis: article('Awir', '8', '3'),
    why: 'After the end of a partnership, on request and when it makes the income at least ten per cent lower, the later wage of the former partner is left out. Reckoned without, unless the request and the amounts it takes are given.',
    touchedBy: (_, months) => whoLeaves(months, ({ residents }) => (residents.partner === null ? [] : [residents.partner])),
  },
  {
    term: 'tenPercentRuleCoResident', basis: article('Awir', '8', '4'),
    why: 'The same after somebody stops being a co-resident. Reckoned without, unless the request and the amounts it takes are given.',
    touchedBy: (_, months) => whoLeaves(months, ({ residents }) => [...residents.children, ...residents.coResidents]),
  },
  {
    term: 'incomeAfterDeath', basis: article('Awir', '8', '5'),
    why: 'After the death of somebody without a partner and without co-residents the income is brought to a whole year in proportion to time, or on request that of the year before. Reckoned by the months lived; the law does not say whether months or days.',
    touchedBy: (applicant, months) => (diesInYear(applicant, months) && months.every(({ residents }) => everybody(residents).length === 1) ? applicant : null),
  },
  { term: 'registrationAtHome', basis: article('Wht', '9'), why: 'Everybody given as a resident is taken to be registered at the address, and nobody else.', touchedBy: noFactShowsIt },
  { term: 'rentAboveReasonable', basis: article('Wht', '5', '2'), why: 'After advice of the huurcommissie the maximum rent takes the place of a higher rent. The rent is taken as given.', touchedBy: noFactShowsIt },
  { term: 'caravanPitch', basis: article('Wht', '11', '3'), why: 'A caravan home has conditions of its own, and the rent of its pitch counts. The rent is taken as given.', touchedBy: noFactShowsIt },
  { term: 'residentLeftOut', basis: article('Bht', '2'), why: 'On request somebody who stays in a nursing home, psychiatric institution or prison for over a year is left out (art. 2), and somebody who gives or gets care (art. 2a). Leave such a person out of the household.', touchedBy: noFactShowsIt },
  { term: 'incomeLeftOut', basis: article('Bht', '2b'), why: 'On request some incomes are left out: small pensions bought off, back payments, orphan benefits. Give the income without them.', touchedBy: noFactShowsIt },
];

function aboveRentLimit({ month: { calculationRent, rentLimit, earlierHousingAllowance } }: MonthWithConditions): boolean {
  const rent = valueOf(calculationRent);
  const limit = valueOf(rentLimit);
  return earlierHousingAllowance !== null && isKnown(earlierHousingAllowance, false) && rent !== null && limit !== null && rent.greaterThan(limit);
}

function firstPartner(months: readonly MonthWithConditions[]): PersonFacts | null {
  return months.map(({ residents }) => residents.partner).find((partner) => partner !== null) ?? null;
}

/** Who is there in one month and not in a later one, and of whom the ten per cent rule was not asked for: then it is reckoned with. */
function whoLeaves(months: readonly MonthWithConditions[], who: (month: MonthWithConditions) => readonly PersonFacts[]): PersonFacts | null {
  const left = months.flatMap((month, index) => who(month).filter(({ id, incomeRequests }) => (incomeRequests?.tenPercentRule ?? null) === null && months.slice(index + 1).some((later) => !everybody(later.residents).some((other) => other.id === id))));
  return left[0] ?? null;
}

function diesInYear(applicant: PersonFacts, months: readonly MonthWithConditions[]): boolean {
  const { value } = applicant.deathDate;
  const [first] = months;
  return first !== undefined && value !== null && value !== 'alive' && yearOf(value) === yearOf(first.on);
}
