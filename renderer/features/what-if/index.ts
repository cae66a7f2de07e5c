export { WhatIfRegion } from './what-if-region.tsx';
