export { knowledgeFor, passageOf } from './passages.ts';
export type { Wanted } from './passages.ts';
export { searchKnowledge } from './search-passages.ts';
export type { KnowledgeKey, Passage } from './passage.ts';
