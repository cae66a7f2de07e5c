export { HomeRegion } from './home-region.tsx';
export { HouseholdRegion } from './household-region.tsx';
export { IncomeRegion } from './income-region.tsx';
