/** Whether the datum was lost, was kept with a reservation, or was left out on purpose. */
export type FindingKind = 'unreadable' | 'reservation' | 'leftOut';

/** Why a line of a delivery was not taken over as it stands. The Dutch sentence for each stands in `delivery-report.ts`. */
export const findingReasons = {
  rowColumns: 'unreadable',
  rowWithoutPerson: 'unreadable',
  rowNotAnnounced: 'reservation',
  rowMissing: 'reservation',
  markerUnknown: 'reservation',
  personTwice: 'unreadable',
  aNumberMissing: 'unreadable',
  bsnMissing: 'reservation',
  bsnNotValid: 'unreadable',
  bsnTwice: 'reservation',
  dateNotReadable: 'unreadable',
  dateIncomplete: 'reservation',
  recordedUnknown: 'reservation',
  recordedIncomplete: 'reservation',
  codeUnknown: 'unreadable',
  municipalityUnknown: 'reservation',
  countryUnknown: 'reservation',
  deathUncertain: 'unreadable',
  investigationUnknown: 'reservation',
  stillbornChild: 'leftOut',
} as const satisfies Record<string, FindingKind>;

export type FindingReason = keyof typeof findingReasons;

/** One remark on one line of a delivery. Never holds a value of the line: that could be a name or a BSN. */
export interface DeliveryFinding {
  readonly line: number;
  /** under which number the person stands in the list, empty where none is known */
  readonly listNumber: string;
  /** category, group and element, `08.85.10`; empty when the remark is about the whole row */
  readonly element: string;
  readonly reason: FindingReason;
}
