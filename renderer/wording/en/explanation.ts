import type { explanation as dutch } from '../nl/explanation.ts';

/** Region 8, in English. */
export const explanation: typeof dutch = {
  title: 'Answer and explanation',
};
