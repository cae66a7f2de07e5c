import { createContext } from 'react';
import type { ReactNode } from 'react';
import type { RegionId } from './regions.ts';

/** What the layout adds to the head of a region, such as the switch between regions 3 and 4 where there is room for one. */
export const RegionActions = createContext<Partial<Readonly<Record<RegionId, ReactNode>>>>({});
