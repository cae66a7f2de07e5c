export { OpenHandOver } from './open-hand-over.tsx';
