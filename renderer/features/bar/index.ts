export { Bar } from './bar.tsx';
