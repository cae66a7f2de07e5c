import { describe, expect, it } from 'vitest';
import type { AllowanceAssessment } from '../../../shared/models/assessment.ts';
import { assess } from '../../../shared/rules/index.ts';
import { household, type HouseholdBuilder } from '../../builders/household.ts';

const eight = '2018-06-15';
const single = household().income('20000');
const couple = single.partner().income('9000');

describe('there is entitlement', () => {
  it.each<[sentence: string, of: HouseholdBuilder, notMet: readonly string[]]>([
    ['of a parent with a child for whom kinderbijslag is paid', single.child(eight).childBenefit(), []],
    ['not without a child', single, ['hasChildThatCounts']],
    ['not with a child for whom none is paid', single.child(eight).childBenefit(false), ['hasChildThatCounts']],
    ['not with a child of fifteen for whom none is paid', single.child('2010-12-31').childBenefit(false), ['hasChildThatCounts']],
    ['not with a co-resident alone', single.coResident(), ['hasChildThatCounts']],
    ['not without lawful stay', household().lawfulStay(false).child(eight).childBenefit(), ['lawfulStay']],
    ['not with too many assets', single.assets('146012').child(eight).childBenefit(), ['assetsWithinLimit']],
    ['not after death', single.died('2025-12-31').child(eight).childBenefit(), ['applicantLives']],
    // Wkb art. 1 lid 5: "bestaat er wel aanspraak op kindgebonden budget voor een kind dat geen vreemdeling is of dat rechtmatig verblijf houdt"
    ['with a partner without lawful stay, for a child who stays lawfully', couple.lawfulStay(false).child(eight).childBenefit(), []],
    ['not with a partner without lawful stay, for a child without', couple.lawfulStay(false).child(eight).childBenefit().lawfulStay(false), ['hasChildThatCounts']],
    ['with a partner who stays lawfully, for a child without: the kinderbijslag decides', couple.child(eight).childBenefit().lawfulStay(false), []],
    ['without a partner, for a child without lawful stay: the kinderbijslag decides', single.child(eight).childBenefit().lawfulStay(false), []],
  ])('%s', (_sentence, of, notMet) => {
    expect(childBudget(of).conditionsNotMet.map(({ term }) => term)).toEqual(notMet);
    expect(childBudget(of).award === '0').toBe(notMet.length > 0);
  });

  it('and all that is not met is said at once, with its article', () => {
    const of = household().assets('146012').lawfulStay(false);
    expect(childBudget(of).conditionsNotMet.map(({ term, basis, months }) => [term, `${basis.law} ${basis.article}`, months.length])).toEqual([
      ['lawfulStay', 'Vw 2000 10', 12], ['hasChildThatCounts', 'Wkb 2', 12], ['assetsWithinLimit', 'Wkb 1', 12],
    ]);
  });

  it('with a partner without lawful stay the amount is that of partners, without the single-parent supplement', () => {
    expect(childBudget(couple.lawfulStay(false).child(eight).childBenefit()).award).toBe(childBudget(couple.child(eight).childBenefit()).award);
  });

  it('with a partner without lawful stay only the children who stay lawfully count', () => {
    const of = couple.lawfulStay(false).child(eight).childBenefit().child('2016-02-02', 'd').childBenefit().lawfulStay(false);
    expect(childBudget(of).award).toBe('2580');
  });
});

describe('kinderbijslag of a child of sixteen or seventeen', () => {
  const sixteen = single.child('2009-12-15');

  it('that is not paid does not decide: school or qualification can be why, and it is asked, with the award between none and all of it', () => {
    const { status, award, missingFacts, bounds } = childBudget(sixteen.childBenefit(false));
    // 2580 + 964 + 3416 when it counts, nothing when it does not
    expect([status, award, missingFacts, bounds]).toEqual(['unknown', null, [{ person: 'c', fact: 'childBenefitExceptForSchooling' }], { lowest: '0', highest: '6960' }]);
  });

  it('beside another child that counts leaves the bounds of that child and of both', () => {
    expect(childBudget(sixteen.childBenefit(false).child(eight, 'd').childBenefit()).bounds).toEqual({ lowest: '5996', highest: '9540' });
  });

  it.each<[sentence: string, of: HouseholdBuilder, unknownMonths: number]>([
    ['sixteen on 1 May: not known from May', single.child('2010-05-01').childBenefit(false), 8],
    ['sixteen on 2 May: not known from June', single.child('2010-05-02').childBenefit(false), 7],
    ['that stops in September: not known from October', sixteen.childBenefit([{ from: null, to: '2026-09-30' }]), 3],
  ])('%s', (_sentence, of, unknownMonths) => {
    expect(childBudget(of).months.filter(({ exact }) => exact === null)).toHaveLength(unknownMonths);
  });

  it('has no bounds where an income is missing too', () => {
    expect(childBudget(household().income(null).child('2009-12-15').childBenefit(false)).bounds).toBeUndefined();
  });
});

describe('what is not known', () => {
  it.each<[sentence: string, of: HouseholdBuilder, missing: readonly string[]]>([
    ['an unknown income is asked for', household().income(null).child(eight).childBenefit(), ['a.assessmentIncome']],
    ['the income of a partner of one month is asked for', single.partner({ from: '2026-12-01' }).income(null).child(eight).childBenefit(), ['p.assessmentIncome']],
    ['unknown assets are asked for', household().assets(null).child(eight).childBenefit(), ['a.assets']],
    ['whether kinderbijslag is paid is asked for', single.child(eight), ['c.childBenefit']],
    ['whether a child stays lawfully, with a partner who does not', couple.lawfulStay(false).child(eight).childBenefit().lawfulStay(null), ['c.lawfulStay']],
    ['whether a partner stays lawfully, for a child who does not', couple.lawfulStay(null).child(eight).childBenefit().lawfulStay(false), ['p.lawfulStay']],
    ['whether a partner stays lawfully makes no difference for a child who does', couple.lawfulStay(null).child(eight).childBenefit(), []],
    ['nothing is asked without a child', household().income(null).assets(null), []],
    ['all that is missing is asked at once', household().income(null).assets(null).partner().income(null).child(eight), ['a.assets', 'a.assessmentIncome', 'c.childBenefit', 'p.assessmentIncome']],
  ])('%s', (_sentence, of, missing) => {
    const { status, missingFacts } = childBudget(of);
    expect({ status, missing: missingFacts.map(({ person, fact }) => `${person ?? ''}.${fact}`).toSorted() }).toEqual({ status: missing.length > 0 ? 'unknown' : 'known', missing: missing.toSorted() });
  });
});

describe('what is touched but not reckoned with is said', () => {
  it.each<[sentence: string, of: HouseholdBuilder, status: string, gaps: readonly string[]]>([
    ['a child abroad: no amount', single.child(eight).childBenefit().abroad('0.7981'), 'refused', ['childAbroad']],
    ['an applicant insured by treaty: where the child lives is not told', single.byTreaty('0.7981').child(eight).childBenefit(), 'known', ['childOfApplicantAbroad']],
    ['no kinderbijslag for one of the children: perhaps the other parent has it', single.child(eight).childBenefit().child('2016-02-02', 'd').childBenefit(false), 'known', ['coParentChildBudget']],
    ['a partner who comes: which asset limit', single.partner({ from: '2026-02-01' }).child(eight).childBenefit(), 'known', ['partnerAssetsPartOfYear']],
    ['a partner who goes: that, and the ten per cent rule', single.partner({ to: '2026-06-30' }).child(eight).childBenefit(), 'known', ['partnerAssetsPartOfYear', 'tenPercentRule']],
    ['the death of a single parent: nothing, for with a child at the address the income is not brought to a year', household().died('2026-06-15').child(eight).childBenefit(), 'known', []],
    ['a whole year of the same people: nothing', couple.child(eight).childBenefit(), 'known', []],
  ])('%s', (_sentence, of, status, gaps) => {
    const assessment = childBudget(of);
    expect({ status: assessment.status, gaps: assessment.gaps.map(({ term }) => term).filter((term) => term !== 'shownMonthMayDiffer') }).toEqual({ status, gaps });
  });

  it('a child abroad does not stand in the way where there is no entitlement', () => {
    expect(childBudget(single.assets('900000').child(eight).childBenefit().abroad('0.7981'))).toMatchObject({ status: 'known', award: '0' });
  });
});

describe('what cannot be', () => {
  it('two partners at once are refused as a contradiction', () => {
    expect(childBudget(single.partner().partner({}, 'q').child(eight).childBenefit())).toMatchObject({ status: 'refused', refusal: { kind: 'factsContradict', term: 'allowancePartner' } });
  });

  it.each([2022, 2028])('%i has no amounts and is refused, not answered with those of a neighbour', (year) => {
    expect(childBudget(household(year).child('2018-06-15').childBenefit()).refusal).toMatchObject({ kind: 'parameterNotInForce', year });
  });
});

function childBudget(of: HouseholdBuilder): AllowanceAssessment {
  return assess(of.facts()).allowances.childBudget;
}
