import { describe, expect, it } from 'vitest';
import type { AllowanceAssessment } from '../../shared/models/assessment.ts';
import type { Explanation } from '../../shared/models/explanation.ts';
import { writeCents, readEuro } from '../../shared/models/money.ts';
import { assess, parameters } from '../../shared/rules/index.ts';
import { household, type HouseholdBuilder } from '../builders/household.ts';
import { housingReference, type HousingReference, type HousingTypeName, type HousingVector } from '../builders/reference.ts';

const reference = housingReference();

/** What each figure is, from the reference: an official example counts more than one derived by the same rules. */
const kinds = ['official_example', 'published_proefberekening', 'published_proefberekening_table', 'third_party_table_bill_stage', 'derived_here'];

describe.skipIf(reference === null)('the housing allowance comes out as published', () => {
  const vectors = reference?.test_vectors ?? [];
  const others = reference?.other_vectors ?? [];

  it('has all 108 figures to compare with', () => {
    expect([vectors.length, others.length]).toEqual([105, 3]);
    expect([...new Set(vectors.map(({ kind }) => kind))].filter((kind) => !kinds.includes(kind))).toEqual([]);
  });

  describe.each(kinds)('%s', (kind) => {
    it.each(vectors.filter((vector) => vector.kind === kind).map((vector) => [`${vector.id} (${vector.confidence})`, vector] as const))('%s', (_id, vector) => {
      const { shownMonth, award } = housing(householdOf(vector));
      expect({ monthly_floor: Number(shownMonth), ...(vector.expected.annual_recomputed !== undefined && { annual_recomputed: Number(award) }) }).toEqual(vector.expected);
    });
  });

  it.each(others.filter(({ expected }) => expected.highest_rekeninkomen_with_entitlement !== undefined).map((vector) => [vector.id, vector] as const))('%s: the highest income with an award', (_id, vector) => {
    const highest = vector.expected.highest_rekeninkomen_with_entitlement ?? 0;
    expect([housing(householdOf(vector, highest)).award, housing(householdOf(vector, highest + 1)).award]).toEqual(['24', '0']);
  });

  it.each(others.filter(({ expected }) => expected.rekeninkomen !== undefined).map((vector) => [vector.id, vector] as const))('%s: the income of a child at home', (_id, { year, input, expected }) => {
    const of = (input.medebewoners ?? []).reduce((so, { relation, age_on_1_january, income }, index) => {
      const born = `${year - age_on_1_january - 1}-06-15`;
      return (relation === 'child' ? so.child(born, `c${index}`) : so.coResident(`m${index}`).born(born)).income(String(income));
    }, household(year).income(String(input.applicant_income)).rents('600'));
    expect(outcomeOf(housing(of).explanation, 'calculationIncome')).toBe(String(expected.rekeninkomen));
  });

  it('2026-pdf-3: the four parts of the official example', () => {
    const { explanation, months } = housing(household(2026).income('29000').rents('710'));
    const part = (term: string) => writeCents(readEuro(outcomeOf(explanation, term) ?? ''));
    expect([part('subsidyUpToQualityLimit'), part('subsidyUpToCappingLimit'), part('subsidyAboveCappingLimit')]).toEqual(['295.68', '137.67', '0.00']);
    expect(writeCents(readEuro(outcomeOf(explanation, 'incomeReduction') ?? '').dividedBy(12))).toBe('125.44');
    expect([months[0]?.exact, months[0]?.shown]).toEqual(['307.9125', '307']);
  });

  it('a household wholly under 21 with a rent of 500 gets 295 a month in 2026', () => {
    expect(housing(household(2026).born('2006-06-15').rents('500'))).toMatchObject({ shownMonth: '295', exactYear: '3548.16' });
  });

  it.each(['2024', '2025', '2026'])('%s: every amount of law is the published one', (year) => {
    expect(amountsOf(year)).toEqual(reference === null ? {} : publishedAmounts(reference, year));
  });
});

const typeNames: Readonly<Record<HousingTypeName, string>> = { eenpersoons: 'single', meerpersoons: 'multi', eenpersoonsouderen: 'singleElderly', meerpersoonsouderen: 'multiElderly' };

function householdOf({ year, input, override }: HousingVector, income = input.rekeninkomen): HouseholdBuilder {
  const born = input.household_type.endsWith('ouderen') ? '1950-06-15' : input.all_below_youth_age_without_exception === true ? `${year - 19}-06-15` : '1985-06-15';
  const alone = household(year).income(String(income)).born(born).rents(input.rekenhuur);
  const all = Array.from({ length: input.persons - 1 }).reduce<HouseholdBuilder>((of, _, index) => of.coResident(`m${index}`).born(born), alone);
  return override === undefined ? all : all.replacing({ 'housing.basicRentSurcharge': override.opslag_basishuur });
}

/** The amounts of the rules in a year, by the names of the reference. */
function amountsOf(year: string): Record<string, unknown> {
  const of = (name: string) => parameters.find((parameter) => parameter.name === `housing.${name}`)?.versions.find(({ validFrom, validTo }) => validFrom.slice(0, 4) <= year && year <= validTo.slice(0, 4))?.value;
  const perType = Object.entries(typeNames).map(([dutch, type]) => [dutch, {
    minimum_inkomensijkpunt: of(`incomePoint.${type}`), factor_a: of(`factorA.${type}`), factor_b: of(`factorB.${type}`), afbouwpercentage: of(`taperRate.${type}`),
    basishuur: lowestBasicRent(of('normRent'), of(`normRentReduction.${type}`), of('basicRentSurcharge')),
  }] as const);
  return {
    opslag_basishuur: of('basicRentSurcharge'), kwaliteitskortingsgrens: of('qualityDiscountLimit'), aftoppingsgrens_1_2_personen: of('cappingLimitSmall'), aftoppingsgrens_3plus_personen: of('cappingLimitLarge'),
    huurgrens: of('rentLimitHigh'), huurgrens_jongeren: of('rentLimitLow'), jongeren_leeftijd_onder: of('rentLimitAge'), servicekosten: of('serviceCostMaximum'),
    vrijstelling_inkomen_inwonend_kind: of('childIncomeExemption'), percentages: [of('shareUpToQualityLimit'), of('shareUpToCappingLimit'), of('shareAboveCappingLimit')],
    vermogensgrens: [of('assetLimitSingle'), of('assetLimitCouple'), of('assetLimitCoResident')],
    types: Object.fromEntries(perType.filter(([, { minimum_inkomensijkpunt }]) => minimum_inkomensijkpunt !== undefined)),
  };
}

function publishedAmounts({ years }: HousingReference, year: string): Record<string, unknown> {
  const published = years[year];
  const value = (name: string): unknown => published?.[name]?.value;
  const inside = (name: string, keys: readonly string[]) => keys.map((key) => (published?.[name] as unknown as Record<string, { value: unknown }> | undefined)?.[key]?.value);
  const perType = Object.entries(published?.household_types ?? {}).map(([name, type]) => [name, {
    minimum_inkomensijkpunt: type['minimum_inkomensijkpunt']?.value, factor_a: type['factor_a']?.value, factor_b: type['factor_b']?.value, afbouwpercentage: type['afbouwpercentage']?.value,
    basishuur: (type['minimum_basishuur'] ?? type['basishuur'])?.value,
  }]);
  const names = ['opslag_basishuur', 'kwaliteitskortingsgrens', 'aftoppingsgrens_1_2_personen', 'aftoppingsgrens_3plus_personen', 'huurgrens', 'huurgrens_jongeren', 'vrijstelling_inkomen_inwonend_kind'];
  const maximum = (value('servicekosten') as { max_each: string } | null)?.max_each;
  return {
    ...Object.fromEntries(names.map((name) => [name, value(name)])),
    jongeren_leeftijd_onder: String(value('jongeren_leeftijd_onder')), servicekosten: maximum === undefined ? undefined : String(Number(maximum)),
    percentages: inside('percentages', ['tot_kwaliteitskortingsgrens', 'tot_aftoppingsgrens', 'boven_aftoppingsgrens']),
    vermogensgrens: inside('vermogensgrens', ['alleen', 'partners_samen', 'per_medebewoner']),
    types: Object.fromEntries(perType),
  };
}

function lowestBasicRent(normRent = '0', reduction = '0', surcharge = '0'): string {
  return readEuro(normRent).minus(reduction).plus(surcharge).toFixed(2);
}

function outcomeOf(explanation: Explanation | null, term: string): string | null {
  if (explanation === null) return null;
  if (explanation.term === term && explanation.outcome.kind === 'known') return String(explanation.outcome.value);
  return explanation.from.map((step) => outcomeOf(step, term)).find((value) => value !== null) ?? null;
}

function housing(of: HouseholdBuilder): AllowanceAssessment {
  return assess(of.facts()).allowances.housing;
}
