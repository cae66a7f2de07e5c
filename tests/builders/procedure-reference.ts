import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row of the reference facts on procedure: a question, what is told and what the answer must have. */
export interface ProcedureVector {
  readonly id: string;
  readonly topic: string;
  readonly rule: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly kind: string;
  readonly confidence: string;
}

/** The part of the reference facts on procedure that the tests read. */
export interface ProcedureReference {
  readonly date_rules: { readonly holidays: { readonly list: Readonly<Record<string, readonly { readonly date: string; readonly name: string }[]>> } };
  readonly arrangements: { readonly offset_ex_officio: { readonly max_reduction_monthly_eur: string } };
  readonly test_vectors: readonly ProcedureVector[];
}

/** The reference facts on procedure, or `null` where they are absent: the tests that need them are then skipped by name. */
export function procedureReference(): ProcedureReference | null {
  const file = join(import.meta.dirname, '..', '..', '..', 'shared', 'reference', 'procedure.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ProcedureReference) : null;
}
