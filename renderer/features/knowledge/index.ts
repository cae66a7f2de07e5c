export { KnowledgeFold, KnowledgeSwitch } from './knowledge-fold.tsx';
export { KnowledgeRegion } from './knowledge-region.tsx';
