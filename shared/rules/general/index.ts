export { applicantOf, allowancePartnerOn, hasAllowancePartner, heldOn, livesOn } from './persons.ts';
export { ageReachedInEarlierMonth } from './age.ts';
export { ageReached } from './birthday.ts';
export { assetsWithinLimit, type AssetTest } from './assets.ts';
export { incomeConsidered, incomesOf } from './income.ts';
export { joinEqualMonths, statesOfYear, type Segment } from './months.ts';
export { generalParameters } from './parameters.ts';
export { pensionAgeReached } from './pension-age.ts';
export { allowanceAssessment, refusedAssessment, type GapTouched, type SegmentOutcome } from './outcome.ts';
