import type { Words } from '../wording/words.ts';
import type { IncidentOfFile } from './incidents.ts';

/** What can be read out about an incident, as it stands with this citizen. */
export function incidentToSay({ incident, from, until }: IncidentOfFile, { wording }: Words): string {
  const { incidents } = wording;
  const first = until === null ? incidents.sayOpen[incident] : incidents.say[incident];
  const free = incident === 'recoveriesNotStarted' && from <= lastDayWithoutInterest;
  return free ? `${first} ${incidents.noInterest}` : first;
}

/** No interest is asked of debts that were left lying in 2024 or before. */
const lastDayWithoutInterest = '2024-12-31';
