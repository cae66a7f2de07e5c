import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'reference');

/** A published vector of the healthcare allowance. */
export interface HealthcareVector {
  readonly id: string;
  readonly year: number;
  readonly input: { readonly toetsingsinkomen: number; readonly partner: boolean; readonly partnerInsured?: boolean; readonly countryFactorOnStandaardpremie?: string };
  readonly expected: { readonly award?: number; readonly perMonth?: number; readonly perYear2dp?: string; readonly perMonth2dp?: string; readonly normpremie2dp?: string };
}

interface PublishedValue {
  readonly value: string | null;
  readonly confidence: string;
}

/** The part of the reference facts that the healthcare tests read. */
export interface HealthcareReference {
  readonly zorgtoeslag: Readonly<Record<string, Readonly<Record<string, PublishedValue>>>>;
  readonly countryFactorsZorgtoeslag: { readonly years: Readonly<Record<string, Readonly<Record<string, string>>>> };
  readonly testVectors: { readonly zorgtoeslag: readonly HealthcareVector[] };
}

/**
 * The reference facts on the healthcare allowance, read where they stand, beside the project. `null` where they are absent: the
 * tests that need them are then skipped by name.
 */
export function healthcareReference(): HealthcareReference | null {
  const file = join(folder, 'healthcare-and-child-budget.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as HealthcareReference) : null;
}

/** The types of household in the reference facts. */
export type HousingTypeName = 'eenpersoons' | 'meerpersoons' | 'eenpersoonsouderen' | 'meerpersoonsouderen';

/** A published or derived figure of the housing allowance. */
export interface HousingVector {
  readonly id: string;
  readonly year: number;
  readonly kind: string;
  readonly confidence: string;
  readonly override?: { readonly opslag_basishuur: string };
  readonly input: {
    readonly household_type: HousingTypeName;
    readonly persons: number;
    readonly rekeninkomen: number;
    readonly rekenhuur: string;
    readonly all_below_youth_age_without_exception?: boolean;
    readonly applicant_income?: number;
    readonly medebewoners?: readonly { readonly relation: string; readonly age_on_1_january: number; readonly income: number }[];
  };
  readonly expected: { readonly monthly_floor?: number; readonly annual_recomputed?: number; readonly highest_rekeninkomen_with_entitlement?: number; readonly rekeninkomen?: number };
}

interface HousingValue {
  readonly value: unknown;
}

/** The part of the reference facts on the housing allowance that the tests read. */
export interface HousingReference {
  readonly years: Readonly<Record<string, Readonly<Record<string, HousingValue>> & { readonly household_types?: Readonly<Record<string, Readonly<Record<string, HousingValue>>>> }>>;
  readonly test_vectors: readonly HousingVector[];
  readonly other_vectors: readonly HousingVector[];
}

/** The reference facts on the housing allowance, or `null` where they are absent. */
export function housingReference(): HousingReference | null {
  const file = join(folder, 'housing.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as HousingReference) : null;
}
