import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { longestNews, mostNews, type RequestOf, type ResponseOf } from '../../shared/models/operations.ts';
import { keepNewsSeen, newsSeenBy } from '../store/news-seen.ts';
import type { Program } from './program.ts';

/** nieuws — what the organisation laid in the news folder: it adds to the news that comes with the window, while the program runs. No folder is no news; what cannot be read is named. */
export async function readNews({ news }: Program): Promise<ResponseOf<'news.read'>> {
  const names = (await readdir(news).catch(() => [])).filter((name) => name.endsWith('.md') && name !== 'README.md').toSorted();
  const read = await Promise.all(names.slice(0, mostNews).map(async (name) => ({ name, text: await textOf(join(news, name)) })));
  return {
    files: read.flatMap(({ name, text }) => (text === null ? [] : [{ name, text }])),
    unreadable: [...read.flatMap(({ name, text }) => (text === null ? [name] : [])), ...names.slice(mostNews)],
  };
}

async function textOf(path: string): Promise<string | null> {
  try {
    const { size } = await stat(path);
    return size > longestNews ? null : await readFile(path, 'utf8');
  } catch {
    return null;
  }
}

/** Which of the news the user has read. */
export async function newsSeen({ store, user }: Program): Promise<ResponseOf<'news.seen'>> {
  return { ids: await newsSeenBy(store, user.name) };
}

/** Keeps that the user has read these. */
export async function markNewsSeen({ store, user, clock }: Program, { ids }: RequestOf<'news.markSeen'>): Promise<ResponseOf<'news.markSeen'>> {
  await keepNewsSeen(store, user.name, [...new Set(ids)], clock());
  return { ids: await newsSeenBy(store, user.name) };
}
