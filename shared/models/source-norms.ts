import type { Source } from './source-record.ts';

/**
 * norm van actualiteit — within how many days a source should have been read anew; older is told in words. No such norms are published: these are ours, after how often each delivers, for the organisation to set. The BRP and the register of
 * childcare deliver every night; wages, insurance and hours of care come by the month, kinderbijslag by the quarter, the rent and what is established of an income by the year.
 */
export const readWithinDays: Readonly<Record<Source, number>> = {
  brp: 2, childcareRegister: 2, uwv: 35, healthInsurer: 35, childcareOrganisation: 35, svb: 100, inspector: 396, landlord: 396, duo: 396, citizen: 396, caseworker: 396,
};

/** The same where nothing is known of the source as a whole, only what it last told about one household: a year and a month, because every source has then let a yearly delivery pass. */
export const toldWithinDays = 396;
