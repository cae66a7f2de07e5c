import type { AllowanceYear, Arrangement, Callback, Change, Contact, Decision, FirstNote, IncidentTouch, Letter, Mark, Member, Objection, Payment, Proposal, Recovery } from '../../shared/models/case-file.ts';
import type { SourceRecord } from '../../shared/models/source-record.ts';
import type { LaterState } from './later-states.ts';

/** A person as the store keeps them: the one place where the BSN stands. `bsn` is empty where none is known. */
export interface StoredPerson {
  readonly personId: string;
  readonly bsn: string;
}

/**
 * dossier — one household as it is written to the store. What the screen searches and shows of a person (name, birth date,
 * address) is not given here: the store derives it from the records, so that it can never say something else.
 */
export interface FileBundle {
  readonly fileId: string;
  readonly applicantId: string;
  /** what a curated practice household shows, else null */
  readonly shows: string | null;
  readonly persons: readonly StoredPerson[];
  readonly members: readonly Member[];
  readonly marks: readonly Mark[];
  readonly records: readonly SourceRecord[];
  readonly allowanceYears: readonly AllowanceYear[];
  readonly decisions: readonly Decision[];
  readonly payments: readonly Payment[];
  readonly changes: readonly Change[];
  readonly objections: readonly Objection[];
  readonly recoveries: readonly Recovery[];
  readonly arrangements: readonly Arrangement[];
  readonly proposals: readonly Proposal[];
  readonly contacts: readonly Contact[];
  readonly letters: readonly Letter[];
  readonly notes: readonly FirstNote[];
  readonly callbacks: readonly Callback[];
  readonly incidents: readonly IncidentTouch[];
  /** what became later of what stands above, or of what the store has already */
  readonly laterStates: readonly LaterState[];
}

/** A file of which only the name is told: everything else is empty. */
export function emptyBundle(fileId: string, applicantId: string): FileBundle {
  return {
    fileId, applicantId, shows: null, persons: [], members: [], marks: [], records: [], allowanceYears: [], decisions: [], payments: [], changes: [], objections: [], recoveries: [],
    arrangements: [], proposals: [], contacts: [], letters: [], notes: [], callbacks: [], incidents: [], laterStates: [],
  };
}
