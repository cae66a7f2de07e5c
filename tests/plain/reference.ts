import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the published amounts lie: beside the project, never inside it. */
const folder = join(import.meta.dirname, '../../../shared/reference');

/** Whether the published amounts are there; without them nothing here can be calculated. */
export const referencePresent = existsSync(join(folder, 'housing.json'));

interface Published<Value = string> {
  readonly value: Value;
}

/** Amounts of one year of zorgtoeslag; `null` where nothing was published. */
export interface HealthcareYear {
  readonly standaardpremie: Published<string | null>;
  readonly drempelinkomenUsedByDienst: Published;
  readonly percentageDrempelSingle: Published;
  readonly percentageDrempelPartner: Published;
  readonly percentageAboveDrempel: Published;
  readonly incomeCeilingSingle: Published;
  readonly incomeCeilingPartner: Published;
  readonly assetLimitSingle: Published<string | null>;
  readonly assetLimitPartner: Published<string | null>;
  readonly maxPerMonthSingle: Published;
  readonly maxPerMonthPartner: Published;
  readonly maxPerYearSingleUnrounded: Published;
  readonly maxPerYearPartnerUnrounded: Published;
  readonly shareWhenPartnerNotInsured: Published;
}

export interface ChildBudgetYear {
  readonly perFirstChild: Published;
  readonly perFurtherChild: Published;
  readonly supplement12to15: Published;
  readonly supplement16to17: Published;
  readonly singleParentSupplement: Published;
  readonly reductionPercentage: Published;
  readonly partnerThresholdAddition: Published;
  readonly drempelinkomenStatutoryExact?: Published;
  readonly thresholdSingleUsedByDienst: Published & { readonly confidence: string };
  readonly thresholdPartnerUsedByDienst: Published;
  readonly secondThreshold: Published<string | null>;
  readonly reductionPercentageAboveSecondThreshold?: Published;
  readonly assetLimitSingle: Published;
  readonly assetLimitPartner: Published;
}

export interface YearVector {
  readonly id: string;
  readonly year: number;
  readonly status: string;
  readonly input: {
    readonly toetsingsinkomen: number;
    readonly partner: boolean;
    readonly partnerInsured?: boolean;
    readonly countryFactorOnStandaardpremie?: string;
    readonly children?: number;
    readonly childrenAged12to15?: number;
    readonly childrenAged16to17?: number;
  };
  readonly expected: Readonly<Record<string, string | number>>;
}

interface HealthcareAndChildBudget {
  readonly zorgtoeslag: Readonly<Record<string, HealthcareYear>>;
  readonly kindgebondenBudget: Readonly<Record<string, ChildBudgetYear>>;
  readonly countryFactorsZorgtoeslag: { readonly years: Readonly<Record<string, Readonly<Record<string, string>>>> };
  readonly rounding: {
    readonly rowsThatSeparateTheMethods: readonly {
      readonly year: number;
      readonly partner: boolean;
      readonly income: number;
      readonly official: number;
      readonly leafletMethod: number;
    }[];
  };
  readonly testVectors: { readonly zorgtoeslag: readonly YearVector[]; readonly kindgebondenBudget: readonly YearVector[] };
}

/** One household type of huurtoeslag; the quadratic keys are there for 2024 and 2025, the fixed ones for 2026. */
export interface HousingType {
  readonly factor_a: Published;
  readonly factor_b: Published;
  readonly minimum_inkomensijkpunt: Published;
  readonly referentie_inkomensijkpunt: Published;
  readonly normhuur_bij_minimum: Published;
  readonly normhuur_bij_referentie: Published;
  readonly minimum_basishuur: Published;
  readonly basishuur: Published;
  readonly afbouwpercentage: Published;
}

export type HousingTypeName = 'eenpersoons' | 'meerpersoons' | 'eenpersoonsouderen' | 'meerpersoonsouderen';

export interface HousingYear {
  readonly method: string;
  /** absent in 2027, of which no amounts were found */
  readonly household_types?: Readonly<Partial<Record<HousingTypeName, HousingType>>>;
  readonly opslag_basishuur: Published;
  readonly kwaliteitskortingsgrens: Published;
  readonly aftoppingsgrens_1_2_personen: Published;
  readonly aftoppingsgrens_3plus_personen: Published;
  readonly huurgrens: Published;
  readonly huurgrens_jongeren: Published;
  readonly jongeren_leeftijd_onder: Published<number>;
  readonly percentages: Readonly<Record<'tot_kwaliteitskortingsgrens' | 'tot_aftoppingsgrens' | 'boven_aftoppingsgrens', Published>>;
  readonly servicekosten: Published<{ readonly max_each: string } | null>;
  readonly vermogensgrens: Readonly<Record<'alleen' | 'partners_samen' | 'per_medebewoner', Published>>;
  readonly vrijstelling_inkomen_inwonend_kind: Published;
}

export interface HousingVector {
  readonly id: string;
  readonly year: number;
  readonly kind: string;
  readonly override?: { readonly opslag_basishuur: string };
  readonly input: {
    readonly household_type: HousingTypeName;
    readonly persons: number;
    readonly rekeninkomen: number;
    readonly rekenhuur: string;
    readonly all_below_youth_age_without_exception?: boolean;
    readonly forty_percent_band?: boolean;
    readonly applicant_income: number;
    readonly medebewoners: readonly { readonly relation: string; readonly age_on_1_january: number; readonly income: number }[];
  };
  readonly note?: string;
  readonly expected: {
    readonly monthly_floor: number;
    readonly annual_recomputed?: number;
    readonly highest_rekeninkomen_with_entitlement: number;
    readonly rekeninkomen: number;
  };
}

interface Housing {
  readonly years: Readonly<Record<string, HousingYear>>;
  readonly test_vectors: readonly HousingVector[];
  readonly other_vectors: readonly HousingVector[];
}

export interface ChildcareRow {
  readonly from: number;
  readonly to: number | null;
  readonly first: string | null;
  readonly next: string | null;
}

export interface ChildcareYear {
  readonly maxHourlyRate: Readonly<Record<'dagopvang' | 'buitenschoolse_opvang' | 'gastouderopvang', string>>;
  readonly maxHoursPerChildPerMonth: number;
  readonly table: readonly ChildcareRow[];
  readonly floorFirstChild: { readonly percentage: string; readonly fromIncome: number };
  readonly floorNextChild: { readonly percentage: string; readonly fromIncome: number };
  readonly unknownRows?: readonly { readonly from: number; readonly to: number; readonly lowerBound: string; readonly upperBound: string }[];
}

export interface ChildcareVector {
  readonly id: string;
  readonly year: number;
  readonly kind: string;
  readonly input: {
    readonly jointAssessmentIncome: number;
    readonly position?: number;
    readonly children?: readonly { readonly type: 'dagopvang' | 'bso' | 'gastouder'; readonly rate: string; readonly hours: string }[];
  };
  readonly expected: {
    readonly percentage?: string;
    readonly first?: string;
    readonly next?: string;
    readonly monthlyTotal?: string;
    readonly monthlyTotalCents?: string;
    readonly monthlyPaidWholeEuro?: number;
    readonly annualAward12EqualMonthsWholeEuro?: number;
    readonly children?: readonly Readonly<Record<'ratePerHourUsed' | 'hoursUsed' | 'eligibleCost' | 'percentage' | 'benefit', string> & { position: number }>[];
  };
  readonly notPublished?: { readonly annualAward12EqualMonthsWholeEuro: number };
}

interface Childcare {
  readonly years: Readonly<Record<string, ChildcareYear>>;
  readonly testVectors: readonly ChildcareVector[];
  readonly indirectVectors2025: {
    readonly rows: readonly {
      readonly incomeFrom: number;
      readonly incomeTo: number;
      readonly publishedMonthlyContribution: string;
      readonly impliedFirstChildPercentage: string;
    }[];
  };
  readonly eventVectors: readonly { readonly id: string; readonly expected: { readonly coveredMonths?: readonly string[] } }[];
}

const contents = new Map<string, unknown>();

/** The three files of published amounts, each read once. */
export const reference = {
  healthcareAndChildBudget: (): HealthcareAndChildBudget => read('healthcare-and-child-budget.json') as HealthcareAndChildBudget,
  housing: (): Housing => read('housing.json') as Housing,
  childcare: (): Childcare => read('childcare.json') as Childcare,
};

function read(name: string): unknown {
  if (!contents.has(name)) contents.set(name, JSON.parse(readFileSync(join(folder, name), 'utf8')));
  return contents.get(name);
}
