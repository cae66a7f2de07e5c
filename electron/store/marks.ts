import { mark, type Mark } from '../../shared/models/case-file.ts';
import { appendRows, type InFile } from './append-rows.ts';
import type { ReadStore, WriteStore } from './handles.ts';
import { goingOn } from './later-states.ts';
import type { MarkRow } from './schema.ts';

/** bijzonderheden — what to know before speaking, of every person in the file; also those that have ended. */
export const { known: marksOf, history: markHistory, append: appendMarkStates } = goingOn('mark', firstTold);

/** Adds marks; one that is already there stays as it was. */
export async function addMarks(store: WriteStore, marks: readonly InFile<Mark>[]): Promise<void> {
  await appendRows(store, 'mark', marks.map(toRow));
}

async function firstTold(store: ReadStore, fileId: string): Promise<Mark[]> {
  const rows = await store.read.selectFrom('mark').where('file_id', '=', fileId).selectAll().orderBy('from_date').orderBy('id').execute();
  return rows.map(fromRow);
}

function fromRow(row: MarkRow): Mark {
  return mark.parse({
    id: row.id,
    kind: row.kind,
    personId: row.person_id,
    about: row.about,
    from: row.from_date,
    until: row.until,
    source: row.source,
    recordedAt: row.recorded_at,
  });
}

function toRow({ fileId, value }: InFile<Mark>): MarkRow {
  return {
    file_id: fileId,
    id: value.id,
    kind: value.kind,
    person_id: value.personId,
    about: value.about,
    from_date: value.from,
    until: value.until,
    source: value.source,
    recorded_at: value.recordedAt,
  };
}
