import type { news as dutch } from '../nl/news.ts';

/** News and incidents in the bar, on the start screen and in their dialog, in English. */
export const news: typeof dutch = {
  title: 'News and incidents',
  short: 'News',
  unreadImportant: (count) => (count === 0 ? 'no unread important messages' : count === 1 ? 'important message not read' : 'important messages not read'),
  come: (title) => `New important message: ${title}`,
  all: (count) => `All messages (${count})`,
  importantNow: 'Important messages of now',
  important: 'important',
  incident: 'incident',
  unread: 'not read',
  since: (date, time) => (time === null ? `since ${date}` : `since ${date}, ${time}`),
  until: (date) => `until ${date}`,
  over: (date) => `over since ${date}`,
  source: (source) => `Source: ${source}`,
  unreadable: (names) => `Cannot be read in the news folder: ${names.join(', ')}. See the form in resources/news/README.md.`,
  none: 'There are no messages.',
  noneImportant: 'There are no important messages now.',
};
