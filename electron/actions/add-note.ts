import { randomUUID } from 'node:crypto';
import type { Note } from '../../shared/models/case-file.ts';
import type { RequestOf } from '../../shared/models/operations.ts';
import { inTransaction, type WriteStore } from '../store/handles.ts';
import { appendNotes, asFirstWritten } from '../store/notes.ts';
import { eventTextOfNote } from '../store/event-texts.ts';
import { indexEvents } from '../store/text-search.ts';
import { accountedFor, openingOf } from './look-up.ts';
import { recordedNow, type Program } from './program.ts';

/** notitie or afspraak — adds a note to an opened file; it is found by its words from then on. An agreement is its owner's to keep, who is its author where nobody else was told. */
export async function addNote(program: Program, { fileId, kind, text, due, owner = '' }: RequestOf<'note.add'>): Promise<Note> {
  const within = await openingOf(program, fileId);
  const note = writtenNow(program, { kind, text, due, owner });
  return accountedFor(program, { name: 'note.add', purpose: within.purpose, fileId, within, search: null }, async () => {
    await inTransaction(program.store, (transaction) => leaveNote(transaction, fileId, note));
    return note;
  });
}

/** A note of this user, of this moment. */
export function writtenNow(program: Program, { kind, text, due, owner = '' }: Pick<Note, 'kind' | 'text' | 'due'> & { readonly owner?: string | undefined }): Note {
  const author = program.user.name;
  return asFirstWritten({ id: `note-${randomUUID()}`, kind, text, author, owner: kind === 'agreement' && owner === '' ? author : owner, due, recordedAt: recordedNow(program) });
}

/** Puts a note in a file, where its words find it. */
export async function leaveNote(store: WriteStore, fileId: string, note: Note): Promise<void> {
  await appendNotes(store, [{ fileId, value: note }]);
  await indexEvents(store, [{ fileId, value: eventTextOfNote(note) }]);
}
