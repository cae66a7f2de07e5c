import { describe, expect, it } from 'vitest';
import type { AllowanceAssessment } from '../../../shared/models/assessment.ts';
import { stated, unknownFact } from '../../../shared/rules/facts/household-facts.ts';
import { assess } from '../../../shared/rules/index.ts';
import { household, type HouseholdBuilder } from '../../builders/household.ts';

const single = (year: number, rent = '400') => household(year).rents(rent);
const before = { earlierHousingAllowance: stated(true) };

describe('there is entitlement', () => {
  it.each<[sentence: string, of: HouseholdBuilder, notMet: readonly string[]]>([
    ['of who rents a self-contained home', single(2026), []],
    ['not without a rented home', household(2026), ['rentsHome']],
    ['not of who rents a room', household(2026).rents('400', { selfContained: stated(false) }), ['selfContained']],
    ['not of a minor', single(2026).born('2009-06-15'), ['applicantOfAge']],
    ['of a minor with a child', single(2026).born('2009-06-15').child('2025-12-20'), []],
    ['not without lawful stay', single(2026).lawfulStay(false), ['lawfulStay']],
    ['not with a partner without lawful stay', single(2026).partner().lawfulStay(false), ['partnerLawfulStay']],
    ['not with an adult co-resident without lawful stay', single(2026).coResident().lawfulStay(false), ['coResidentsLawfulStay']],
    ['not with an adult child without lawful stay', single(2026).child('2007-06-15').lawfulStay(false), ['coResidentsLawfulStay']],
    ['with a minor child without lawful stay', single(2026).child('2009-06-15').lawfulStay(false), []],
    ['with a subtenant without lawful stay', single(2026).subtenant().lawfulStay(false), []],
    ['not after death', single(2026).died('2025-12-31'), ['applicantLives']],
  ])('%s', (_sentence, of, notMet) => {
    expect(housing(of).conditionsNotMet.map(({ term }) => term)).toEqual(notMet);
    expect(housing(of).award === '0').toBe(notMet.length > 0);
  });

  it('and all that is not met is said at once, with its article', () => {
    const of = household(2025).rents('900.08', { selfContained: stated(false) }).lawfulStay(false).assets('37396');
    expect(housing(of).conditionsNotMet.map(({ term, basis, months }) => [term, `${basis.law} ${basis.article}`, months.length])).toEqual([
      ['selfContained', 'Wht 11', 12], ['rentWithinLimit', 'Wht 13', 12], ['lawfulStay', 'Vw 2000 10', 12], ['assetsWithinLimit', 'Awir 7', 12],
    ]);
  });
});

describe('the rent limit of 2024 and 2025', () => {
  it.each<[sentence: string, of: HouseholdBuilder, entitled: boolean]>([
    ['2024: at the limit', single(2024, '879.66'), true],
    ['2024: a cent above it', single(2024, '879.67'), false],
    ['2024: somebody of twenty-two at the low limit', single(2024, '454.47').born('2001-12-15'), true],
    ['2024: somebody of twenty-two a cent above it', single(2024, '454.48').born('2001-12-15'), false],
    ['2025: at the limit', single(2025, '900.07'), true],
    ['2025: a cent above it', single(2025, '900.08'), false],
    ['2025: somebody of twenty-two at the low limit', single(2025, '477.20').born('2002-12-15'), true],
    ['2025: somebody of twenty-two a cent above it', single(2025, '477.21').born('2002-12-15'), false],
    ['2025: somebody of twenty-three a cent above the low limit', single(2025, '477.21').born('2002-01-01'), true],
    ['2025: somebody of twenty-two with an older partner', single(2025, '900.07').born('2002-12-15').partner(), true],
    ['2025: somebody of twenty-two with an older co-resident', single(2025, '900.07').born('2002-12-15').coResident(), true],
    ['2025: somebody of twenty-two with a co-resident of the same age', single(2025, '477.21').born('2002-12-15').coResident().born('2002-12-15'), false],
    ['2025: somebody of twenty-two with an older subtenant', single(2025, '477.21').born('2002-12-15').subtenant(), false],
    ['2025: somebody of twenty-two with a child', single(2025, '900.07').born('2002-12-15').child('2024-05-05'), true],
    ['2025: somebody of twenty-two with a handicap', single(2025, '900.07').born('2002-12-15').handicapped(), true],
    ['2025: above the limit with housing allowance for the home before', household(2025).rents('950', before), true],
    ['2025: above the limit with a handicap, of which it is not told what it costs', single(2025, '950').handicapped(), false],
  ])('%s', (_sentence, of, entitled) => {
    expect([housing(of).conditionsNotMet.map(({ term }) => term), housing(of).award !== '0']).toEqual([entitled ? [] : ['rentWithinLimit'], entitled]);
  });

  it('gives nothing for the part above it where it does not refuse', () => {
    expect(housing(household(2025).rents('950', before)).exactYear).toBe(housing(single(2025, '900.07')).exactYear);
    expect(housing(household(2025).rents('950', before).born('2002-12-15')).exactYear).toBe(housing(single(2025, '477.20')).exactYear);
  });

  it('is only a cap in 2026, with the age of twenty-one', () => {
    const exact = (of: HouseholdBuilder) => housing(of).exactYear;
    expect(exact(single(2026, '1500'))).toBe(exact(single(2026, '932.93')));
    expect(exact(single(2026, '1500').born('2005-12-15'))).toBe(exact(single(2026, '498.20')));
    expect(exact(single(2026, '1500').born('2005-01-01'))).toBe(exact(single(2026, '932.93')));
    expect(exact(single(2026, '1500').born('2005-12-15').handicapped())).toBe(exact(single(2026, '932.93')));
  });
});

describe('the assets on 1 January', () => {
  it.each<[sentence: string, of: HouseholdBuilder, notMet: readonly string[]]>([
    ['2024: at the limit of a single person', single(2024).assets('36952'), []],
    ['2024: a cent above it', single(2024).assets('36952.01'), ['assetsWithinLimit']],
    ['2025: at the limit of a single person', single(2025).assets('37395'), []],
    ['2025: a euro above it', single(2025).assets('37396'), ['assetsWithinLimit']],
    ['2026: at the limit of a single person', single(2026).assets('38479'), []],
    ['2026: a euro above it', single(2026).assets('38480'), ['assetsWithinLimit']],
    ['2024: partners all year at the joint limit', single(2024).assets('73904').partner(), []],
    ['2024: partners all year above it', single(2024).assets('73904').partner().assets('1'), ['assetsWithinLimit']],
    ['2026: partners all year at the joint limit', single(2026).assets('36958').partner().assets('40000'), []],
    ['2026: partners all year above it', single(2026).assets('36959').partner().assets('40000'), ['assetsWithinLimit']],
    ['2026: a partner for part of the year does not count', single(2026).assets('38479').partner({ from: '2026-02-01' }).assets('900000'), []],
    ['2026: the own assets above the limit of a single person, with a partner for part of the year', single(2026).assets('38480').partner({ from: '2026-02-01' }), ['assetsWithinLimit']],
    ['2026: a co-resident at the limit', single(2026).coResident().assets('38479'), []],
    ['2026: a co-resident above the limit', single(2026).coResident().assets('38480'), ['coResidentsAssetsWithinLimit']],
    ['2026: two co-residents do not count together', single(2026).coResident('m').assets('38479').coResident('n').assets('38479'), []],
    ['2026: a co-resident above the limit who comes in February', single(2026).coResident('m', { from: '2026-02-01' }).assets('900000'), []],
    ['2026: a co-resident above the limit who leaves in November', single(2026).coResident('m', { to: '2026-11-30' }).assets('900000'), []],
    ['2026: a co-resident above the limit who leaves in December counts all year', single(2026).coResident('m', { to: '2026-12-15' }).assets('900000'), ['coResidentsAssetsWithinLimit']],
    ['2026: a subtenant above the limit', single(2026).subtenant().assets('900000'), []],
    ['2026: an adult child above the limit', single(2026).child('2007-12-31').assets('38480'), ['coResidentsAssetsWithinLimit']],
    ['2026: what a minor child has counts with the parent', single(2026).assets('38000').child('2010-05-05').assets('480'), ['assetsWithinLimit']],
    ['2026: what a minor child has counts with the parents, at the limit', single(2026).assets('38000').child('2010-05-05').assets('479'), []],
    ['2026: what a minor child has counts with both parents', single(2026).assets('38000').partner().assets('38000').child('2010-05-05').assets('959'), ['assetsWithinLimit']],
    ['2026: what a minor child has counts with the parent who has a partner for part of the year', single(2026).assets('38000').partner({ to: '2026-03-31' }).child('2010-05-05').assets('480'), ['assetsWithinLimit']],
    ['2026: a child of eighteen on 1 January has assets of its own', single(2026).assets('38000').child('2008-01-01').assets('38479'), []],
    ['2026: a child who becomes eighteen on 2 January does not', single(2026).assets('38000').child('2008-01-02').assets('480'), ['assetsWithinLimit']],
  ])('%s', (_sentence, of, notMet) => {
    expect(housing(of).conditionsNotMet.map(({ term }) => term)).toEqual(notMet);
  });
});

describe('what is not known', () => {
  it.each<[sentence: string, of: HouseholdBuilder, missing: readonly string[]]>([
    ['an unknown rent is asked for', household(2026).rents(null), ['.rent']],
    ['an unknown home is asked for', household(2026).rents('400', { selfContained: unknownFact() }), ['.selfContained']],
    ['unknown service costs are asked for in 2025', household(2025).rents('400', { serviceCosts: unknownFact() }), ['.serviceCosts']],
    ['unknown service costs do not matter in 2026', household(2026).rents('400', { serviceCosts: unknownFact() }), []],
    ['whether there was an allowance before does not matter under the limit', household(2025).rents('400', { earlierHousingAllowance: unknownFact() }), []],
    ['whether there was an allowance before is asked for above the limit', household(2025).rents('950', { earlierHousingAllowance: unknownFact() }), ['.earlierHousingAllowance']],
    ['it does not matter in 2026', household(2026).rents('950', { earlierHousingAllowance: unknownFact() }), []],
    ['an unknown income is asked for', single(2026).income(null), ['a.assessmentIncome']],
    ['an unknown income of a co-resident is asked for', single(2026).coResident().income(null), ['m.assessmentIncome']],
    ['an unknown income of a child under twenty-three is asked for: it counts above the exemption', single(2026).child('2018-06-03').income(null), ['c.assessmentIncome']],
    ['an unknown income of a subtenant does not matter', single(2026).subtenant().income(null), []],
    ['unknown assets are asked for', single(2026).assets(null), ['a.assets']],
    ['unknown assets of a co-resident are asked for', single(2026).coResident().assets(null), ['m.assets']],
    ['unknown assets of a co-resident for part of the year are not', single(2026).coResident('m', { to: '2026-05-31' }).assets(null), []],
    ['unknown assets of an adult child are asked for', single(2026).child('2005-05-05').assets(null), ['c.assets']],
    ['the birth date of a child with assets, when it leaves open whether it was a minor on 1 January', single(2026).child('2008').assets('480'), ['c.birthDate']],
    ['the birth date of a child that leaves open only on which day it became of age is not', single(2026).child('2006').assets('480'), []],
    ['unknown assets of a minor child are not: they are among those of the parent', single(2026).child('2015-05-05').assets(null), []],
    ['the birth date of a child is asked for', single(2026).child('').born(null), ['c.birthDate']],
    ['a year of birth is enough for a child that is twenty that year', single(2026).child('2006'), []],
    ['a year of birth is not enough for a child that is eighteen on 1 January or not, and has assets unknown', single(2026).child('2008').assets(null), ['c.assets', 'c.birthDate']],
    ['a year of birth is not enough for a child born in the year', single(2026).child('2026'), ['c.birthDate']],
    ['a year of birth is enough for somebody who became twenty-one long ago', single(2026).born('1986'), []],
    ['whether a co-resident still lives is asked for', single(2026).coResident().died(null), ['m.deathDate']],
    ['nothing is asked for when it is known that there is no entitlement', household(2026).rents(null, { selfContained: stated(false) }).income(null).assets(null), []],
    ['2024: a birth date is asked for that decides the type of the household', household(2024).rents('400').born('1957'), ['a.birthDate']],
  ])('%s', (_sentence, of, missing) => {
    const { status, missingFacts, award } = housing(of);
    expect({ status, missing: missingFacts.map(({ person, fact }) => `${person ?? ''}.${fact}`).toSorted(), known: award !== null })
      .toEqual({ status: missing.length > 0 ? 'unknown' : 'known', missing: missing.toSorted(), known: missing.length === 0 });
  });
});

describe('what is touched but not reckoned with is said', () => {
  const eight = Array.from({ length: 7 }).reduce<HouseholdBuilder>((of, _, index) => of.child('2015-05-05', `c${index}`), household(2025).rents('950'));

  it.each<[sentence: string, of: HouseholdBuilder, gaps: readonly string[]]>([
    ['a room may be in a designated building', household(2026).rents('400', { selfContained: stated(false) }), ['designatedRooms']],
    ['a rent above the limit may come from facilities for a handicap', single(2025, '950').handicapped(), ['adaptedHomeAboveLimit']],
    ['but not in 2026, when the limit refuses nobody', single(2026, '950').handicapped(), []],
    ['a household of eight may live in a home meant for that', eight, ['homeForEight']],
    ['a minor may have no parents any more', single(2026).born('2010-05-05'), ['minorOrphan']],
    ['a partnership that ends: which asset limit, and the ten per cent rule', single(2026).partner({ to: '2026-06-30' }), ['partnerAssetsPartOfYear', 'tenPercentRule']],
    ['a partnership that begins: which asset limit', single(2026).partner({ from: '2026-06-30' }), ['partnerAssetsPartOfYear']],
    ['a co-resident who leaves: the ten per cent rule', single(2026).coResident('m', { to: '2026-06-30' }), ['tenPercentRuleCoResident']],
    ['the death of somebody who lives alone', single(2026).died('2026-06-15'), ['incomeAfterDeath']],
    ['a death with a child at home', single(2026).died('2026-06-15').child('2015-05-05'), []],
    ['a whole year of the same people', single(2026).partner().child('2015-05-05').coResident(), []],
  ])('%s', (_sentence, of, gaps) => {
    expect(housing(of).gaps.map(({ term }) => term)).toEqual(gaps);
  });
});

describe('what cannot be answered', () => {
  it.each([2022, 2023, 2027, 2030])('%i has no final amounts and is refused, not answered with those of a neighbour', (year) => {
    expect(housing(household(year).rents('600'))).toMatchObject({ status: 'refused', award: null, refusal: { kind: 'parameterNotInForce', term: 'qualityDiscountLimit', year } });
  });

  it('2027 is refused also when announced amounts may be used, for the limits are not among them', () => {
    expect(assess(household(2027).rents('600').facts(), { provisional: true }).allowances.housing.refusal).toEqual({ kind: 'parameterNotInForce', term: 'qualityDiscountLimit', year: 2027 });
  });

  it('two homes at once contradict each other', () => {
    expect(housing(single(2026).rents('500'))).toMatchObject({ status: 'refused', refusal: { kind: 'factsContradict', term: 'rentsHome' } });
  });

  it('two partners at once contradict each other', () => {
    expect(housing(single(2026).partner().partner({}, 'q'))).toMatchObject({ status: 'refused', refusal: { kind: 'factsContradict', term: 'allowancePartner' } });
  });
});

function housing(of: HouseholdBuilder): AllowanceAssessment {
  return assess(of.facts()).allowances.housing;
}
