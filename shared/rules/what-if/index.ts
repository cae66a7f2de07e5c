export { differenceOfDecisions, factsOfDecision, type AwardDecision, type DifferenceOfDecisions } from './decisions.ts';
export { differenceOfFacts, type DifferencePerGround, type GroundShare, type Reckoning } from './difference.ts';
export type { Ground, GroundValue } from './ground.ts';
