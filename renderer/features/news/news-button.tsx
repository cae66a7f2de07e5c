import NewsIcon from '@mui/icons-material/CampaignOutlined';
import Tooltip from '@mui/material/Tooltip';
import { styled } from '@mui/material/styles';
import { useEffect, useRef, useState } from 'react';
import { runCommand } from '../../commands/use-command.ts';
import { useAriaKey, useKeyOf } from '../../commands/use-keys.ts';
import { HiddenText } from '../../components/hidden-text.tsx';
import { colour, measure } from '../../theme.ts';
import { useLanguage, useWording } from '../../wording/language.ts';
import { importantAt } from './current-news.ts';
import { lookAtClock, readFolder, readSeen, useNews } from './news-store.ts';
import type { NewsItem } from './read-news.ts';

/** How often the clock is looked at, in milliseconds. */
const every = 15_000;
/** How often it is looked whether the organisation laid news ready, in milliseconds. */
const folderEvery = 60_000;

/** Nieuws in the bar, with how many important messages were not read. One that begins during a contact is counted and told, and takes no focus. */
export function NewsButton() {
  const wording = useWording().news;
  const { items, now, seen } = useNews();
  const [key, ariaKey] = [useKeyOf('news'), useAriaKey('news')];
  useEffect(() => {
    lookAtClock();
    void readSeen();
    void readFolder();
    const timers = [setInterval(lookAtClock, every), setInterval(() => void readFolder(), folderEvery)];
    return () => timers.forEach(clearInterval);
  }, []);
  const unread = seen === null || now === '' ? null : importantAt(items, now, seen).filter(({ id }) => !seen.has(id));
  const told = useNewlyTold(unread);
  const count = unread?.length ?? 0;
  return (
    <>
      <Tooltip describeChild title={`${wording.title} (${key})`}>
        <Button type="button" aria-haspopup="dialog" aria-keyshortcuts={ariaKey} onClick={() => runCommand('news')}>
          <NewsIcon aria-hidden sx={{ fontSize: 18 }} />
          <span className="word">{wording.short}</span>{' '}
          {count > 0 && <b>{count}</b>}{' '}
          <HiddenText>{wording.unreadImportant(count)}</HiddenText>
        </Button>
      </Tooltip>
      <HiddenText role="status">{told}</HiddenText>
    </>
  );
}

/** The sentence that is read aloud when an important message comes while the window stands open; nothing of what was there from the start. */
function useNewlyTold(unread: readonly NewsItem[] | null): string {
  const wording = useWording().news;
  const language = useLanguage();
  const before = useRef<ReadonlySet<string> | null>(null);
  const [told, setTold] = useState('');
  useEffect(() => {
    if (unread === null) return;
    const come = before.current === null ? undefined : unread.find(({ id }) => before.current?.has(id) !== true);
    before.current = new Set(unread.map(({ id }) => id));
    if (come !== undefined) setTold(wording.come(come.said[language].title));
  }, [unread, wording, language]);
  return told;
}

const Button = styled('button')({
  display: 'flex',
  alignItems: 'center',
  flex: 'none',
  gap: 6,
  minWidth: 28,
  height: 28,
  padding: '0 6px',
  border: 0,
  borderRadius: 6,
  background: 'none',
  color: colour('barInkSoft'),
  fontSize: measure('text'),
  '&:hover': { backgroundColor: colour('barField') },
  '& b': { minWidth: 18, padding: '0 5px', borderRadius: 9, backgroundColor: colour('barInk'), color: colour('bar'), fontSize: measure('textSmall'), lineHeight: '18px', textAlign: 'center' },
  '& svg': { display: 'none' },
  '@media (max-width: 1023px)': { gap: 3, padding: '0 3px', '& .word': { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' }, '& svg': { display: 'block' } },
  '@media (max-width: 399px)': { '& svg:has(~ b)': { display: 'none' } },
  '@media (forced-colors: active)': { '& b': { border: '1px solid ButtonText' } },
});
