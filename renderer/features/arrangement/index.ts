export { OpenArrangement } from './open-arrangement.tsx';
