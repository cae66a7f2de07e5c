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
