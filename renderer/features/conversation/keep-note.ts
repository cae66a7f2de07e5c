import type { CalendarDate } from '../../../shared/models/calendar.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import { call } from '../../api/call.ts';
import { readDay } from '../../entry/read-day.ts';
import type { DraftState, SessionState } from '../../session/index.ts';

/** Why what was typed cannot be kept as it is. */
export type NotYet = 'empty' | 'dueNotRead' | 'dueInPast';

/** Whether what was typed can be kept, and until which day an agreement holds. */
export function readiness({ text, kind, due }: Pick<DraftState, 'text' | 'kind' | 'due'>, today: CalendarDate): { readonly notYet: NotYet } | { readonly notYet: null; readonly due: CalendarDate | null } {
  if (text.trim() === '') return { notYet: 'empty' };
  if (kind === 'note') return { notYet: null, due: null };
  const day = readDay(due, today);
  if (day === null) return { notYet: 'dueNotRead' };
  return day < today ? { notYet: 'dueInPast' } : { notYet: null, due: day };
}

/** Makes a note or agreement of what was typed. Answers the problem, if any; then nothing was cleared. */
export async function keepNote(session: SessionState): Promise<Problem | null> {
  const draft = session.draft.getState();
  const ready = readiness(draft, session.caseFile.today);
  if (ready.notYet !== null) return null;
  const reply = await call('note.add', { fileId: session.fileId, kind: draft.kind, text: draft.text.trim(), due: ready.due });
  if (!reply.ok) return reply.problem;
  session.addNote(reply.value);
  draft.clear();
  return null;
}
