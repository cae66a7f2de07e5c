import type { allowances as dutch } from '../nl/allowances.ts';

/** Region 2, in English. */
export const allowances: typeof dutch = {
  title: 'Allowances now',
};
