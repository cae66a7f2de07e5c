export { LookBack } from './look-back.tsx';
