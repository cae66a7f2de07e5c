import type { Decision, Recovery } from '../../models/case-file.ts';
import { finalKinds } from '../../models/decision-kinds.ts';
import { Decimal, readEuro, writeEuro, type EuroText } from '../../models/money.ts';
import { valueOf, type Finding } from '../engine/finding.ts';
import { article, type LegalBasis } from '../engine/legal-basis.ts';
import { refusable } from '../engine/refusal.ts';
import { sum } from '../engine/rounding.ts';
import type { AwardDecision } from '../facts/award-decisions.ts';
import type { HouseholdRecords } from '../facts/from-records.ts';
import type { Term } from '../glossary.ts';
import { recoveredAmount, viewByAmount } from '../procedure/index.ts';
import { decisionBefore, differenceOfDecisions, type DifferenceOfDecisions } from './decisions.ts';
import type { Reckoning } from './difference.ts';

/** Why something is to be paid back: the decision before against the one that asked it back. */
export interface RecoveryPerGround {
  readonly before: AwardDecision;
  readonly decision: AwardDecision;
  readonly difference: DifferenceOfDecisions;
  /** what the award went down by, as decided; `null` where a decision has no amount */
  readonly lowered: EuroText | null;
  /** what had been paid above what the decision before gave; below nought is what of it was not paid yet */
  readonly paidBeside: EuroText | null;
  /** small amounts are left at a definitive award and its revision, and asked back at an advance; `notAbove`: the debt is one; `null` where the amount of that day is not published. Awir art. 26a. */
  readonly small: { readonly leftUpTo: EuroText | null; readonly notAbove: boolean; readonly applies: boolean; readonly basis: LegalBasis };
  /** zienswijze: whether the amounts of the year together make that a view must be invited; `null` where the amount of that day is not published. Awir art. 26b. */
  readonly view: { readonly byAmount: boolean | null; readonly from: EuroText | null; readonly basis: LegalBasis };
}

/**
 * waarom terugbetalen — the debt laid beside the decisions that it comes from. `null` where its decision, or one before it, is not in the file.
 */
export function recoveryPerGround(file: HouseholdRecords, recoveries: readonly Recovery[], recovery: Recovery, reckon: Reckoning): RecoveryPerGround | null {
  const decision = file.decisions.find(({ id }) => id === recovery.decisionId);
  if (decision === undefined || !isAward(decision)) return null;
  const before = decisionBefore(file.decisions, decision);
  if (before === null) return null;
  const principal = readEuro(recovery.principal);
  const lowered = before.amountYear === null || decision.amountYear === null ? null : readEuro(before.amountYear).minus(readEuro(decision.amountYear));
  const isFinal = finalKinds.has(decision.kind);
  const ofYear = sum(recoveries.filter(({ year }) => year === recovery.year).map((one) => readEuro(one.principal)));
  const small = refusable(() => recoveredAmount('definitive', principal, recovery.dated), () => null);
  const leftUpTo = borderOf(small, 'notRecoveredUpTo');
  const view = refusable(() => viewByAmount(ofYear, recovery.dated), () => null);
  return {
    before, decision, difference: differenceOfDecisions(file, before, decision, reckon), lowered: lowered === null ? null : writeEuro(lowered), paidBeside: lowered === null ? null : writeEuro(principal.minus(lowered)),
    small: { leftUpTo, notAbove: leftUpTo !== null && principal.lessThanOrEqualTo(readEuro(leftUpTo)), applies: isFinal, basis: article('Awir', '26a', '1') },
    view: { byAmount: view === null ? null : valueOf(view), from: borderOf(view, 'viewFrom'), basis: article('Awir', '26b', '1') },
  };
}

function isAward(decision: Decision): decision is AwardDecision {
  return decision.allowance !== null && decision.year !== null;
}

/** The amount of law that a step is held against. */
function borderOf(step: Finding<unknown> | null, border: Term): EuroText | null {
  const parameter = step?.from.find(({ term }) => term === border);
  const value = parameter === undefined ? null : valueOf(parameter);
  return Decimal.isDecimal(value) ? writeEuro(value) : null;
}
