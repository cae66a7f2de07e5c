import type { Note, NoteVersion } from '../../shared/models/case-file.ts';
import { isOwnedBy } from '../../shared/models/department.ts';
import type { RequestOf } from '../../shared/models/operations.ts';
import { ProblemError } from '../../shared/models/reply.ts';
import { eventTextOfVersion } from '../store/event-texts.ts';
import { inTransaction } from '../store/handles.ts';
import { appendNoteVersion, notesOf, type ChangedWords } from '../store/notes.ts';
import { indexEvents } from '../store/text-search.ts';
import { accountedFor, openingOf } from './look-up.ts';
import { recordedNow, type Program } from './program.ts';
import { worksFor } from './whose-work.ts';

/** notitie verbeteren, afspraak afdoen — a later version of a note in an opened file, by its author or its owner. The versions before it stay, and are found by their words too. */
export async function changeNote(program: Program, request: RequestOf<'note.change'>): Promise<Note> {
  const { fileId, noteId } = request;
  const within = await openingOf(program, fileId);
  const departments = await worksFor(program);
  return accountedFor(program, { name: 'note.change', purpose: within.purpose, fileId, within, search: null }, () =>
    inTransaction(program.store, async (transaction) => {
      const now = (await notesOf(transaction, fileId)).find(({ id }) => id === noteId);
      if (now === undefined) throw new ProblemError('noteNotFound');
      if (now.author !== program.user.name && !isOwnedBy(now.owner, { name: program.user.name, worksFor: departments })) throw new ProblemError('noteNotYours');
      if (now.earlier.length + 1 !== request.versions) throw new ProblemError('noteChangedSince', { by: now.change?.by ?? now.author });
      const told = differences(now, request);
      if (Object.keys(told).length === 0) return now;
      const change = { by: program.user.name, at: after(recordedNow(program), now.change?.at ?? now.recordedAt), because: request.because };
      const changed: Note = { ...now, ...told, change, earlier: [...now.earlier, versionOf(now)] };
      await appendNoteVersion(transaction, fileId, noteId, { ...told, change });
      await indexEvents(transaction, [{ fileId, value: eventTextOfVersion(changed) }]);
      return changed;
    }));
}

/** Only an agreement has an owner, a day and an end: of anything else only the words change. */
function differences(now: Note, { text, owner, due, state }: RequestOf<'note.change'>): Partial<Omit<ChangedWords, 'change'>> {
  const ends = now.kind === 'agreement';
  return {
    ...(text === now.text ? {} : { text }),
    ...(!ends || owner === now.owner || owner === '' ? {} : { owner }),
    ...(!ends || due === now.due ? {} : { due }),
    ...(!ends || state === now.state ? {} : { state }),
  };
}

function versionOf({ text, owner, due, state, change }: Note): NoteVersion {
  return { text, owner, due, state, change };
}

/** In a practice store every day is the same day: what is said later stands later all the same. */
function after(now: string, before: string): string {
  return now > before ? now : new Date(Date.parse(before) + 1).toISOString();
}
