import { describe, expect, it } from 'vitest';
import type { AllowanceAssessment } from '../../../shared/models/assessment.ts';
import { assess } from '../../../shared/rules/index.ts';
import { household, type HouseholdBuilder } from '../../builders/household.ts';

const single = household().income('20000');
const couple = single.partner().income('9000');

describe('an allowance is determined per month, on its first day', () => {
  it.each<[sentence: string, of: HouseholdBuilder, months: readonly number[]]>([
    ['insured from the first of a month counts that month', single.insured([{ from: '2026-03-01', to: null }]), range(3, 12)],
    ['insured from the second of a month counts from the next month', single.insured([{ from: '2026-03-02', to: null }]), range(4, 12)],
    ['insured to the last day of a month counts that month and no more', single.insured([{ from: null, to: '2026-09-30' }]), range(1, 9)],
    ['insured to the first day of a month counts that month', single.insured([{ from: null, to: '2026-10-01' }]), range(1, 10)],
    ['insured twice in a year counts both stretches', single.insured([{ from: null, to: '2026-02-28' }, { from: '2026-11-01', to: null }]), [1, 2, 11, 12]],
    ['who turns eighteen in May counts from June', single.born('2008-05-20'), range(6, 12)],
    ['who turns eighteen on the first of May counts from June', single.born('2008-05-01'), range(6, 12)],
    ['who turned eighteen last December counts from January', single.born('2007-12-31'), range(1, 12)],
    ['who turns eighteen in December does not count in the year', single.born('2008-12-01'), []],
    ['who was born on 29 February becomes eighteen on 1 March and counts from April', single.born('2008-02-29'), range(4, 12)],
    ['who dies in June counts to June', single.died('2026-06-15'), range(1, 6)],
    ['who dies on the first of June counts to May', household().income('10000').died('2026-06-01'), range(1, 5)],
    ['who died last year does not count', single.died('2025-12-30'), []],
    ['a stay that becomes lawful on 1 April counts from April', single.lawfulStay([{ from: '2026-04-01', to: null }]), range(4, 12)],
    ['a partner without lawful stay takes away the entitlement in those months', couple.lawfulStay([{ from: '2026-05-02', to: null }]), range(6, 12)],
  ])('%s', (_sentence, of, months) => {
    expect(monthsWithEntitlement(healthcare(of))).toEqual(months);
  });

  it.each<[sentence: string, of: HouseholdBuilder, months: readonly number[]]>([
    ['a partner from the first of February counts from February', single.partner({ from: '2026-02-01' }).income('0'), range(2, 12)],
    ['a partner from the second of February counts from March', single.partner({ from: '2026-02-02' }).income('0'), range(3, 12)],
    ['a partner to the end of August counts to August', single.partner({ to: '2026-08-31' }).income('0'), range(1, 8)],
    ['a partner who dies in August counts to August', single.partner().income('0').died('2026-08-20'), range(1, 8)],
    ['a partner who dies on the first of August counts to July', single.partner().income('0').died('2026-08-01'), range(1, 7)],
  ])('%s', (_sentence, of, months) => {
    expect(monthsShown(healthcare(of), healthcare(single.partner().income('0')).shownMonth)).toEqual(months);
  });
});

describe('a year of unequal months', () => {
  const yearly = { single: '1550.44768', couple: '2962.62296' };

  it('is a twelfth of each month added up, rounded once', () => {
    const { award, exactYear, shownMonth, months, gaps } = healthcare(single.partner({ from: '2026-05-01' }).income('0'));
    expect({ award, exactYear, shownMonth, shown: months.map(({ shown }) => shown), gaps: gaps.map(({ term, person }) => [term, person]) }).toEqual({
      // (4 × 1550.44768 + 8 × 2962.62296) / 12
      award: '2492', exactYear: '2491.8978666667', shownMonth: null, shown: [...Array<string>(4).fill('129'), ...Array<string>(8).fill('246')],
      gaps: [['partnerAssetsPartOfYear', 'p']],
    });
  });

  it('asks for the whole income of the year of both, also when the partner was there for one month', () => {
    const { months, missingFacts, status } = healthcare(single.partner({ from: '2026-12-01' }).income(null));
    expect({ status, missingFacts, known: months.map(({ exact }) => exact !== null) }).toEqual({
      status: 'unknown', missingFacts: [{ person: 'p', fact: 'assessmentIncome' }], known: [...Array<boolean>(11).fill(true), false],
    });
  });

  it('shows every month alike when different facts give the same amount', () => {
    expect(healthcare(household().partner({ to: '2026-06-30' }, 'p').income('30000').partner({ from: '2026-07-01' }, 'q').income('30000')).shownMonth).toBe(healthcare(household().partner().income('30000')).shownMonth);
  });

  it('shows nothing when the year stays under the minimum', () => {
    // (2119 − 0.01912 × 29736 − 0.1373 × 9264) / 12
    const { award, months } = healthcare(single.income('39000').insured([{ from: '2026-12-01', to: null }]));
    expect({ award, exact: months[11]?.exact, shown: months[11]?.shown }).toEqual({ award: '0', exact: '23.2083733333', shown: '0' });
  });

  it('says which months lack which condition, all of them', () => {
    const of = single.insured([{ from: '2026-03-01', to: null }]).born('2008-01-15').assets('146012');
    expect(healthcare(of).conditionsNotMet.map(({ term, basis, months }) => [term, `${basis.law} ${basis.article}`, months])).toEqual([
      ['healthInsured', 'Wzt 1', [1, 2]],
      ['insuredAgeReached', 'Wzt 1', [1]],
      ['assetsWithinLimit', 'Wzt 3', range(1, 12)],
    ]);
  });

  it('is known where the partner is known, and the same for a single person as for a whole year', () => {
    expect(healthcare(single).exactYear).toBe(yearly.single);
    expect(healthcare(single.partner().income('0')).exactYear).toBe(yearly.couple);
  });
});

function monthsWithEntitlement(assessment: AllowanceAssessment): readonly number[] {
  return assessment.months.filter(({ exact }) => exact !== '0' && exact !== null).map(({ month }) => Number(month.slice(5)));
}

function monthsShown(assessment: AllowanceAssessment, shown: string | null): readonly number[] {
  return assessment.months.filter((month) => month.shown === shown).map(({ month }) => Number(month.slice(5)));
}

function healthcare(of: HouseholdBuilder): AllowanceAssessment {
  return assess(of.facts()).allowances.healthcare;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
