import type { Month } from '../../models/calendar.ts';
import type { Decision } from '../../models/case-file.ts';
import type { HouseholdFacts } from '../../models/household.ts';
import { readEuro, writeEuro, type EuroText } from '../../models/money.ts';
import { awardDecisions, type AwardDecision } from '../facts/award-decisions.ts';
import { householdFacts, type HouseholdRecords } from '../facts/from-records.ts';
import { differenceOfFacts, type DifferencePerGround, type Reckoning } from './difference.ts';

/** Two decisions, or a decision and now, beside each other. */
export interface DifferenceOfDecisions extends DifferencePerGround {
  /** what the first decided more than the facts of this file give on its day, and the second; nought where they agree, `null` where that cannot be reckoned */
  readonly otherData: { readonly from: EuroText | null; readonly to: EuroText | null; readonly difference: EuroText };
  /** as both are told: from what the first decided to what the second did, or to what is reckoned now; `null` where there is no amount, or the difference cannot be reckoned */
  readonly decided: EuroText | null;
}

/** The facts on which a decision rested, as far as this file shows: what was known on its day, with the incomes that were estimated then. */
export function factsOfDecision(file: HouseholdRecords, { year, dated }: Pick<AwardDecision, 'year' | 'dated'>): HouseholdFacts {
  return householdFacts(file, year, dated);
}

/**
 * verschil per grondslag tussen twee beschikkingen — what changed between two decisions about one allowance and year, or between a decision and what is known now (`to: null`). Where a decision came to another amount
 * than the facts of its day give, it reckoned with data that are not in this file: that is told beside the grounds.
 */
export function differenceOfDecisions(file: HouseholdRecords, from: AwardDecision, to: AwardDecision | null, reckon: Reckoning): DifferenceOfDecisions {
  const difference = differenceFromDecision(file, from, to === null ? householdFacts(file, from.year, null, 'known') : factsOfDecision(file, to), reckon);
  if (to === null) return difference;
  return { ...difference, otherData: otherDataOf(difference.otherData.from, unexplained(to.amountYear, difference.to)), decided: difference.difference === null ? null : between(from.amountYear, to.amountYear) };
}

/** The same between a decision and other facts of the household and year, such as those of a scenario. */
export function differenceFromDecision(file: HouseholdRecords, from: AwardDecision, to: HouseholdFacts, reckon: Reckoning): DifferenceOfDecisions {
  const difference = differenceOfFacts(factsOfDecision(file, from), to, from.allowance, reckon, null);
  return { ...difference, otherData: otherDataOf(unexplained(from.amountYear, difference.from), '0'), decided: difference.difference === null ? null : between(from.amountYear, difference.to) };
}

/** The same for what a month shows. What a decision showed for each month is not kept, so that nothing can be laid beside it. */
export function differenceOfMonth(file: HouseholdRecords, from: AwardDecision, to: AwardDecision, month: Month, reckon: Reckoning): DifferencePerGround {
  return differenceOfFacts(factsOfDecision(file, from), factsOfDecision(file, to), from.allowance, reckon, month);
}

/** The decision that another one came in the place of, `null` for the first. */
export function decisionBefore(decisions: readonly Decision[], decision: AwardDecision): AwardDecision | null {
  const all = awardDecisions(decisions, decision.allowance, decision.year);
  return all[all.findIndex(({ id }) => id === decision.id) - 1] ?? null;
}

/** What a decision came to beside the facts of its day. */
function unexplained(decided: EuroText | null, reckoned: EuroText | null): EuroText | null {
  return between(reckoned, decided);
}

/** What other data did to the difference, as far as it can be reckoned. */
function otherDataOf(from: EuroText | null, to: EuroText | null): DifferenceOfDecisions['otherData'] {
  return { from, to, difference: between(from ?? '0', to ?? '0') };
}

function between(from: EuroText, to: EuroText): EuroText;
function between(from: EuroText | null, to: EuroText | null): EuroText | null;
function between(from: EuroText | null, to: EuroText | null): EuroText | null {
  return from === null || to === null ? null : writeEuro(readEuro(to).minus(readEuro(from)));
}
