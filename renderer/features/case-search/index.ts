export { SearchDialog } from './search-dialog.tsx';
export { StartScreen } from './start-screen.tsx';
