import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AllowanceAssessment } from '../../shared/models/assessment.ts';
import { assess, glossary } from '../../shared/rules/index.ts';
import { allSteps, decisiveSteps, outline, treesOf } from '../builders/explained.ts';
import { householdChoices, householdOf } from '../builders/household-arbitrary.ts';
import { household, type HouseholdBuilder } from '../builders/household.ts';
import { expectDownToFacts, lawNames } from './explained-check.ts';

describe('every explanation', () => {
  it('goes down to facts and amounts of law, in terms of the glossary, on laws that exist', () => {
    fc.assert(fc.property(householdChoices, (choices) => {
      treesOf(healthcare(householdOf(choices))).forEach(expectDownToFacts);
    }), { numRuns: 100 });
  });

  it('has a legal basis for each step, except where only practice is known', () => {
    const steps = allSteps(healthcare(household().partner().income('31000')).explanation);
    expect(steps.filter(({ basis }) => basis === null)).toEqual([]);
    expect(healthcare(household()).months[0]?.explanation).toMatchObject({ term: 'shownMonth', basis: null });
  });

  it('crosses the bridge: plain text, no decimals of the rules', () => {
    const { explanation } = healthcare(household().partner({ from: '2026-03-01' }).income('31000'));
    expect(structuredClone(explanation)).toEqual(explanation);
  });

  it('names whose fact it is and how sure', () => {
    const incomes = allSteps(healthcare(household().income('20000').partner().income('11000')).explanation).filter(({ term }) => term === 'assessmentIncome');
    expect(incomes.map(({ person, outcome, origin }) => [person, outcome, origin])).toEqual([
      ['a', { kind: 'known', value: '20000' }, { kind: 'fact', person: 'a', state: 'known', record: null }],
      ['p', { kind: 'known', value: '11000' }, { kind: 'fact', person: 'p', state: 'known', record: null }],
    ]);
  });

  it('names the publication of every amount', () => {
    const premium = allSteps(healthcare(household()).explanation).find(({ term }) => term === 'standardPremium');
    expect(premium?.origin).toEqual({
      kind: 'parameter', validFrom: '2026-01-01', validTo: '2026-12-31', publication: 'Regeling vaststelling standaardpremie en bestuursrechtelijke premies 2026, art. 1, Stcrt. 2025, 40022',
      link: 'https://zoek.officielebekendmakingen.nl/stcrt-2025-40022.html', readIn: null, quote: 'De standaardpremie, bedoeld in de Wet op de zorgtoeslag, bedraagt voor het berekeningsjaar 2026 € 2.119,–.', provisional: false, replaced: false,
    });
  });

  it('shows a replaced amount as replaced', () => {
    const steps = allSteps(healthcare(household().replacing({ 'healthcare.excessRate': '0.15' })).explanation);
    expect(steps.filter(({ origin }) => origin.kind === 'parameter' && origin.replaced).map(({ term, outcome }) => [term, outcome])).toEqual([['excessRate', { kind: 'known', value: '0.15' }]]);
  });

  it('folds what did not decide: the amount when there is no entitlement, the met conditions beside the unmet', () => {
    const steps = decisiveSteps(healthcare(household().income(null).assets('146012')).explanation).map(({ term }) => term);
    expect(steps).toEqual(['award', 'awardRounded', 'entitlementOverYear', 'yearlyEntitlement', 'entitledToHealthcareAllowance', 'assetsWithinLimit', 'assets', 'assetLimitSingle', 'minimumAward']);
  });

  it('is one and the same for months that are equal', () => {
    const { months } = healthcare(household().partner({ from: '2026-03-01' }));
    expect(new Set(months.map(({ explanation }) => explanation)).size).toBe(2);
  });
});

describe('the explanation of a single person with an income of 35,000', () => {
  it('reads from the award down to the facts', () => {
    expect(outline(healthcare(household().income('35000')).explanation)).toMatchInlineSnapshot(`
      "
      award
        awardRounded
          entitlementOverYear
            yearlyEntitlement
              entitledToHealthcareAllowance
                applicantLives
                healthInsured
                insuredAgeReached
                  referenceDate
                  birthDate
                  ageLimit
                lawfulStay
                assetsWithinLimit
                  assets
                  assetLimitSingle
              calculatedEntitlement
                premiumExcess
                  standardPremiums
                    premiumOfPerson
                      standardPremium
                  normPremium
                    thresholdRate
                      hasAllowancePartner
                      thresholdRateSingle
                    thresholdIncome
                    excessRate
                    incomeConsidered
                      assessmentIncome
        minimumAward"
    `);
  });
});

describe('the glossary', () => {
  it('has a Dutch and an English word for every term, and no word twice', () => {
    const entries = Object.values(glossary);
    expect(entries.filter(({ dutch, english }) => dutch.trim() === '' || english.trim() === '')).toEqual([]);
    expect(new Set(entries.map(({ dutch }) => dutch)).size).toBe(entries.length);
    expect(new Set(entries.map(({ english }) => english)).size).toBe(entries.length);
  });

  it('rests on laws that exist', () => {
    expect(Object.values(glossary).filter(({ basis }) => basis !== null && !lawNames.has(basis.law))).toEqual([]);
  });
});

function healthcare(of: HouseholdBuilder): AllowanceAssessment {
  return assess(of.facts()).allowances.healthcare;
}
