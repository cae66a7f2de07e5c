/**
 * The parts of the one screen, in the order in which F6 visits them. A number is the digit of Alt+n; the parts without one
 * belong to the part before them.
 */
export const regions = {
  identity: null,
  household: 1,
  income: null,
  home: null,
  sources: null,
  allowances: 2,
  whatIf: 6,
  openItems: 3,
  moneyBack: 4,
  timeline: 5,
  conversation: 7,
  explanation: 8,
  knowledge: null,
} as const;

export type RegionId = keyof typeof regions;

/** The regions that have a digit. */
export type NumberedRegion = { [Id in RegionId]: (typeof regions)[Id] extends number ? Id : never }[RegionId];
