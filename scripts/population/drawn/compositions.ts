/** A kind of household, with how often it occurs and the bounds within which chance draws its members and their money. */
export interface Composition {
  readonly name: 'youngSingle' | 'single' | 'pensioner' | 'couple' | 'pensionerCouple' | 'singleParent' | 'family' | 'comfortableFamily' | 'withoutAllowance';
  readonly weight: number;
  readonly youngest: number;
  readonly oldest: number;
  readonly couple: boolean;
  readonly children: boolean;
  /** share that rents its home */
  readonly rents: number;
  /** income of the household in a year, in whole euros: lowest and highest */
  readonly income: readonly [number, number];
  /** share of the income that the partner earns, in per cent */
  readonly partnersShare: readonly [number, number];
  /** share that applied for each allowance, among those for whom it could be */
  readonly appliesFor: { readonly healthcare: number; readonly housing: number; readonly childBudget: number; readonly childcare: number };
}

/**
 * The weights give roughly the shares of the real numbers: of 6 million households 4.8 million have the healthcare allowance,
 * 1.5 million the housing allowance, 1.1 million the child budget and 0.7 million the childcare allowance.
 */
export const compositions: readonly Composition[] = [
  {
    name: 'youngSingle', weight: 14, youngest: 18, oldest: 27, couple: false, children: false, rents: 0.5, income: [3_000, 29_500], partnersShare: [0, 0],
    appliesFor: { healthcare: 0.99, housing: 0.5, childBudget: 0, childcare: 0 },
  },
  {
    name: 'single', weight: 25, youngest: 28, oldest: 66, couple: false, children: false, rents: 0.7, income: [13_500, 36_500], partnersShare: [0, 0],
    appliesFor: { healthcare: 0.99, housing: 0.42, childBudget: 0, childcare: 0 },
  },
  {
    name: 'pensioner', weight: 16, youngest: 67, oldest: 96, couple: false, children: false, rents: 0.6, income: [17_500, 34_000], partnersShare: [0, 0],
    appliesFor: { healthcare: 0.99, housing: 0.66, childBudget: 0, childcare: 0 },
  },
  {
    name: 'couple', weight: 7, youngest: 24, oldest: 66, couple: true, children: false, rents: 0.55, income: [21_000, 47_000], partnersShare: [20, 55],
    appliesFor: { healthcare: 0.99, housing: 0.24, childBudget: 0, childcare: 0 },
  },
  {
    name: 'pensionerCouple', weight: 8, youngest: 67, oldest: 92, couple: true, children: false, rents: 0.5, income: [25_500, 46_500], partnersShare: [25, 45],
    appliesFor: { healthcare: 0.99, housing: 0.24, childBudget: 0, childcare: 0 },
  },
  {
    name: 'singleParent', weight: 8, youngest: 23, oldest: 55, couple: false, children: true, rents: 0.8, income: [16_500, 38_500], partnersShare: [0, 0],
    appliesFor: { healthcare: 0.99, housing: 0.76, childBudget: 0.99, childcare: 0.47 },
  },
  {
    name: 'family', weight: 4, youngest: 25, oldest: 52, couple: true, children: true, rents: 0.6, income: [23_000, 48_500], partnersShare: [5, 50],
    appliesFor: { healthcare: 0.99, housing: 0.5, childBudget: 0.99, childcare: 0.34 },
  },
  {
    name: 'comfortableFamily', weight: 14, youngest: 27, oldest: 52, couple: true, children: true, rents: 0.25, income: [54_000, 128_000], partnersShare: [25, 50],
    appliesFor: { healthcare: 0, housing: 0, childBudget: 0.42, childcare: 0.58 },
  },
  {
    name: 'withoutAllowance', weight: 6, youngest: 20, oldest: 75, couple: false, children: false, rents: 0.4, income: [38_000, 62_000], partnersShare: [0, 0],
    appliesFor: { healthcare: 0, housing: 0, childBudget: 0, childcare: 0 },
  },
];
