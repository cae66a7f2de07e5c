import { verification, type Verification, type VerificationLevel } from '../../shared/models/verification.ts';
import type { ReadStore, WriteStore } from './handles.ts';

/** A verification as it was kept: who asked, in which conversation, and what it came to. */
export interface KeptVerification extends Verification {
  readonly id: string;
  readonly conversationId: string;
  readonly userName: string;
  readonly level: VerificationLevel;
  readonly recordedAt: string;
  /** who asked, where it was in the same call with a colleague; `null`: asked in this conversation */
  readonly takenOverFrom: string | null;
}

/** verificaties of a file, the earliest first. */
export async function verificationsOf(store: ReadStore, fileId: string): Promise<KeptVerification[]> {
  const rows = await store.read.selectFrom('verification').where('file_id', '=', fileId).selectAll().orderBy('recorded_at').orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id, conversationId: row.conversation_id, userName: row.user_name, level: row.level as VerificationLevel, recordedAt: row.recorded_at, takenOverFrom: row.taken_over_from,
    ...verification.parse({ caller: row.caller, ground: row.ground, checks: JSON.parse(row.checks) }),
  }));
}

/** Appends a verification; one that was made before in the same conversation stays beside it. */
export async function appendVerification(store: WriteStore, fileId: string, kept: KeptVerification): Promise<void> {
  await store.write.insertInto('verification').values({
    conversation_id: kept.conversationId, id: kept.id, file_id: fileId, user_name: kept.userName, caller: kept.caller, ground: kept.ground, checks: JSON.stringify(kept.checks), level: kept.level, recorded_at: kept.recordedAt, taken_over_from: kept.takenOverFrom,
  }).execute();
}
