import type { moneyBack as dutch } from '../nl/money-back.ts';

/** Region 4, in English. */
export const moneyBack: typeof dutch = {
  title: 'Money back',
};
