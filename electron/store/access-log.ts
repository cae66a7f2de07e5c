import { createCipheriv, createHmac, randomBytes } from 'node:crypto';
import { purpose as purposeCode, type Purpose } from '../../shared/models/case-file.ts';
import { exportReason, type ExportReason } from '../../shared/models/case-format.ts';
import type { ReadStore, WriteStore } from './handles.ts';
import { inTransaction } from './handles.ts';
import { metaValue } from './meta.ts';
import type { ProcessingLogRow } from './schema.ts';

/** Who looked. */
export interface Looker {
  readonly name: string;
  readonly role: string;
}

/** By what somebody was looked for. The value itself is never kept. */
export type KeyKind = 'bsn' | 'name' | 'address' | 'text';

/** The place of an operation in the log, so that a later one can be hung under it. */
export interface LoggedOperation {
  readonly traceId: string;
  readonly operationId: string;
  readonly purpose: Purpose;
}

/** verwerking — one look-up, as it is to be accounted for. Times in milliseconds since 1970. */
export interface LookUp {
  readonly name: string;
  readonly purpose: Purpose;
  /** why something left the program, from the list; absent where nothing did or no reason was needed */
  readonly reason?: ExportReason;
  /** the file that was looked into; null for a search over all */
  readonly fileId: string | null;
  readonly search: { readonly keyKind: KeyKind; readonly hits: number | null } | null;
  readonly status: 'ok' | 'error';
  readonly startTime: number;
  readonly endTime: number;
  /** the operation that this one is a part of */
  readonly within: LoggedOperation | null;
  /** the contact in which it was made; absent where there is none */
  readonly contactId?: string;
}

/** A line of the log as it is read back. The subject stays a reference that only this store can make. */
export interface LoggedLookUp extends Omit<LookUp, 'fileId' | 'within'>, LoggedOperation {
  readonly parentOperationId: string | null;
  readonly processingActivityId: string;
  readonly subjectReference: string | null;
}

/** Appends the look-up, and who did it in the table that is kept apart. */
export async function appendLookUp(store: WriteStore, looker: Looker, lookUp: LookUp): Promise<LoggedOperation> {
  const operation = { traceId: lookUp.within?.traceId ?? hexadecimal(16), operationId: hexadecimal(8), purpose: lookUp.purpose };
  const subject = lookUp.fileId === null ? null : await subjectReference(store, lookUp.fileId);
  await inTransaction(store, async ({ write }) => {
    await write.insertInto('processing_log').values(toRow(lookUp, operation, subject)).execute();
    if (lookUp.within !== null) return;
    await write.insertInto('processing_user').values({ trace_id: operation.traceId, user_name: looker.name, role: looker.role }).execute();
  });
  return operation;
}

/** The last time that the user opened this file; undefined when never. */
export async function lastOpening(store: ReadStore, looker: Looker, fileId: string): Promise<LoggedOperation | undefined> {
  const row = await store.read
    .selectFrom('processing_log')
    .innerJoin('processing_user', 'processing_user.trace_id', 'processing_log.trace_id')
    .where('data_subject_id', '=', await subjectReference(store, fileId))
    .where('processing_log.name', '=', openingOfCase)
    .where('status', '=', statusCodes.ok)
    .where('user_name', '=', looker.name)
    .orderBy('start_time', 'desc')
    .selectAll('processing_log')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : fromRow(row);
}

/** mijn inzage — the look-ups of one user, the earliest first. */
export async function lookUpsBy(store: ReadStore, userName: string): Promise<LoggedLookUp[]> {
  const rows = await store.read
    .selectFrom('processing_user')
    .innerJoin('processing_log', 'processing_log.trace_id', 'processing_user.trace_id')
    .where('user_name', '=', userName)
    .selectAll('processing_log')
    .orderBy('start_time')
    .orderBy('operation_id')
    .execute();
  return rows.map(fromRow);
}

/** The name of the operation that opens a file. */
export const openingOfCase = 'case.open';

/**
 * The reference to a file as it stands in the log: encrypted with a key of this store, so that a line that leaves the store
 * points at nobody. The same file always gets the same reference (the nonce is derived from it), so that lines can be found.
 */
async function subjectReference(store: ReadStore, fileId: string): Promise<string> {
  const key = Buffer.from((await metaValue(store.read, 'subjectKey')) ?? '', 'hex');
  const nonce = createHmac('sha256', key).update(fileId).digest().subarray(0, 12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const encrypted = Buffer.concat([cipher.update(fileId, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, encrypted, cipher.getAuthTag()]).toString('base64url');
}

/** Logboek Dataverwerkingen: 0 unset, 1 ok, 2 error. */
const statusCodes = { ok: 1, error: 2 } as const;

function hexadecimal(bytes: number): string {
  return randomBytes(bytes).toString('hex');
}

function fromRow(row: ProcessingLogRow): LoggedLookUp {
  return {
    traceId: row.trace_id,
    operationId: row.operation_id,
    parentOperationId: row.parent_operation_id,
    name: row.name,
    processingActivityId: row.processing_activity_id,
    purpose: purposeCode.parse(row.purpose),
    ...(row.reason === null ? {} : { reason: exportReason.parse(row.reason) }),
    ...(row.contact_id === null ? {} : { contactId: row.contact_id }),
    subjectReference: row.data_subject_id,
    search: row.key_kind === null ? null : { keyKind: row.key_kind as KeyKind, hits: row.hits },
    status: row.status === statusCodes.ok ? 'ok' : 'error',
    startTime: row.start_time,
    endTime: row.end_time,
  };
}

function toRow(lookUp: LookUp, operation: LoggedOperation, subject: string | null): ProcessingLogRow {
  return {
    trace_id: operation.traceId,
    operation_id: operation.operationId,
    parent_operation_id: lookUp.within?.operationId ?? null,
    status: statusCodes[lookUp.status],
    name: lookUp.name,
    start_time: lookUp.startTime,
    end_time: lookUp.endTime,
    processing_activity_id: `urn:klantbeeld:processing-activity:${lookUp.name}`,
    data_subject_id: subject,
    purpose: lookUp.purpose,
    key_kind: lookUp.search?.keyKind ?? null,
    hits: lookUp.search?.hits ?? null,
    reason: lookUp.reason ?? null,
    contact_id: lookUp.contactId ?? null,
  };
}
