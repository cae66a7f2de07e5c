import { incidentTouch, type IncidentTouch } from '../../shared/models/case-file.ts';
import { appendRows, type InFile } from './append-rows.ts';
import type { ReadStore, WriteStore } from './handles.ts';
import type { IncidentRow } from './schema.ts';

/** The known faults of the agency that touched this household. */
export async function incidentsOf(store: ReadStore, fileId: string): Promise<IncidentTouch[]> {
  const rows = await store.read.selectFrom('incident').where('file_id', '=', fileId).selectAll().orderBy('from_date').orderBy('id').execute();
  return rows.map(fromRow);
}

/** Adds incidents; one that is already there stays as it was. */
export async function addIncidents(store: WriteStore, incidents: readonly InFile<IncidentTouch>[]): Promise<void> {
  await appendRows(store, 'incident', incidents.map(toRow));
}

function fromRow(row: IncidentRow): IncidentTouch {
  return incidentTouch.parse({
    id: row.id,
    incident: row.incident,
    from: row.from_date,
    until: row.until,
    letterIds: JSON.parse(row.letter_ids),
    recordedAt: row.recorded_at,
  });
}

function toRow({ fileId, value }: InFile<IncidentTouch>): IncidentRow {
  return {
    file_id: fileId,
    id: value.id,
    incident: value.incident,
    from_date: value.from,
    until: value.until,
    letter_ids: JSON.stringify(value.letterIds),
    recorded_at: value.recordedAt,
  };
}
