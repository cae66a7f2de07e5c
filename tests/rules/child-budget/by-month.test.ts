import { describe, expect, it } from 'vitest';
import type { AllowanceAssessment } from '../../../shared/models/assessment.ts';
import { monthNumber } from '../../../shared/models/calendar.ts';
import { assess } from '../../../shared/rules/index.ts';
import { household, type HouseholdBuilder } from '../../builders/household.ts';

const parent = household().income('20000');
const withChild = (birthDate: string, of = parent) => of.child(birthDate).childBenefit();
const eight = '2018-06-15';

describe('a child counts from the month after the birth or the joining, to the month of its eighteenth birthday', () => {
  it.each<[sentence: string, of: HouseholdBuilder, months: readonly number[]]>([
    ['born on 10 May counts from June', withChild('2026-05-10'), range(6, 12)],
    ['born on 1 May counts from June', withChild('2026-05-01'), range(6, 12)],
    ['born on 2 May counts from June', withChild('2026-05-02'), range(6, 12)],
    ['born on 31 May counts from June', withChild('2026-05-31'), range(6, 12)],
    ['born in December does not count in the year', withChild('2026-12-01'), []],
    ['born last December counts from January', withChild('2025-12-31'), range(1, 12)],
    ['joining on 1 May counts from June', parent.child(eight, 'c', { from: '2026-05-01' }).childBenefit(), range(6, 12)],
    ['joining on 31 May counts from June', parent.child(eight, 'c', { from: '2026-05-31' }).childBenefit(), range(6, 12)],
    ['joining last December counts from January', parent.child(eight, 'c', { from: '2025-12-31' }).childBenefit(), range(1, 12)],
    ['there from 1 January, as a case says of the whole year, counts from January', parent.child(eight, 'c', { from: '2026-01-01' }).childBenefit(), range(1, 12)],
    ['leaving on 10 May counts to May', parent.child(eight, 'c', { to: '2026-05-10' }).childBenefit(), range(1, 5)],
    ['leaving on 30 April counts to April', parent.child(eight, 'c', { to: '2026-04-30' }).childBenefit(), range(1, 4)],
    ['eighteen on 10 May counts to May', withChild('2008-05-10'), range(1, 5)],
    ['eighteen on 1 May counts to May', withChild('2008-05-01'), range(1, 5)],
    ['eighteen on 2 May counts to May', withChild('2008-05-02'), range(1, 5)],
    ['eighteen on 31 May counts to May', withChild('2008-05-31'), range(1, 5)],
    ['eighteen last December does not count', withChild('2007-12-31'), []],
    ['eighteen on 1 January counts in January', withChild('2008-01-01'), [1]],
    ['born on 29 February is eighteen on 1 March and counts to March', withChild('2008-02-29'), range(1, 3)],
    ['a child who dies in May counts to May', withChild(eight).died('2026-05-15'), range(1, 5)],
    ['a child who dies on 1 May counts to April', withChild(eight).died('2026-05-01'), range(1, 4)],
    ['a parent who dies in May has it to May', household().died('2026-05-15').child(eight).childBenefit(), range(1, 5)],
    ['lawful stay from 1 April gives it from April', household().lawfulStay([{ from: '2026-04-01', to: null }]).child(eight).childBenefit(), range(4, 12)],
  ])('%s', (_sentence, of, months) => {
    expect(monthsWithEntitlement(childBudget(of))).toEqual(months);
  });

  it('a child that a source tells to have joined on 1 January counts from February', () => {
    const facts = parent.child(eight, 'c', { from: '2026-01-01' }).childBenefit().facts();
    const persons = facts.persons.map((person) => ({ ...person, presentOrigin: { recordId: 'r', source: 'brp' as const } as never }));
    expect(monthsWithEntitlement(assess({ ...facts, persons }).allowances.childBudget)).toEqual(range(2, 12));
  });
});

describe('kinderbijslag goes by quarter and does not move the kindgebonden budget', () => {
  const paid = (birthDate: string, from: string | null, to: string | null) => parent.child(birthDate).childBenefit([{ from, to }]);

  it.each<[sentence: string, of: HouseholdBuilder, months: readonly number[]]>([
    // the example of the SVB: Sara is born on 15 April, kindgebonden budget from 1 May
    ['born on 15 April, kinderbijslag from July: from May', paid('2026-04-15', '2026-07-01', null), range(5, 12)],
    ['born on 1 April, kinderbijslag from that day: from May', paid('2026-04-01', '2026-04-01', null), range(5, 12)],
    ['born on 2 April, kinderbijslag from July: from May', paid('2026-04-02', '2026-07-01', null), range(5, 12)],
    ['born on 20 December, kinderbijslag from January: from January', paid('2025-12-20', '2026-01-01', null), range(1, 12)],
    ['born on 10 October, kinderbijslag from January of the next year: from November', paid('2026-10-10', '2027-01-01', null), [11, 12]],
    ['joining on 15 April, kinderbijslag from July: from May', parent.child(eight, 'c', { from: '2026-04-15' }).childBenefit([{ from: '2026-07-01', to: null }]), range(5, 12)],
    ['born on 15 April, kinderbijslag only from October: from October', paid('2026-04-15', '2026-10-01', null), range(10, 12)],
    ['eighteen on 1 April, kinderbijslag to the end of March: to April', paid('2008-04-01', null, '2026-03-31'), range(1, 4)],
    ['eighteen on 12 April, kinderbijslag to the end of June: to April', paid('2008-04-12', null, '2026-06-30'), range(1, 4)],
    ['eighteen on 1 May, kinderbijslag told to the birthday: to May', paid('2008-05-01', null, '2026-04-30'), range(1, 5)],
    ['a child of eight for whom it is paid from 15 May: from June', paid(eight, '2026-05-15', null), range(6, 12)],
    ['a child of eight for whom it is paid to 15 May: to May', paid(eight, null, '2026-05-15'), range(1, 5)],
  ])('%s', (_sentence, of, months) => {
    expect(monthsWithEntitlement(childBudget(of))).toEqual(months);
  });

  it('born in the last quarter without kinderbijslag in the year: not known, for it can begin in the next, and the award has bounds', () => {
    const { status, missingFacts, bounds, months } = childBudget(parent.child('2026-10-10').childBenefit(false));
    expect([status, missingFacts, bounds]).toEqual(['unknown', [{ person: 'c', fact: 'childBenefit' }], { lowest: '0', highest: '999' }]);
    expect(months.map(({ exact }) => exact !== null)).toEqual([...Array<boolean>(10).fill(true), false, false]);
  });

  it('born in another quarter without kinderbijslag in the year: none', () => {
    expect(childBudget(parent.child('2026-04-10').childBenefit(false))).toMatchObject({ status: 'known', award: '0' });
  });
});

describe('the supplements begin in the month after the twelfth and the sixteenth birthday', () => {
  it.each<[sentence: string, birthDate: string, from: number]>([
    ['twelve on 10 May: from June', '2014-05-10', 6],
    ['twelve on 1 May: from June', '2014-05-01', 6],
    ['twelve on 2 May: from June', '2014-05-02', 6],
    ['twelve on 30 April: from May', '2014-04-30', 5],
    ['sixteen on 10 May: from June', '2010-05-10', 6],
    ['sixteen on 1 May: from June', '2010-05-01', 6],
    ['sixteen on 2 May: from June', '2010-05-02', 6],
  ])('%s', (_sentence, birthDate, from) => {
    const months = childBudget(withChild(birthDate)).months.map(({ exact }) => exact);
    const first = months[0];
    expect(months.findIndex((exact) => exact !== first) + 1).toBe(from);
  });

  it('a twelfth birthday on 29 February counts from March', () => {
    const months = childBudget(household(2024).child('2012-02-29').childBenefit()).months.map(({ exact }) => exact);
    expect([months[1] === months[0], months[2] === months[0]]).toEqual([true, false]);
  });

  it('the year is a twelfth of each month, rounded once: 5 × (2580 + 3416) + 7 × (2580 + 724 + 3416)', () => {
    // (29980 + 47040) / 12 = 6418,33
    expect(childBudget(withChild('2014-05-10'))).toMatchObject({ exactYear: '6418.3333333333', award: '6418', shownMonth: null });
  });

  it('of a year of birth alone the month cannot be told, and it is asked for', () => {
    expect(childBudget(parent.child('2014').childBenefit())).toMatchObject({ status: 'unknown', missingFacts: [{ person: 'c', fact: 'birthDate' }] });
    expect(childBudget(parent.child('2017').childBenefit()).status).toBe('known');
  });
});

describe('the single-parent supplement follows the partner, the income that of the year', () => {
  it.each<[sentence: string, of: HouseholdBuilder, singleMonths: readonly number[]]>([
    ['a partner from 1 May: to April', household().partner({ from: '2026-05-01' }).child(eight).childBenefit(), range(1, 4)],
    ['a partner from 2 May: to May', household().partner({ from: '2026-05-02' }).child(eight).childBenefit(), range(1, 5)],
    ['a partner to 31 May: from June', household().partner({ to: '2026-05-31' }).child(eight).childBenefit(), range(6, 12)],
    ['a partner to 1 May: from June', household().partner({ to: '2026-05-01' }).child(eight).childBenefit(), range(6, 12)],
    ['a partner who dies on 20 May: from June', household().partner().died('2026-05-20').child(eight).childBenefit(), range(6, 12)],
    ['a partner who dies on 1 May: from May', household().partner().died('2026-05-01').child(eight).childBenefit(), range(5, 12)],
  ])('%s', (_sentence, of, singleMonths) => {
    const shown = childBudget(of).months.map(({ exact }) => Number(exact) > 400);
    expect(shown.flatMap((alone, index) => (alone ? [index + 1] : []))).toEqual(singleMonths);
  });

  it('in the months together both incomes of the whole year count against the higher threshold', () => {
    // single 5996 − 7,6% × (30000 − 29736) = 5975,936; together 2580 − 7,6% × (60000 − 39141) = 994,716
    const { months } = childBudget(household().income('30000').partner({ from: '2026-05-01' }).income('30000').child(eight).childBenefit());
    expect([months[3]?.exact, months[4]?.exact]).toEqual(['497.9946666667', '82.893']);
  });

  it('and equal months share one explanation', () => {
    const { months } = childBudget(household().partner({ from: '2026-05-01' }).child(eight).childBenefit());
    expect(new Set(months.map(({ explanation }) => explanation)).size).toBe(2);
  });
});

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function monthsWithEntitlement({ months }: AllowanceAssessment): readonly number[] {
  return months.filter(({ exact }) => exact !== null && exact !== '0').map(({ month }) => monthNumber(month));
}

function childBudget(of: HouseholdBuilder): AllowanceAssessment {
  return assess(of.facts()).allowances.childBudget;
}
