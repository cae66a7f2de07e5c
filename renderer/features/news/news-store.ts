import { create } from 'zustand';
import type { Problem } from '../../../shared/models/reply.ts';
import { call, callQuietly } from '../../api/call.ts';
import { useProgram } from '../../program/program.ts';
import { momentOf, type Moment } from './current-news.ts';
import { readNewsItem, type NewsItem } from './read-news.ts';

interface NewsState {
  readonly items: readonly NewsItem[];
  readonly now: Moment;
  /** files of the news folder that are no message, by name */
  readonly unreadable: readonly string[];
  /** what the user has read; `null` until the program told */
  readonly seen: ReadonlySet<string> | null;
  readonly problem: Problem | null;
  /** the message to which the dialog opens; `null`: to the first that was not read */
  readonly openAt: string | null;
}

const texts = import.meta.glob<string>(['../../../resources/news/*.md', '!**/README.md'], { query: '?raw', import: 'default', eager: true });

/** The news that came with the window. */
const shipped = Object.values(texts).flatMap((text) => readNewsItem(text) ?? []);

/** The news of the organisation, and what of it the user has read. */
export const useNews = create<NewsState>()(() => ({ items: shipped, unreadable: [], now: '', seen: null, problem: null, openAt: null }));

/** Looks at the clock: a message may have begun or ended since. */
export function lookAtClock(): void {
  const start = useProgram.getState().start;
  if (start === null) return;
  const now = momentOf(new Date(), start.practice ? start.today : null);
  if (now !== useNews.getState().now) useNews.setState({ now });
}

/** Takes what the organisation laid in the news folder since; a message by the same name takes the place of the one that came with the window. */
export async function readFolder(): Promise<void> {
  const folder = await callQuietly('news.read', {});
  if (folder === null) return;
  const read = folder.files.map(({ name, text }) => ({ name, item: readNewsItem(text) }));
  const added = [...new Map(read.flatMap(({ item }) => (item === null ? [] : [[item.id, item] as const]))).values()];
  const unreadable = [...folder.unreadable, ...read.flatMap(({ name, item }) => (item === null ? [name] : []))];
  if (added.length === 0 && unreadable.length === 0 && useNews.getState().unreadable.length === 0 && useNews.getState().items === shipped) return;
  const names = new Set(added.map(({ id }) => id));
  useNews.setState({ items: [...shipped.filter(({ id }) => !names.has(id)), ...added], unreadable });
}

/** Asks which news the user has read. */
export async function readSeen(): Promise<void> {
  const reply = await call('news.seen', {});
  useNews.setState(reply.ok ? { seen: new Set(reply.value.ids), problem: null } : { problem: reply.problem });
}

/** A message was read: it counts no more from now on, and is kept so with the user. */
export async function markSeen(id: string): Promise<void> {
  if (useNews.getState().seen?.has(id) === true) return;
  useNews.setState(({ seen }) => ({ seen: new Set([...(seen ?? []), id]) }));
  const reply = await call('news.markSeen', { ids: [id] });
  useNews.setState(reply.ok ? { seen: new Set(reply.value.ids), problem: null } : { problem: reply.problem });
}
