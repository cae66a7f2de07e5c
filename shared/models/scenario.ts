import type { Allowance } from './allowance.ts';
import type { CalendarDate } from './calendar.ts';
import type { EuroText } from './money.ts';

/**
 * What can bind somebody to the applicant who comes to live at the address: the grounds of toeslagpartnerschap that a caller can tell on the phone; `none` of them. Awir art. 3 lid 2, AWR art. 5a.
 * A minor child of the household at the address is seen by the rules themselves.
 */
export const bonds = ['none', 'married', 'cohabitationContract', 'childTogether', 'pensionPartner', 'ownedHomeTogether', 'minorChildAtAddress'] as const;
export type Bond = (typeof bonds)[number];

/** wijziging in een scenario — one thing that is supposed to be otherwise; all else stays as it is. */
export type ScenarioChange =
  /** inkomen: what somebody has in a whole year; with `from` at the rate of a year from that day, and until then as it is told now */
  | { readonly kind: 'income'; readonly personId: string; readonly amount: EuroText; readonly from: CalendarDate | null }
  /** vermogen on 1 January of the year */
  | { readonly kind: 'assets'; readonly personId: string; readonly amount: EuroText }
  /** samenwonen: somebody comes to live at the address */
  | { readonly kind: 'livesTogether'; readonly from: CalendarDate; readonly income: EuroText; readonly bond: Bond }
  /** uit elkaar: who is toeslagpartner leaves the address, and with a marriage a divorce is asked for */
  | { readonly kind: 'separates'; readonly from: CalendarDate }
  /** kind: a child is born, for whom kinderbijslag is paid */
  | { readonly kind: 'birth'; readonly on: CalendarDate }
  /** huur: the bare rent of the home becomes another */
  | { readonly kind: 'rent'; readonly amount: EuroText; readonly from: CalendarDate }
  /** verhuizing: the whole household goes to another rented home that is self-contained */
  | { readonly kind: 'moves'; readonly amount: EuroText; readonly from: CalendarDate }
  /** opvanguren a month of a child whose care goes on */
  | { readonly kind: 'careHours'; readonly personId: string; readonly hours: string; readonly from: CalendarDate }
  /** opvang stopt */
  | { readonly kind: 'careStops'; readonly personId: string; readonly from: CalendarDate }
  /** verzekering for care begins or ends */
  | { readonly kind: 'insurance'; readonly personId: string; readonly insured: boolean; readonly from: CalendarDate }
  /** overlijden */
  | { readonly kind: 'dies'; readonly personId: string; readonly on: CalendarDate }
  /** voorschot lager: on request less is paid a month; the right stays what it is */
  | { readonly kind: 'lowerAdvance'; readonly allowance: Allowance; readonly amountMonth: EuroText; readonly from: CalendarDate }
  /** 10%-regeling asked for, of who was partner or co-resident until within the year: with the wage of the time together, and what is left of the income earned afterwards. Awir art. 8 lid 3 and 4 */
  | { readonly kind: 'tenPercentRule'; readonly personId: string; readonly wageTogether: EuroText }
  /**
   * misschien ook: the allowances that are not received, as if applied for today. With the bare rent that was told of a home that is rented, from a day or the whole year; `careAppliedOn` is the day of the application for
   * kinderopvangtoeslag, where that is not received
   */
  | { readonly kind: 'perhapsAlso'; readonly rent: EuroText | null; readonly from: CalendarDate | null; readonly careAppliedOn: CalendarDate | null };

export type ScenarioChangeKind = ScenarioChange['kind'];

/** Why a change cannot be made to a household. */
export type ScenarioProblem =
  /** nobody has this place on that day */
  | 'noPartner'
  /** there is a toeslagpartner already, and there can be only one */
  | 'alreadyPartner'
  | 'noHome'
  | 'noCare'
  /** of which of several contracts the hours change cannot be told */
  | 'severalContracts'
  /** the day lies after the calculation year: it changes nothing in it */
  | 'afterYear'
  /** with a change within the year the income until then must be known */
  | 'incomeUnknown'
  /** the rule divides the income of the year, which must be known */
  | 'yearIncomeUnknown'
  /** the wage of the time together is more than the income of the whole year */
  | 'moreThanYearIncome'
  | 'diedBefore';

/** What is supposed of somebody who comes to live in the household, and of a child that is born, because nobody told it. Shown beside every amount of the scenario. */
export type ScenarioAssumption = 'insured' | 'noAssets' | 'ageOfApplicant' | 'worksWhenIncome' | 'childBenefitPaid' | 'childrenStay' | 'selfContainedWithoutServiceCosts' | 'restEarnedAfter';
