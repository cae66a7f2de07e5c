import { arrangement, type Arrangement } from '../../shared/models/case-file.ts';
import { appendRows, type InFile } from './append-rows.ts';
import type { ReadStore, WriteStore } from './handles.ts';
import { goingOn } from './later-states.ts';
import type { ArrangementRow } from './schema.ts';

/** betalingsregelingen with their terms, the earliest agreed first, each as far as it was kept to. */
export const { known: arrangementsOf, history: arrangementHistory, append: appendArrangementStates } = goingOn('arrangement', firstTold);

/** Adds arrangements; one that is already there stays as it was. */
export async function addArrangements(store: WriteStore, arrangements: readonly InFile<Arrangement>[]): Promise<void> {
  await appendRows(store, 'arrangement', arrangements.map(toRow));
}

async function firstTold(store: ReadStore, fileId: string): Promise<Arrangement[]> {
  const rows = await store.read.selectFrom('arrangement').where('file_id', '=', fileId).selectAll().orderBy('agreed_on').orderBy('id').execute();
  return rows.map(fromRow);
}

function fromRow(row: ArrangementRow): Arrangement {
  return arrangement.parse({
    id: row.id,
    kind: row.kind,
    recoveryIds: JSON.parse(row.recovery_ids),
    agreedOn: row.agreed_on,
    state: row.state,
    terms: JSON.parse(row.terms),
    recordedAt: row.recorded_at,
  });
}

function toRow({ fileId, value }: InFile<Arrangement>): ArrangementRow {
  return {
    file_id: fileId,
    id: value.id,
    kind: value.kind,
    recovery_ids: JSON.stringify(value.recoveryIds),
    agreed_on: value.agreedOn,
    state: value.state,
    terms: JSON.stringify(value.terms),
    recorded_at: value.recordedAt,
  };
}
