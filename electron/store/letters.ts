import { letter, type Letter } from '../../shared/models/case-file.ts';
import { appendRows, type InFile } from './append-rows.ts';
import type { ReadStore, WriteStore } from './handles.ts';
import type { LetterRow } from './schema.ts';

/** brieven as they were sent, the earliest first. */
export async function lettersOf(store: ReadStore, fileId: string): Promise<Letter[]> {
  const rows = await store.read.selectFrom('letter').where('file_id', '=', fileId).selectAll().orderBy('dated').orderBy('id').execute();
  return rows.map(fromRow);
}

/** One letter of the file; undefined when the file has none by this name. */
export async function letterById(store: ReadStore, fileId: string, letterId: string): Promise<Letter | undefined> {
  const row = await store.read.selectFrom('letter').where('file_id', '=', fileId).where('id', '=', letterId).selectAll().executeTakeFirst();
  return row === undefined ? undefined : fromRow(row);
}

/** Appends letters; what was sent is never changed. */
export async function appendLetters(store: WriteStore, letters: readonly InFile<Letter>[]): Promise<void> {
  await appendRows(store, 'letter', letters.map(toRow));
}

function fromRow(row: LetterRow): Letter {
  return letter.parse({
    id: row.id,
    number: row.number,
    dated: row.dated,
    kind: row.kind,
    channel: row.channel,
    subject: row.subject,
    body: row.body,
    readOn: row.read_on,
    recordedAt: row.recorded_at,
  });
}

function toRow({ fileId, value }: InFile<Letter>): LetterRow {
  return {
    file_id: fileId,
    id: value.id,
    number: value.number,
    dated: value.dated,
    kind: value.kind,
    channel: value.channel,
    subject: value.subject,
    body: value.body,
    read_on: value.readOn,
    recorded_at: value.recordedAt,
  };
}
