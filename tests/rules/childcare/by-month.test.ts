import { describe, expect, it } from 'vitest';
import type { AllowanceAssessment } from '../../../shared/models/assessment.ts';
import { monthNumber, type CalendarDate, type Period } from '../../../shared/models/calendar.ts';
import { assess } from '../../../shared/rules/index.ts';
import { household, type HouseholdBuilder } from '../../builders/household.ts';

/** A hundred hours at ten euro, of which 96%: 960 a month. */
const cared = (of: HouseholdBuilder, period: Partial<Period> = {}, hours = '100') => of.child('2022-06-15').childBenefit().inCare(hours, '10.00', { period: { from: null, to: null, ...period } });
const working = household().works();
const worked = (from: CalendarDate | null, to: CalendarDate | null) => household().works([{ from, to }]);

describe('care counts in the month itself, without the delay of Awir art. 5', () => {
  it.each<[sentence: string, of: HouseholdBuilder, months: readonly number[]]>([
    ['care from 1 March counts from March', cared(working, { from: '2026-03-01' }), range(3, 12)],
    ['care from 15 March counts from March', cared(working, { from: '2026-03-15' }), range(3, 12)],
    ['care to 30 September counts to September', cared(working, { to: '2026-09-30' }), range(1, 9)],
    ['care to 10 September counts to September', cared(working, { to: '2026-09-10' }), range(1, 9)],
    ['unregistered care does not count', working.child('2022-06-15').childBenefit().inCare('100', '10.00', { registered: false }), []],
    ['a child that joins on 10 November counts from December', working.child('2022-06-15', 'c', { from: '2026-11-10' }).childBenefit().inCare('100', '10.00'), [12]],
    ['a child that leaves on 10 November counts to November', working.child('2022-06-15', 'c', { to: '2026-11-10' }).childBenefit().inCare('100', '10.00'), range(1, 11)],
    ['who dies in June has it to June', cared(working.died('2026-06-15')), range(1, 6)],
    ['lawful stay from 2 April gives it from May', cared(working.lawfulStay([{ from: '2026-04-02', to: null }])), range(5, 12)],
    ['a partner without lawful stay takes away the months of being there', cared(working.partner({ from: '2026-05-02', to: '2026-08-31' }).works().lawfulStay(false)), [1, 2, 3, 4, 5, ...range(9, 12)]],
  ])('%s', (_sentence, of, months) => {
    expect(monthsWithEntitlement(childcare(of))).toEqual(months);
  });

  it('a rate that changes counts from that month: 960, and 96% of 1.100', () => {
    const of = working.child('2022-06-15').childBenefit().inCare('100', '10.00', { period: { from: null, to: '2026-06-30' } }).inCare('100', '11.00', { period: { from: '2026-07-01', to: null } });
    expect([childcare(of).months[5]?.exact, childcare(of).months[6]?.exact]).toEqual(['960', '1056']);
  });

  it('beside registered care, unregistered care adds nothing', () => {
    const of = cared(working).inCare('80', '9.00', { registered: false });
    expect(childcare(of).months[0]?.exact).toBe('960');
  });

  it('a contract that begins or ends within a month counts with the hours of a full month, and that is said', () => {
    expect(childcare(cared(working, { from: '2026-03-15' })).gaps.map(({ term }) => term)).toEqual(['careForPartOfMonth']);
    expect(childcare(cared(working, { from: '2026-03-01' })).gaps).toEqual([]);
  });

  it('of two contracts that follow each other within a month the hours of that month are not known', () => {
    const of = working.child('2022-06-15').childBenefit().inCare('100', '10.00', { period: { from: null, to: '2026-06-14' } }).inCare('120', '10.00', { period: { from: '2026-06-15', to: null } });
    const { months, missingFacts } = childcare(of);
    expect([months.map(({ exact }) => exact === null), missingFacts]).toEqual([months.map(({ month }) => month === '2026-06'), [{ person: 'c', fact: 'hoursPerMonth' }]]);
  });
});

describe('a partner counts from the month after coming to the month of leaving, with the income of the whole year', () => {
  it.each<[sentence: string, period: Partial<Period>, months: readonly number[]]>([
    ['from 1 May: from May', { from: '2026-05-01' }, range(5, 12)],
    ['from 2 May: from June', { from: '2026-05-02' }, range(6, 12)],
    ['to 31 May: to May', { to: '2026-05-31' }, range(1, 5)],
    ['to 1 May: to May', { to: '2026-05-01' }, range(1, 5)],
  ])('%s', (_sentence, period, months) => {
    // 56.412 and a euro together: 95,5% instead of 96%
    const { months: found } = childcare(cared(household().income('56412').works().partner(period).works().income('1')));
    expect(found.filter(({ exact }) => exact === '955').map(({ month }) => monthNumber(month))).toEqual(months);
    expect(found.filter(({ exact }) => exact === '960')).toHaveLength(12 - months.length);
  });
});

describe('each parent works, studies or follows a trajectory', () => {
  it.each<[sentence: string, of: HouseholdBuilder, months: readonly number[]]>([
    ['work from 17 March makes March a month that counts', cared(worked('2026-03-17', null)), range(3, 12)],
    ['work to 31 July counts three months longer, to October', cared(worked(null, '2026-07-31'), {}, '230'), range(1, 10)],
    ['work to 15 July counts to October too, the third calendar month after it', cared(worked(null, '2026-07-15'), {}, '230'), range(1, 10)],
    ['work to 1 July counts to October', cared(worked(null, '2026-07-01'), {}, '230'), range(1, 10)],
    ['work to 30 June counts to September', cared(worked(null, '2026-06-30'), {}, '230'), range(1, 9)],
    ['work that ended in December of the year before counts to March', cared(worked(null, '2025-12-31'), {}, '230'), range(1, 3)],
    ['work that ended in October of the year before counts in January', cared(worked(null, '2025-10-31'), {}, '230'), [1]],
    ['work that ended in September of the year before does not count', cared(worked(null, '2025-09-30')), []],
    ['work that begins again within the three months goes on', cared(household().works([{ from: null, to: '2026-03-31' }, { from: '2026-06-20', to: null }]), {}, '230'), range(1, 12)],
    ['of a partner from June on only work from June is asked', cared(working.partner({ from: '2026-06-01' }).works([{ from: '2026-06-01', to: null }])), range(1, 12)],
    ['a partner who never works takes away the months of being there', cared(working.partner({ from: '2026-06-01' }).works(false)), range(1, 5)],
    ['a partner who stops in March takes it away from July, with all hours used', cared(working.partner().works([{ from: null, to: '2026-03-31' }]), {}, '230'), range(1, 6)],
  ])('%s', (_sentence, of, months) => {
    expect(monthsWithEntitlement(childcare(of))).toEqual(months);
  });
});

describe('hours of the year that are left after the three months may be used up', () => {
  it('230 for each month that counted, less those used: 10 × 230 − 10 × 200 = 300, of which 200 in November and 100 in December', () => {
    const { months, status } = childcare(cared(worked(null, '2026-07-31'), {}, '200'));
    expect([status, ...[9, 10, 11].map((index) => months[index]?.exact)]).toEqual(['known', '1920', '1920', '960']);
  });

  it('each child has its own: the one who came later has more left', () => {
    const of = cared(worked(null, '2026-03-31'), {}, '230').child('2023-06-15', 'd').childBenefit().inCare('100', '10.00', { period: { from: '2026-06-01', to: null } });
    // six months count; from July the first has none left, the second 6 × 230 − 100 and so on to December
    expect(childcare(of).months.slice(5, 7).map(({ exact }) => exact)).toEqual(['3168', '960']);
    expect(monthsWithEntitlement(childcare(of))).toEqual(range(1, 12));
  });

  it('the months are those of the parent with the fewest', () => {
    // the partner: January to June count, 1380 hours; 150 a month leaves 480 after June: 150, 150, 150 and 30
    const { months } = childcare(cared(working.partner().works([{ from: null, to: '2026-03-31' }]), {}, '150'));
    expect(months.slice(6).map(({ exact }) => exact)).toEqual(['1440', '1440', '1440', '288', '0', '0']);
  });

  it('hours of months for which there was no entitlement are not taken off', () => {
    // work to 31 March: six months, 1380 hours. Applied in May: from February. February to June use 1000, so July has 200, August 180
    const facts = cared(worked(null, '2026-03-31'), {}, '200').facts();
    const { months } = assess({ ...facts, childcareAppliedOn: '2026-05-10' }).allowances.childcare;
    expect(months.map(({ exact }) => exact)).toEqual(['0', ...Array<string>(6).fill('1920'), '1728', '0', '0', '0', '0']);
  });

  it('do not go over to the next year', () => {
    expect(childcare(cared(worked(null, '2025-09-30'), {}, '10'))).toMatchObject({ status: 'known', award: '0' });
  });

  it('are not used ahead of the work: care before it is not reckoned with, and that is said', () => {
    const { months, gaps } = childcare(cared(worked('2026-06-01', null)));
    expect([months[4]?.exact, months[5]?.exact, gaps.map(({ term }) => term)]).toEqual(['0', '960', ['careBeforeWork']]);
  });

  it('are not known while it is not known whether the partner works', () => {
    const of = household().works([{ from: null, to: '2026-05-31' }]).partner().works(null).child('2018-05-28', 'c', { from: '2026-11-01' }).childBenefit().inCare('184', '8.30');
    expect(childcare(of)).toMatchObject({ status: 'unknown', missingFacts: [{ person: 'p', fact: 'works' }] });
  });

  it.each<[sentence: string, of: HouseholdBuilder, status: string]>([
    ['a partner who left in June', worked(null, '2026-03-31').partner({ to: '2026-06-15' }).works(), 'unknown'],
    ['a partner who died in June', worked(null, '2026-03-31').partner().works().died('2026-06-15'), 'unknown'],
    ['a partner who comes on 31 December is none of this year', worked(null, '2026-03-31').partner({ from: '2026-12-31' }).works(), 'known'],
    ['a partner all year', worked(null, '2026-03-31').partner().works(), 'known'],
  ])('with a partner for part of the year no source says whose months count: %s', (_sentence, of, status) => {
    const assessment = childcare(cared(of));
    expect([assessment.status, assessment.gaps.some(({ term }) => term === 'hoursLeftWithPartnerPartOfYear')]).toEqual([status, status === 'unknown']);
  });
});

describe('the claim reaches back three calendar months before the application', () => {
  it.each<[sentence: string, appliedOn: CalendarDate, months: readonly number[]]>([
    ['applied on 1 September: from June', '2026-09-01', range(6, 12)],
    ['applied on 30 September: from June', '2026-09-30', range(6, 12)],
    ['applied on 31 August: from May', '2026-08-31', range(5, 12)],
    ['applied on 30 April: the whole year', '2026-04-30', range(1, 12)],
    ['applied on 1 May: from February', '2026-05-01', range(2, 12)],
    ['applied in the year before: the whole year', '2025-11-20', range(1, 12)],
    ['applied on 31 March of the next year: December', '2027-03-31', [12]],
    ['applied on 1 April of the next year: nothing', '2027-04-01', []],
  ])('%s', (_sentence, childcareAppliedOn, months) => {
    const assessment = assess({ ...cared(working).facts(), childcareAppliedOn }).allowances.childcare;
    expect(monthsWithEntitlement(assessment)).toEqual(months);
    expect(assessment.conditionsNotMet.map(({ term }) => term)).toEqual(months.length === 12 ? [] : ['appliedInTime']);
  });

  it('is not asked when the day of application is not given', () => {
    expect(childcare(cared(working)).conditionsNotMet).toEqual([]);
  });
});

it('equal months are computed once and share one explanation', () => {
  const { months } = childcare(cared(working.partner({ from: '2026-05-01' }).works()));
  expect(new Set(months.map(({ explanation }) => explanation)).size).toBe(2);
});

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function monthsWithEntitlement({ months }: AllowanceAssessment): readonly number[] {
  return months.filter(({ exact }) => exact !== null && exact !== '0').map(({ month }) => monthNumber(month));
}

function childcare(of: HouseholdBuilder): AllowanceAssessment {
  return assess(of.facts()).allowances.childcare;
}
