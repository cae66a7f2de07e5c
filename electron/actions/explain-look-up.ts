import { passesElevenTest } from '../../shared/models/bsn.ts';
import type { RequestOf, ResponseOf } from '../../shared/models/operations.ts';
import { ProblemError } from '../../shared/models/reply.ts';
import { isOwnLookUp } from '../store/access-log.ts';
import { appendExplanation } from '../store/look-up-explanations.ts';
import type { Program } from './program.ts';

/** toelichting — what an own look-up was for, in the words of who did it. No BSN: whom it was about stands in the line already. */
export async function explainLookUp(program: Program, { operationId, text }: RequestOf<'lookUp.explain'>): Promise<ResponseOf<'lookUp.explain'>> {
  if (!(await isOwnLookUp(program.store, program.user.name, operationId))) throw new ProblemError('lookUpNotOwn');
  if (holdsBsn(text)) throw new ProblemError('explanationHoldsBsn');
  const explanation = { text, explainedAt: program.clock() };
  await appendExplanation(program.store, operationId, explanation);
  return explanation;
}

/** Nine digits that pass the eleven-test, however they are spaced: `9999 93 653`, `9999.93.653`. */
function holdsBsn(text: string): boolean {
  return [...text.matchAll(/\d(?:[ .-]?\d)*/g)].some(([number]) => passesElevenTest(number.replace(/\D/g, '')));
}
