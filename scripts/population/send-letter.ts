import { addDays, yearOf } from '../../shared/models/calendar.ts';
import type { CalendarDate } from '../../shared/models/calendar.ts';
import type { Letter } from '../../shared/models/case-file.ts';
import { newId, newNumber, registerMoment } from './dossier.ts';
import type { Dossier } from './dossier.ts';

/** A letter to send. The text is only written when the letter is kept. */
export interface LetterToSend {
  readonly id?: string;
  readonly dated: CalendarDate;
  readonly kind: Letter['kind'];
  readonly subject: string;
  readonly body: () => string;
  /** absent: read three days later where the channel can tell */
  readonly unread?: boolean;
}

/** Sends a letter by the channel of this citizen and keeps it as sent. Gives its id, or nothing where the letter is too old to be kept. */
export function sendLetter(dossier: Dossier, { id, dated, kind, subject, body, unread }: LetterToSend): string | null {
  if (!isKept(dossier, dated)) return null;
  const letterId = id ?? newId(dossier, 'l');
  const read = addDays(dated, 3);
  const notRead = dossier.letterChannel === 'letter' || unread === true || read > dossier.on;
  dossier.letters.push({ id: letterId, number: newNumber(dossier, 'B', yearOf(dated), dossier.letters.length + 1), dated, kind, channel: dossier.letterChannel, subject, body: body(), readOn: notRead ? null : read, recordedAt: registerMoment(dated) });
  return letterId;
}

/** Whether letters of that day are kept in this file. */
export function isKept(dossier: Dossier, dated: CalendarDate): boolean {
  return dated >= dossier.kept.lettersFrom;
}
