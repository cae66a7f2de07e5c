import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { yearOf } from '../../../shared/models/calendar.ts';
import { isOpenAgreement, isOverdue } from '../../case/agreements.ts';
import { failedParts } from '../../case/parts.ts';
import { useListNavigation } from '../../components/list-navigation.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useCaseFile, useSession } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useFormats, useWording } from '../../wording/language.ts';
import { historyOf } from './history.ts';
import type { Left } from './history.ts';
import { LeftDialog } from './left-dialog.tsx';

/** The notes and contacts there were, after the agreements for which there is no room on top. Enter opens one in full. */
export function HistoryList() {
  const wording = useWording().conversation;
  const file = useCaseFile();
  const reload = useSession((state) => state.reload);
  const setFocus = useSession((state) => state.setFocus);
  const [opened, setOpened] = useState<string | null>(null);
  const history = historyOf(file);
  const { listProps, itemProps } = useListNavigation({
    count: history.length,
    onReach: (index) => {
      const left = history[index];
      if (left !== undefined) setFocus({ kind: left.kind, id: left.id });
    },
    onOpen: (index) => setOpened(history[index]?.id ?? null),
  });
  const [failed] = failedParts(file, ['notes', 'contacts']);
  // What was opened may have become another version meanwhile.
  const dialog = history.find(({ id }) => id === opened);
  return (
    <>
      {failed !== undefined && <ProblemNotice problem={failed.problem} retry={() => void reload()} />}
      {history.length === 0 && failed === undefined && <Nothing>{wording.nothing}</Nothing>}
      <List {...listProps} aria-label={wording.history}>
        {history.map((left, index) => (
          <Row key={left.id} data-thing={left.id} {...itemProps(index)} onClick={() => setOpened(left.id)}>
            <LeftText left={left} />
          </Row>
        ))}
      </List>
      {dialog !== undefined && <LeftDialog left={dialog} onClose={() => setOpened(null)} />}
    </>
  );
}

function LeftText({ left }: { readonly left: Left }) {
  const wording = useWording();
  const format = useFormats();
  const { today } = useCaseFile();
  const day = (date: string): string => format.shortDate(date, yearOf(today));
  const due = left.kind === 'note' && isOpenAgreement(left.note) ? left.note.due : null;
  return (
    <>
      <Day>{due !== null ? wording.conversation.before(day(due)) : day(left.on.slice(0, 10))}</Day>
      <span>
        <b>{left.kind === 'note' ? wording.caseWords.noteKind[left.note.kind] : wording.common.channel[left.contact.channel]}</b>
        {left.kind === 'note' && due !== null && isOverdue(left.note, today) && <Overdue> {wording.notes.overdue(day(due))}</Overdue>}
        {left.kind === 'note' && left.note.state !== 'open' && ` · ${wording.notes.state[left.note.state].toLowerCase()}`}
        {' '}
        {left.kind === 'note' ? left.note.text : left.contact.subject}
      </span>
    </>
  );
}

const List = styled('ul')({ flex: 1, minHeight: 0, overflow: 'auto', borderTop: `1px solid ${colour('lineSoft')}` });

const Row = styled('li')({
  display: 'grid',
  gridTemplateColumns: '76px minmax(0, 1fr)',
  gap: 8,
  alignItems: 'center',
  minHeight: 26,
  padding: `2px ${measure('inset')}`,
  cursor: 'pointer',
  '& > span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& b': { fontWeight: 500 },
  '&:hover': { backgroundColor: colour('lineSoft') },
  '&:focus': { backgroundColor: colour('accentGround') },
});

const Day = styled('span')({ fontSize: measure('textSmall'), color: colour('inkSoft') });

const Overdue = styled('span')({ color: colour('term'), fontWeight: 600 });

const Nothing = styled('p')({ padding: `4px ${measure('inset')}`, color: colour('inkSoft') });
