import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { yearOf } from '../../../shared/models/calendar.ts';
import { isOverdue } from '../../case/agreements.ts';
import { ownerInWords } from '../../case/owner.ts';
import { useListNavigation } from '../../components/list-navigation.ts';
import { useCaseFile, useSession } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useFormats, useWording } from '../../wording/language.ts';
import { agreementsOnTop, leftNote } from './history.ts';
import { LeftDialog } from './left-dialog.tsx';

/** The agreements that are still to be kept, on top of the conversation: before which day, by whom, and what. One whose day has passed says so until somebody says what became of it. */
export function AgreementsBlock() {
  const wording = useWording();
  const format = useFormats();
  const file = useCaseFile();
  const setFocus = useSession((state) => state.setFocus);
  const [opened, setOpened] = useState<string | null>(null);
  const { shown, more } = agreementsOnTop(file);
  const { listProps, itemProps } = useListNavigation({
    count: shown.length,
    onReach: (index) => {
      const note = shown[index];
      if (note !== undefined) setFocus({ kind: 'note', id: note.id });
    },
  });
  const year = yearOf(file.today);
  const dialog = shown.find(({ id }) => id === opened);
  return (
    <>
      {shown.length > 0 && (
        <Block>
          <ul {...listProps} aria-label={wording.notes.agreements}>
            {shown.map((note, index) => (
              <li key={note.id}>
                <button type="button" data-thing={note.id} {...itemProps(index)} data-overdue={isOverdue(note, file.today)} onClick={() => setOpened(note.id)}>
                  <span>
                    <b>{wording.conversation.agreement}</b>
                    {' · '}
                    <em>{note.due === null ? wording.notes.noDay : (isOverdue(note, file.today) ? wording.notes.overdue : wording.notes.before)(format.shortDate(note.due, year))}</em>
                    {' · '}
                    {ownerInWords(note.owner, wording)}
                  </span>
                  <span>{note.text}</span>
                </button>
              </li>
            ))}
          </ul>
          {more > 0 && <p>{wording.notes.more(more)}</p>}
        </Block>
      )}
      {dialog !== undefined && <LeftDialog left={leftNote(dialog)} onClose={() => setOpened(null)} />}
    </>
  );
}

const Block = styled('div')({
  flex: 'none',
  // While the steps of a question stand open they have its room; the strip says that there is an agreement.
  '&:has(~ [data-open="true"])': { display: 'none' },
  // So has the note while the explanation is read where there is little room.
  '[data-layout="desk"] > [data-reading="true"] &, [data-layout="drawer"] > [data-reading="true"] &': { display: 'none' },
  borderBottom: `1px solid ${colour('lineSoft')}`,
  '& ul': { listStyle: 'none', padding: 0 },
  '& li + li': { borderTop: `1px solid ${colour('lineSoft')}` },
  '& button': { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', width: '100%', padding: `3px ${measure('inset')}`, border: 0, background: 'none', color: colour('ink'), font: 'inherit', textAlign: 'left', cursor: 'pointer' },
  '& button:hover': { backgroundColor: colour('lineSoft') },
  '& button:focus-visible': { outlineOffset: -2, backgroundColor: colour('accentGround') },
  '& button > span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& button > span:first-of-type': { fontSize: measure('textSmall'), color: colour('inkSoft') },
  '& b': { fontWeight: 500, color: colour('ink') },
  '& em': { fontStyle: 'normal' },
  '& [data-overdue="true"] em': { color: colour('term'), fontWeight: 600 },
  '& p': { padding: `0 ${measure('inset')} 3px`, fontSize: measure('textSmall'), color: colour('inkSoft') },
});
