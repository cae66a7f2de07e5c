import type { PersonFacts } from '../../models/household.ts';
import { isKnown, valueOf, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { assetsLeftOutGap, incomeAfterDeathGap, noFactShowsIt, partnerAssetsGaps, tenPercentAsked, tenPercentGap, type KnownGap } from '../general/index.ts';
import type { HousingMonthOf } from './facts.ts';
import { everybody } from './residents.ts';

/** A month with the partner, and whether there is entitlement in it. */
export interface MonthWithConditions extends HousingMonthOf {
  readonly partner: PersonFacts | null;
  readonly entitled: Finding<boolean>;
}

type HousingGap = KnownGap<MonthWithConditions>;

/** What the housing allowance does not model. None of it blocks: the amount is reckoned without, and it is said. */
export const housingGaps: readonly HousingGap[] = [
  {
    term: 'designatedRooms', basis: article('Wht', '11', '1'), blocking: false, about: ['selfContained'],
    why: 'A room counts when Dienst Toeslagen designated the building (assisted living, group living of elderly people), or when it was designated before 1997 (art. 55 lid 3). Reckoned as not designated.',
    touchedBy: (applicant, months) => (months.some(({ month }) => month.selfContained !== null && isKnown(month.selfContained, false)) ? applicant : null),
  },
  {
    term: 'adaptedHomeAboveLimit', basis: article('Wht', '13', '2'), blocking: false, about: ['rentWithinLimit'],
    why: 'A rent above the limit because of facilities that a handicap asks for does not refuse (lid 2 onder a). Which part of the rent they cause is not told. Reckoned without the exception.',
    touchedBy: (_, months) => months.filter(aboveRentLimit).flatMap(({ residents }) => everybody(residents)).find(({ disabledHomeNeed }) => disabledHomeNeed.value === true) ?? null,
  },
  {
    term: 'homeForEight', basis: article('Wht', '13', '2'), blocking: false, about: ['rentWithinLimit'],
    why: 'A rent above the limit does not refuse a household of eight or more in a home suited and meant for that (lid 2 onder b). What a home is meant for is not told. Reckoned without the exception.',
    touchedBy: (applicant, months) => (months.filter(aboveRentLimit).some(({ month }) => valueOf(month.householdSize)?.greaterThanOrEqualTo(8) ?? false) ? applicant : null),
  },
  {
    term: 'minorOrphan', basis: article('Awir', '10', '2'), blocking: false, about: ['applicantOfAge'],
    why: 'A minor both of whose parents have died counts as of age. That is not told. Reckoned as a minor.',
    touchedBy: (applicant, months) => (months.some(({ month }) => isKnown(month.applicantOfAge, false)) ? applicant : null),
  },
  ...partnerAssetsGaps(article('Awir', '7', '3')),
  tenPercentGap,
  {
    term: 'tenPercentRuleCoResident', basis: article('Awir', '8', '4'), blocking: false,
    why: 'The same after somebody stops being a co-resident. Reckoned without, unless the request and the amounts it takes are given.',
    touchedBy: (_, months) => coResidentWhoLeaves(months),
  },
  incomeAfterDeathGap,
  assetsLeftOutGap,
  { term: 'oneAllowancePerHome', basis: article('Wht', '7', '2'), blocking: false, why: 'For one home one housing allowance is given. Whether somebody else has it for this home is not told.', touchedBy: noFactShowsIt },
  { term: 'shortStayLet', basis: article('Wht', '1c'), blocking: false, why: 'No housing allowance for a let that is short by its nature, a hotel, a boarding house, a camp site or a holiday home. The home is taken as none of these.', touchedBy: noFactShowsIt },
  { term: 'registrationAtHome', basis: article('Wht', '9'), blocking: false, why: 'Everybody given as a resident is taken to be registered at the address, and nobody else.', touchedBy: noFactShowsIt },
  { term: 'rentAboveReasonable', basis: article('Wht', '5', '2'), blocking: false, why: 'After advice of the huurcommissie the maximum rent takes the place of a higher rent. The rent is taken as given.', touchedBy: noFactShowsIt },
  { term: 'caravanPitch', basis: article('Wht', '11', '3'), blocking: false, why: 'A caravan home has conditions of its own, and the rent of its pitch counts. The rent is taken as given.', touchedBy: noFactShowsIt },
  { term: 'residentLeftOut', basis: article('Bht', '2'), blocking: false, why: 'On request somebody who stays in a nursing home, psychiatric institution or prison for over a year is left out (art. 2), and somebody who gives or gets care (art. 2a). Leave such a person out of the household.', touchedBy: noFactShowsIt },
  { term: 'incomeLeftOut', basis: article('Bht', '2b'), blocking: false, why: 'On request some incomes are left out: small pensions bought off, back payments, orphan benefits. Give the income without them.', touchedBy: noFactShowsIt },
];

function aboveRentLimit({ month: { calculationRent, rentLimit, earlierHousingAllowance } }: MonthWithConditions): boolean {
  const rent = valueOf(calculationRent);
  const limit = valueOf(rentLimit);
  return earlierHousingAllowance !== null && isKnown(earlierHousingAllowance, false) && rent !== null && limit !== null && rent.greaterThan(limit);
}

/** Who is a co-resident in one month and not there in a later one, and of whom the ten per cent rule was not asked for. */
function coResidentWhoLeaves(months: readonly MonthWithConditions[]): PersonFacts | null {
  const leaves = (id: string, index: number) => months.slice(index + 1).some(({ residents }) => !everybody(residents).some((other) => other.id === id));
  return months.flatMap(({ residents }, index) => [...residents.children, ...residents.coResidents].filter((person) => !tenPercentAsked(person) && leaves(person.id, index)))[0] ?? null;
}
