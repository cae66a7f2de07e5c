import { createContext } from 'react';
import type { ReactNode } from 'react';
import type { RegionId } from './regions.ts';

/** What the layout adds below what a region says, such as the knowledge under the answer where it has no place of its own. */
export const RegionFoot = createContext<Partial<Readonly<Record<RegionId, ReactNode>>>>({});
