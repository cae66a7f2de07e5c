export { NewsButton } from './news-button.tsx';
export { NewsDialog } from './news-dialog.tsx';
export { StartNews } from './start-news.tsx';
