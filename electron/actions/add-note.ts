import { randomUUID } from 'node:crypto';
import type { Note } from '../../shared/models/case-file.ts';
import type { RequestOf } from '../../shared/models/operations.ts';
import { inTransaction } from '../store/handles.ts';
import { appendNotes } from '../store/notes.ts';
import { eventTextOfNote } from '../store/event-texts.ts';
import { indexEvents } from '../store/text-search.ts';
import { accountedFor, openingOf } from './look-up.ts';
import { recordedNow, type Program } from './program.ts';

/** notitie or afspraak — adds a note to an opened file; it is found by its words from then on. An agreement is its author's to keep. */
export async function addNote(program: Program, { fileId, kind, text, due }: RequestOf<'note.add'>): Promise<Note> {
  const within = await openingOf(program, fileId);
  const author = program.user.name;
  const note: Note = { id: `note-${randomUUID()}`, kind, text, author, owner: kind === 'agreement' ? author : '', due, recordedAt: recordedNow(program) };
  return accountedFor(program, { name: 'note.add', purpose: within.purpose, fileId, within, search: null }, async () => {
    await inTransaction(program.store, async (transaction) => {
      await appendNotes(transaction, [{ fileId, value: note }]);
      await indexEvents(transaction, [{ fileId, value: eventTextOfNote(note) }]);
    });
    return note;
  });
}
