import { expect, it } from 'vitest';
import { applicantAndPartners, moreTold, toldTogether } from '../../../shared/rules/index.ts';
import { household } from '../../builders/household.ts';

it('a sum is of what is told, and names those of whom nothing is told', () => {
  expect(toldTogether([{ of: 'a', amount: '18300.50' }, { of: 'b', amount: null }, { of: 'c', amount: '9' }])).toEqual({ amount: '18309.5', without: ['b'] });
});

it('of nothing told there is no sum, not even nought', () => {
  expect([toldTogether([{ of: 'a', amount: null }]), toldTogether([])]).toEqual([{ amount: null, without: ['a'] }, { amount: null, without: [] }]);
});

it('how much more is known than was estimated is only told of the same persons', () => {
  expect(moreTold([{ amount: '24900', than: '22500' }, { amount: '18000', than: '19000' }])).toBe('1400');
  expect([moreTold([{ amount: '24900', than: null }]), moreTold([{ amount: '24900', than: '22500' }, { amount: null, than: '19000' }]), moreTold([])]).toEqual([null, null, null]);
});

it('the incomes of a household are those of the applicant and of whoever was partner in the year, each once', () => {
  const facts = household().partner({ to: '2026-03-31' }).partner({ from: '2026-09-01' }).partner({ from: '2026-05-01', to: '2026-06-30' }, 'q').child('2020-01-01').coResident().facts();
  expect(applicantAndPartners(facts).map(({ id }) => id)).toEqual(['a', 'p', 'q']);
});
