import type { CalendarDate, Period } from './calendar.ts';
import type { LegalBasisText } from './explanation.ts';
import type { Publication } from './publication.ts';

/** How long a term is: in number, and in words as they are spoken. */
export interface TermLength {
  readonly count: number;
  readonly unit: 'workingDays' | 'weeks' | 'months' | 'years';
  readonly dutch: string;
  readonly english: string;
}

/** A day on which no term ends, with the name of the holiday; `null` is a Saturday or a Sunday. */
export interface ClosedDay {
  readonly date: CalendarDate;
  readonly holiday: string | null;
}

/** One step of how a term was counted, in the order in which it is told. Each ends on the day `to`. */
export type TermStep =
  /** so long after a day that does not count itself */
  | { readonly kind: 'counted'; readonly basis: LegalBasisText | null; readonly from: CalendarDate; readonly length: TermLength; readonly to: CalendarDate }
  /** a day that the law itself names */
  | { readonly kind: 'named'; readonly basis: LegalBasisText | null; readonly to: CalendarDate }
  /** later by the days on which the term stood still */
  | { readonly kind: 'suspended'; readonly basis: LegalBasisText | null; readonly period: Period; readonly days: number; readonly to: CalendarDate }
  /** moved to the next day on which a term can end */
  | { readonly kind: 'moved'; readonly basis: LegalBasisText | null; readonly closed: readonly ClosedDay[]; readonly to: CalendarDate }
  /** on a day on which other terms do not end, and it stays there */
  | { readonly kind: 'notMoved'; readonly basis: LegalBasisText | null; readonly closed: ClosedDay; readonly because: NotMovedBecause; readonly to: CalendarDate };

/** Why the end of a term stays where it is: the Algemene termijnenwet leaves long terms out, another law rules it out, the law names the day itself, or no law sets the term. */
export type NotMovedBecause = 'longTerm' | 'ruledOut' | 'namedDay' | 'noTermOfLaw';

/** What rests on a reading, is chosen by the program or is not published. `term` is a key of the glossary. */
export interface TermMark {
  readonly kind: 'choice' | 'reading' | 'unpublished';
  readonly term: string;
  readonly basis: LegalBasisText | null;
}

/** What can be done, or what happens, when the term is over. */
export type TermConsequence =
  | 'revisionInstead' | 'excusableDelay' | 'noticeOfDefault' | 'penaltyRuns' | 'appealForLateDecision'
  | 'changeCarriedOut' | 'noAllowanceForYear' | 'decidedOnWhatIsKnown' | 'awardStands' | 'advanceStands' | 'tooMuchPaidAskedBack';

/** termijn — a legal clock. */
export interface Term {
  /** key of the glossary */
  readonly kind: string;
  readonly basis: LegalBasisText | null;
  /** the texts it was read in */
  readonly read: readonly Publication[];
  /** the day it counts from, which does not count itself; `null` where the law names the last day */
  readonly ground: CalendarDate | null;
  /** the first day of the term; `null` where the law names only the last */
  readonly starts: CalendarDate | null;
  readonly length: TermLength | null;
  readonly suspensions: readonly Period[];
  /** the term it extends */
  readonly extends: string | null;
  /** as it was counted, before its end moved */
  readonly countedEnd: CalendarDate;
  readonly end: CalendarDate;
  readonly steps: readonly TermStep[];
  readonly after: readonly TermConsequence[];
  readonly marks: readonly TermMark[];
}
