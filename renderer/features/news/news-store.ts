import { create } from 'zustand';
import type { Problem } from '../../../shared/models/reply.ts';
import { call } from '../../api/call.ts';
import { useProgram } from '../../program/program.ts';
import { momentOf, type Moment } from './current-news.ts';
import { readNewsItem, type NewsItem } from './read-news.ts';

interface NewsState {
  readonly items: readonly NewsItem[];
  readonly now: Moment;
  /** what the user has read; `null` until the program told */
  readonly seen: ReadonlySet<string> | null;
  readonly problem: Problem | null;
  /** the message to which the dialog opens; `null`: to the first that was not read */
  readonly openAt: string | null;
}

const texts = import.meta.glob<string>(['../../../resources/news/*.md', '!**/README.md'], { query: '?raw', import: 'default', eager: true });

/** The news of the organisation, and what of it the user has read. */
export const useNews = create<NewsState>()(() => ({ items: Object.values(texts).flatMap((text) => readNewsItem(text) ?? []), now: '', seen: null, problem: null, openAt: null }));

/** Looks at the clock: a message may have begun or ended since. */
export function lookAtClock(): void {
  const start = useProgram.getState().start;
  if (start === null) return;
  const now = momentOf(new Date(), start.practice ? start.today : null);
  if (now !== useNews.getState().now) useNews.setState({ now });
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
