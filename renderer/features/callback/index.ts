export { AskCallback } from './ask-callback.tsx';
