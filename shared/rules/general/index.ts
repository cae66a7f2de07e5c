// who takes part. Awir arts. 3 and 14
export { applicantOf, allowancePartnerOn, hasAllowancePartner, heldOn, livesOn, registeredAtAddressOn } from './persons.ts';
export { resolvePartners } from './partner/resolve-partners.ts';
export { placeOn } from './partner/decided-persons.ts';
export { toldPlaces } from './partner/told-places.ts';

// children. Awir art. 4, Wet IB 2001 art. 2.15
export { belongsToBothHouseholds, type DaysWithParents } from './co-parents.ts';
export { minorChildrenOf, type MinorChild } from './minor-children.ts';

// months and ages. Awir art. 5, AOW art. 7a
export { differentMonths, eachMonth, joinEqualMonths, referenceDate, statesOfYear, type Segment } from './months.ts';
export { ageLimitsAmong, countsFrom } from './changes.ts';
export { ageReached, birthDateDeciding, birthday } from './birthday.ts';
export { ageReachedInEarlierMonth, monthAfterBirthday } from './month-after-birthday.ts';
export { pensionAgeReached, pensionAges, pensionDay } from './pension-age.ts';

// means. Awir arts. 7 and 8
export { assetsWithinLimit, partnersOfYear } from './assets.ts';
export { incomeConsidered, incomesOf, withOtherIncomes, type Incomes, type OtherIncomes } from './income.ts';
export { lowerByTenPercent, recalculatedIncome, toldTenPercentRule, type TenPercentRule, type TenPercentRuleFacts } from './ten-percent-rule.ts';

// stay. Awir art. 9, Vw 2000 art. 10
export { lawfulStayOn, partnerLawfulStayOn } from './lawful-stay.ts';

// the award of a year, and what is open. Awir art. 14
export { amountsOf, assessmentOf, figuresOf, reckonedOf, refusedAssessment, refusedFigures, type AllowanceYear, type GapTouched, type Reckoned, type SegmentOutcome, type YearOutcome } from './outcome.ts';
export { adultAge, generalParameters } from './parameters.ts';
export { assetsLeftOutGap, gapsOfYear, incomeAfterDeathGap, incomeGaps, noFactShowsIt, partnerAssetsGaps, partnerForPartOfYear, tenPercentAsked, tenPercentGap, type KnownGap } from './gaps.ts';
export { partnerGapsTouched } from './partner/gaps.ts';
