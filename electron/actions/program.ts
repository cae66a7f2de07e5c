import type { CalendarDate } from '../../shared/models/calendar.ts';
import type { Role } from '../../shared/models/department.ts';
import type { Looker } from '../store/access-log.ts';
import type { WriteStore } from '../store/handles.ts';
import { dutchDate } from '../store/today.ts';
import type { OfferQueue } from './offer-queue.ts';

/** Who works with the program, in which role. */
interface ProgramUser extends Looker {
  readonly role: Role;
}

/** What every action works with. */
export interface Program {
  readonly store: WriteStore;
  readonly user: ProgramUser;
  readonly host: 'desktop' | 'browser';
  /** the organisation wants amounts hidden until the caller is verified */
  readonly hidesAmounts: boolean;
  /** what telephony offers */
  readonly offers: OfferQueue;
  /** the folder in which the organisation lays news */
  readonly news: string;
  /** the moment it is now, as `2026-11-20T14:02:08Z` */
  readonly clock: () => string;
  /** writes one entry to the log of the host; never given a BSN */
  readonly log: (entry: string) => void;
}

/** The day that the picture is of: the fixed day of a practice store, else the day it is. */
export function today(program: Program): CalendarDate {
  return program.store.meta.practiceDate ?? dutchDate(program.clock());
}

/** The moment at which something is recorded: in a practice store on its fixed day, so that nothing lies in its future. */
export function recordedNow(program: Program): string {
  return recordedAt(program, program.clock());
}

/** What a moment by the clock is recorded as. */
export function recordedAt(program: Program, instant: string): string {
  const { practiceDate } = program.store.meta;
  return practiceDate === null ? instant : `${practiceDate}${instant.slice(practiceDate.length)}`;
}
