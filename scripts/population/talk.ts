import { addDays } from '../../shared/models/calendar.ts';
import { dutchMomentOf, instantOf } from '../../shared/models/dutch-time.ts';
import type { CalendarDate } from '../../shared/models/calendar.ts';
import type { CallbackUrgency } from '../../shared/models/callback.ts';
import type { Callback, Contact, FirstNote, IncidentTouch, Mark } from '../../shared/models/case-file.ts';
import { practiceColleague } from '../../shared/models/worklist.ts';
import { callbackDue } from '../../shared/rules/index.ts';
import { dutchMoment, newId, registerMoment } from './dossier.ts';
import type { Dossier } from './dossier.ts';

/** The caseworkers of the practice agency. All invented. */
export const caseworkers = [practiceColleague, 'M. Haddad', 'J. de Wit', 'K. Postma', 'A. Yılmaz', 'R. van Loon', 'S. Bos', 'D. Pinas', 'T. Verbeek', 'N. Osei'] as const;

/** A conversation or an exchange of messages, summed up by the caseworker. */
export function contact(dossier: Dossier, day: CalendarDate, time: string, drawn: Pick<Contact, 'channel' | 'subject' | 'summary'> & Partial<Pick<Contact, 'caseworker' | 'caller'>>): void {
  const startedAt = dutchMoment(day, time);
  dossier.contacts.push({ id: newId(dossier, 'c'), startedAt, caseworker: caseworkers[0], caller: 'self', wrapUp: null, ...drawn, recordedAt: startedAt });
}

/** notitie, or (with an owner and a day) an afspraak met de burger. */
export function note(dossier: Dossier, day: CalendarDate, time: string, drawn: Pick<FirstNote, 'text'> & Partial<Pick<FirstNote, 'kind' | 'author' | 'owner' | 'due'>>): void {
  const author = drawn.author ?? caseworkers[0];
  dossier.notes.push({ id: newId(dossier, 'n'), kind: 'note', author, owner: author, due: null, ...drawn, recordedAt: dutchMoment(day, time) });
}

/** terugbelafspraak — until when follows from when it was asked and how urgent it is. */
export function callBack(dossier: Dossier, asked: { readonly day: CalendarDate; readonly time: string; readonly urgency: CallbackUrgency }, drawn: Pick<Callback, 'question' | 'department'> & Partial<Pick<Callback, 'askedBy' | 'owner' | 'state' | 'tried'>>): void {
  const askedAt = dutchMoment(asked.day, asked.time);
  const dueAt = instantOf(callbackDue(dutchMomentOf(askedAt), asked.urgency).due);
  dossier.callbacks.push({
    id: newId(dossier, 't'), askedAt, askedBy: caseworkers[0], dueAt, urgency: asked.urgency, tried: '', telephone: '', partOfDay: null, owner: caseworkers[0], state: 'open', followUps: [], ...drawn, recordedAt: askedAt,
  });
}

/** bijzonderheid */
export function setMark(dossier: Dossier, kind: Mark['kind'], about: string, from: CalendarDate, drawn: Partial<Pick<Mark, 'personId' | 'until' | 'source'>> = {}): void {
  dossier.marks.push({ id: newId(dossier, 'm'), kind, personId: dossier.applicantId, about, from, until: null, source: 'caseworker', ...drawn, recordedAt: registerMoment(addDays(from, from < dossier.on ? 1 : 0)) });
}

/** A known fault of the agency touched this citizen. */
export function touchedBy(dossier: Dossier, incident: IncidentTouch['incident'], from: CalendarDate, until: CalendarDate | null, letterIds: readonly (string | null)[]): void {
  dossier.incidents.push({ id: newId(dossier, 'i'), incident, from, until, letterIds: letterIds.filter((id) => id !== null), recordedAt: registerMoment(from) });
}
