import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useEffect } from 'react';
import { runCommand } from '../../commands/use-command.ts';
import { useListNavigation } from '../../components/list-navigation.ts';
import { RowButton, RowLine } from '../../components/row-button.tsx';
import { colour, measure } from '../../theme.ts';
import { useFormats, useLanguage, useWording } from '../../wording/language.ts';
import { importantAt, newsAt } from './current-news.ts';
import { lookAtClock, useNews } from './news-store.ts';

/** So many messages stand on the start screen; the rest is one key away. */
const room = 3;

/** What a caseworker should know before the contact: the important messages, those that were not read first. */
export function StartNews() {
  const wording = useWording().news;
  const format = useFormats();
  const language = useLanguage();
  const { items, now, seen } = useNews();
  useEffect(lookAtClock, []);
  const read = seen ?? new Set<string>();
  const important = now === '' ? [] : importantAt(items, now, read).slice(0, room);
  const { listProps, itemProps } = useListNavigation({ count: important.length });
  const open = (id: string | null): void => {
    useNews.setState({ openAt: id });
    runCommand('news');
  };
  return (
    <>
      <Head>
        <h2>{wording.title}</h2>
        <Button size="small" variant="text" onClick={() => open(null)}>{wording.all(newsAt(items, now).length)}</Button>
      </Head>
      {important.length === 0 && <None>{wording.noneImportant}</None>}
      <List {...listProps} aria-label={wording.importantNow}>
        {important.map(({ id, said, from, time }, index) => (
          <li key={id}>
            <RowButton type="button" {...itemProps(index)} onClick={() => open(id)}>
              <Title data-read={read.has(id)}>{said[language].title}</Title>
              <RowLine data-weak><span>{read.has(id) ? wording.important : `${wording.important} · ${wording.unread}`}</span><span>{wording.since(format.dateInSentence(from), time)}</span></RowLine>
            </RowButton>
          </li>
        ))}
      </List>
    </>
  );
}

const Head = styled('header')({ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 10, padding: '6px 6px 6px 12px', borderBottom: `1px solid ${colour('line')}`, '& h2': { fontSize: measure('textReading'), fontWeight: 600 } });

const List = styled('ul')({ '& li:last-of-type button': { borderBottom: 0 } });

const Title = styled('span')({ display: 'block', '&[data-read="false"]': { fontWeight: 600 } });

const None = styled('p')({ padding: 12, color: colour('inkSoft') });
