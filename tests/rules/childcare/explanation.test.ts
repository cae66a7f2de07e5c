import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AllowanceAssessment } from '../../../shared/models/assessment.ts';
import { assess } from '../../../shared/rules/index.ts';
import { allSteps, decisiveSteps, outline, treesOf } from '../../builders/explained.ts';
import { familyChoices, familyOf } from '../../builders/family-arbitrary.ts';
import { household, type HouseholdBuilder } from '../../builders/household.ts';
import { expectDownToFacts, expectElsewhereInFull } from '../explained-check.ts';
import { derivedSteps, expectTextHolds } from '../formula-check.ts';

describe('every explanation of a childcare allowance', () => {
  it('goes down to facts and amounts of law, in terms of the glossary, on laws that exist, and its formulas hold', () => {
    fc.assert(fc.property(familyChoices, (choices) => {
      for (const tree of treesOf(childcare(familyOf(choices)))) {
        expectDownToFacts(tree);
        expectElsewhereInFull(tree);
        for (const step of derivedSteps(tree)) expectTextHolds(step);
      }
    }), { numRuns: 25 });
  });

  it('has a legal basis for each step, except where only practice is known', () => {
    const steps = treesOf(childcare(family.partner({ to: '2026-04-30' }).works())).flatMap(allSteps);
    expect([...new Set(steps.filter(({ basis }) => basis === null).map(({ term }) => term))]).toEqual(['shownMonth']);
  });

  it('folds what did not decide: the amount without work', () => {
    const of = household().income(null).works(false).child('2022-06-15').childBenefit().inCare('100', '10.00');
    expect(decisiveSteps(childcare(of).explanation).map(({ term }) => term)).toEqual([
      'award', 'awardRounded', 'entitlementOverYear', 'yearlyEntitlement', 'entitledToChildcareAllowance', 'workRequirementMet', 'applicantQualifies', 'worksInMonth', 'minimumAward',
    ]);
  });

  it.each<[what: string, of: HouseholdBuilder]>([
    ['hours left after the three months', household().works([{ from: null, to: '2026-03-31' }]).child('2022-06-15').childBenefit().inCare('150', '10.00')],
    ['hours left with a partner', household().works().partner().works([{ from: null, to: '2026-03-31' }]).child('2022-06-15').childBenefit().inCare('150', '10.00')],
    ['two contracts at one rate above the maximum', household().works().child('2022-06-15').childBenefit().inCare('150', '9.00').inCare('100', '9.00')],
    ['children of equal hours and cost', household().works().child('2022-06-15').childBenefit().inCare('100', '9.00').child('2022-06-15', 'd').childBenefit().inCare('100', '9.00')],
    ['an open percentage', household(2025).income('49000').works().child('2022-06-15').childBenefit().inCare('100', '9.00').child('2022-06-15', 'd').childBenefit().inCare('90', '9.00')],
  ])('its formulas hold with %s', (_what, of) => {
    const steps = treesOf(childcare(of)).flatMap(derivedSteps);
    expect(steps.length).toBeGreaterThan(10);
    for (const step of steps) expectTextHolds(step);
  });

  it('says between which percentages an open one lies', () => {
    const of = household(2025).income('49000').works().child('2022-06-15').childBenefit().inCare('100', '9.00').child('2022-06-15', 'd').childBenefit().inCare('90', '9.00');
    const steps = treesOf(childcare(of)).flatMap(allSteps);
    expect(['lowestTableRate', 'highestTableRate'].map((term) => steps.find((step) => step.term === term)?.outcome)).toEqual([{ kind: 'known', value: '0.953' }, { kind: 'known', value: '0.96' }]);
  });
});

const family = household().income('30000').works().child('2022-06-15').childBenefit().inCare('100', '12.00').child('2019-06-15', 'd').childBenefit().inCare('40', '9.00', { kind: 'afterSchoolCare' });

describe('the explanation of partners with two children in care and 66.000 together in 2026', () => {
  const couple = household().income('30000').works().partner().works().income('36000').child('2022-06-15').childBenefit().inCare('100', '12.00').child('2019-06-15', 'd').childBenefit().inCare('40', '9.00', { kind: 'afterSchoolCare' });

  it('reads from the award down to the facts', () => {
    expect(outline(childcare(couple).explanation)).toMatchInlineSnapshot(`
      "
      award
        awardRounded
          entitlementOverYear
            yearlyEntitlement
              entitledToChildcareAllowance
                applicantLives
                registeredCare
                  registered
                  registered
                workRequirementMet
                  applicantQualifies
                    worksInMonth
                  partnerQualifies
                    worksInMonth
                lawfulStay
                partnerLawfulStay
              childcareAllowanceOfYear
                benefitOfChild
                  eligibleCost
                    hoursUsed
                      hoursOfChild
                        hoursPerMonth
                      maximumHours
                    hourlyRateUsed
                      hourlyRate
                      maximumHourlyRate
                  rateOfChild
                    isFirstChild
                      hoursUsed ↑
                      mostHours
                        hoursUsed ↑
                        hoursUsed ↑
                    rateFirstChild
                      incomeInWholeEuros
                        hasAllowancePartner
                        incomeConsidered
                          assessmentIncome
                          assessmentIncome
                      incomeBandBound
                      incomeBandBound
                      tableRate
                benefitOfChild
                  eligibleCost
                    hoursUsed
                      hoursOfChild
                        hoursPerMonth
                      maximumHours
                    hourlyRateUsed
                      hourlyRate
                      maximumHourlyRate
                  rateOfChild
                    isFirstChild
                      hoursUsed ↑
                      mostHours
                        hoursUsed ↑
                        hoursUsed ↑
                    rateNextChild
                      incomeInWholeEuros
                        hasAllowancePartner
                        incomeConsidered
                          assessmentIncome
                          assessmentIncome
                      incomeBandBound
                      incomeBandBound
                      tableRate
        minimumAward"
    `);
  });

  it('says of each step what it comes to', () => {
    const steps = decisiveSteps(childcare(couple).explanation).map(({ term, person, outcome }) => [term, person, outcome.kind === 'known' ? outcome.value : null]);
    const of = (term: string) => [...new Map(steps.filter(([name]) => name === term).map((step) => [step[1], step[2]])).values()];
    // 100 × 11,23 × 91,6% and 40 × 9,00 × 95,2%: 1028,668 + 342,72 = 1371,388 a month
    expect([of('hourlyRateUsed'), of('eligibleCost'), of('rateOfChild'), of('benefitOfChild'), of('childcareAllowanceOfYear'), of('award')]).toEqual([
      ['11.23', '9'], ['1123', '360'], ['0.952'], ['1028.668', '342.72'], ['16456.656'], ['16457'],
    ]);
  });
});

function childcare(of: HouseholdBuilder): AllowanceAssessment {
  return assess(of.facts()).allowances.childcare;
}
