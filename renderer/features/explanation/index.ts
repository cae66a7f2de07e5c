export { ExplanationRegion } from './explanation-region.tsx';
