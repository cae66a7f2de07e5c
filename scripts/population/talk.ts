import { addDays } from '../../shared/models/calendar.ts';
import type { CalendarDate } from '../../shared/models/calendar.ts';
import type { Callback, Contact, IncidentTouch, Mark, Note } from '../../shared/models/case-file.ts';
import { dutchMoment, newId, registerMoment } from './dossier.ts';
import type { Dossier } from './dossier.ts';

/** The caseworkers of the practice agency. All invented. */
export const caseworkers = ['L. Smit', 'M. Haddad', 'J. de Wit', 'K. Postma', 'A. Yılmaz', 'R. van Loon', 'S. Bos', 'D. Pinas', 'T. Verbeek', 'N. Osei'] as const;

/** A conversation or an exchange of messages, summed up by the caseworker. */
export function contact(dossier: Dossier, day: CalendarDate, time: string, drawn: Pick<Contact, 'channel' | 'subject' | 'summary'> & Partial<Pick<Contact, 'caseworker' | 'caller'>>): void {
  const startedAt = dutchMoment(day, time);
  dossier.contacts.push({ id: newId(dossier, 'c'), startedAt, caseworker: caseworkers[0], caller: 'self', wrapUp: null, ...drawn, recordedAt: startedAt });
}

/** notitie, or (with an owner and a day) an afspraak met de burger. */
export function note(dossier: Dossier, day: CalendarDate, time: string, drawn: Pick<Note, 'text'> & Partial<Pick<Note, 'kind' | 'author' | 'owner' | 'due'>>): void {
  const author = drawn.author ?? caseworkers[0];
  dossier.notes.push({ id: newId(dossier, 'n'), kind: 'note', author, owner: author, due: null, ...drawn, recordedAt: dutchMoment(day, time) });
}

/** terugbelafspraak */
export function callBack(dossier: Dossier, asked: { readonly day: CalendarDate; readonly time: string }, due: { readonly day: CalendarDate; readonly time: string }, drawn: Pick<Callback, 'question'> & Partial<Pick<Callback, 'owner' | 'state'>>): void {
  const askedAt = dutchMoment(asked.day, asked.time);
  dossier.callbacks.push({ id: newId(dossier, 't'), askedAt, dueAt: dutchMoment(due.day, due.time), owner: caseworkers[0], state: 'open', ...drawn, recordedAt: askedAt });
}

/** bijzonderheid */
export function setMark(dossier: Dossier, kind: Mark['kind'], about: string, from: CalendarDate, drawn: Partial<Pick<Mark, 'personId' | 'until' | 'source'>> = {}): void {
  dossier.marks.push({ id: newId(dossier, 'm'), kind, personId: dossier.applicantId, about, from, until: null, source: 'caseworker', ...drawn, recordedAt: registerMoment(addDays(from, from < dossier.on ? 1 : 0)) });
}

/** A known fault of the agency touched this citizen. */
export function touchedBy(dossier: Dossier, incident: IncidentTouch['incident'], from: CalendarDate, until: CalendarDate | null, letterIds: readonly (string | null)[]): void {
  dossier.incidents.push({ id: newId(dossier, 'i'), incident, from, until, letterIds: letterIds.filter((id) => id !== null), recordedAt: registerMoment(from) });
}
