import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Note } from '../../../shared/models/case-file.ts';
import { departments } from '../../../shared/models/department.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import { call } from '../../api/call.ts';
import { longestNote } from '../../case/note-parts.ts';
import { ownerInWords, readOwner } from '../../case/owner.ts';
import { isKeyOf, useAriaKey, useKeyOf } from '../../commands/use-keys.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { readDay } from '../../entry/read-day.ts';
import { useSession } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import { NoteCount } from './note-count.tsx';

/** What somebody says of a note that stands there already. */
export type ChangeKind = 'correct' | 'kept' | 'notNeeded';

interface ChangeFormProps {
  readonly note: Note;
  readonly kind: ChangeKind;
  readonly onDone: () => void;
}

/** A later version of a note: other words, another day or owner, or what became of an agreement. The key that keeps a note (Ctrl+Enter) keeps it. */
export function ChangeForm({ note, kind, onDone }: ChangeFormProps) {
  const { wording, format } = useWords();
  const { fileId, caseFile, changeNote } = useSession((state) => state);
  const id = useId();
  const [entry, setEntry] = useState({ text: note.text, due: note.due === null ? '' : format.date(note.due), owner: ownerInWords(note.owner, wording), because: '' });
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const keepKey = useKeyOf('saveNote');
  const ariaKey = useAriaKey('saveNote');
  const ends = kind !== 'correct';
  const agreement = note.kind === 'agreement';
  const due = !agreement || (entry.due.trim() === '' && note.due === null) ? note.due : readDay(entry.due, caseFile.today);
  const wrong = ends && entry.because.trim() === '' ? wording.notes.becauseMissing
    : entry.text.trim() === '' ? wording.notes.textMissing
      : entry.text.trim().length > longestNote ? wording.notes.tooLong(format.number(String(entry.text.trim().length - longestNote)))
        : agreement && due === null && note.due !== null ? wording.conversation.dueNotRead : '';

  const keep = async (): Promise<void> => {
    setTried(true);
    if (wrong !== '') return;
    const reply = await call('note.change', {
      fileId, noteId: note.id, versions: note.earlier.length + 1, text: entry.text.trim(), owner: agreement ? readOwner(entry.owner, wording) : note.owner, due, state: kind === 'correct' ? note.state : kind, because: entry.because.trim(),
    });
    if (!reply.ok) return setProblem(reply.problem);
    changeNote(reply.value);
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') event.stopPropagation();
    if (event.key === 'Escape') return onDone();
    if (!isKeyOf('saveNote', event.nativeEvent)) return;
    event.preventDefault();
    event.stopPropagation();
    void keep();
  };
  const change = (part: Partial<typeof entry>): void => setEntry({ ...entry, ...part });
  return (
    <Form aria-label={wording.notes[kind]} onKeyDown={onKeyDown} onSubmit={(event) => { event.preventDefault(); void keep(); }}>
      {ends ? <p>{note.text}</p> : (
        <>
          <label htmlFor={`${id}-text`}>{wording.notes.text}</label>
          <textarea id={`${id}-text`} rows={4} value={entry.text} autoFocus aria-describedby={`${id}-count`} onChange={(event) => change({ text: event.target.value })} />
          <NoteCount id={`${id}-count`} text={entry.text} />
          {agreement && (
            <Beside>
              <label>{wording.conversation.due} <input value={entry.due} maxLength={20} onChange={(event) => change({ due: event.target.value })} /></label>
              <label>{wording.notes.owner} <input value={entry.owner} maxLength={80} list={`${id}-departments`} onChange={(event) => change({ owner: event.target.value })} /></label>
              <datalist id={`${id}-departments`}>{departments.map((one) => <option key={one}>{wording.callbacks.departments[one]}</option>)}</datalist>
            </Beside>
          )}
        </>
      )}
      <label htmlFor={`${id}-because`}>{kind === 'correct' ? wording.notes.because : kind === 'kept' ? wording.notes.keptAsk : wording.notes.notNeededAsk}</label>
      <textarea id={`${id}-because`} rows={2} maxLength={1000} value={entry.because} autoFocus={ends} aria-invalid={tried && ends && entry.because.trim() === ''} aria-describedby={`${id}-wrong`} onChange={(event) => change({ because: event.target.value })} />
      <p id={`${id}-wrong`} role="status" data-wrong="">{tried ? wrong : ''}</p>
      {problem !== null && <ProblemNotice problem={problem} />}
      <Beside>
        <Button type="submit" variant="contained" aria-keyshortcuts={ariaKey}>{wording.notes.keep} <kbd>{keepKey.replace('Enter', '↵')}</kbd></Button>
        <Button variant="text" color="inherit" onClick={onDone}>{wording.notes.back} <kbd>Esc</kbd></Button>
        <small>{wording.notes.correctExplained}</small>
      </Beside>
    </Form>
  );
}

const Form = styled('form')({
  display: 'grid', gap: 4,
  '& > label': { color: colour('inkSoft') },
  '& > p': { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  '& [data-wrong]': { color: colour('defect'), fontSize: measure('textSmall'), '&:empty': { display: 'none' } },
  '& textarea, & input': { resize: 'vertical', padding: '5px 8px', border: `1px solid ${colour('lineField')}`, borderRadius: 6, backgroundColor: colour('card'), color: colour('ink'), font: 'inherit' },
});

const Beside = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px', '& label': { display: 'flex', gap: 6, alignItems: 'center', color: colour('inkSoft') }, '& input': { width: 130, minHeight: 28 }, '& button': { gap: 6, minHeight: 32 }, '& small': { fontSize: measure('textSmall'), color: colour('inkSoft') } });
