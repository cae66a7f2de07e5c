import { describe, expect, it } from 'vitest';
import type { PlainResult } from './award.ts';
import { calculatePlainly } from './calculate.ts';
import type { Case, CaseChildcare, CasePerson, PlainAllowance } from './case.ts';
import { hasPensionAge } from './months.ts';
import { referencePresent } from './reference.ts';
import { adult, caseOf } from './vector-cases.ts';

// Every expected amount here was worked out by hand from the rule texts.

const single = adult({ id: 'a', role: 'applicant', assessmentIncome: '20000' });
const child: CasePerson = { id: 'c', role: 'child', birthDate: '2018-06-03', childBenefit: true, assessmentIncome: '0' };

describe.skipIf(!referencePresent)('zorgtoeslag 2026', () => {
  it('counts a partner from the first of the month after the day the partnership began', () => {
    // 2 x 1550.44768 / 12 + 10 x (4238 - 29736 x 4.289% - 264 x 13.730%) / 12
    const partner = adult({ id: 'p', role: 'partner', assessmentIncome: '10000' });
    const from = (day: string): PlainResult => of('healthcare', [single, { ...partner, from: day }]);
    expect([from('2026-02-02').exactYearText, from('2026-03-01').exactYearText, from('2026-03-02').exactYearText]).toEqual(['2697.05', '2697.05', '2582.39']);
  });

  it('begins in the month after the eighteenth birthday, also when that is the first of a month', () => {
    const months = ['2008-05-01', '2008-04-30'].map((birthDate) => paid(of('healthcare', [{ ...single, birthDate }])));
    expect(months).toEqual([[6, 7, 8, 9, 10, 11, 12], [5, 6, 7, 8, 9, 10, 11, 12]]);
  });

  it('counts the months that someone is insured on the first day of', () => {
    expect(paid(of('healthcare', [{ ...single, healthInsured: [{ from: '2026-04-02', to: '2026-09-01' }] }]))).toEqual([5, 6, 7, 8, 9]);
  });

  it('allows assets of exactly the limit, and holds the joint limit only for a partner of the whole year', () => {
    const partner = adult({ id: 'p', role: 'partner', assets: '38622' });
    const leaving = { ...partner, to: '2026-12-30' };
    const households = ['146011', '146012'].flatMap((assets) => [[], [partner], [leaving]].map((others) => [{ ...single, assets }, ...others]));
    // Alone 146011; together 146011 + 38622 = 184633, the joint limit; with a partner for part of the year the applicant's own.
    expect(households.map((persons) => of('healthcare', persons).award)).toEqual(['1550', '2963', '2963', '0', '0', '0']);
  });

  it('is not known without the insurance of the partner, and known to be nothing with too many assets all the same', () => {
    const { healthInsured: _dropped, ...partner } = adult({ id: 'p', role: 'partner' });
    const unknown = of('healthcare', [single, partner]);
    expect([unknown.status, unknown.missingFacts]).toEqual(['unknown', [{ person: 'p', fact: 'healthInsured' }]]);
    expect(of('healthcare', [{ ...single, assets: '999999' }, partner])).toMatchObject({ status: 'known', award: '0' });
  });

  it('takes the country factor of a treaty applicant for the partner too, unless that partner is insured in the Netherlands', () => {
    const abroad = { ...single, careCountryFactor: '0.5000' };
    const partner = (healthInsured: boolean): CasePerson => adult({ id: 'p', role: 'partner', healthInsured });
    // 2119 x 1.5 - 1275.37704; (2119 x 1.0 - 1275.37704) / 2
    expect([true, false].map((insured) => of('healthcare', [abroad, partner(insured)]).exactYearText)).toEqual(['1903.12', '421.81']);
  });

  it('stops in the months of a partner who stays without right', () => {
    const partner = adult({ id: 'p', role: 'partner', from: '2026-04-01', to: '2026-05-31', lawfulStay: false });
    expect(paid(of('healthcare', [single, partner]))).toEqual([1, 2, 3, 6, 7, 8, 9, 10, 11, 12]);
    expect(of('healthcare', [{ ...single, lawfulStay: false }]).award).toBe('0');
  });
});

describe.skipIf(!referencePresent)('kindgebonden budget 2026', () => {
  it('begins in the month after the birth, also for a birth on the first', () => {
    const months = ['2026-10-01', '2026-09-30'].map((birthDate) => paid(of('childBudget', [single, { ...child, birthDate }])));
    expect(months).toEqual([[11, 12], [10, 11, 12]]);
  });

  it('ends after the month of the eighteenth birthday', () => {
    expect(paid(of('childBudget', [single, { ...child, birthDate: '2008-03-01' }]))).toEqual([1, 2, 3]);
  });

  it('adds the supplements from the month after the twelfth and the sixteenth birthday', () => {
    // (2580 + 3416) + 724 x 7/12; (2580 + 3416) + 724 x 5/12 + 964 x 7/12
    const years = ['2014-05-01', '2014-05-31', '2010-05-20'].map((birthDate) => of('childBudget', [single, { ...child, birthDate }]).exactYearText);
    expect(years).toEqual(['6418.33', '6418.33', '6860.00']);
  });

  it('begins in the month after a child joins the household, also on the first, and not for one who was there on 1 January', () => {
    const months = ['2026-01-01', '2026-09-01', '2026-09-02'].map((from) => paid(of('childBudget', [single, { ...child, from }])));
    expect(months).toEqual([[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], [10, 11, 12], [10, 11, 12]]);
  });

  it('does not know of a child of 16 why no kinderbijslag is paid, and knows that a child of 15 does not count', () => {
    const outcome = ['2010-01-01', '2011-01-01'].map((birthDate) => of('childBudget', [single, { ...child, birthDate, childBenefit: false }]));
    expect(outcome.map(({ status, award, undecided }) => [status, award, undecided])).toEqual([
      ['unknown', null, ['childBenefitStoppedAt16Or17']],
      ['known', '0', []],
    ]);
  });

  it('leaves the single-parent supplement in the months without a partner', () => {
    // 6 x 5996 / 12 + 6 x 2580 / 12
    expect(of('childBudget', [single, child, adult({ id: 'p', role: 'partner', from: '2026-06-15' })]).award).toBe('4288');
  });
});

describe.skipIf(!referencePresent)('huurtoeslag', () => {
  const home = { rent: '700.00', selfContained: true, earlierHousingAllowance: false };

  it('looks at AOW age on 1 January for the household type of 2024 and by the month for the 40% part', () => {
    const partner = adult({ id: 'p', role: 'partner' });
    const shown = ['1957-06-02', '1956-12-31'].map((birthDate) =>
      of('housing', [{ ...single, birthDate }, partner], { year: 2024, homes: [home] }).months.map((month) => month.shown),
    );
    // 454.47 - 188.95 and 65% of 650.43 - 454.47 = 392.89; from July 40% of 700 - 650.43 = 19.83 more; with AOW age all year basishuur 185.32
    expect(shown).toEqual([
      ['392', '392', '392', '392', '392', '392', '412', '412', '412', '412', '412', '412'],
      ['416', '416', '416', '416', '416', '416', '416', '416', '416', '416', '416', '416'],
    ]);
  });

  it('has the rent of the home lived in on the first of the month', () => {
    const homes = [
      { ...home, to: '2026-05-15' },
      { ...home, from: '2026-05-16', rent: '400.00' },
    ];
    // 295.68 + 65% of 700 - 498.20 = 426.85; 400 - 202.52 = 197.48
    expect(of('housing', [single], { homes }).months.map(({ shown }) => shown)).toEqual(['426', '426', '426', '426', '426', '197', '197', '197', '197', '197', '197', '197']);
  });

  it('lifts the low rent limit of 2025 in the month of the 23rd birthday on the first, and refuses above it before', () => {
    expect(paid(of('housing', [{ ...single, birthDate: '2002-05-01' }], { year: 2025, homes: [home] }))).toEqual([5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('caps the rent in 2026 instead', () => {
    const shown = of('housing', [{ ...single, birthDate: '2005-05-01' }], { homes: [home] }).months.map((month) => month.shown);
    expect([shown[3], shown[4]]).toEqual(['295', '426']);
  });

  it('counts at most 12 euro of each service cost in 2025 and none in 2026', () => {
    const withService = { ...home, rent: '400.00', serviceCosts: { sharedEnergy: '20.00', cleaning: '5.50', caretaker: '12.00', sharedRooms: '0.00' } };
    // 400 + 12 + 5.50 + 12 - 199.05; 400 - 202.52
    expect([2025, 2026].map((year) => of('housing', [single], { year, homes: [withService] }).exactYearText)).toEqual(['2765.40', '2369.76']);
  });

  it('still subsidises a rent above the limit of 2025, up to that limit, where it was granted before for the same home', () => {
    const dear = { ...home, rent: '950.00' };
    const granted = of('housing', [single], { year: 2025, homes: [{ ...dear, earlierHousingAllowance: true }] });
    // 278.15 + 65% of 205.76 + 40% of 217.11 = 498.738
    expect([of('housing', [single], { year: 2025, homes: [dear] }).award, granted.shownMonth]).toEqual(['0', '498']);
  });

  it('gives the 40% part of 2024 to a couple in a home adapted for one of them', () => {
    const partners = [{}, { disabledHomeNeed: true }].map((need) => adult({ id: 'p', role: 'partner', ...need }));
    expect(partners.map((partner) => of('housing', [single, partner], { year: 2024, homes: [home] }).shownMonth)).toEqual(['392', '412']);
  });

  it('has the high rent limit for a young tenant with a child, who may even be a minor', () => {
    const tenant = (birthDate: string): CasePerson => ({ ...single, birthDate });
    const baby: CasePerson = { id: 'c', role: 'child', birthDate: '2024-02-02', assessmentIncome: '0' };
    const young = [[tenant('2005-06-15')], [tenant('2005-06-15'), baby], [tenant('2008-09-15'), baby], [tenant('2008-09-15')]];
    // 2025: refused; (477.20 - 197.24) + 65% of 205.76 + 40% of 17.04 = 420.52; the same; refused
    expect(young.map((persons) => of('housing', persons, { year: 2025, homes: [home] }).shownMonth)).toEqual(['0', '420', '420', '0']);
    const cheap = { ...home, rent: '300.00' };
    expect(paid(of('housing', [tenant('2008-09-15')], { year: 2026, homes: [cheap] }))).toEqual([10, 11, 12]);
  });

  it('holds a co-resident against the limit only for the whole year, and looks at the stay of those of 18 and older', () => {
    const rich = adult({ id: 'm', role: 'coResident', assets: '38480' });
    const awards = [rich, { ...rich, assets: '38479' }, { ...rich, to: '2026-12-30' }].map((coResident) => of('housing', [single, coResident], { homes: [home] }).award);
    expect(awards).toEqual(['0', '5144', '5144']);
    const unlawful = ['2008-02-01', '2008-02-02'].map((birthDate) => ({ ...child, birthDate, lawfulStay: false }));
    expect(unlawful.map((one) => paid(of('housing', [single, one], { homes: [home] })))).toEqual([[1], [1, 2]]);
  });
});

describe.skipIf(!referencePresent)('kinderopvangtoeslag 2026', () => {
  const care: CaseChildcare = { kind: 'dayCare', hoursPerMonth: '100', hourlyRate: '10.00', registered: true };

  it('has the percentage of the joint income only in the months of the partnership', () => {
    // 20000: 96%; 20000 + 80000: 72.1%
    const result = of('childcare', [single, { ...child, childcare: [care] }, adult({ id: 'p', role: 'partner', from: '2026-07-01', assessmentIncome: '80000' })]);
    expect([result.award, result.months[5]?.shown, result.months[6]?.shown, result.shownMonth]).toEqual([String(6 * 960 + 6 * 721), '960', '721', null]);
  });

  it('counts changed care in the month itself', () => {
    const childcare = [
      { ...care, to: '2026-03-31' },
      { ...care, from: '2026-04-01', kind: 'afterSchoolCare' as const },
    ];
    const result = of('childcare', [single, { ...child, childcare }]);
    expect([result.months[2]?.shown, result.months[3]?.shown]).toEqual(['960', '958']);
  });

  it('lets the hours left over be used after the three months that follow the end of work', () => {
    // Qualifying: January to October, so 2300 hours; 180 a month leave 500 after October: 180 and 180.
    const works = [{ to: '2026-07-31' }];
    const parent = { ...single, works };
    const hours = ['180', '225', '230'].map((hoursPerMonth) =>
      of('childcare', [parent, { ...child, childcare: [{ ...care, hoursPerMonth }] }]).months.slice(9).map((month) => month.children[0]?.hoursUsed),
    );
    expect(hours).toEqual([
      ['180', '180', '180'],
      ['225', '50', undefined],
      ['230', undefined, undefined],
    ]);
  });

  it('gives nothing before work begins and for care that is not registered', () => {
    const starts = of('childcare', [{ ...single, works: [{ from: '2026-05-20' }] }, { ...child, childcare: [care] }]);
    const unregistered = of('childcare', [single, { ...child, childcare: [{ ...care, registered: false }] }]);
    expect([paid(starts), unregistered.award]).toEqual([[5, 6, 7, 8, 9, 10, 11, 12], '0']);
  });
});

describe('AOW age', () => {
  it('is reached on the day that the age of that calendar year gives', () => {
    const days = [
      ['1957-02-28', '2023-12-27', '2023-12-28'],
      ['1957-03-01', '2024-02-29', '2024-03-01'],
      ['1956-05-31', '2022-12-30', '2022-12-31'],
      ['1956-06-01', '2023-03-31', '2023-04-01'],
      ['1947-12-31', '2012-12-30', '2012-12-31'],
    ] as const;
    expect(days.map(([birthDate, before, on]) => [hasPensionAge(birthDate, before), hasPensionAge(birthDate, on)])).toEqual(days.map(() => [false, true]));
  });
});

function of(allowance: PlainAllowance, persons: readonly CasePerson[], more: Partial<Case> = {}): PlainResult {
  const result = calculatePlainly(caseOf(allowance, more.year ?? 2026, allowance, persons, more))[allowance];
  if (result === undefined) throw new Error(`no ${allowance}`);
  return result;
}

/** The months in which something is paid. */
function paid({ months }: PlainResult): readonly number[] {
  return months.filter(({ shown }) => shown !== '0').map(({ month }) => month);
}
