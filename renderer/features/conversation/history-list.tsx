import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { yearOf } from '../../../shared/models/calendar.ts';
import { failedParts } from '../../case/parts.ts';
import { DetailDialog } from '../../components/detail-dialog.tsx';
import { Details } from '../../components/details.tsx';
import { useListNavigation } from '../../components/list-navigation.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useCaseFile, useSession } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useFormats, useWording } from '../../wording/language.ts';
import { historyOf, isOpenAgreement } from './history.ts';
import type { Left } from './history.ts';

/** Agreements still to be kept, and the notes and contacts there were. Enter opens one in full. */
export function HistoryList() {
  const wording = useWording().conversation;
  const file = useCaseFile();
  const reload = useSession((state) => state.reload);
  const setFocus = useSession((state) => state.setFocus);
  const [opened, setOpened] = useState<Left | null>(null);
  const history = historyOf(file);
  const { listProps, itemProps } = useListNavigation({
    count: history.length,
    onReach: (index) => {
      const left = history[index];
      if (left !== undefined) setFocus({ kind: left.kind, id: left.id });
    },
    onOpen: (index) => setOpened(history[index] ?? null),
  });
  const [failed] = failedParts(file, ['notes', 'contacts']);
  return (
    <>
      {failed !== undefined && <ProblemNotice problem={failed.problem} retry={() => void reload()} />}
      {history.length === 0 && failed === undefined && <Nothing>{wording.nothing}</Nothing>}
      <List {...listProps} aria-label={wording.history}>
        {history.map((left, index) => (
          <Row key={left.id} data-thing={left.id} {...itemProps(index)} onClick={() => setOpened(left)}>
            <LeftText left={left} open={isOpenAgreement(left, file)} />
          </Row>
        ))}
      </List>
      {opened !== null && <LeftDialog left={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

function LeftText({ left, open }: { readonly left: Left; readonly open: boolean }) {
  const wording = useWording();
  const format = useFormats();
  const { today } = useCaseFile();
  const day = format.shortDate(left.on.slice(0, 10), yearOf(today));
  const due = left.kind === 'note' ? left.note.due : null;
  return (
    <>
      <Day>{open && due !== null ? wording.conversation.before(format.shortDate(due, yearOf(today))) : day}</Day>
      <span>
        <b>{left.kind === 'note' ? wording.caseWords.noteKind[left.note.kind] : wording.common.channel[left.contact.channel]}</b> {left.kind === 'note' ? left.note.text : left.contact.subject}
      </span>
    </>
  );
}

function LeftDialog({ left, onClose }: { readonly left: Left; readonly onClose: () => void }) {
  const wording = useWording();
  const format = useFormats();
  const on = `${format.dateInSentence(left.on.slice(0, 10))}, ${format.time(left.on)}`;
  if (left.kind === 'contact') {
    const { contact } = left;
    return (
      <DetailDialog title={contact.subject} onClose={onClose}>
        <Details rows={[[wording.conversation.on, on], [wording.conversation.through, wording.common.channel[contact.channel]], [wording.conversation.with, wording.caseWords.caller[contact.caller]], [wording.conversation.author, contact.caseworker]]} />
        <Whole>{contact.summary}</Whole>
      </DetailDialog>
    );
  }
  const { note } = left;
  return (
    <DetailDialog title={wording.caseWords.noteKind[note.kind]} onClose={onClose}>
      <Details rows={[[wording.conversation.on, on], [wording.conversation.author, note.author], [wording.conversation.owner, note.owner], [wording.conversation.due, note.due === null ? null : format.dateInSentence(note.due)]]} />
      <Whole>{note.text}</Whole>
    </DetailDialog>
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

const Nothing = styled('p')({ padding: `4px ${measure('inset')}`, color: colour('inkSoft') });

const Whole = styled('p')({ whiteSpace: 'pre-wrap', fontSize: measure('textReading'), lineHeight: 1.5 });
