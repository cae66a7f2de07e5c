import type { CalendarDate } from './calendar.ts';
import type { IncidentTouch } from './case-file.ts';

/** A fault of the agency that is publicly known. Since when, until when and with which letters it touched somebody is told of each citizen (`IncidentTouch`): exact days were not published. */
interface KnownIncident {
  /** how many decisions, arrangements or recoveries it touched */
  readonly touched: number;
  /** no interest is asked of what was left lying on this day or before; `null` where that was not promised */
  readonly noInterestUpTo: CalendarDate | null;
}

/** incidenten — the three of 2026. */
export const knownIncidents: Readonly<Record<IncidentTouch['incident'], KnownIncident>> = {
  serviceCosts2025: { touched: 44_000, noInterestUpTo: null },
  arrangementsWronglyProcessed: { touched: 595, noInterestUpTo: null },
  recoveriesNotStarted: { touched: 3850, noInterestUpTo: '2024-12-31' },
};
