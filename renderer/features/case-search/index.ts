export { SearchDialog } from './search-dialog.tsx';
export { SearchPanel } from './search-panel.tsx';
export { StartScreen } from './start-screen.tsx';
