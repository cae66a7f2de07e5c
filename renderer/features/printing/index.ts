export { PrintHere } from './print-here.tsx';
