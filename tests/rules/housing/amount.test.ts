import { describe, expect, it } from 'vitest';
import type { AllowanceAssessment } from '../../../shared/models/assessment.ts';
import type { Explanation } from '../../../shared/models/explanation.ts';
import { stated } from '../../../shared/rules/facts/household-facts.ts';
import { assess } from '../../../shared/rules/index.ts';
import { household, type HouseholdBuilder } from '../../builders/household.ts';

/** A single person of 38 without income. */
const single = (year: number, rent = '600') => household(year).rents(rent);
/** Two persons without income, neither of them near the AOW age. */
const two = (year: number, rent = '600') => single(year, rent).coResident();

describe('the basishuur', () => {
  // up to the ijkpunt the normhuur of art. 17 less the opslag; above it the formula, up to the cent
  it.each<[sentence: string, of: HouseholdBuilder, basicRent: string]>([
    ['2024, one person, at the ijkpunt', single(2024).income('20700'), '188.95'],
    ['2024, one person, a euro above it: 226,6897 up to 226,69', single(2024).income('20701'), '188.97'],
    ['2024, one person, without income', single(2024).income('0'), '188.95'],
    ['2024, one person, with a loss', single(2024).income('-20000'), '188.95'],
    ['2024, more persons, at the ijkpunt', two(2024).income('26975'), '188.95'],
    ['2024, more persons, a euro above it', two(2024).income('26976'), '188.97'],
    ['2024, one elderly person, at the ijkpunt', single(2024).born('1950-01-01').income('22025'), '187.13'],
    ['2024, one elderly person, a euro above it', single(2024).born('1950-01-01').income('22026'), '187.16'],
    ['2024, more elderly persons, at the ijkpunt', two(2024).born('1950-01-01').income('29325'), '185.32'],
    ['2024, more elderly persons, a euro above it', two(2024).born('1950-01-01').income('29326'), '185.34'],
    ['2025, one person, at the ijkpunt', single(2025).income('22700'), '199.05'],
    ['2025, one person, a euro above it', single(2025).income('22701'), '199.08'],
    ['2025, one elderly person is as any other', single(2025).born('1950-01-01').income('22701'), '199.08'],
    ['2025, more persons, at the ijkpunt', two(2025).income('30450'), '197.24'],
    ['2025, more persons, a euro above it', two(2025).income('30451'), '197.26'],
    ['2026, one person, whatever the income', single(2026).income('44000'), '202.52'],
    ['2026, more persons, whatever the income', two(2026).income('44000'), '200.71'],
    ['2026, one elderly person is as any other', single(2026).born('1950-01-01'), '202.52'],
    ['2024, with the opslag of the bill in its place', single(2024).income('20700').replacing({ 'housing.basicRentSurcharge': '-34.67' }), '192'],
    ['2026, with another opslag in its place', single(2026).replacing({ 'housing.basicRentSurcharge': '-36.57' }), '214.1'],
  ])('%s', (_sentence, of, basicRent) => {
    expect(outcomeOf(of, 'basicRent')).toBe(basicRent);
  });
});

describe('the part of the rent that is subsidised', () => {
  it.each<[sentence: string, of: HouseholdBuilder, month: string]>([
    ['2024: nothing of a rent at the basishuur', single(2024, '188.95'), '0'],
    ['2024: each cent above it', single(2024, '190.96'), '2.01'],
    ['2024: all up to the kwaliteitskortingsgrens', single(2024, '454.47'), '265.52'],
    ['2024: 65% of what is above that', single(2024, '455.47'), '266.17'],
    ['2024: 65% up to the aftoppingsgrens', single(2024, '650.43'), '392.894'],
    ['2024: 40% above it, of somebody who lives alone', single(2024, '651.43'), '393.294'],
    ['2024: up to the limit', single(2024, '879.66'), '484.586'],
    ['2024: nothing above the aftoppingsgrens for two people', two(2024, '879.66'), '392.894'],
    ['2025: all up to the kwaliteitskortingsgrens', single(2025, '477.20'), '278.15'],
    ['2025: 65% up to the aftoppingsgrens', single(2025, '682.96'), '411.894'],
    ['2025: 40% above it', single(2025, '683.96'), '412.294'],
    ['2025: 40% above it for two people too', two(2025, '683.96'), '414.104'],
    ['2025: up to the limit', two(2025, '900.07'), '500.548'],
    ['2026: nothing of a rent below the basishuur', single(2026, '202.51'), '0'],
    ['2026: all up to the kwaliteitskortingsgrens', single(2026, '498.20'), '295.68'],
    ['2026: 65% up to the aftoppingsgrens', single(2026, '713.02'), '435.313'],
    ['2026: 40% above it', single(2026, '714.02'), '435.713'],
    ['2026: up to the limit', single(2026, '932.93'), '523.277'],
    ['2026: nothing more of a rent above the limit, and no refusal', single(2026, '2000.00'), '523.277'],
  ])('%s', (_sentence, of, month) => {
    expect(housing(of).months[0]?.exact).toBe(month);
  });

  it.each<[sentence: string, of: HouseholdBuilder, limit: string]>([
    ['one person has the low aftoppingsgrens', single(2026), '713.02'],
    ['two persons too', two(2026), '713.02'],
    ['three persons have the high one', two(2026).child('2020-01-01'), '764.14'],
    ['a subtenant does not count', two(2026).subtenant(), '713.02'],
    ['2024: three persons have the high one', two(2024).child('2020-01-01'), '697.07'],
    ['2025: three persons have the high one', two(2025).child('2020-01-01'), '731.93'],
  ])('%s', (_sentence, of, limit) => {
    expect(outcomeOf(of, 'cappingLimit')).toBe(limit);
  });

  it.each<[sentence: string, of: HouseholdBuilder, month: string]>([
    // basishuur 485,18, 718,62 and 891,39
    ['a basishuur above the kwaliteitskortingsgrens: 65% of what is above the basishuur', single(2025).income('34000'), '74.633'],
    ['a basishuur above the aftoppingsgrens: 40% of what is above the basishuur', single(2025, '800').income('41000'), '32.552'],
    ['a basishuur above the rent: nothing', single(2025, '800').income('45500'), '0'],
  ])('%s', (_sentence, of, month) => {
    expect(housing(of).months[0]?.exact).toBe(month);
  });
});

describe('who gets a part of the rent above the aftoppingsgrens in 2024', () => {
  const more = '700';

  it.each<[sentence: string, of: HouseholdBuilder, month: string]>([
    ['one person', single(2024, more), '412.722'],
    ['one person with a subtenant', single(2024, more).subtenant(), '412.722'],
    ['two persons do not', two(2024, more), '392.894'],
    ['a parent with a child does not', single(2024, more).child('2020-01-01'), '392.894'],
    ['with somebody of AOW age', two(2024, more).born('1950-01-01'), '416.352'],
    ['a tenant of AOW age with a young co-resident', single(2024, more).born('1950-01-01').coResident(), '416.352'],
    ['with somebody who reached 66 years and ten months on 28 December 2023', two(2024, more).born('1957-02-28'), '416.352'],
    ['with somebody who reaches 67 in the year: not yet in January', two(2024, more).born('1957-03-01'), '392.894'],
    ['with somebody who needs an adapted home', two(2024, more).handicapped(), '412.722'],
  ])('%s', (_sentence, of, month) => {
    expect(housing(of).months[0]?.exact).toBe(month);
  });

  it('everybody does in 2025 and 2026', () => {
    expect([2025, 2026].map((year) => outcomeOf(two(year, '800'), 'subsidyAboveCappingLimit'))).toEqual(['46.816', '34.792']);
  });
});

describe('the taper of 2026', () => {
  it.each<[sentence: string, of: HouseholdBuilder, exactYear: string]>([
    ['nothing at the ijkpunt', single(2026).income('23425'), '4342.2'],
    ['27 cents a year for a euro above it', single(2026).income('23426'), '4341.93'],
    ['22 cents a year for more persons', two(2026).income('31501'), '4363.7'],
    ['nothing left, and never less', single(2026).income('60000'), '0'],
    ['the income of the household together', single(2026).income('23000').coResident().income('8600'), '4341.92'],
  ])('%s', (_sentence, of, exactYear) => {
    expect(housing(of).exactYear).toBe(exactYear);
  });

  it('loses no digit of a twelfth: twelve months are the year exactly', () => {
    // 22% of 1 euro is 22/1200 a month, which no decimal ends
    const { exactYear, months } = housing(two(2026, '498.20').income('31507'));
    expect([exactYear, months[0]?.exact]).toEqual(['3568.34', '297.3616666667']);
  });
});

describe('the rekenhuur', () => {
  const costs = (sharedEnergy: string, cleaning = '0', caretaker = '0', sharedRooms = '0') => ({ serviceCosts: stated({ sharedEnergy, cleaning, caretaker, sharedRooms }) });

  it.each<[sentence: string, of: HouseholdBuilder, rent: string]>([
    ['2025: without service costs the bare rent', household(2025).rents('600'), '600'],
    ['2025: with service costs under the maximum', household(2025).rents('600', costs('11.99', '3.01')), '615'],
    ['2025: with an item at the maximum', household(2025).rents('600', costs('12.00')), '612'],
    ['2025: with an item above the maximum', household(2025).rents('600', costs('12.01')), '612'],
    ['2025: with all four at most 48', household(2025).rents('600', costs('50', '50', '50', '50')), '648'],
    ['2024: with all four at most 48', household(2024).rents('600', costs('50', '50', '50', '50')), '648'],
    ['2026: the bare rent, whatever the service costs', household(2026).rents('600', costs('50', '50', '50', '50')), '600'],
  ])('%s', (_sentence, of, rent) => {
    expect(outcomeOf(of, 'calculationRent')).toBe(rent);
  });

  it('with its service costs above the limit is too high in 2025, and not in 2026', () => {
    expect(housing(household(2025).rents('899.07', costs('1.01'))).conditionsNotMet.map(({ term }) => term)).toEqual(['rentWithinLimit']);
    expect(housing(household(2025).rents('899.07', costs('1.00'))).conditionsNotMet).toEqual([]);
    expect(housing(household(2026).rents('932.93', costs('12'))).conditionsNotMet).toEqual([]);
  });
});

describe('the rekeninkomen', () => {
  const base = household(2026).income('10000').rents('600');

  it.each<[sentence: string, of: HouseholdBuilder, income: string]>([
    ['of the tenant', base, '10000'],
    ['with a partner', base.partner().income('5000'), '15000'],
    ['with a co-resident', base.coResident().income('5000'), '15000'],
    ['of a subtenant does not count', base.subtenant().income('5000'), '10000'],
    ['of a child under the exemption does not count', base.child('2008-05-05').income('6217'), '10000'],
    ['of a child at the exemption does not count', base.child('2008-05-05').income('6218'), '10000'],
    ['of a child above the exemption counts as far as it is above', base.child('2008-05-05').income('6219'), '10001'],
    ['of each child has its own exemption', base.child('2008-05-05', 'c').income('6219').child('2007-05-05', 'd').income('6220'), '10003'],
    ['of a child who is twenty-three on 1 January counts in full', base.child('2003-01-01').income('6219'), '16219'],
    ['of a child who becomes twenty-three on 2 January has the exemption all year', base.child('2003-01-02').income('6219'), '10001'],
    ['of a co-resident of twenty has no exemption', base.coResident().born('2005-05-05').income('6219'), '16219'],
    ['with the loss of a partner', base.partner().income('-3000'), '7000'],
    ['of a child with a loss takes nothing off', base.child('2008-05-05').income('-3000'), '10000'],
    ['2025: the exemption of that year', household(2025).rents('600').child('2008-05-05').income('6043'), '1'],
    ['2024: the exemption of that year', household(2024).rents('600').child('2008-05-05').income('5971'), '1'],
  ])('%s', (_sentence, of, income) => {
    expect(outcomeOf(of, 'calculationIncome')).toBe(income);
  });
});

describe('the award', () => {
  it.each<[sentence: string, of: HouseholdBuilder, figures: readonly [award: string, exactYear: string, shown: string | null]]>([
    ['half a euro rounds up', household(2025).rents('299.30', { period: { from: '2025-07-01', to: null } }), ['602', '601.5', null]],
    ['less than half a euro rounds down', household(2025).rents('299.29', { period: { from: '2025-07-01', to: null } }), ['601', '601.44', null]],
    ['a year of 23,49 is not awarded, and then no month is shown', single(2026, '204.4775'), ['0', '23.49', '0']],
    ['a year that rounds to 24 is awarded', single(2026, '204.4783333334'), ['24', '23.5000000008', '1']],
    ['the month is shown in whole euros down, the year rounds', single(2026, '303.5199999999'), ['1212', '1211.9999999988', '100']],
    ['twelve times the month shown need not be the award', single(2026, '303.00'), ['1206', '1205.76', '100']],
  ])('%s', (_sentence, of, [award, exactYear, shown]) => {
    expect(housing(of)).toMatchObject({ award, exactYear, shownMonth: shown });
  });
});

function outcomeOf(of: HouseholdBuilder, term: string): string | boolean | null {
  return find(housing(of).explanation, term);
}

function find(explanation: Explanation | null, term: string): string | boolean | null {
  if (explanation === null) return null;
  if (explanation.term === term && explanation.outcome.kind === 'known') return explanation.outcome.value;
  return explanation.from.map((step) => find(step, term)).find((value) => value !== null) ?? null;
}

function housing(of: HouseholdBuilder): AllowanceAssessment {
  return assess(of.facts()).allowances.housing;
}
