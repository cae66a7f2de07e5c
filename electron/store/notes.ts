import { note, type Note } from '../../shared/models/case-file.ts';
import { appendRows, type InFile } from './append-rows.ts';
import type { ReadStore, WriteStore } from './handles.ts';
import type { NoteRow } from './schema.ts';

/** notities, afspraken and overdrachten, the earliest first. */
export async function notesOf(store: ReadStore, fileId: string): Promise<Note[]> {
  const rows = await store.read.selectFrom('note').where('file_id', '=', fileId).selectAll().orderBy('recorded_at').orderBy('id').execute();
  return rows.map(fromRow);
}

/** Appends notes; nothing that people left for each other is ever overwritten. */
export async function appendNotes(store: WriteStore, notes: readonly InFile<Note>[]): Promise<void> {
  await appendRows(store, 'note', notes.map(toRow));
}

function fromRow(row: NoteRow): Note {
  return note.parse({
    id: row.id,
    kind: row.kind,
    text: row.text,
    author: row.author,
    owner: row.owner,
    due: row.due,
    recordedAt: row.recorded_at,
  });
}

function toRow({ fileId, value }: InFile<Note>): NoteRow {
  return {
    file_id: fileId,
    id: value.id,
    kind: value.kind,
    text: value.text,
    author: value.author,
    owner: value.owner,
    due: value.due,
    recorded_at: value.recordedAt,
  };
}
