import { knownIncidents } from '../../shared/models/incidents.ts';
import type { Words } from '../wording/words.ts';
import type { IncidentOfFile } from './incidents.ts';

/** What can be read out about an incident, as it stands with this citizen. Of one that only the data show nobody has said that it is our fault: that is looked into. */
export function incidentToSay({ incident, from, until, recorded }: IncidentOfFile, { wording: { incidents } }: Words): string {
  if (!recorded) return incidents.sayFound[incident];
  const first = until === null ? incidents.sayOpen[incident] : incidents.say[incident];
  const { noInterestUpTo } = knownIncidents[incident];
  return noInterestUpTo !== null && from <= noInterestUpTo ? `${first} ${incidents.noInterest}` : first;
}
