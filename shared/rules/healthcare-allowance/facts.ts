import type { CalendarDate } from '../../models/calendar.ts';
import type { HouseholdFacts, PersonFacts } from '../../models/household.ts';
import type { Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { allOf } from '../engine/conditions.ts';
import type { Term } from '../glossary.ts';
import { ageReachedInEarlierMonth, allowancePartnerOn, hasAllowancePartner, heldOn, lawfulStayOn, livesOn, partnerLawfulStayOn } from '../general/index.ts';
import type { HealthcareAmounts } from './parameters.ts';

/**
 * What the healthcare allowance asks of one month, on its reference date: of the applicant, and of the partner if there is one. Months in
 * which all of it comes to the same are computed once, so nothing that an amount rests on may be read outside of it, except what
 * holds for the whole year (incomes, assets, amounts of law).
 */
export type HealthcareMonth = {
  readonly applicantLives: Finding<boolean>;
  readonly lawfulStay: Finding<boolean>;
  readonly healthInsured: Finding<boolean>;
  readonly treatyInsured: Finding<boolean>;
  readonly insuredAgeReached: Finding<boolean>;
  readonly hasAllowancePartner: Finding<boolean>;
  readonly partnerLawfulStay: Finding<boolean> | null;
  /** verzekerde in the sense of this law: insured, and of age. Wzt art. 1 lid 1 onder c. */
  readonly partnerIsInsured: Finding<boolean> | null;
  readonly partnerTreatyInsured: Finding<boolean> | null;
};

/** The month with the people it is about. */
export interface HealthcareMonthOf {
  readonly on: CalendarDate;
  readonly partner: PersonFacts | null;
  readonly month: HealthcareMonth;
}

const insured = article('Wzt', '1', '1');
const byTreaty = article('Zvw', '69');

/** The facts of the month that begins on a day. */
export function healthcareMonth(household: HouseholdFacts, applicant: PersonFacts, amounts: HealthcareAmounts, on: CalendarDate): HealthcareMonthOf {
  const partner = allowancePartnerOn(household, on);
  const hasPartner = hasAllowancePartner(partner, on, household);
  return {
    on, partner,
    month: {
      applicantLives: livesOn(applicant, on, 'applicantLives'),
      lawfulStay: lawfulStayOn(applicant, on),
      healthInsured: insuredOn(applicant, 'healthInsured', on),
      treatyInsured: insuredByTreatyOn(applicant, 'treatyInsured', on),
      insuredAgeReached: ageReachedInEarlierMonth({ term: 'insuredAgeReached', person: applicant, ageLimit: amounts.insuredAge, basis: insured }, on),
      hasAllowancePartner: hasPartner,
      partnerLawfulStay: partnerLawfulStayOn(partner, hasPartner, on),
      partnerIsInsured: partner && partnerIsInsured(partner, amounts, on),
      partnerTreatyInsured: partner && insuredByTreatyOn(partner, 'partnerTreatyInsured', on),
    },
  };
}

function partnerIsInsured(partner: PersonFacts, amounts: HealthcareAmounts, on: CalendarDate): Finding<boolean> {
  return allOf({
    term: 'partnerIsInsured', person: partner.id, basis: insured,
    conditions: [
      insuredOn(partner, 'partnerHealthInsured', on),
      ageReachedInEarlierMonth({ term: 'partnerInsuredAgeReached', person: partner, ageLimit: amounts.insuredAge, basis: insured }, on),
    ],
  });
}

function insuredOn(person: PersonFacts, term: Term, on: CalendarDate): Finding<boolean> {
  return heldOn({ term, person, fact: person.healthInsured, asked: 'healthInsured', basis: insured }, on);
}

/** While it is not known since when somebody is insured, that is what is asked for. */
function insuredByTreatyOn(person: PersonFacts, term: Term, on: CalendarDate): Finding<boolean> {
  return heldOn({ term, person, fact: person.treatyInsured, asked: 'healthInsured', basis: byTreaty }, on);
}
