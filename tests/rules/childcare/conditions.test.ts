import { describe, expect, it } from 'vitest';
import type { AllowanceAssessment } from '../../../shared/models/assessment.ts';
import { assess } from '../../../shared/rules/index.ts';
import { household, type HouseholdBuilder } from '../../builders/household.ts';

const working = household().income('20000').works();
const couple = working.partner().works().income('9000');
const cared = (of: HouseholdBuilder) => of.child('2022-06-15').childBenefit().inCare('100', '10.00');

describe('there is entitlement', () => {
  it.each<[sentence: string, of: HouseholdBuilder, notMet: readonly string[]]>([
    ['of a parent who works with a child in registered care', cared(working), []],
    ['of partners who both do', cared(couple), []],
    ['not without care', working.child('2022-06-15').childBenefit(), ['registeredCare']],
    ['not with unregistered care', working.child('2022-06-15').childBenefit().inCare('100', '10.00', { registered: false }), ['registeredCare']],
    ['not of a parent who does not work', cared(household().works(false)), ['workRequirementMet']],
    ['not with a partner who does not work', cared(working.partner().works(false)), ['workRequirementMet']],
    ['not without lawful stay', cared(working.lawfulStay(false)), ['lawfulStay']],
    ['not with a partner without lawful stay', cared(couple.lawfulStay(false)), ['partnerLawfulStay']],
    ['not after death', cared(working.died('2025-12-31')), ['applicantLives']],
    ['whatever the assets are', cared(working.assets('9000000')), []],
    ['whatever the income is', cared(working.income('900000')), []],
  ])('%s', (_sentence, of, notMet) => {
    expect(childcare(of).conditionsNotMet.map(({ term }) => term)).toEqual(notMet);
    expect(childcare(of).award === '0').toBe(notMet.length > 0);
  });

  it('and all that is not met is said at once, with its article', () => {
    const facts = household().lawfulStay(false).works(false).child('2022-06-15').childBenefit().facts();
    const { conditionsNotMet } = assess({ ...facts, childcareAppliedOn: '2027-05-01' }).allowances.childcare;
    expect(conditionsNotMet.map(({ term, basis, months }) => [term, `${basis.law} ${basis.article}`, months.length])).toEqual([
      ['registeredCare', 'Wko 1.5', 12], ['workRequirementMet', 'Wko 1.6', 12], ['appliedInTime', 'Wko 1.3', 12], ['lawfulStay', 'Vw 2000 10', 12],
    ]);
  });

  it('of care with hours left from earlier months without work, and says when none are left', () => {
    const of = household().works([{ from: null, to: '2026-03-31' }]).child('2022-06-15').childBenefit().inCare('230', '10.00');
    expect(childcare(of).conditionsNotMet.map(({ term, months }) => [term, months])).toEqual([['careAllowed', [7, 8, 9, 10, 11, 12]]]);
  });
});

describe('what is not known', () => {
  it.each<[sentence: string, of: HouseholdBuilder, missing: readonly string[]]>([
    ['an unknown income is asked for', cared(household().income(null).works()), ['a.assessmentIncome']],
    ['the income of a partner of one month is asked for', cared(working.partner({ from: '2026-12-01' }).income(null).works()), ['p.assessmentIncome']],
    ['whether the applicant works is asked for', cared(household()), ['a.works']],
    ['whether the partner works is asked for', cared(working.partner()), ['p.works']],
    ['whether a partner works is not asked when the applicant does not', cared(household().works(false).partner()), []],
    ['the hours are asked for', working.child('2022-06-15').childBenefit().inCare(null, '10.00'), ['c.hoursPerMonth']],
    ['the rate is asked for', working.child('2022-06-15').childBenefit().inCare('100', null), ['c.hourlyRate']],
    ['whether the care is registered is asked for', working.child('2022-06-15').childBenefit().inCare('100', '10.00', { registered: null }), ['c.registered']],
    ['assets are never asked for', cared(working.assets(null)), []],
    ['kinderbijslag is not asked for', working.child('2022-06-15').inCare('100', '10.00'), []],
    ['nothing is asked without care', household().income(null), []],
  ])('%s', (_sentence, of, missing) => {
    const { status, missingFacts } = childcare(of);
    expect({ status, missing: missingFacts.map(({ person, fact }) => `${person ?? ''}.${fact}`).toSorted() }).toEqual({ status: missing.length > 0 ? 'unknown' : 'known', missing: missing.toSorted() });
  });
});

describe('what is touched but not reckoned with is said', () => {
  it.each<[sentence: string, of: HouseholdBuilder, gaps: readonly string[]]>([
    ['a birth around the end of the work of a parent', cared(household().works([{ from: null, to: '2026-03-31' }]).child('2026-04-20', 'd').childBenefit()), ['pregnancyExtension']],
    ['a birth long after it', cared(household().works([{ from: null, to: '2026-03-31' }]).child('2026-11-20', 'd').childBenefit()), []],
    ['a child of twelve in care', working.child('2013-06-15').childBenefit().inCare('20', '9.00', { kind: 'afterSchoolCare' }), ['secondarySchool']],
    ['a child that turns twelve in the year in care after the summer', working.child('2014-11-15').childBenefit().inCare('20', '9.00', { kind: 'afterSchoolCare' }), ['secondarySchool']],
    ['a child that turns twelve in the year in care before the summer', working.child('2014-11-15').childBenefit().inCare('20', '9.00', { kind: 'afterSchoolCare', period: { from: null, to: '2026-07-31' } }), []],
    ['a child of ten in care', working.child('2015-11-15').childBenefit().inCare('20', '9.00', { kind: 'afterSchoolCare' }), []],
    ['a child for whom no kinderbijslag is paid', working.child('2022-06-15').childBenefit(false).inCare('100', '10.00'), ['supportOfChild']],
    ['a partnership that ends: the ten per cent rule', cared(working.partner({ to: '2026-06-30' }).works()), ['tenPercentRule']],
    ['the death of a single parent: nothing, for with a child at the address the income is not brought to a year', cared(working.died('2026-06-15')), []],
    ['a whole year of the same people and care: nothing', cared(couple), []],
  ])('%s', (_sentence, of, gaps) => {
    expect(childcare(of).gaps.map(({ term }) => term)).toEqual(gaps);
  });
});

it.each([2022, 2023, 2028])('%i has no amounts and is refused, not answered with those of a neighbour', (year) => {
  expect(assess(household(year).works().child('2020-06-15').inCare('100', '10.00').facts()).allowances.childcare.refusal).toMatchObject({ kind: 'parameterNotInForce', year });
});

function childcare(of: HouseholdBuilder): AllowanceAssessment {
  return assess(of.facts()).allowances.childcare;
}
