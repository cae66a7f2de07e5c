import { randomBytes } from 'node:crypto';
import type { RequestOf, ResponseOf } from '../../shared/models/operations.ts';
import { ProblemError } from '../../shared/models/reply.ts';
import { caseOf, householdFacts } from '../../shared/rules/index.ts';
import { householdRecordsOf } from './household-records.ts';
import { accountedFor, openingOf } from './look-up.ts';
import type { Program } from './program.ts';

/**
 * rekencase — the household of an opened file in a year as a case that names nobody, reckoned as the screen reckons. Of real people it is given out for a reason only, and without the days of
 * birth that no amount needs. The line in the log stands before the case is given out. What it is called is by chance, and says nothing of the household.
 */
export async function exportCase(program: Program, { fileId, year, purpose, reason, provisional = false }: RequestOf<'case.export'>): Promise<ResponseOf<'case.export'>> {
  const { practice } = program.store.meta;
  if (reason === null && !practice) throw new ProblemError('reasonMissing', { file: fileId });
  const within = await openingOf(program, fileId);
  return accountedFor(program, { name: 'case.export', purpose, reason, fileId, within, search: null }, async () => {
    return caseOf(householdFacts(await householdRecordsOf(program.store, fileId), year, null, 'known'), { id: `case-${String(year)}-${randomBytes(4).toString('hex')}`, withholdBirthDays: !practice, provisional });
  });
}
