export { Worklists } from './worklists.tsx';
