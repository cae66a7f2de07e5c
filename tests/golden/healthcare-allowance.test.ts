import { describe, expect, it } from 'vitest';
import type { AllowanceAssessment } from '../../shared/models/assessment.ts';
import type { Explanation } from '../../shared/models/explanation.ts';
import { readEuro, writeCents } from '../../shared/models/money.ts';
import { assess, parameters } from '../../shared/rules/index.ts';
import { household, type HouseholdBuilder } from '../builders/household.ts';
import { healthcareReference, type HealthcareVector } from '../builders/reference.ts';

const reference = healthcareReference();

describe.skipIf(reference === null)('the healthcare allowance comes out as published', () => {
  const vectors = reference?.testVectors.zorgtoeslag ?? [];

  it('has all 106 published figures to compare with', () => {
    expect(vectors).toHaveLength(106);
  });

  it.each(vectors.map((vector) => [vector.id, vector] as const))('%s', (_id, vector) => {
    expect(figures(healthcare(householdOf(vector)), vector)).toEqual(vector.expected);
  });

  const years = Object.entries(reference?.zorgtoeslag ?? {}).filter(([year]) => year !== '2027');

  it.each(years)('%s: income ceilings and maxima', (year, published) => {
    const single = household(Number(year));
    const couple = single.partner().income('0');
    const value = (name: string) => published[name]?.value ?? '';
    expect({
      atCeilingSingle: awardAt(single, value('incomeCeilingSingle')), aboveCeilingSingle: awardAt(single, next(value('incomeCeilingSingle'))),
      atCeilingPartner: awardAt(couple, value('incomeCeilingPartner')), aboveCeilingPartner: awardAt(couple, next(value('incomeCeilingPartner'))),
      maxPerMonthSingle: healthcare(single).shownMonth, maxPerMonthPartner: healthcare(couple).shownMonth,
      maxPerYearSingle: healthcare(single).exactYear, maxPerYearPartner: healthcare(couple).exactYear,
    }).toEqual({
      atCeilingSingle: '24', aboveCeilingSingle: '0', atCeilingPartner: '24', aboveCeilingPartner: '0',
      maxPerMonthSingle: value('maxPerMonthSingle'), maxPerMonthPartner: value('maxPerMonthPartner'),
      maxPerYearSingle: value('maxPerYearSingleUnrounded'), maxPerYearPartner: value('maxPerYearPartnerUnrounded'),
    });
  });

  it.each(years)('%s: every amount of law is the published one', (year, published) => {
    const inYear = (name: string) => parameters.find((parameter) => parameter.name === name)?.versions.find(({ validFrom, validTo }) => validFrom.slice(0, 4) <= year && year <= validTo.slice(0, 4))?.value ?? '';
    const percentage = (name: string) => readEuro(inYear(name)).times(100).toFixed(3);
    expect({
      standaardpremie: inYear('healthcare.standardPremium'), drempelinkomenUsedByDienst: inYear('healthcare.thresholdIncome'),
      percentageDrempelSingle: percentage('healthcare.thresholdRateSingle'), percentageDrempelPartner: percentage('healthcare.thresholdRateCouple'),
      percentageAboveDrempel: percentage('healthcare.excessRate'),
      assetLimitSingle: inYear('healthcare.assetLimitSingle'), assetLimitPartner: inYear('healthcare.assetLimitCouple'), minimumAward: inYear('general.minimumAward'),
    }).toEqual(Object.fromEntries(
      ['standaardpremie', 'drempelinkomenUsedByDienst', 'percentageDrempelSingle', 'percentageDrempelPartner', 'percentageAboveDrempel', 'assetLimitSingle', 'assetLimitPartner', 'minimumAward']
        .map((name) => [name, published[name]?.value]),
    ));
  });

  it.each(Object.entries(reference?.countryFactorsZorgtoeslag.years ?? {}))('%s: every factor of a country is the published one', (year, factors) => {
    const ours = parameters.flatMap(({ name, versions }) => versions.filter((version) => name.startsWith('healthcare.careCountryFactor.') && version.validFrom.startsWith(year)).map((version) => [name.slice(-2), version.value]));
    expect(Object.fromEntries(ours)).toEqual(factors);
  });
});

function householdOf({ year, input }: HealthcareVector): HouseholdBuilder {
  const applicant = household(year).income(String(input.toetsingsinkomen));
  const here = input.countryFactorOnStandaardpremie === undefined ? applicant : applicant.byTreaty(input.countryFactorOnStandaardpremie);
  return input.partner ? here.partner().insured(input.partnerInsured ?? true) : here;
}

/** What the vector publishes, as the rules give it. `perMonthLeafletMethod` is of another method: a twelfth of the unrounded year. */
function figures(assessment: AllowanceAssessment, { expected }: HealthcareVector): Record<string, unknown> {
  const exactYear = readEuro(assessment.exactYear ?? '0');
  const all: Record<string, unknown> = {
    award: Number(assessment.award), perMonth: Number(assessment.shownMonth), perYear2dp: writeCents(exactYear),
    perMonth2dp: writeCents(readEuro(assessment.months[0]?.exact ?? '0')), perMonthLeafletMethod: exactYear.dividedBy(12).floor().toNumber(),
    normpremie2dp: writeCents(readEuro(outcomeOf(assessment.explanation, 'normPremium') ?? '0')),
  };
  return Object.fromEntries(Object.keys(expected).map((name) => [name, all[name]]));
}

function outcomeOf(explanation: Explanation | null, term: string): string | null {
  if (explanation === null) return null;
  if (explanation.term === term && explanation.outcome.kind === 'known') return String(explanation.outcome.value);
  return explanation.from.map((step) => outcomeOf(step, term)).find((value) => value !== null) ?? null;
}

function awardAt(of: HouseholdBuilder, income: string): string | null {
  return healthcare(of.income(income)).award;
}

function healthcare(of: HouseholdBuilder): AllowanceAssessment {
  return assess(of.facts()).allowances.healthcare;
}

function next(income: string): string {
  return String(Number(income) + 1);
}
