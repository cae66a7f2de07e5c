import { randomUUID } from 'node:crypto';
import { allowances } from '../../shared/models/allowance.ts';
import type { Assessment } from '../../shared/models/assessment.ts';
import type { Calculation } from '../../shared/models/case-file.ts';
import { keptAmounts } from '../../shared/models/kept-amounts.ts';
import type { RequestOf, ResponseOf } from '../../shared/models/operations.ts';
import { ProblemError } from '../../shared/models/reply.ts';
import { levelFor } from '../../shared/models/verification.ts';
import { assess, householdFacts, rulesVersion, scenarioFacts } from '../../shared/rules/index.ts';
import { appendCalculation, workOf } from '../store/calculations.ts';
import { eventTextOfCalculation } from '../store/event-texts.ts';
import { inTransaction } from '../store/handles.ts';
import { indexEvents } from '../store/text-search.ts';
import { askLevel } from './ask-level.ts';
import { householdRecordsOf } from './household-records.ts';
import { accountedFor, openingOf } from './look-up.ts';
import { recordedNow, today, type Program } from './program.ts';

/**
 * rekenmoment bewaren — keeps what was reckoned in an opened file, of today and by this user, with its facts and its explanation. It is reckoned here again from the records of the store: what was shown and what is kept are
 * the same, or it is a defect and nothing is kept.
 */
export async function keepCalculation(program: Program, { fileId, ...shown }: RequestOf<'calculation.keep'>): Promise<Calculation> {
  const within = await openingOf(program, fileId);
  if (shown.told) await askLevel(program, fileId, levelFor.amounts);
  return accountedFor(program, { name: 'calculation.keep', purpose: within.purpose, fileId, within, search: null }, async () => {
    const now = householdFacts(await householdRecordsOf(program.store, fileId), shown.year, null, 'known');
    const { facts, problems } = scenarioFacts(now, shown.changes);
    const assessment = assess(facts, { provisional: shown.provisional });
    if (problems.length > 0 || JSON.stringify(keptAmounts(assessment)) !== JSON.stringify(shown.amounts)) throw new ProblemError('calculationDiffers', { year: shown.year, ...whereTheyDiffer(assessment, shown.amounts) });
    const kept: Calculation = { ...shown, id: `calculation-${randomUUID()}`, keptOn: today(program), keptBy: program.user.name, rulesVersion, recordedAt: recordedNow(program) };
    const explanations = Object.fromEntries(allowances.map((allowance) => [allowance, assessment.allowances[allowance].explanation]));
    await inTransaction(program.store, async (transaction) => {
      await appendCalculation(transaction, fileId, kept, { facts, explanations });
      await indexEvents(transaction, [{ fileId, value: eventTextOfCalculation(kept) }]);
    });
    return kept;
  });
}

/** The work of a kept calculation, within the opening of its file. */
export async function openCalculation(program: Program, { fileId, calculationId }: RequestOf<'calculation.open'>): Promise<ResponseOf<'calculation.open'>> {
  await openingOf(program, fileId);
  const work = await workOf(program.store, fileId, calculationId);
  if (work === null) throw new ProblemError('calculationNotFound', { calculation: calculationId });
  return { facts: work.facts, explanations: { ...work.explanations } };
}

function whereTheyDiffer(assessment: Assessment, shown: Calculation['amounts']): { readonly allowance?: string } {
  const differs = keptAmounts(assessment).find((own) => JSON.stringify(own) !== JSON.stringify(shown.find(({ allowance }) => allowance === own.allowance)));
  return differs === undefined ? {} : { allowance: differs.allowance };
}
