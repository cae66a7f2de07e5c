import { styled } from '@mui/material/styles';
import { useContext, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Problem } from '../../../shared/models/reply.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useCommand } from '../../commands/use-command.ts';
import { isKeyOf } from '../../commands/use-keys.ts';
import { focusEntry, rememberFocus, returnFocus } from '../../layout/region-focus.ts';
import { SessionContext, useCaseFile, useConversation, useDraft } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useFormats, useWording } from '../../wording/language.ts';
import { keepNote, readiness } from './keep-note.ts';

const longest = 4000;
const warnBelow = 300;

/** The note of this conversation: kept while typing, made a note by Ctrl+Enter. Ctrl+J goes to it and back. */
export function NoteField() {
  const wording = useWording().conversation;
  const format = useFormats();
  const field = useRef<HTMLTextAreaElement>(null);
  const { today } = useCaseFile();
  const draft = useDraft((state) => state);
  const { text, kind, type } = draft;
  const conversing = useConversation((state) => state.id) !== null;
  const { problem, save } = useKeepNote();
  const left = longest - text.length;

  useCommand('toNote', () => {
    if (document.activeElement === field.current) return void returnFocus();
    rememberFocus();
    field.current?.focus();
  });

  useCommand('saveNote', () => void save(), !conversing && readiness(draft, today).notYet === null);
  const onKeyDown = (event: KeyboardEvent): void => {
    // In a conversation the key wraps it up, with the note.
    if (!isKeyOf('saveNote', event.nativeEvent) || conversing) return;
    event.preventDefault();
    void save();
  };

  return (
    <Form onKeyDown={onKeyDown}>
      <Text ref={field} data-region-entry="" value={text} maxLength={longest} aria-label={wording.field[kind]} placeholder={wording.placeholder[kind]} onChange={(event) => type(event.target.value)} />
      {kind === 'agreement' && <DueField />}
      {left < warnBelow && <Hint role="status">{wording.left(format.number(String(left)))}</Hint>}
      {problem !== null && <ProblemNotice problem={problem} />}
    </Form>
  );
}

/** Keeps the note and tells what went wrong. */
export function useKeepNote(): { readonly problem: Problem | null; readonly save: () => Promise<void> } {
  const session = useContext(SessionContext);
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = async (): Promise<void> => {
    if (session === null) return;
    setProblem(await keepNote(session.getState()));
    // The field of the day and the button that kept the note are gone or closed by now: the focus must not go with them.
    focusEntry('conversation');
  };
  return { problem, save };
}

function DueField() {
  const wording = useWording().conversation;
  const { today } = useCaseFile();
  const hint = useId();
  const { text, kind, due, choose } = useDraft((draft) => draft);
  const { notYet } = readiness({ text: text === '' ? '-' : text, kind, due }, today);
  const said = due === '' || notYet === null || notYet === 'empty' ? '' : wording[notYet];
  return (
    <Due>
      <label>
        {wording.due} <input value={due} placeholder={wording.duePlaceholder} aria-describedby={hint} maxLength={20} onChange={(event) => choose({ due: event.target.value })} />
      </label>
      <Hint id={hint} role="status">{said}</Hint>
    </Due>
  );
}

const Form = styled('div')({ padding: `8px ${measure('inset')} 6px`, display: 'grid', gap: 4, flex: 'none' });

const Text = styled('textarea')({
  width: '100%',
  height: 84,
  resize: 'none',
  padding: '6px 9px',
  border: `1px solid ${colour('lineField')}`,
  borderRadius: 6,
  backgroundColor: colour('card'),
  color: colour('ink'),
  font: 'inherit',
  fontSize: measure('textReading'),
  lineHeight: 1.4,
  '&::placeholder': { color: colour('inkWeak'), opacity: 1 },
  '@media (min-width: 1600px)': { height: 108 },
});

const Due = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  '& input': { width: 110, height: measure('target'), padding: '0 8px', border: `1px solid ${colour('lineField')}`, borderRadius: 6, background: 'none', color: 'inherit', font: 'inherit' },
});

const Hint = styled('span')({ fontSize: measure('textSmall'), color: colour('term') });
