import type { CalendarDate } from '../../../shared/models/calendar.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import { call } from '../../api/call.ts';
import { longestNote } from '../../case/note-parts.ts';
import { readOwner } from '../../case/owner.ts';
import { readDay } from '../../entry/read-day.ts';
import type { DraftState, SessionState } from '../../session/index.ts';
import type { Wording } from '../../wording/nl.ts';

/** Why what was typed cannot be kept as it is. */
export type NotYet = 'empty' | 'tooLong' | 'dueNotRead' | 'dueInPast';

/** Whether what was typed can be kept, and until which day an agreement holds. */
export function readiness({ text, kind, due }: Pick<DraftState, 'text' | 'kind' | 'due'>, today: CalendarDate): { readonly notYet: NotYet } | { readonly notYet: null; readonly due: CalendarDate | null } {
  if (text.trim() === '') return { notYet: 'empty' };
  if (text.trim().length > longestNote) return { notYet: 'tooLong' };
  if (kind === 'note') return { notYet: null, due: null };
  const day = readDay(due, today);
  if (day === null) return { notYet: 'dueNotRead' };
  return day < today ? { notYet: 'dueInPast' } : { notYet: null, due: day };
}

/** Who keeps what was typed; empty for a note, and for an agreement of the caseworker's own. */
export function ownerTyped({ kind, owner }: Pick<DraftState, 'kind' | 'owner'>, wording: Wording): string {
  return kind === 'agreement' ? readOwner(owner, wording) : '';
}

/** Makes a note or agreement of what was typed. Answers the problem, if any; then nothing was cleared. */
export async function keepNote(session: SessionState, wording: Wording): Promise<Problem | null> {
  const draft = session.draft.getState();
  const ready = readiness(draft, session.caseFile.today);
  if (ready.notYet !== null) return null;
  const reply = await call('note.add', { fileId: session.fileId, kind: draft.kind, text: draft.text.trim(), due: ready.due, owner: ownerTyped(draft, wording) });
  if (!reply.ok) return reply.problem;
  session.addNote(reply.value);
  draft.clear();
  return null;
}
