import { styled } from '@mui/material/styles';
import { useContext, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Problem } from '../../../shared/models/reply.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useCommand } from '../../commands/use-command.ts';
import { isKeyOf } from '../../commands/use-keys.ts';
import { focusEntry, rememberFocus, returnFocus } from '../../layout/region-focus.ts';
import { SessionContext, useConversation, useDraft } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import { AgreementFields } from './agreement-fields.tsx';
import { keepNote, readiness } from './keep-note.ts';
import { NoteCount } from './note-count.tsx';

/** The note of this conversation: kept while typing, made a note by Ctrl+Enter. Ctrl+J goes to it and back. */
export function NoteField() {
  const wording = useWords().wording.conversation;
  const field = useRef<HTMLTextAreaElement>(null);
  // A general question has no file, and what is typed in it becomes no note of one.
  const today = useContext(SessionContext)?.getState().caseFile.today ?? null;
  const draft = useDraft((state) => state);
  const { text, kind, type } = draft;
  const count = useId();
  const conversing = useConversation((state) => state.id) !== null;
  const { problem, save } = useKeepNote();

  useCommand('toNote', () => {
    if (document.activeElement === field.current) return void returnFocus();
    rememberFocus();
    field.current?.focus();
  });

  useCommand('saveNote', () => void save(), !conversing && today !== null && readiness(draft, today).notYet === null);
  const onKeyDown = (event: KeyboardEvent): void => {
    // In a conversation the key wraps it up, with the note.
    if (!isKeyOf('saveNote', event.nativeEvent) || conversing) return;
    event.preventDefault();
    void save();
  };

  return (
    <Form onKeyDown={onKeyDown}>
      <Box>
        <textarea ref={field} data-region-entry="" value={text} aria-label={wording.field[kind]} aria-describedby={count} placeholder={wording.placeholder[kind]} onChange={(event) => type(event.target.value)} />
        <NoteCount id={count} text={text} />
      </Box>
      {kind === 'agreement' && <AgreementFields />}
      {problem !== null && <ProblemNotice problem={problem} />}
    </Form>
  );
}

/** Keeps the note and tells what went wrong. */
export function useKeepNote(): { readonly problem: Problem | null; readonly save: () => Promise<void> } {
  const session = useContext(SessionContext);
  const words = useWords();
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = async (): Promise<void> => {
    if (session === null) return;
    setProblem(await keepNote(session.getState(), words.wording));
    // The field of the day and the button that kept the note are gone or closed by now: the focus must not go with them.
    focusEntry('conversation');
  };
  return { problem, save };
}

const Form = styled('div')({ padding: `8px ${measure('inset')} 6px`, display: 'grid', gap: 4, flex: 'none' });

/** The count stands in the frame of the field, so that it takes no line of its own. */
const Box = styled('div')({
  display: 'grid',
  border: `1px solid ${colour('lineField')}`,
  borderRadius: 6,
  backgroundColor: colour('card'),
  '& textarea': {
    width: '100%', height: 64, resize: 'none', padding: '6px 9px 2px', border: 0, borderRadius: 5, background: 'none', color: colour('ink'), font: 'inherit', fontSize: measure('textReading'), lineHeight: 1.4,
    '@media (min-width: 1600px)': { height: 88 },
  },
  '& textarea::placeholder': { color: colour('inkWeak'), opacity: 1 },
  // One frame, around the field and its count.
  '&:focus-within': { outline: `2px solid ${colour('accent')}`, outlineOffset: -2 },
  '& textarea:focus-visible': { outline: 'none' },
});
