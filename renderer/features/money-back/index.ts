export { MoneyBackRegion } from './money-back-region.tsx';
export { debtsOf, openDebt } from './totals.ts';
