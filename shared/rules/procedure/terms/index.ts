export {
  advanceTerms, applicationDeadline, childcareDelivery, finalAwardPaymentTerm, finalAwardTerm, fiveYearLimits, informationReminder, reportChangeTerm, revisionRequestTerms, revisionTerm,
  type AdvanceTerms, type FinalAwardGrounds,
} from './award-terms.ts';
export { noticeOfDefault, penaltyAwb, penaltyAwir, penaltyKind, type LateDecision, type LateFinalAward } from './default.ts';
export { stopsUntil, termsOfChange, termsOfDecision, termsOfObjection } from './file-terms.ts';
export { mostMutationLetters, mutationDirection, mutationStopTerm, type MutatedChild } from './mutation.ts';
export { penaltyParameters } from './penalty-parameters.ts';
export {
  adjourned, appealTerm, decisionOnObjection, isInTime, isTooEarly, lastReceiptByPost, objectionReceiptTerm, objectionTerm, siteWording, suspendedDays, type DecisionMadeKnown, type Repair,
} from './objection.ts';
