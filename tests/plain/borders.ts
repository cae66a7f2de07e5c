import { type Draws } from './random-numbers.ts';
import { reference } from './reference.ts';

/** Amounts of a year at which a rule turns, so that random households often stand just below, at and just above them. */
export interface Borders {
  /** (joint) incomes in whole euros */
  readonly incomes: readonly [number, ...number[]];
  readonly assets: readonly [number, ...number[]];
  /** rents in cents */
  readonly rents: readonly [number, ...number[]];
  readonly childIncome: number;
  readonly youthAge: number;
  /** hourly rates in cents, per kind of care */
  readonly rates: Readonly<Record<'dayCare' | 'afterSchoolCare' | 'childminder', number>>;
  readonly countryFactors: readonly string[];
}

export function bordersOf(year: number): Borders {
  const { zorgtoeslag, kindgebondenBudget, countryFactorsZorgtoeslag } = reference.healthcareAndChildBudget();
  const health = zorgtoeslag[year];
  const budget = kindgebondenBudget[year];
  const home = reference.housing().years[year];
  const care = reference.childcare().years[year];
  if (health === undefined || budget === undefined) throw new Error(`no published amounts of ${year}`);
  const types = Object.values(home?.household_types ?? {});
  const incomes = [
    ...[health.incomeCeilingSingle, health.incomeCeilingPartner, health.drempelinkomenUsedByDienst, budget.thresholdPartnerUsedByDienst].map(({ value }) => Number(value)),
    ...types.map((type) => Number(type.minimum_inkomensijkpunt.value)),
    ...(care?.table ?? []).map(({ from }) => from),
  ];
  const assets = [health.assetLimitSingle.value, health.assetLimitPartner.value, home?.vermogensgrens.alleen.value, home?.vermogensgrens.partners_samen.value];
  const rents = home === undefined ? ['500.00'] : rentBorders(home);
  return {
    incomes: [Number(health.incomeCeilingSingle.value), ...incomes],
    assets: [Number(health.assetLimitSingle.value), ...assets.flatMap((limit) => (limit === null || limit === undefined ? [] : [Number(limit)]))],
    rents: [50_000, ...rents.map(inCentsOf)],
    childIncome: Number(home?.vrijstelling_inkomen_inwonend_kind.value ?? 5_000),
    youthAge: home?.jongeren_leeftijd_onder.value ?? 23,
    rates: {
      dayCare: inCentsOf(care?.maxHourlyRate.dagopvang ?? '10.00'),
      afterSchoolCare: inCentsOf(care?.maxHourlyRate.buitenschoolse_opvang ?? '9.00'),
      childminder: inCentsOf(care?.maxHourlyRate.gastouderopvang ?? '8.00'),
    },
    countryFactors: Object.values(countryFactorsZorgtoeslag.years[year] ?? {}),
  };
}

function rentBorders(home: NonNullable<ReturnType<typeof reference.housing>['years'][string]>): readonly string[] {
  const { kwaliteitskortingsgrens, aftoppingsgrens_1_2_personen: small, aftoppingsgrens_3plus_personen: large, huurgrens, huurgrens_jongeren: young } = home;
  const basic = Object.values(home.household_types ?? {}).map((type) => type.minimum_basishuur ?? type.basishuur);
  return [kwaliteitskortingsgrens, small, large, huurgrens, young, ...basic].map(({ value }) => value);
}

function inCentsOf(text: string): number {
  return Number(text.replace('.', ''));
}

/** Close to a border: one below, at, one above, or within three hundred. */
export function near(draws: Draws, borders: readonly [number, ...number[]]): number {
  return Math.max(0, draws.pick(borders) + draws.weighted([[1, -1], [2, 0], [1, 1], [4, draws.whole(-300, 300)]]));
}
