export { MoneyBackRegion } from './money-back-region.tsx';
