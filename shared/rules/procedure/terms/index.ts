export {
  advanceTerms, applicationDeadline, childcareDelivery, finalAwardPaymentTerm, finalAwardTerm, fiveYearLimits, informationReminder, reportChangeTerm, revisionRequestTerms, revisionTerm,
  type AdvanceTerms, type FinalAwardGrounds,
} from './award-terms.ts';
export { latePenalty, noticeOfDefault, penaltyAwb, penaltyAwir, type LateDecision, type LateFinalAward, type LatePenalty } from './default.ts';
export { stopsUntil, termsOfChange, termsOfDecision, termsOfObjection } from './file-terms.ts';
export { mostMutationLetters, mutationDirection, mutationStopTerm, type MutatedChild } from './mutation.ts';
export { penaltyParameters } from './penalty-parameters.ts';
export {
  adjourned, appealTerm, decisionOnObjection, isInTime, isTooEarly, lastReceiptByPost, objectionReceiptTerm, objectionTerm, siteWording, suspendedDays, type DecisionMadeKnown, type Repair,
} from './objection.ts';
