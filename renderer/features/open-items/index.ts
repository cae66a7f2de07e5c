export { OpenItemsRegion } from './open-items-region.tsx';
