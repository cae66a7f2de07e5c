import { finalKinds, type Decision, type Recovery } from '../../models/case-file.ts';
import { Decimal, readEuro, writeEuro, type EuroText } from '../../models/money.ts';
import { valueOf } from '../engine/finding.ts';
import type { LegalBasis } from '../engine/legal-basis.ts';
import { sum } from '../engine/rounding.ts';
import type { AwardDecision } from '../facts/award-decisions.ts';
import type { HouseholdRecords } from '../facts/from-records.ts';
import type { Term } from '../glossary.ts';
import { recoveredAmount, settle, viewByAmount } from '../procedure/index.ts';
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
  /** small amounts are left at a definitive award and its revision, and asked back at an advance. Awir art. 26a. */
  readonly small: { readonly leftUpTo: EuroText | null; readonly applies: boolean; readonly basis: LegalBasis | null };
  /** zienswijze: whether the amounts of the year together make that a view must be invited. Awir art. 26b. */
  readonly view: { readonly byAmount: boolean | null; readonly from: EuroText | null; readonly basis: LegalBasis | null };
  /** what somebody may weigh: moderation, weighing of interests, hardship */
  readonly possibilities: readonly { readonly term: Term; readonly basis: LegalBasis }[];
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
  const small = recoveredAmount('definitive', principal, recovery.dated).from.find(({ term }) => term === 'notRecoveredUpTo');
  const view = viewByAmount(ofYear, recovery.dated), viewFrom = view.from.find(({ term }) => term === 'viewFrom');
  return {
    before, decision, difference: differenceOfDecisions(file, before, decision, reckon), lowered: lowered === null ? null : writeEuro(lowered), paidBeside: lowered === null ? null : writeEuro(principal.minus(lowered)),
    small: { leftUpTo: euroOf(small), applies: isFinal, basis: small?.basis ?? null },
    view: { byAmount: valueOf(view), from: euroOf(viewFrom), basis: view.basis },
    possibilities: settle({ dated: recovery.dated, award: new Decimal(0), paid: principal }).possibilities,
  };
}

function isAward(decision: Decision): decision is AwardDecision {
  return decision.allowance !== null && decision.year !== null;
}

function euroOf(parameter: ReturnType<typeof viewByAmount>['from'][number] | undefined): EuroText | null {
  const value = parameter === undefined ? null : valueOf(parameter);
  return Decimal.isDecimal(value) ? writeEuro(value) : null;
}
