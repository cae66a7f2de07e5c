export { TimelineRegion } from './timeline-region.tsx';
