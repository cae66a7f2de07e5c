import { sourceRecord, type SourceRecord } from '../../shared/models/source-record.ts';
import { appendRows } from './append-rows.ts';
import type { ReadStore, WriteStore } from './handles.ts';
import type { SourceRecordRow } from './schema.ts';

/** bronrecords — everything the sources told about the persons of the file, in the order in which it was recorded. */
export async function recordsOfFile(store: ReadStore, fileId: string): Promise<SourceRecord[]> {
  const rows = await store.read
    .selectFrom('file_person')
    .innerJoin('source_record', 'source_record.subject_id', 'file_person.person_id')
    .where('file_person.file_id', '=', fileId)
    .selectAll('source_record')
    .orderBy('source_record.recorded_at')
    .orderBy('source_record.id')
    .execute();
  return rows.map(fromRow);
}

/** Everything the sources told about one person. */
export async function recordsAbout(store: ReadStore, personId: string): Promise<SourceRecord[]> {
  const rows = await store.read.selectFrom('source_record').where('subject_id', '=', personId).selectAll().orderBy('recorded_at').orderBy('id').execute();
  return rows.map(fromRow);
}

/** Appends records; one that is already there is left as it was told. */
export async function appendRecords(store: WriteStore, records: readonly SourceRecord[]): Promise<void> {
  await appendRows(store, 'source_record', records.map(toRow));
}

function fromRow(row: SourceRecordRow): SourceRecord {
  return sourceRecord.parse({
    id: row.id,
    subjectId: row.subject_id,
    kind: row.kind,
    source: row.source,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    recordedAt: row.recorded_at,
    deliveryId: row.delivery_id,
    marks: { underInvestigationSince: row.under_investigation_since, incorrect: row.incorrect === 1 },
    body: JSON.parse(row.body),
  });
}

function toRow(record: SourceRecord): SourceRecordRow {
  return {
    subject_id: record.subjectId,
    id: record.id,
    kind: record.kind,
    source: record.source,
    valid_from: record.validFrom,
    valid_to: record.validTo,
    recorded_at: record.recordedAt,
    delivery_id: record.deliveryId,
    under_investigation_since: record.marks.underInvestigationSince,
    incorrect: record.marks.incorrect ? 1 : 0,
    body: JSON.stringify(record.body),
  };
}
