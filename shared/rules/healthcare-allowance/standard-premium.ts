import type { PersonFacts } from '../../models/household.ts';
import type { Decimal } from '../../models/money.ts';
import { derive, isKnown, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { sum } from '../engine/rounding.ts';
import type { Term } from '../glossary.ts';
import type { HealthcareGround } from './amount.ts';
import { careCountryFactor } from './care-country-factors.ts';
import type { HealthcareMonthOf } from './facts.ts';

/** The standard premiums that count: one, or with a partner two, also when the partner is not insured. Wzt art. 2 lid 1. */
export function standardPremiums(ground: HealthcareGround, of: HealthcareMonthOf): Finding<Decimal> {
  const premiums = of.partner === null ? [premiumOfApplicant(ground, of)] : [premiumOfApplicant(ground, of), premiumOfPartner(ground, of, of.partner)];
  return derive({
    term: 'standardPremiums', basis: article('Wzt', '2', '1'), unit: 'euro per year',
    formula: 'sum(premiumOfPerson)',
    from: { premiumOfPerson: premiums },
    compute: ({ premiumOfPerson }) => sum(premiumOfPerson),
  });
}

/** Of somebody insured by treaty the standard premium counts times the factor of the country of residence. Wzt art. 4a lid 1. */
function premiumOfApplicant(ground: HealthcareGround, { month, on }: HealthcareMonthOf): Finding<Decimal> {
  const { applicant } = ground;
  if (isKnown(month.treatyInsured, false)) return plainPremium(ground, applicant);
  return factoredPremium(ground, applicant, { treatyInsured: month.treatyInsured }, careCountryFactor(applicant, on, ground.reading), '1');
}

/**
 * The partner's premium. The partner's own factor counts when the partner is insured by treaty (lid 3, and lid 1 with 4); the applicant's
 * when the applicant is and the partner is not insured here (lid 4). Wzt art. 4a.
 */
function premiumOfPartner(ground: HealthcareGround, { month, on }: HealthcareMonthOf, partner: PersonFacts): Finding<Decimal> {
  const { treatyInsured, partnerTreatyInsured, partnerIsInsured } = month;
  if (partnerTreatyInsured === null || partnerIsInsured === null) return plainPremium(ground, partner);
  const applicantNot = isKnown(treatyInsured, false);
  const partnerNot = isKnown(partnerTreatyInsured, false);
  if (partnerNot && (applicantNot || isKnown(partnerIsInsured, true))) return plainPremium(ground, partner);
  if (!partnerNot) return factoredPremium(ground, partner, { partnerTreatyInsured }, careCountryFactor(partner, on, ground.reading), applicantNot ? '3' : '4');
  return factoredPremium(ground, partner, { treatyInsured, partnerIsInsured }, careCountryFactor(ground.applicant, on, ground.reading), '4');
}

function plainPremium({ amounts }: HealthcareGround, person: PersonFacts): Finding<Decimal> {
  return derive({
    term: 'premiumOfPerson', person: person.id, basis: article('Wzt', '4'), unit: 'euro per year',
    formula: 'standardPremium',
    from: { standardPremium: amounts.standardPremium },
    compute: ({ standardPremium }) => standardPremium,
  });
}

/** `because` are the facts for which the factor counts; while one of them is unknown, the premium is. */
function factoredPremium({ amounts }: HealthcareGround, person: PersonFacts, because: { readonly [Name in Term]?: Finding<boolean> }, factor: Finding<Decimal>, paragraph: string): Finding<Decimal> {
  return derive({
    term: 'premiumOfPerson', person: person.id, basis: article('Wzt', '4a', paragraph), unit: 'euro per year',
    formula: 'standardPremium × careCountryFactor',
    from: { ...because, standardPremium: amounts.standardPremium, careCountryFactor: factor },
    compute: ({ standardPremium, careCountryFactor }) => standardPremium.times(careCountryFactor),
  });
}
