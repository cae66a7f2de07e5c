export { ActionsBar } from './actions-bar.tsx';
export { ConversationRegion } from './conversation-region.tsx';
export { GeneralRegion } from './general-region.tsx';
