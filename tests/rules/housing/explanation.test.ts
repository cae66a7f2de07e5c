import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AllowanceAssessment } from '../../../shared/models/assessment.ts';
import type { Explanation } from '../../../shared/models/explanation.ts';
import { assess } from '../../../shared/rules/index.ts';
import { allSteps, decisiveSteps, outline, treesOf } from '../../builders/explained.ts';
import { household, type HouseholdBuilder } from '../../builders/household.ts';
import { housingChoices, housingHouseholdOf } from '../../builders/housing-arbitrary.ts';
import { expectDownToFacts, expectElsewhereInFull } from '../explained-check.ts';

describe('every explanation of a housing allowance', () => {
  it('goes down to facts and amounts of law, in terms of the glossary, on laws that exist', () => {
    fc.assert(fc.property(housingChoices, (choices) => {
      treesOf(housing(housingHouseholdOf(choices))).forEach(expectDownToFacts);
    }), { numRuns: 60 });
  });

  it('has in full, somewhere in the same tree, what a step says is explained elsewhere', () => {
    fc.assert(fc.property(housingChoices, (choices) => {
      treesOf(housing(housingHouseholdOf(choices))).forEach(expectElsewhereInFull);
    }), { numRuns: 60 });
  });

  it('has a legal basis for each step, except where only practice is known', () => {
    const steps = treesOf(housing(household(2025).rents('700').partner().income('31000').child('2008-02-02'))).flatMap(allSteps);
    expect([...new Set(steps.filter(({ basis }) => basis === null).map(({ term }) => term))]).toEqual(['shownMonth']);
  });

  it('shows a replaced amount as replaced', () => {
    const steps = treesOf(housing(household(2024).rents('700').replacing({ 'housing.basicRentSurcharge': '-34.67' }))).flatMap(allSteps);
    expect([...new Set(steps.filter(({ origin }) => origin.kind === 'parameter' && origin.replaced).map(({ term, outcome }) => JSON.stringify([term, outcome])))]).toEqual(['["basicRentSurcharge",{"kind":"known","value":"-34.67"}]']);
  });

  it('writes a factor of law with all its digits', () => {
    const factor = treesOf(housing(household(2025).rents('700').income('30000'))).flatMap(allSteps).find(({ term }) => term === 'factorA');
    expect(factor?.outcome).toEqual({ kind: 'known', value: '0.000000438698' });
  });

  it('folds the formula of the normhuur for who is not above the ijkpunt', () => {
    const terms = (of: HouseholdBuilder) => new Set(treesOf(housing(of)).flatMap(decisiveSteps).map(({ term }) => term));
    expect([terms(household(2025).rents('700').income('22700')).has('normRentByIncome'), terms(household(2025).rents('700').income('22701')).has('normRentByIncome')]).toEqual([false, true]);
  });
});

describe('the explanation of a parent with a child and an income of 33,045 in 2026', () => {
  it('reads from the award down to the facts: the rent that counts, the basishuur, the stretches, the reduction', () => {
    const { explanation } = housing(household(2026).income('33045').rents('850').child('2010-03-12').income('7000'));
    expect(outline(find(explanation, 'housingAllowanceOfYear'))).toMatchInlineSnapshot(`
      "
      housingAllowanceOfYear
        subsidisedRent
          rentConsidered
            calculationRent
              rent
            rentLimit
              highRentLimitApplies
                rentLimitAgeReached
                  referenceDate
                  birthDate
                  ageLimit
                childSharesHome
              rentLimitHigh
          basicRent
            normRent
              onePersonHousehold
                householdSize
                  sharesHome
                  sharesHome
              normRentOfLaw
              normRentReduction
            basicRentSurcharge
          cappingLimit
            largeHousehold
              householdSize
                sharesHome
                sharesHome
            cappingLimitSmall
          subsidyUpToQualityLimit
            shareUpToQualityLimit
            rentConsidered ↑
            qualityDiscountLimit
            basicRent ↑
          subsidyUpToCappingLimit
            shareUpToCappingLimit
            rentConsidered ↑
            cappingLimit ↑
            qualityDiscountLimit
            basicRent ↑
          subsidyAboveCappingLimit
            shareAboveCappingLimit
            rentConsidered ↑
            cappingLimit ↑
            basicRent ↑
        incomeReduction
          onePersonHousehold ↑
          taperRate
          calculationIncome
            assessmentIncome
            childIncomeConsidered
              childExemptionAgeReached
                referenceDate
                birthDate
                ageLimit
              childIncomeAboveExemption
                assessmentIncome
                childIncomeExemption
          incomePoint"
    `);
  });
});

describe('the explanation of two elderly people in 2024', () => {
  it('reads from the award down to the facts', () => {
    const { explanation } = housing(household(2024).income('20000').born('1950-03-12').rents('850').partner().born('1957-02-01').income('13045'));
    expect(outline(find(explanation, 'housingAllowanceOfYear'))).toMatchInlineSnapshot(`
      "
      housingAllowanceOfYear
        subsidisedRent
          rentConsidered
            calculationRent ↑
            rentLimit ↑
          basicRent
            normRent
              aboveIncomePoint
                onePersonHousehold
                  householdSize
                    sharesHome
                    sharesHome
                elderlyHousehold
                  pensionAgeOnFirstOfYear
                    referenceDate
                    birthDate
                    pensionAge
                  pensionAgeOnFirstOfYear
                    referenceDate
                    birthDate
                    pensionAge
                calculationIncome
                  assessmentIncome
                  assessmentIncome
                incomePoint
              normRentInCents
                normRentByIncome
                  factorA
                  factorB
                  calculationIncome ↑
            basicRentSurcharge
          cappingLimit
            largeHousehold
              householdSize
                sharesHome
                sharesHome
            cappingLimitSmall
          subsidyUpToQualityLimit
            shareUpToQualityLimit
            rentConsidered ↑
            qualityDiscountLimit
            basicRent ↑
          subsidyUpToCappingLimit
            shareUpToCappingLimit
            rentConsidered ↑
            cappingLimit ↑
            qualityDiscountLimit
            basicRent ↑
          subsidyAboveCappingLimit
            topPartSubsidised
              pensionAgeReached
                referenceDate
                birthDate
                pensionAge
              pensionAgeReached
                referenceDate
                birthDate
                pensionAge
            partAboveCappingLimit
              shareAboveCappingLimit
              rentConsidered ↑
              cappingLimit ↑
              basicRent ↑"
    `);
  });
});

function housing(of: HouseholdBuilder): AllowanceAssessment {
  return assess(of.facts()).allowances.housing;
}

function find(explanation: Explanation | null, term: string): Explanation | null {
  if (explanation === null || explanation.term === term) return explanation;
  return explanation.from.map((step) => find(step, term)).find((found) => found !== null) ?? null;
}
