import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { yearOf } from '../../../shared/models/calendar.ts';
import { DateText } from '../../components/date-text.tsx';
import { useListNavigation } from '../../components/list-navigation.ts';
import { LetterDialog } from '../../components/letter-dialog.tsx';
import { RecordDialog } from '../../components/record-dialog.tsx';
import { recordSubject } from '../../case/record-subject.ts';
import { useCaseFile, useSession } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import { eventInWords } from './event-in-words.ts';
import type { TimelineEvent } from './events.ts';

interface EventsListProps {
  readonly entries: readonly { readonly event: TimelineEvent; readonly excerpt: string | null }[];
}

/** One row per event: when, what, by whom. ↑ ↓ move, Enter opens; a found text shows the words around the find. */
export function EventsList({ entries }: EventsListProps) {
  const words = useWords();
  const { timeline } = words.wording;
  const file = useCaseFile();
  const setFocus = useSession((state) => state.setFocus);
  const originsShown = useSession((state) => state.originsShown);
  const [opened, setOpened] = useState<TimelineEvent | null>(null);
  const open = (index: number): void => setOpened(entries[index]?.event ?? null);
  const { listProps, itemProps } = useListNavigation({
    count: entries.length,
    onReach: (index) => {
      const event = entries[index]?.event;
      if (event !== undefined) setFocus({ kind: event.kind, id: event.id });
    },
    onOpen: open,
  });
  return (
    <>
      <List aria-label={timeline.events} {...listProps}>
        {entries.map(({ event, excerpt }, index) => {
          const { text, by } = eventInWords(event, file, words);
          return (
            <li key={`${event.kind} ${event.id}`}>
              <Row type="button" title={text} onClick={() => open(index)} {...itemProps(index)}>
                <span className="on"><DateText date={event.on} form={yearOf(event.on) === yearOf(file.today) ? 'short' : 'table'} /></span>
                <span className="text">
                  {text}
                  {excerpt !== null && <span className="excerpt"> · {marked(excerpt)}</span>}
                </span>
                <span className="by">{originsShown ? timeline.recorded(words.format.date(event.recordedAt.slice(0, 10))) : by}</span>
              </Row>
            </li>
          );
        })}
      </List>
      {opened !== null && <Opened event={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

function Opened({ event, onClose }: { readonly event: TimelineEvent; readonly onClose: () => void }) {
  const file = useCaseFile();
  if (event.kind === 'letter') return <LetterDialog letterId={event.id} onClose={onClose} />;
  const subject = recordSubject(event.kind, event.id, file);
  return subject === null ? null : <RecordDialog subject={subject} onClose={onClose} />;
}

/** The found words stand between ‹ and ›. */
function marked(excerpt: string) {
  return excerpt.split(/(‹[^›]*›)/).map((part, index) => (part.startsWith('‹') ? <mark key={index}>{part.slice(1, -1)}</mark> : part));
}

const List = styled('ul')({ flex: 1, minHeight: 0, overflow: 'auto', '& li + li > button': { borderTop: `1px solid ${colour('lineSoft')}` } });

const Row = styled('button')({
  display: 'grid',
  gridTemplateColumns: '78px minmax(0, 1fr) auto',
  columnGap: 10,
  alignItems: 'center',
  width: '100%',
  minHeight: 24,
  padding: `0 ${measure('inset')}`,
  border: 0,
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  fontVariantNumeric: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  '&:hover': { backgroundColor: colour('lineSoft') },
  '&:focus': { backgroundColor: colour('accentGround') },
  '& > span': { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' },
  '& .on, & .by, & .excerpt': { color: colour('inkSoft') },
  '& .by': { fontSize: measure('textSmall') },
  '& mark': { backgroundColor: colour('termGround'), color: colour('ink'), borderRadius: 2, padding: '0 1px' },
});
