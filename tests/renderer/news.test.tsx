import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NewsButton, NewsDialog } from '../../renderer/features/news/index.ts';
import { importantAt, momentOf, newsAt, standing } from '../../renderer/features/news/current-news.ts';
import { readNewsItem, type NewsItem } from '../../renderer/features/news/read-news.ts';
import { readFolder, useNews } from '../../renderer/features/news/news-store.ts';
import { useProgram, type Start } from '../../renderer/program/program.ts';
import { answering } from './bridge.ts';

const folder = join(import.meta.dirname, '../../resources/news');
const files = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
const said = (title: string) => ({ title, paragraphs: ['Tekst.'] });
const item = (id: string, chosen: Partial<NewsItem> = {}): NewsItem => ({ id, important: true, from: '2026-06-09', time: null, until: null, incident: null, source: 'Staatsblad', said: { nl: said(id), en: said(id) }, ...chosen });

describe('the news of the organisation', () => {
  it.each(files)('%s can be read, is named as its file and has both languages', (name) => {
    const read = readNewsItem(readFileSync(join(folder, name), 'utf8'));
    expect(`${read?.id}.md`).toBe(name);
    expect(read?.said.nl.title).not.toBe(read?.said.en.title);
    expect(read?.said.nl.paragraphs).toHaveLength(read?.said.en.paragraphs.length ?? 0);
    expect(read?.until === null || (read?.until ?? '') > (read?.from ?? '')).toBe(true);
  });

  it('is all in the window', () => {
    expect(useNews.getState().items.map(({ id }) => `${id}.md`).toSorted()).toEqual(files.toSorted());
  });

  it('tells of each of the three incidents', () => {
    expect(useNews.getState().items.flatMap(({ incident }) => incident ?? []).toSorted()).toEqual(['arrangementsWronglyProcessed', 'recoveriesNotStarted', 'serviceCosts2025']);
  });

  const whole = '---\nid: een-bericht\nimportant: yes\nfrom: 2026-06-09 14:00\nuntil: 2026-07\nincident: none\nsource: Staatsblad\n---\nnl: Titel\n\nEen.\n\nTwee\nregels.\n\nen: Title\n\nOne.\n\nTwo.\n';

  it('is read word by word', () => {
    expect(readNewsItem(whole.replaceAll('\n', '\r\n'))).toEqual({
      id: 'een-bericht', important: true, from: '2026-06-09', time: '14:00', until: '2026-07', incident: null, source: 'Staatsblad',
      said: { nl: { title: 'Titel', paragraphs: ['Een.', 'Twee\nregels.'] }, en: { title: 'Title', paragraphs: ['One.', 'Two.'] } },
    });
  });

  it.each([['yes\n', 'perhaps\n'], ['from: 2026-06-09', 'from: 9 juni'], ['until: 2026-07', 'until:'], ['incident: none', 'incident: other'], ['source: Staatsblad', 'source:'], ['en: Title', 'de: Titel'], ['een-bericht', 'Een bericht'], ['---\n', '']])('is no message with %j as %j', (right, wrong) => {
    expect(readNewsItem(whole.replace(right, wrong))).toBeNull();
  });
});

describe('what the organisation laid in the news folder', () => {
  const shipped = useNews.getState().items;
  const message = (id: string, title: string) => `---\nid: ${id}\nimportant: yes\nfrom: 2026-11-12\nuntil: none\nincident: none\nsource: Dienst Toeslagen\n---\nnl: ${title}\n\nTekst.\n\nen: Title\n\nText.\n`;
  const ids = () => useNews.getState().items.map(({ id }) => id);

  it('is added to what came with the window, takes the place of a message by its name, and is named where it is none', async () => {
    answering({ 'news.read': { files: [{ name: 'a.md', text: message('telephony-down', 'Telefonie ligt stil') }, { name: 'b.md', text: message('amounts-2027', 'Bedragen vastgesteld') }, { name: 'c.md', text: 'geen bericht' }], unreadable: ['d.md'] } });
    await readFolder();
    expect(ids()).toHaveLength(shipped.length + 1);
    expect(useNews.getState().items.find(({ id }) => id === 'amounts-2027')?.said.nl.title).toBe('Bedragen vastgesteld');
    expect(useNews.getState().unreadable).toEqual(['d.md', 'c.md']);
    answering({ 'news.read': { files: [], unreadable: [] } });
    await readFolder();
    expect([ids(), useNews.getState().unreadable]).toEqual([shipped.map(({ id }) => id), []]);
  });
});

describe('news at a moment', () => {
  it.each([
    ['2026-06-09T13:59', { time: '14:00' }, 'coming'], ['2026-06-09T14:00', { time: '14:00' }, 'current'], ['2026-06-08T23:59', {}, 'coming'], ['2026-06-09T00:00', {}, 'current'],
    ['2026-06-30T23:59', { from: '2026-06', until: '2026-06' }, 'current'], ['2026-07-01T00:00', { until: '2026-06' }, 'over'], ['2026-01-01T00:00', { from: '2026' }, 'current'],
  ] as const)('at %s, %j is %s', (now, chosen, stands) => {
    expect(standing(item('a-message', chosen), now)).toBe(stands);
  });

  it('stands with the important first, what is over last, and what comes not at all', () => {
    const items = [item('over', { until: '2026-06-10' }), item('plain', { important: false }), item('coming', { from: '2027' }), item('late', { from: '2026-07-01' }), item('early')];
    expect(newsAt(items, '2026-11-12T09:00').map(({ id }) => id)).toEqual(['late', 'early', 'plain', 'over']);
    expect(importantAt(items, '2026-11-12T09:00', new Set(['late'])).map(({ id }) => id)).toEqual(['early', 'late']);
  });

  it('is by Dutch time, and on the day of a practice store', () => {
    const instant = new Date('2026-06-09T22:30:00Z');
    expect([momentOf(instant, null), momentOf(instant, '2026-11-12')]).toEqual(['2026-06-10T00:30', '2026-11-12T00:30']);
  });
});

describe('the counter in the bar', () => {
  const shipped = useNews.getState().items;
  const start = { user: 'L. Smit', role: 'contact', worksFor: ['contact'], staffed: ['contact'], practice: true, today: '2026-11-12', files: 2, preferences: { language: 'nl', theme: 'light', density: 'compact', keys: {} }, host: 'browser', hidesAmounts: false, conversations: [] } satisfies Start;

  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true, now: new Date('2026-11-20T12:58:00Z') });
    useProgram.setState({ start });
    useNews.setState({ items: [item('first-message'), item('second-message', { from: '2026-11-12', time: '14:00' }), item('plain-message', { important: false })], now: '', seen: null, openAt: null });
  });

  afterEach(() => {
    cleanup();
    vi.useRealTimers();
    useNews.setState({ items: shipped, now: '', seen: null });
    useProgram.setState({ start: null });
  });

  it('grows when an important message begins, which is read aloud and takes no focus', async () => {
    answering({ 'news.seen': { ids: [] } });
    render(<><input aria-label="notitie" /><NewsButton /></>);
    screen.getByRole('textbox').focus();
    await screen.findByRole('button', { name: 'Nieuws 1 belangrijk bericht niet gelezen' });
    expect(screen.getByRole('status').textContent).toBe('');
    await act(() => vi.advanceTimersByTimeAsync(3 * 60_000));
    expect(screen.getByRole('button', { name: 'Nieuws 2 belangrijke berichten niet gelezen' })).toBeDefined();
    expect(screen.getByRole('status').textContent).toBe('Nieuw belangrijk bericht: second-message');
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });

  it('shrinks when a message is opened, which is kept with the user', async () => {
    const asked = answering({ 'news.seen': { ids: ['plain-message'] }, 'news.markSeen': { ids: ['first-message', 'plain-message'] } });
    render(<NewsButton />);
    await screen.findByRole('button', { name: 'Nieuws 1 belangrijk bericht niet gelezen' });
    render(<NewsDialog onClose={() => {}} />);
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    const row = screen.getByRole('button', { name: /first-message/ });
    expect(document.activeElement).toBe(row);
    await user.keyboard('{Enter}');
    expect(row.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('button', { name: 'Nieuws geen ongelezen belangrijke berichten', hidden: true })).toBeDefined();
    expect(asked('news.markSeen')).toEqual([{ ids: ['first-message'] }]);
  });
});
