import { knownOn, type CalendarDate } from '../../shared/models/calendar.ts';
import { note, type FirstNote, type Note, type NoteVersion } from '../../shared/models/case-file.ts';
import { appendRows, type InFile } from './append-rows.ts';
import type { ReadStore, WriteStore } from './handles.ts';
import { goingOn, type Stand } from './later-states.ts';
import type { NoteRow } from './schema.ts';

const changing = goingOn('note', firstNotes);

/** notities, afspraken en overdrachten as they stand now or stood on a day, each with its earlier versions; the one that was written first first. */
export async function notesOf(store: ReadStore, fileId: string, asKnownOn: CalendarDate | null = null): Promise<Note[]> {
  const histories = await changing.histories(store, fileId);
  return histories.map((stands) => stands.filter(({ recordedAt }) => knownOn(recordedAt, asKnownOn))).filter((stands) => stands.length > 0).map(withVersions);
}

/** Appends notes; nothing that people left for each other is ever overwritten. */
export async function appendNotes(store: WriteStore, notes: readonly InFile<FirstNote>[]): Promise<void> {
  await appendRows(store, 'note', notes.map(toRow));
}

/** What became different of a note, and who made it so. */
export type ChangedWords = Partial<Omit<NoteVersion, 'change'>> & { readonly change: NonNullable<NoteVersion['change']> };

/** Appends a later version of a note; what it was before stays. */
export async function appendNoteVersion(store: WriteStore, fileId: string, noteId: string, told: ChangedWords): Promise<void> {
  const { at } = told.change;
  await changing.append(store, [{ fileId, value: { of: noteId, validFrom: at.slice(0, 'yyyy-mm-dd'.length), source: null, recordedAt: at, told } }]);
}

/** A note as it was just written: there is no other version of it. */
export function asFirstWritten(first: FirstNote): Note {
  return { ...first, state: 'open', change: null, earlier: [] };
}

async function firstNotes(store: ReadStore, fileId: string): Promise<Note[]> {
  const rows = await store.read.selectFrom('note').where('file_id', '=', fileId).selectAll().orderBy('recorded_at').orderBy('id').execute();
  return rows.map(fromRow);
}

/** The moment of a note stays that at which it was first written. */
function withVersions(stands: readonly Stand<Note>[]): Note {
  const versions = stands.map(({ thing: { text, owner, due, state, change } }): NoteVersion => ({ text, owner, due, state, change }));
  const newest = versions.at(-1);
  const [first] = stands;
  if (first === undefined || newest === undefined) throw new Error('a note without a first version');
  return { ...first.thing, ...newest, earlier: versions.slice(0, -1) };
}

function fromRow(row: NoteRow): Note {
  return note.parse(asFirstWritten({
    id: row.id,
    // The model refuses a kind that it does not know.
    kind: row.kind as Note['kind'],
    text: row.text,
    author: row.author,
    owner: row.owner,
    due: row.due,
    recordedAt: row.recorded_at,
  }));
}

function toRow({ fileId, value }: InFile<FirstNote>): NoteRow {
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
