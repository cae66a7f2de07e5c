import type { openItems as dutch } from '../nl/open-items.ts';

/** Region 3, in English. */
export const openItems: typeof dutch = {
  title: 'What is open',
};
