export { SourcesRegion } from './sources-region.tsx';
