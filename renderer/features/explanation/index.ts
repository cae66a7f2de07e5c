export { CaseExplanationRegion } from './case-explanation-region.tsx';
export { ExplanationRegion } from './explanation-region.tsx';
