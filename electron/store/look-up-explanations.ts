import { randomUUID } from 'node:crypto';
import { lookUpExplanation, type LookUpExplanation } from '../../shared/models/look-ups.ts';
import { appendRows } from './append-rows.ts';
import type { ReadStore, WriteStore } from './handles.ts';

/** toelichtingen on these lines of the access log, the earliest first. */
export async function explanationsOf(store: ReadStore, operationIds: readonly string[]): Promise<LookUpExplanation[]> {
  const rows = await store.read.selectFrom('look_up_explanation').where('operation_id', 'in', operationIds).selectAll().orderBy('explained_at').orderBy('id').execute();
  return rows.map(({ text, explained_at }) => lookUpExplanation.parse({ text, explainedAt: explained_at }));
}

/** Appends an explanation; what was said before stays beside it. */
export async function appendExplanation(store: WriteStore, operationId: string, { text, explainedAt }: LookUpExplanation): Promise<void> {
  await appendRows(store, 'look_up_explanation', [{ operation_id: operationId, id: `explanation-${randomUUID()}`, text, explained_at: explainedAt }]);
}
