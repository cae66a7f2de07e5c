export { AllowancesRegion } from './allowances-region.tsx';
