import type { timeline as dutch } from '../nl/timeline.ts';

/** Region 5, in English. */
export const timeline: typeof dutch = {
  title: 'Timeline',
};
