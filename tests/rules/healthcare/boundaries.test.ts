import { describe, expect, it } from 'vitest';
import type { AllowanceAssessment } from '../../../shared/models/assessment.ts';
import { readEuro } from '../../../shared/models/money.ts';
import { assess } from '../../../shared/rules/index.ts';
import { household, type HouseholdBuilder } from '../../builders/household.ts';

const single = household().income('20000');
const couple = single.partner().income('9000');
const partOfYear = single.assets('146011').partner({ from: '2026-02-01' }).income('9000');

describe('the assets on 1 January', () => {
  it.each<[sentence: string, of: HouseholdBuilder, entitled: boolean]>([
    ['of a single person a euro under the limit are allowed', single.assets('146010'), true],
    ['of a single person exactly at the limit are allowed', single.assets('146011'), true],
    ['of a single person a cent over the limit are too much', single.assets('146011.01'), false],
    ['of partners all year exactly at the joint limit are allowed', single.assets('100000').partner().assets('84633'), true],
    ['of partners all year a euro over the joint limit are too much', single.assets('100000').partner().assets('84634'), false],
    ['of partners all year count together, whoever has them', single.assets('184633').partner().assets('0'), true],
    ['of a partner for part of the year do not count', partOfYear.assets('900000'), true],
    ['of the applicant count alone against the limit of a single person, with a partner for part of the year', single.assets('146012').partner({ from: '2026-02-01' }), false],
    ['of two partners after each other do not count', single.partner({ to: '2026-06-30' }).assets('900000').partner({ from: '2026-07-01' }, 'q').assets('900000'), true],
    ['of a partner who died in the year do not count', couple.assets('900000').died('2026-06-15'), true],
    ['of a partner of the first month to the last count, also when the partnership ended in December', single.partner({ to: '2026-12-01' }).assets('184634'), false],
  ])('%s', (_sentence, of, entitled) => {
    expect(readEuro(healthcare(of).award ?? '0').isPositive() && healthcare(of).award !== '0').toBe(entitled);
  });

  it('take away the whole year, not a part of it', () => {
    expect(healthcare(single.assets('146012')).conditionsNotMet.map(({ term, months }) => [term, months.length])).toEqual([['assetsWithinLimit', 12]]);
  });
});

describe('the minimum', () => {
  it.each([
    ['an award that rounds to 24 is awarded', '40857', '24'],
    ['an award that rounds to 23 is not', '40858', '0'],
    ['no income gives the highest award', '0', '1550'],
    ['a negative income gives the highest award', '-5000', '1550'],
    ['an income at the threshold gives the highest award', '29736', '1550'],
    ['a euro above the threshold costs 13.73 cents', '29737', '1550'],
    ['an income far above the ceiling gives nothing', '250000', '0'],
  ])('%s', (_sentence, income, award) => {
    expect(healthcare(single.income(income)).award).toBe(award);
  });

  it('half a euro rounds up', () => {
    const half = single.income('0').replacing({ 'healthcare.standardPremium': '669.05232' });
    expect(healthcare(half)).toMatchObject({ exactYear: '100.5', award: '101' });
    expect(healthcare(half.insured([{ from: '2026-07-01', to: null }]).replacing({ 'healthcare.standardPremium': '569.55232' }))).toMatchObject({ exactYear: '0.5', award: '0' });
  });

  it('a sum of months ending in half a euro rounds up too', () => {
    const of = single.income('0').insured([{ from: '2026-08-01', to: null }]).replacing({ 'healthcare.standardPremium': '644.55232' });
    expect(healthcare(of)).toMatchObject({ exactYear: '31.6666666667', award: '32' });
    expect(healthcare(of.replacing({ 'healthcare.standardPremium': '639.75232' }))).toMatchObject({ exactYear: '29.6666666667', award: '30' });
  });
});

describe('insurance of partners', () => {
  const year = household(2025);

  it.each<[sentence: string, of: HouseholdBuilder, exactYear: string]>([
    ['both insured: two premiums', year.partner(), '3010.21162'],
    ['a partner who is not insured halves the amount, both premiums count', year.partner().insured(false), '1505.10581'],
    ['a partner of seventeen halves the amount', year.partner().born('2009-06-01'), '1505.10581'],
    // 2112 × 0.7981 − 538.57776
    ['insured by treaty: the premium times the factor', year.byTreaty('0.7981'), '1147.00944'],
    // 2112 × 0.7981 + 2112 − 1213.78838
    ['insured by treaty with a partner insured here: the factor counts once', year.byTreaty('0.7981').partner(), '2583.79882'],
    // 2 × 2112 × 0.7981 − 1213.78838
    ['both insured by treaty in one country: the factor counts twice', year.byTreaty('0.7981').partner().byTreaty('0.7981'), '2157.38602'],
    // 2112 × (0.7981 + 0.8251) − 1213.78838
    ['insured by treaty in two countries: each has the own factor', year.byTreaty('0.7981').partner().byTreaty('0.8251'), '2214.41002'],
    // half of 2 × 2112 × 0.7981 − 1213.78838
    ['insured by treaty with a partner who is not insured: the factor counts twice and half remains', year.byTreaty('0.7981').partner().insured(false), '1078.69301'],
    // 2112 + 2112 × 0.7981 − 1213.78838
    ['insured here with a partner insured by treaty: the factor counts for the partner', year.partner().byTreaty('0.7981'), '2583.79882'],
  ])('%s', (_sentence, of, exactYear) => {
    expect(healthcare(of).exactYear).toBe(exactYear);
  });

  it('by treaty for part of the year counts the factor in those months only', () => {
    const { months } = healthcare(year.byTreaty('0.7981', [{ from: '2025-09-01', to: null }]));
    expect([months[7]?.shown, months[8]?.shown]).toEqual(['131', '95']);
  });

  it.each<[sentence: string, of: HouseholdBuilder, refusal: unknown, gaps: readonly string[]]>([
    ['a partner abroad who is insured nowhere is not modelled', year.partner().insured(false).abroad('0.7981'), { kind: 'notModelled' }, ['uninsuredPartnerAbroad']],
    ['a partner insured by treaty before the law had a rule is not modelled', household(2024).partner({ to: '2024-10-31' }).byTreaty('0.7663'), { kind: 'notModelled' }, ['treatyPartnerBeforeAmendment']],
    ['a factor of another year is a contradiction', year.byTreaty('0.8165'), { kind: 'factsContradict', term: 'careCountryFactor' }, []],
    ['the factors of 2023 are not published here', household(2023).byTreaty('0.7663'), { kind: 'parameterNotInForce', term: 'careCountryFactor', year: 2023 }, []],
  ])('%s', (_sentence, of, refusal, gaps) => {
    const { status, refusal: found, gaps: touched, award } = healthcare(of);
    expect({ status, found, gaps: touched.map(({ term }) => term).filter((term) => gaps.includes(term)), award }).toEqual({ status: 'refused', found: refusal, gaps, award: null });
  });

  it('a gap in the amount does not stand in the way where there is no entitlement', () => {
    expect(healthcare(year.assets('900000').partner().insured(false).abroad('0.7981'))).toMatchObject({ status: 'known', award: '0' });
  });

  it('a partner insured by treaty from December 2024 is modelled', () => {
    expect(healthcare(household(2024).partner({ from: '2024-12-01' }).byTreaty('0.7663')).status).toBe('known');
  });
});

describe('what is not known', () => {
  it.each<[sentence: string, of: HouseholdBuilder, missing: readonly string[]]>([
    ['an unknown income is asked for', single.income(null), ['a.assessmentIncome']],
    ['unknown assets are asked for', single.assets(null), ['a.assets']],
    ['an unknown insurance is asked for', single.insured(null), ['a.healthInsured']],
    ['all that is missing is asked for at once', single.income(null).assets(null).partner().income(null).insured(null), ['a.assets', 'a.assessmentIncome', 'p.assessmentIncome', 'p.healthInsured']],
    ['the assets of a partner for part of the year are not asked for', single.partner({ from: '2026-02-01' }).assets(null), []],
    ['nothing is asked for when the assets are too high anyway', single.assets('900000').income(null), []],
    ['a year of birth is enough for somebody of forty', single.born('1986'), []],
    ['a year of birth is not enough for somebody who turns eighteen', single.born('2008'), ['a.birthDate']],
    ['the factor of somebody insured by treaty is asked for', single.byTreaty(null), ['a.careCountryFactor']],
    ['whether the partner still lives is asked for', single.partner().died(null), ['p.deathDate']],
    ['a year of death before this one is enough', single.partner({ to: '2026-03-31' }).died('2025'), []],
  ])('%s', (_sentence, of, missing) => {
    const { status, missingFacts } = healthcare(of);
    expect({ status, missing: missingFacts.map(({ person, fact }) => `${person ?? ''}.${fact}`).toSorted() }).toEqual({ status: missing.length > 0 ? 'unknown' : 'known', missing: missing.toSorted() });
  });

  it('is never nought: no award, no months', () => {
    const { award, exactYear, shownMonth, months } = healthcare(single.income(null));
    expect([award, exactYear, shownMonth, months[0]?.exact, months[0]?.shown]).toEqual([null, null, null, null, null]);
  });
});

describe('what cannot be', () => {
  it.each<[sentence: string, of: HouseholdBuilder, term: string]>([
    ['two partners at once', single.partner().partner({}, 'q'), 'allowancePartner'],
    ['two applicants', household().partner(), 'applicant'],
  ])('%s is refused as a contradiction', (_sentence, of, term) => {
    const facts = of.facts();
    const persons = term === 'applicant' ? facts.persons.map((person) => ({ ...person, role: 'applicant' as const })) : facts.persons;
    expect(assess({ ...facts, persons }).allowances.healthcare).toMatchObject({ status: 'refused', refusal: { kind: 'factsContradict', term } });
  });

  it.each([2022, 2027, 2030])('%i has no final amounts and is refused, not answered with those of a neighbour', (year) => {
    expect(assess(household(year).facts()).allowances.healthcare).toMatchObject({ status: 'refused', refusal: { kind: 'parameterNotInForce', term: 'standardPremium', year } });
  });

  it('2027 is refused also when announced amounts may be used, for the standard premium is not among them', () => {
    expect(assess(household(2027).facts(), { provisional: true }).allowances.healthcare.refusal).toEqual({ kind: 'parameterNotInForce', term: 'standardPremium', year: 2027 });
  });
});

describe('what is touched but not reckoned with is said', () => {
  it.each<[sentence: string, of: HouseholdBuilder, gaps: readonly string[]]>([
    ['a partnership that ends: the ten per cent rule, and which asset limit', single.partner({ to: '2026-06-30' }), ['partnerAssetsPartOfYear', 'tenPercentRule']],
    ['a partnership that begins: which asset limit', single.partner({ from: '2026-06-30' }), ['partnerAssetsPartOfYear']],
    ['assets over the limit of a single person, with a partner for part of the year', single.assets('146012').partner({ from: '2026-06-30' }), ['partnerAssetsPartOfYear']],
    ['the death of a single person: the income brought to a year', single.died('2026-06-15'), ['incomeAfterDeath']],
    ['but not with a child or another co-resident at the address, for then it is not', single.died('2026-06-15').child('2018-06-03'), []],
    ['the death of somebody with a partner: which asset limit', single.died('2026-06-15').partner(), ['partnerAssetsAfterDeath']],
    ['on the second of November: that too, for no partner is there on 1 December', single.died('2026-11-02').partner(), ['partnerAssetsAfterDeath']],
    ['on the second of December: nothing, for on the first of every month there was a partner', single.died('2026-12-02').partner(), []],
    ['a whole year of the same people: nothing', couple, []],
  ])('%s', (_sentence, of, gaps) => {
    expect(healthcare(of).gaps.map(({ term }) => term)).toEqual(gaps);
  });
});

function healthcare(of: HouseholdBuilder): AllowanceAssessment {
  return assess(of.facts()).allowances.healthcare;
}
