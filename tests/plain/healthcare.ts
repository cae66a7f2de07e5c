import { known, type MonthOutcome, notKnown, type PlainResult, refused, settle, twelfthOfRoundedYear } from './award.ts';
import { applicantOf, type Case, type CasePerson } from './case.ts';
import { add, dividedBy, exact, type Fraction, largest, multiply, percent, subtract, whole, zero } from './fraction.ts';
import { assetsWithinLimit, type Condition, condition, jointIncome, staysLawfully, together } from './means.ts';
import { firstDay, heldOn, monthNumbers, partnerOn, reachedInEarlierMonth } from './months.ts';
import { type HealthcareYear, reference } from './reference.ts';

/** zorgtoeslag, 2023 to 2026. Wzt art. 1 to 4a. */
export function healthcare(household: Case): PlainResult {
  const amounts = reference.healthcareAndChildBudget().zorgtoeslag[household.year];
  const { standaardpremie, assetLimitSingle, assetLimitPartner } = amounts ?? {};
  if (!amounts || !standaardpremie?.value || !assetLimitSingle?.value || !assetLimitPartner?.value) return refused('parameterNotInForce');
  const standardPremium = exact(standaardpremie.value);
  const assets = assetsWithinLimit(household, assetLimitSingle.value, assetLimitPartner.value);
  return settle(
    monthNumbers.map((month) => healthcareMonth(household, month, amounts, standardPremium, assets)),
    twelfthOfRoundedYear,
  );
}

function healthcareMonth(household: Case, month: number, amounts: HealthcareYear, standardPremium: Fraction, assets: Condition): MonthOutcome {
  const day = firstDay(household.year, month);
  const applicant = applicantOf(household);
  const partner = partnerOn(household, day);
  const entitled = together([
    // Wzt art. 1 lid 1 c: from the month after the month of the eighteenth birthday, also when that falls on the first.
    condition(reachedInEarlierMonth(applicant.birthDate, 18, household.year, month), applicant, 'birthDate'),
    condition(heldOn(applicant.healthInsured, day), applicant, 'healthInsured'),
    staysLawfully(partner === null ? [applicant] : [applicant, partner]),
    assets,
  ]);
  if (entitled.answer === false) return known(zero);
  const income = jointIncome(household, partner);
  const partnerInsured = partner === null ? condition(true, null, '') : condition(heldOn(partner.healthInsured, day), partner, 'healthInsured');
  const missing = [entitled, income, partnerInsured].flatMap((one) => one.missing);
  if (missing.length > 0 || income.value === null) return notKnown(missing);
  if (partner === null) return known(twelfth(single(amounts, multiply(standardPremium, factor(applicant)), income.value)));

  // In the law since 6 November 2024; before that, and for a treaty partner who is not insured, the texts give no rule.
  if (applicant.careCountryFactor === undefined && partner.careCountryFactor !== undefined && (day < '2025-01-01' || partnerInsured.answer !== true)) {
    return notKnown([], ['treatyPartnerOfInsuredApplicant']);
  }
  const premiums = add(multiply(standardPremium, factor(applicant)), multiply(standardPremium, partnerFactor(applicant, partner, partnerInsured.answer === true)));
  const couple = entitlement(premiums, normPremium(amounts, true, income.value));
  // Wzt art. 2 lid 4: half of the couple's amount while the partner is not insured.
  return known(twelfth(partnerInsured.answer === true ? couple : multiply(couple, percent(amounts.shareWhenPartnerNotInsured.value))));
}

function single(amounts: HealthcareYear, premium: Fraction, income: Fraction): Fraction {
  return entitlement(premium, normPremium(amounts, false, income));
}

/** normpremie: a share of the drempelinkomen and a share of the income above it. Wzt art. 2 lid 2 and 3. */
export function normPremium(amounts: HealthcareYear, couple: boolean, income: Fraction): Fraction {
  const threshold = exact(amounts.drempelinkomenUsedByDienst.value);
  const thresholdPercentage = (couple ? amounts.percentageDrempelPartner : amounts.percentageDrempelSingle).value;
  const above = largest(zero, subtract(income, threshold));
  return add(multiply(threshold, percent(thresholdPercentage)), multiply(above, percent(amounts.percentageAboveDrempel.value)));
}

function entitlement(premiums: Fraction, norm: Fraction): Fraction {
  return largest(zero, subtract(premiums, norm));
}

function factor(person: CasePerson): Fraction {
  return person.careCountryFactor === undefined ? whole(1n) : exact(person.careCountryFactor);
}

/** Wzt art. 4a: with a treaty applicant the factor goes for the partner too, unless that partner is insured in the Netherlands. */
function partnerFactor(applicant: CasePerson, partner: CasePerson, insured: boolean): Fraction {
  if (partner.careCountryFactor !== undefined || insured) return factor(partner);
  return factor(applicant);
}

function twelfth(year: Fraction): Fraction {
  return dividedBy(year, 12n);
}
