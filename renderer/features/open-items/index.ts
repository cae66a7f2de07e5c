export { OpenItemsRegion } from './open-items-region.tsx';
export { openItems } from './open-items.ts';
