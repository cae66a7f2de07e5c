import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AllowanceAssessment } from '../../../shared/models/assessment.ts';
import { assess } from '../../../shared/rules/index.ts';
import { allSteps, decisiveSteps, outline, treesOf } from '../../builders/explained.ts';
import { familyChoices, familyOf } from '../../builders/family-arbitrary.ts';
import { household, type HouseholdBuilder } from '../../builders/household.ts';
import { expectDownToFacts, expectElsewhereInFull } from '../explained-check.ts';
import { derivedSteps, expectTextHolds } from '../formula-check.ts';

describe('every explanation of a child budget', () => {
  it('goes down to facts and amounts of law, in terms of the glossary, on laws that exist, and its formulas hold', () => {
    fc.assert(fc.property(familyChoices, (choices) => {
      for (const tree of treesOf(childBudget(familyOf(choices)))) {
        expectDownToFacts(tree);
        expectElsewhereInFull(tree);
        for (const step of derivedSteps(tree)) expectTextHolds(step);
      }
    }), { numRuns: 30 });
  });

  it('has a legal basis for each step, except where only practice is known', () => {
    const steps = treesOf(childBudget(household().partner({ to: '2026-04-30' }).child('2014-02-02').childBenefit())).flatMap(allSteps);
    expect([...new Set(steps.filter(({ basis }) => basis === null).map(({ term }) => term))]).toEqual(['shownMonth']);
  });

  it('folds what did not decide: the amount without a child that counts', () => {
    const steps = decisiveSteps(childBudget(household().income(null)).explanation).map(({ term }) => term);
    expect(steps).toEqual(['award', 'awardRounded', 'entitlementOverYear', 'yearlyEntitlement', 'entitledToChildBudget', 'hasChildThatCounts', 'minimumAward']);
  });

  it.each<[what: string, of: HouseholdBuilder]>([
    ['kinderbijslag of the quarter after a birth', household().child('2026-04-15').childBenefit([{ from: '2026-07-01', to: null }])],
    ['a child eighteen on the first of a month', household().child('2008-05-01').childBenefit([{ from: null, to: '2026-04-30' }])],
    ['a child that joins', household().child('2014-05-10', 'c', { from: '2026-03-12' }).childBenefit()],
    ['a partner without lawful stay', household().partner().lawfulStay(false).child('2014-05-10').childBenefit()],
    ['assets of a child', household().assets('30000').partner({ to: '2026-05-31' }).assets('10').child('2015-05-05').childBenefit().assets('500')],
  ])('its formulas hold with %s', (_what, of) => {
    const steps = treesOf(childBudget(of)).flatMap(derivedSteps);
    expect(steps.length).toBeGreaterThan(10);
    for (const step of steps) expectTextHolds(step);
  });
});

describe('the explanation of a single parent with children of eight and thirteen and an income of 33,045 in 2026', () => {
  it('reads from the award down to the facts', () => {
    expect(outline(childBudget(household().income('33045').child('2018-06-15').childBenefit().child('2012-06-15', 'd').childBenefit()).explanation)).toMatchInlineSnapshot(`
      "
      award
        awardRounded
          entitlementOverYear
            yearlyEntitlement
              entitledToChildBudget
                applicantLives
                lawfulStay
                hasChildThatCounts
                  childCounts
                    childLives
                    bornInEarlierMonth
                      referenceDate
                      birthDate
                    notPastEighteen
                      referenceDate
                      birthDate
                      ageLimit
                    childBenefit
                  childCounts
                    childLives
                    bornInEarlierMonth
                      referenceDate
                      birthDate
                    notPastEighteen
                      referenceDate
                      birthDate
                      ageLimit
                    childBenefit
                assetsWithinLimit
                  assets
                  assetLimitSingle
              calculatedChildBudget
                maximumChildBudget
                  childAmounts
                    firstChildAmount
                    childCount
                      childCounts ↑
                      childCounts ↑
                    furtherChildAmount
                  ageSupplement
                    pastTwelve
                      referenceDate
                      birthDate
                      ageLimit
                    supplementFrom12
                  ageSupplement
                    pastTwelve
                      referenceDate
                      birthDate
                      ageLimit
                    pastSixteen
                      referenceDate
                      birthDate
                      ageLimit
                    supplementFrom12
                    supplementFrom16
                  supplementOfSingleParent
                    hasAllowancePartner
                    singleParentSupplement
                childBudgetReduction
                  reductionRate
                  incomeConsidered
                    assessmentIncome
                  incomeThreshold
                    hasAllowancePartner
                    thresholdIncome
        minimumAward"
    `);
  });

  it('says of each step what it comes to', () => {
    const steps = new Map(decisiveSteps(childBudget(household().income('33045').child('2018-06-15').childBenefit().child('2012-06-15', 'd').childBenefit()).explanation).map(({ term, outcome }) => [term, outcome.kind === 'known' ? outcome.value : null]));
    // 2 × 2580 + 724 + 3416 = 9300, less 7,6% × (33045 − 29736) = 251,484
    expect(['childAmounts', 'supplementOfSingleParent', 'maximumChildBudget', 'childBudgetReduction', 'calculatedChildBudget', 'award'].map((term) => steps.get(term))).toEqual(['5160', '3416', '9300', '251.484', '9048.516', '9049']);
  });
});

function childBudget(of: HouseholdBuilder): AllowanceAssessment {
  return assess(of.facts()).allowances.childBudget;
}
