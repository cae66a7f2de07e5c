import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRateNotPublished, isUndecided } from '../../renderer/case/missing.ts';
import { wordings } from '../../renderer/wording/language.ts';
import { allowances } from '../../shared/models/allowance.ts';
import { askedRelations, type HouseholdFacts } from '../../shared/models/household.ts';
import { assess, figuresOf } from '../../shared/rules/index.ts';
import { childBudgetGaps } from '../../shared/rules/child-budget/gaps.ts';
import { childcareGaps } from '../../shared/rules/childcare-allowance/gaps.ts';
import { stated, unknownFact } from '../../shared/rules/facts/household-facts.ts';
import { noFactShowsIt } from '../../shared/rules/general/gaps.ts';
import { partnerGaps } from '../../shared/rules/general/partner/gaps.ts';
import { healthcareGaps } from '../../shared/rules/healthcare-allowance/gaps.ts';
import { housingGaps } from '../../shared/rules/housing-allowance/gaps.ts';
import { familyChoices, familyOf } from '../builders/family-arbitrary.ts';
import { household, type HouseholdBuilder } from '../builders/household.ts';
import { housingChoices, housingHouseholdOf } from '../builders/housing-arbitrary.ts';

/** Households that fail everything there is to fail, one after another, for no household fails all at once. */
const unlucky: readonly HouseholdFacts[] = [
  household(2025).lawfulStay(false).assets('900000').works(false).insured(false).rents('2000', { selfContained: stated(false) }).child('2022-06-15').childBenefit(false).facts(),
  household(2025).born('2009-06-15').rents('500').facts(),
  household().partner().lawfulStay(false).works(false).coResident().lawfulStay(false).assets('900000').rents('500').child('2022-06-15').childBenefit().inCare('100', '10.00', { registered: false }).facts(),
  household().works([{ from: null, to: '2026-01-31' }]).child('2022-06-15').childBenefit().inCare('230', '10.00').facts(),
  { ...household().works().child('2022-06-15').childBenefit().inCare('100', '10.00').facts(), childcareAppliedOn: '2026-11-01' },
  household().died('2025-11-30').facts(),
];

/** Each fact forgotten by itself, in households in which it matters. */
const forgotten: readonly HouseholdBuilder[] = [
  household().income(null), household().assets(null), household().insured(null), household().born(null), household().died(null), household().lawfulStay(null), household().byTreaty(null),
  household(2025).rents(null), household(2025).rents('600', { selfContained: unknownFact() }), household(2025).rents('600', { serviceCosts: unknownFact() }), household(2025).rents('950', { earlierHousingAllowance: unknownFact() }),
  household().child('2022-06-15'), household().child('2009-12-15').childBenefit(false), household().child('2022-06-15').childBenefit().inCare('100', '10.00'),
  household().works().child('2022-06-15').childBenefit().inCare(null, '10.00'), household().works().child('2022-06-15').childBenefit().inCare('100', null), household().works().child('2022-06-15').childBenefit().inCare('100', '10.00', { registered: null }),
];

describe.each(Object.entries(wordings))('in %s', (_language, { answers, gaps }) => {
  it('every condition that is not met has a plain sentence', () => {
    const terms = new Set(unlucky.flatMap(conditionsOf));
    fc.assert(fc.property(familyChoices, housingChoices, (family, housing) => {
      for (const facts of [familyOf(family).facts(), housingHouseholdOf(housing).facts()]) for (const term of conditionsOf(facts)) terms.add(term);
    }), { numRuns: 40 });
    expect([...terms].filter((term) => !Object.hasOwn(answers.unmet, term))).toEqual([]);
  });

  it('there is no plain sentence for a condition that no allowance has', () => {
    const terms = new Set(unlucky.flatMap(conditionsOf));
    const ofThese = Object.keys(answers.unmet).filter((term) => !terms.has(term));
    expect(ofThese).toEqual([]);
  });

  it('every fact that can be missing has plain words', () => {
    const facts = new Set([...forgotten.flatMap((of) => missingOf(of.facts())), ...askedRelations]);
    expect([...facts].filter((fact) => !Object.hasOwn(answers.fact, fact))).toEqual([]);
    expect(facts.size).toBeGreaterThan(20);
  });

  it('every gap that a household can touch has a sentence on what was done', () => {
    const all = [...partnerGaps, ...healthcareGaps, ...housingGaps, ...childBudgetGaps, ...childcareGaps];
    const touched = new Set<string>(all.filter((gap) => gap.touchedBy !== (noFactShowsIt as unknown)).map(({ term }) => term));
    expect([...touched].filter((term) => !Object.hasOwn(gaps, term))).toEqual([]);
    expect(Object.keys(gaps).filter((term) => !touched.has(term))).toEqual([]);
    expect(Object.values(gaps).flatMap((text) => text.split(/(?<=[.!?]) /)).filter((sentence) => sentence.split(/\s+/).length > 25)).toEqual([]);
  });
});

describe('what is missing and nobody can tell', () => {
  it('is a percentage that was not found, or hours of which no rule says how they count', () => {
    const open = household(2025).income('49000').works().child('2022-06-15').childBenefit().inCare('100', '9.00').child('2021-06-15', 'd').childBenefit().inCare('90', '9.00');
    const kinds = household().works().child('2022-06-15').childBenefit().inCare('200', '9.00').inCare('100', '8.00');
    const left = household().works([{ from: null, to: '2026-03-31' }]).partner({ to: '2026-06-30' }).works().child('2022-06-15').childBenefit().inCare('100', '9.00');
    expect([open, kinds, left].map((of) => assess(of.facts()).allowances.childcare.missingFacts.map((one) => [isRateNotPublished(one), isUndecided(one)]))).toEqual([[[true, false]], [[false, true]], [[false, true]]]);
  });
});

function conditionsOf(facts: HouseholdFacts): readonly string[] {
  const figures = figuresOf(facts).allowances;
  return allowances.flatMap((allowance) => figures[allowance].conditionsNotMet.map(({ term }) => term));
}

function missingOf(facts: HouseholdFacts): readonly string[] {
  const assessment = assess(facts).allowances;
  return allowances.flatMap((allowance) => assessment[allowance].missingFacts.map(({ fact }) => fact));
}
