import { randomBytes } from 'node:crypto';
import { addDays, type CalendarDate } from '../../shared/models/calendar.ts';
import { purpose as purposeCode, type Purpose } from '../../shared/models/case-file.ts';
import { keyKind, lookUpReason, type KeyKind, type LookUpReason } from '../../shared/models/look-ups.ts';
import { revealable, type Revealable } from '../../shared/models/reveal.ts';
import type { ReadStore, WriteStore } from './handles.ts';
import { inTransaction } from './handles.ts';
import type { ProcessingLogRow } from './schema.ts';
import { subjectReference } from './subject-reference.ts';
import { dutchDate } from './today.ts';

/** Who looked. */
export interface Looker {
  readonly name: string;
  readonly role: string;
}

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
  /** why something left the program or was shown unmasked, from the list; absent where no reason was needed */
  readonly reason?: LookUpReason;
  /** what was shown unmasked, and of whom; absent where nothing was */
  readonly revealed?: { readonly what: Revealable; readonly personId: string };
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
export interface LoggedLookUp extends Omit<LookUp, 'fileId' | 'within' | 'revealed'>, LoggedOperation {
  readonly parentOperationId: string | null;
  readonly processingActivityId: string;
  readonly subjectReference: string | null;
  readonly revealed?: { readonly what: Revealable; readonly personReference: string };
}

/** Appends the look-up, and who did it in the table that is kept apart. */
export async function appendLookUp(store: WriteStore, looker: Looker, lookUp: LookUp): Promise<LoggedOperation> {
  const operation = { traceId: lookUp.within?.traceId ?? hexadecimal(16), operationId: hexadecimal(8), purpose: lookUp.purpose };
  const subject = lookUp.fileId === null ? null : await subjectReference(store, lookUp.fileId);
  const person = lookUp.revealed === undefined ? null : await subjectReference(store, lookUp.revealed.personId);
  await inTransaction(store, async ({ write }) => {
    await write.insertInto('processing_log').values({ ...toRow(lookUp, operation, subject), revealed_person: person }).execute();
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

/** mijn inzage — the look-ups of one user, the earliest first; of one day in the Netherlands where that is given. */
export async function lookUpsBy(store: ReadStore, userName: string, day: CalendarDate | null = null): Promise<LoggedLookUp[]> {
  const all = ownLines(store, userName).orderBy('start_time').orderBy('operation_id');
  if (day === null) return (await all.execute()).map(fromRow);
  // A day begins in the Netherlands an hour or two before it does in universal time.
  const rows = await all.where('start_time', '>=', midnight(addDays(day, -1))).where('start_time', '<', midnight(addDays(day, 1))).execute();
  return rows.filter((row) => dutchDate(new Date(row.start_time).toISOString()) === day).map(fromRow);
}

/** Whether this line of the log is of a look-up by the user. */
export async function isOwnLookUp(store: ReadStore, userName: string, operationId: string): Promise<boolean> {
  return (await ownLines(store, userName).where('operation_id', '=', operationId).executeTakeFirst()) !== undefined;
}

function ownLines({ read }: ReadStore, userName: string) {
  return read.selectFrom('processing_user').innerJoin('processing_log', 'processing_log.trace_id', 'processing_user.trace_id').where('user_name', '=', userName).selectAll('processing_log');
}

function midnight(day: CalendarDate): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The name of the operation that opens a file. */
export const openingOfCase = 'case.open';

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
    ...(row.contact_id === null ? {} : { contactId: row.contact_id }),
    ...(row.reason === null ? {} : { reason: lookUpReason.parse(row.reason) }),
    ...(row.revealed === null || row.revealed_person === null ? {} : { revealed: { what: revealable.parse(row.revealed), personReference: row.revealed_person } }),
    subjectReference: row.data_subject_id,
    search: row.key_kind === null ? null : { keyKind: keyKind.parse(row.key_kind), hits: row.hits },
    status: row.status === statusCodes.ok ? 'ok' : 'error',
    startTime: row.start_time,
    endTime: row.end_time,
  };
}

function toRow(lookUp: LookUp, operation: LoggedOperation, subject: string | null): Omit<ProcessingLogRow, 'revealed_person'> {
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
    revealed: lookUp.revealed?.what ?? null,
  };
}
