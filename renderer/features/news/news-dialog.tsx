import { styled } from '@mui/material/styles';
import { useEffect, useEffectEvent, useId, useState } from 'react';
import { DetailDialog } from '../../components/detail-dialog.tsx';
import { useListNavigation } from '../../components/list-navigation.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { RowButton, RowLine } from '../../components/row-button.tsx';
import { measure } from '../../theme.ts';
import { useFormats, useLanguage, useWording } from '../../wording/language.ts';
import { newsAt, standing } from './current-news.ts';
import { markSeen, readSeen, useNews } from './news-store.ts';
import type { NewsItem } from './read-news.ts';

interface NewsDialogProps {
  readonly onClose: () => void;
}

/** Nieuws en storingen: every message that holds or held, the important first. Enter opens one, and then it was read. */
export function NewsDialog({ onClose }: NewsDialogProps) {
  const wording = useWording().news;
  const { items, unreadable, now, seen, problem, openAt } = useNews();
  const [shown] = useState(() => newsAt(items, now));
  const [first] = useState(() => Math.max(0, shown.findIndex(({ id }) => (openAt === null ? seen?.has(id) !== true : id === openAt))));
  const [opened, setOpened] = useState(openAt);
  const { listProps, itemProps } = useListNavigation({ count: shown.length, start: first });
  const begin = useEffectEvent(() => {
    if (openAt !== null) void markSeen(openAt);
    useNews.setState({ openAt: null });
  });
  useEffect(() => begin(), []);
  const toggle = (id: string): void => {
    setOpened((open) => (open === id ? null : id));
    void markSeen(id);
  };
  return (
    <DetailDialog title={wording.title} onClose={onClose} size="wide" ownFocus>
      {problem !== null && <ProblemNotice problem={problem} retry={() => void readSeen()} />}
      {unreadable.length > 0 && <p>{wording.unreadable(unreadable)}</p>}
      {shown.length === 0 && <p>{wording.none}</p>}
      <List {...listProps} aria-label={wording.title}>
        {shown.map((item, index) => (
          <Message key={item.id} item={item} over={standing(item, now) === 'over'} read={seen?.has(item.id) === true} open={opened === item.id} rowProps={{ ...itemProps(index), autoFocus: index === first }} onToggle={() => toggle(item.id)} />
        ))}
      </List>
    </DetailDialog>
  );
}

interface MessageProps {
  readonly item: NewsItem;
  readonly over: boolean;
  readonly read: boolean;
  readonly open: boolean;
  readonly rowProps: object;
  readonly onToggle: () => void;
}

function Message({ item, over, read, open, rowProps, onToggle }: MessageProps) {
  const wording = useWording();
  const format = useFormats();
  const language = useLanguage();
  const text = useId();
  const { title, paragraphs } = item.said[language];
  const since = wording.news.since(format.dateInSentence(item.from), item.time);
  const until = item.until === null ? null : (over ? wording.news.over : wording.news.until)(format.dateInSentence(item.until));
  const marks = [item.important ? wording.news.important : null, item.incident === null ? null : wording.news.incident, read ? null : wording.news.unread];
  return (
    <li>
      <RowButton type="button" aria-expanded={open} aria-controls={text} {...rowProps} onClick={onToggle}>
        <Title data-read={read}>{title}</Title>
        <RowLine data-weak>
          <span>{marks.filter((mark) => mark !== null).join(' · ')}</span>
          <span>{[since, until].filter((part) => part !== null).join(', ')}</span>
        </RowLine>
      </RowButton>
      <Text id={text} hidden={!open}>
        {paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
        <p className="source">{wording.news.source(item.source)}</p>
      </Text>
    </li>
  );
}

const List = styled('ul')({ margin: '0 -6px', '& button': { borderRadius: 4 } });

const Title = styled('span')({ display: 'block', '&[data-read="false"]': { fontWeight: 600 } });

const Text = styled('div')({ display: 'grid', gap: 8, padding: `8px ${measure('inset')} 14px`, fontSize: measure('textReading'), maxWidth: '72ch', '&[hidden]': { display: 'none' }, '& .source': { fontSize: measure('textSmall') } });
