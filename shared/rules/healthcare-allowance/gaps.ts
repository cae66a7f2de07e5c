import type { CalendarDate } from '../../models/calendar.ts';
import type { PersonFacts } from '../../models/household.ts';
import { isKnown, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { assetsLeftOutGap, incomeGaps, noFactShowsIt, partnerAssetsGaps, type KnownGap } from '../general/index.ts';
import type { HealthcareMonthOf } from './facts.ts';

/** A month with whether there is entitlement in it: where there is none, a gap in the amount blocks nothing. */
export interface MonthWithConditions extends HealthcareMonthOf {
  readonly entitled: Finding<boolean>;
}

const amendedOn: CalendarDate = '2024-11-06';

/** What the healthcare allowance does not model. */
export const healthcareGaps: readonly KnownGap<MonthWithConditions>[] = [
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
  ...partnerAssetsGaps(article('Wzt', '3', '1')),
  ...incomeGaps,
  assetsLeftOutGap,
  { term: 'insuranceSuspended', basis: article('Wzt', '1', '1'), blocking: false, why: 'Somebody whose insurance is suspended during detention (Zvw art. 24) is no verzekerde. That is not told. Give such a time as not insured.', touchedBy: noFactShowsIt },
];

function firstPartner(months: readonly MonthWithConditions[], touches: (month: MonthWithConditions) => boolean): PersonFacts | null {
  return months.find((month) => month.partner !== null && touches(month))?.partner ?? null;
}

/** A factor of a country tells that somebody lives abroad. */
function livesAbroad(person: PersonFacts | null): boolean {
  return person !== null && person.careCountryFactor.value !== null && person.careCountryFactor.value !== 'none';
}
