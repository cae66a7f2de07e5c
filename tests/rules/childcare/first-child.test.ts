import { describe, expect, it } from 'vitest';
import type { AllowanceAssessment } from '../../../shared/models/assessment.ts';
import { assess } from '../../../shared/rules/index.ts';
import { household, type HouseholdBuilder } from '../../builders/household.ts';

/** 2026, in the band of 91,6% for the first child and 95,2% for each next. */
const parent = household().income('66000').works();
type Care = readonly [id: string, hours: string, rate: string];
const caring = (...cares: readonly Care[]) => cares.reduce((of, [id, hours, rate]) => of.child('2022-06-15', id).childBenefit().inCare(hours, rate), parent);

describe('the first child is the one with most hours, of those the one with the highest cost', () => {
  it.each<[sentence: string, of: HouseholdBuilder, firstChild: string]>([
    ['the one with most hours, though it costs less', caring(['c', '100', '5.00'], ['d', '99.99', '11.00']), 'c'],
    ['wherever it stands', caring(['c', '99.99', '11.00'], ['d', '100', '5.00']), 'd'],
    ['of as many hours the one with the highest cost', caring(['c', '100', '9.99'], ['d', '100', '10.00']), 'd'],
    ['of the cost that counts, up to the maximum rate', caring(['c', '100', '11.23'], ['d', '100', '14.00'], ['e', '100', '5.00']), 'c'],
    ['of the hours that count, up to 230', caring(['c', '300', '5.00'], ['d', '230', '11.00']), 'd'],
  ])('%s', (_sentence, of, firstChild) => {
    expect(childcare(of).children?.find(({ position }) => position === 1)?.id).toBe(firstChild);
  });

  it('each other child has the percentage of the next, the third and fourth too', () => {
    const { children = [] } = childcare(caring(['c', '60', '10.00'], ['d', '90', '10.00'], ['e', '80', '10.00'], ['f', '70', '10.00']));
    expect(children.map(({ id, position, percentage }) => [id, position, percentage])).toEqual([['c', 4, '0.952'], ['d', 1, '0.916'], ['e', 2, '0.952'], ['f', 3, '0.952']]);
  });

  it('of equal hours and cost it makes no difference to the amount which one it is', () => {
    // 916 + 952
    const [one, other] = [caring(['c', '100', '10.00'], ['d', '100', '10.00']), caring(['d', '100', '10.00'], ['c', '100', '10.00'])].map(childcare);
    expect([one?.months[0]?.exact, other?.months[0]?.exact]).toEqual(['1868', '1868']);
    expect(one?.children?.filter(({ position }) => position === 1)).toHaveLength(1);
  });

  it('changes from month to month: when the care of the first child ends, the next becomes the first', () => {
    const of = parent.child('2022-06-15', 'c').childBenefit().inCare('100', '10.00', { period: { from: '2026-01-01', to: '2026-06-30' } }).child('2023-06-15', 'd').childBenefit().inCare('80', '10.00');
    const { months } = childcare(of);
    // 916 + 761,60, then 732,80
    expect([months[5]?.exact, months[6]?.exact]).toEqual(['1677.6', '732.8']);
  });

  it('who has no hours left is not the first child', () => {
    // work ends in January: of four months with 230 hours the eldest uses all, the youngest 100 a month
    const of = household().income('66000').works([{ from: null, to: '2026-01-31' }]).child('2022-06-15', 'c').childBenefit().inCare('230', '10.00').child('2023-06-15', 'd').childBenefit().inCare('100', '10.00');
    const { months } = childcare(of);
    expect([months[3]?.exact, months[4]?.exact]).toEqual(['3058.8', '916']);
  });

  it('is not known while the hours of one of them are not', () => {
    const { status, missingFacts } = childcare(parent.child('2022-06-15', 'c').childBenefit().inCare(null, '10.00').child('2023-06-15', 'd').childBenefit().inCare('80', '10.00'));
    expect([status, missingFacts]).toEqual(['unknown', [{ person: 'c', fact: 'hoursPerMonth' }]]);
  });
});

function childcare(of: HouseholdBuilder): AllowanceAssessment {
  return assess(of.facts()).allowances.childcare;
}
