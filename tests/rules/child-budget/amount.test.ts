import { describe, expect, it } from 'vitest';
import type { AllowanceAssessment } from '../../../shared/models/assessment.ts';
import type { Explanation } from '../../../shared/models/explanation.ts';
import { assess } from '../../../shared/rules/index.ts';
import { household, type HouseholdBuilder } from '../../builders/household.ts';

/** A parent with one child of seven or eight; a couple where the partner has no income. */
const single = (year: number, income: string) => household(year).income(income).child(`${year - 8}-06-15`).childBenefit();
const couple = (year: number, income: string) => household(year).income(income).partner().child(`${year - 8}-06-15`).childBenefit();
/** More children of that age. */
const andChildren = (of: HouseholdBuilder, year: number, more: number) => Array.from({ length: more }, (_, index) => `d${index}`).reduce((sofar, id) => sofar.child(`${year - 7}-06-15`, id).childBenefit(), of);

describe('the reduction begins above the threshold', () => {
  // maxima: first child, and the single-parent supplement; a euro above the threshold costs the percentage of it
  it.each<[sentence: string, of: HouseholdBuilder, exactYear: string]>([
    ['2023, single, a euro below', single(2023, '25069'), '5501'],
    ['2023, single, at the threshold', single(2023, '25070'), '5501'],
    ['2023, single, a euro above', single(2023, '25071'), '5500.9325'],
    ['2023, couple, at the threshold', couple(2023, '43397'), '1653'],
    ['2023, couple, a euro above', couple(2023, '43398'), '1652.9325'],
    // 108% of twelve times 2.069,40 is 26.819,424; neither published whole-euro amount is that of this allowance
    ['2024, single, at the whole euro below', single(2024, '26819'), '5916'],
    ['2024, single, at the whole euro above: 0,576 × 6,75%', single(2024, '26820'), '5915.96112'],
    ['2024, couple, at the whole euro below', couple(2024, '35849'), '2436'],
    ['2024, couple, at the whole euro above', couple(2024, '35850'), '2435.96112'],
    ['2025, single, at the threshold', single(2025, '28406'), '5900'],
    ['2025, single, a euro above', single(2025, '28407'), '5899.929'],
    ['2025, couple, at the threshold', couple(2025, '37545'), '2511'],
    ['2025, couple, a euro above', couple(2025, '37546'), '2510.929'],
    ['2026, single, a euro below', single(2026, '29735'), '5996'],
    ['2026, single, at the threshold', single(2026, '29736'), '5996'],
    ['2026, single, a euro above', single(2026, '29737'), '5995.924'],
    ['2026, couple, at the threshold', couple(2026, '39141'), '2580'],
    ['2026, couple, a euro above', couple(2026, '39142'), '2579.924'],
    ['a loss is no more than no income', single(2026, '-5000'), '5996'],
  ])('%s', (_sentence, of, exactYear) => {
    expect(childBudget(of).exactYear).toBe(exactYear);
  });

  it('for partners over their joint income, whoever has it', () => {
    const divided = household(2026).income('20000').partner().income('25000').child('2018-06-15').childBenefit();
    expect(childBudget(divided).exactYear).toBe(childBudget(couple(2026, '45000')).exactYear);
  });

  it('eats the supplements too', () => {
    // 2580 + 3416 + 964 − 7,6% × (121313 − 29736)
    expect(childBudget(household(2026).income('121313').child('2009-06-15').childBenefit()).exactYear).toBe('0.148');
    expect(childBudget(household(2026).income('121315').child('2009-06-15').childBenefit()).exactYear).toBe('0');
  });
});

describe('the amounts per child', () => {
  it.each<[sentence: string, of: HouseholdBuilder, award: string]>([
    // 1653 + 2 × 1532
    ['2023: three children, the first and two further ones', andChildren(couple(2023, '0'), 2023, 2), '4717'],
    ['2024: three children', andChildren(couple(2024, '0'), 2024, 2), '7308'],
    ['2025: three children', andChildren(couple(2025, '0'), 2025, 2), '7533'],
    ['2026: three children', andChildren(couple(2026, '0'), 2026, 2), '7740'],
    ['2026: seven children, each further one as much', andChildren(couple(2026, '0'), 2026, 6), '18060'],
    // 2580 + 3416, 724 more from twelve, 964 from sixteen
    ['2026: a child of thirteen', household(2026).child('2012-06-15').childBenefit(), '6720'],
    ['2026: a child of seventeen', household(2026).child('2009-01-15').childBenefit(), '6960'],
    ['2026: one of thirteen and one of seventeen', household(2026).child('2012-06-15').childBenefit().child('2009-01-15', 'd').childBenefit(), '10264'],
    ['2023: a child of thirteen', household(2023).child('2009-06-15').childBenefit(), '5768'],
    ['2024: a child of thirteen', household(2024).child('2010-06-15').childBenefit(), '6610'],
    ['2025: a child of thirteen', household(2025).child('2011-06-15').childBenefit(), '6603'],
    ['2023: a child of sixteen', household(2023).child('2006-06-15').childBenefit(), '5977'],
    ['2024: a child of sixteen', household(2024).child('2007-06-15').childBenefit(), '6840'],
    ['2025: a child of sixteen', household(2025).child('2008-06-15').childBenefit(), '6836'],
  ])('%s', (_sentence, of, award) => {
    expect(childBudget(of).award).toBe(award);
  });

  it('the single-parent supplement comes once, however many children', () => {
    expect(outcomeOf(andChildren(single(2026, '0'), 2026, 3), 'supplementOfSingleParent')).toBe('3416');
  });

  it('is not more than the maximum without any reduction, and the maximum is the published sum', () => {
    expect([childBudget(single(2026, '0')).award, childBudget(andChildren(single(2026, '0'), 2026, 1)).award]).toEqual(['5996', '8576']);
  });
});

describe('rounding', () => {
  it.each<[sentence: string, of: HouseholdBuilder, exactYear: string, award: string]>([
    ['half a euro goes up', single(2026, '29861'), '5986.5', '5987'],
    ['less than half goes down', single(2026, '29862'), '5986.424', '5986'],
    ['2025: half a euro goes up', single(2025, '28906'), '5864.5', '5865'],
    ['2023: half a euro goes up', single(2023, '25270'), '5487.5', '5488'],
    ['2023: less than half goes down', single(2023, '25271'), '5487.4325', '5487'],
  ])('%s', (_sentence, of, exactYear, award) => {
    expect(childBudget(of)).toMatchObject({ exactYear, award });
  });

  it('a month is a twelfth of the award, down: where the leaflet, which divides the unrounded year, is one euro lower, that is said', () => {
    const { award, shownMonth, months, gaps } = childBudget(single(2026, '30000'));
    expect([award, months[0]?.exact, shownMonth]).toEqual(['5976', '497.9946666667', '498']);
    expect(gaps.map(({ term }) => term)).toEqual(['shownMonthMayDiffer']);
    expect(childBudget(single(2026, '29736')).gaps).toEqual([]);
  });

  // the highest income that still gives an award: (maximum − 23,50) / percentage above the threshold
  it.each<[sentence: string, of: (income: string) => HouseholdBuilder, income: number]>([
    ['2023, couple with one child', (income) => couple(2023, income), 67_537],
    ['2023, single with one child', (income) => single(2023, income), 106_218],
    ['2024, couple with one child', (income) => couple(2024, income), 71_590],
    ['2024, single with one child', (income) => single(2024, income), 114_115],
    ['2025, couple with one child', (income) => couple(2025, income), 72_580],
    ['2025, couple with two children', (income) => andChildren(couple(2025, income), 2025, 1), 107_946],
    ['2025, couple with three children', (income) => andChildren(couple(2025, income), 2025, 2), 143_312],
    ['2025, single with one child', (income) => single(2025, income), 111_173],
    ['2025, single with two children', (income) => andChildren(single(2025, income), 2025, 1), 146_539],
    ['2025, single with three children', (income) => andChildren(single(2025, income), 2025, 2), 181_906],
    ['2026, couple with one child', (income) => couple(2026, income), 72_779],
    ['2026, couple with two children', (income) => andChildren(couple(2026, income), 2026, 1), 106_726],
    ['2026, couple with three children', (income) => andChildren(couple(2026, income), 2026, 2), 140_673],
    ['2026, single with one child', (income) => single(2026, income), 108_321],
    ['2026, single with two children', (income) => andChildren(single(2026, income), 2026, 1), 142_268],
    ['2026, single with three children', (income) => andChildren(single(2026, income), 2026, 2), 176_216],
  ])('%s: at the last income 24 euro is awarded, and nothing from one euro more', (_sentence, of, income) => {
    expect([childBudget(of(String(income))).award, childBudget(of(String(income + 1))).award]).toEqual(['24', '0']);
  });
});

describe('the assets on 1 January', () => {
  const limits: readonly (readonly [year: number, limitSingle: number, limitCouple: number])[] = [[2023, 127_582, 161_329], [2024, 140_213, 177_301], [2025, 141_896, 179_429], [2026, 146_011, 184_633]];

  it.each(limits)('%i: at the limit is allowed, a euro more is not', (year, limitSingle, limitCouple) => {
    const alone = (amount: number) => household(year).assets(String(amount)).child(`${year - 8}-06-15`).childBenefit();
    const together = (amount: number) => household(year).assets('100000').partner().assets(String(amount - 100_000)).child(`${year - 8}-06-15`).childBenefit();
    expect([alone(limitSingle), alone(limitSingle + 1), together(limitCouple), together(limitCouple + 1)].map((of) => childBudget(of).award === '0')).toEqual([false, true, false, true]);
  });

  it.each<[sentence: string, of: HouseholdBuilder, entitled: boolean]>([
    ['of minor children count with the parents', household().assets('146000').child('2018-06-15').childBenefit().assets('12'), false],
    ['of minor children up to the limit are allowed', household().assets('146000').child('2018-06-15').childBenefit().assets('11'), true],
    ['of a child who was eighteen on 1 January do not', household().assets('146000').child('2018-06-15').childBenefit().child('2007-12-31', 'd').assets('900000'), true],
    ['of a partner for part of the year do not', household().partner({ from: '2026-02-01' }).assets('900000').child('2018-06-15').childBenefit(), true],
  ])('%s', (_sentence, of, entitled) => {
    expect(childBudget(of).award !== '0').toBe(entitled);
  });

  it('are not known when it is not known whether a child with assets was a minor', () => {
    const of = (born: string) => childBudget(household().assets('146000').child('2018-06-15').childBenefit().child(born, 'd').childBenefit().assets('900000'));
    expect(of('2008')).toMatchObject({ status: 'unknown', missingFacts: [{ person: 'd', fact: 'birthDate' }] });
    expect([of('2007').award === '0', of('2009').award]).toEqual([false, '0']);
  });

  it('take away the whole year', () => {
    const of = household().assets('146012').child('2018-06-15').childBenefit();
    expect(childBudget(of).conditionsNotMet.map(({ term, basis, months }) => [term, `${basis.law} ${basis.article} lid ${basis.paragraph ?? ''}`, months.length])).toEqual([['assetsWithinLimit', 'Wkb 1 lid 4', 12]]);
  });
});

function outcomeOf(of: HouseholdBuilder, term: string): unknown {
  const find = (explanation: Explanation): Explanation | undefined => (explanation.term === term ? explanation : explanation.from.map(find).find((found) => found !== undefined));
  const { explanation } = childBudget(of);
  const found = explanation === null ? undefined : find(explanation);
  return found?.outcome.kind === 'known' ? found.outcome.value : undefined;
}

function childBudget(of: HouseholdBuilder): AllowanceAssessment {
  return assess(of.facts()).allowances.childBudget;
}
