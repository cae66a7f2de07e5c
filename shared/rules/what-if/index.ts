export { differenceFromDecision, differenceOfDecisions, factsOfDecision, type DifferenceOfDecisions } from './decisions.ts';
export { differenceOfFacts, type DifferencePerGround, type GroundShare, type Reckoning } from './difference.ts';
export type { Ground, GroundValue } from './ground.ts';
export { comparePayments, type PaidInMonth, type PaymentChange, type PaymentsCompared } from './payments.ts';
export { recoveryPerGround, type RecoveryPerGround } from './recovery.ts';
export { scenarioFacts, yearIncome, type ScenarioFacts } from './scenario.ts';
export { scenarioPayout, type PaidBefore, type ScenarioPayout } from './scenario-payout.ts';
