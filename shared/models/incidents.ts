import type { CalendarDate } from './calendar.ts';
import type { IncidentTouch, Letter } from './case-file.ts';

/** A fault of the agency that is publicly known: what it touched, when, and which letters went out for it. */
export interface KnownIncident {
  /** the day that is told of it; of the arrangements none was published */
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
  /** how many decisions, arrangements or recoveries it touched */
  readonly touched: number;
  /** kinds of letters that belong to it: those that were wrong and those that put it right */
  readonly letters: readonly Letter['kind'][];
}

/** incidenten — the three of 2026. When each ended for good was not published: that is told of a citizen by what touched them. */
export const knownIncidents: Readonly<Record<IncidentTouch['incident'], KnownIncident>> = {
  serviceCosts2025: { from: '2026-03-05', until: null, touched: 44_000, letters: ['decision', 'correction'] },
  arrangementsWronglyProcessed: { from: null, until: null, touched: 595, letters: ['reminder', 'formalReminder', 'correction'] },
  recoveriesNotStarted: { from: '2023-03-01', until: null, touched: 3850, letters: ['correction'] },
};
