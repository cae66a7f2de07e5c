export { applicantOf, allowancePartnerOn, hasAllowancePartner, heldOn, livesOn } from './persons.ts';
export { ageReachedInEarlierMonth } from './age.ts';
export { assetsWithinLimit, samePartnerAllYear, type AssetTest } from './assets.ts';
export { incomeConsidered, incomesOf } from './income.ts';
export { joinEqualMonths, statesOfYear, type Segment } from './months.ts';
export { generalParameters, minimumAward } from './parameters.ts';
export { allowanceAssessment, refusedAssessment, type GapTouched, type SegmentOutcome } from './outcome.ts';
