import { ProblemError } from '../../shared/models/reply.ts';
import type { HouseholdRecords } from '../../shared/rules/index.ts';
import { decisionsOf } from '../store/decisions.ts';
import { fileById, membersOf } from '../store/files.ts';
import type { ReadStore } from '../store/handles.ts';
import { recordsOfFile } from '../store/source-records.ts';

/** What the facts of the household of a file are made from. */
export async function householdRecordsOf(store: ReadStore, fileId: string): Promise<HouseholdRecords> {
  const file = await fileById(store, fileId);
  if (file === undefined) throw new ProblemError('fileNotFound', { file: fileId });
  return { applicantId: file.applicantId, members: await membersOf(store, fileId), records: await recordsOfFile(store, fileId), decisions: await decisionsOf(store, fileId) };
}
