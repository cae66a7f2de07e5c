export { ActionsBar } from './actions-bar.tsx';
export { ConversationRegion } from './conversation-region.tsx';
