import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useContext, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { wrapUpEntry, type WrapUpEntry } from '../../../shared/models/conversation.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import { longestNote } from '../../case/note-parts.ts';
import { suggestedWrapUp } from '../../case/suggested-wrap-up.ts';
import { runCommand } from '../../commands/use-command.ts';
import { CommandKey } from '../../components/command-key.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { focusEntry } from '../../layout/region-focus.ts';
import { SessionContext, useConversation, useDraft, type ConversationStore } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import { readiness } from './keep-note.ts';
import { saveWrapUp } from './save-wrap-up.ts';

const results = wrapUpEntry.shape.result.options;
const warnBelow = 100;

interface WrapUpPanelProps {
  readonly conversation: ConversationStore;
  /** today by the file, from which the day of an agreement is read; null in a general question */
  readonly today: string | null;
}

/** Ctrl+Enter, afronden: filled in from what was looked at; Enter keeps it. In place of the note, never above the picture. */
export function WrapUpPanel({ conversation, today }: WrapUpPanelProps) {
  const words = useWords();
  const wording = words.wording.wrapUp;
  const session = useContext(SessionContext);
  const filled = useConversation((state) => state.ending) ?? {};
  const fillIn = conversation.getState().fillIn;
  const draft = useDraft((state) => state);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [saving, setSaving] = useState(false);
  const subjectField = useRef<HTMLInputElement>(null);
  const { looked, question } = conversation.getState();
  const focus = session?.getState().focus ?? null;
  const suggested = suggestedWrapUp(looked.length > 0 || focus === null ? looked : [focus], session?.getState().caseFile ?? null, question, words);
  const entry: WrapUpEntry = { ...suggested, ...filled };
  const notYet = draft.text.trim() === '' ? null : readiness(today === null ? { ...draft, kind: 'note' } : draft, today ?? '').notYet;
  const dueWrong = notYet === 'dueNotRead' || notYet === 'dueInPast';
  const over = notYet === 'tooLong' ? words.wording.notes.tooLong(words.format.number(String(draft.text.trim().length - longestNote))) : '';
  const hint = useId();

  const save = async (): Promise<void> => {
    if (entry.subject.trim() === '') return subjectField.current?.focus();
    setSaving(true);
    const failed = await saveWrapUp(conversation, session, entry, today, words.wording);
    setSaving(false);
    setProblem(failed);
  };
  const close = (): void => {
    flushSync(() => conversation.getState().wrapUp(false));
    focusEntry('conversation');
  };
  const left = 1000 - entry.summary.length;

  return (
    <Form
      aria-label={wording.title}
      onSubmit={(event) => { event.preventDefault(); void save(); }}
      onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); close(); } }}
    >
      <Buttons>
        <Button type="submit" variant="contained" autoFocus disabled={saving || dueWrong || over !== ''}>{wording.save} <kbd>Enter</kbd></Button>
        <Button variant="text" color="inherit" onClick={() => runCommand('handOver')}>{words.wording.handOvers.give} <CommandKey of="handOver" /></Button>
        <Button variant="text" color="inherit" onClick={close}>{wording.back} <kbd>Esc</kbd></Button>
        <p role="status">{over !== '' ? over : dueWrong ? wording.dueFirst : entry.subject.trim() === '' ? wording.subjectMissing : draft.text.trim() === '' ? wording.noNote : wording.noteIncluded(words.wording.conversation[draft.kind].toLowerCase())}</p>
      </Buttons>
      <label>{wording.subject}<input ref={subjectField} value={entry.subject} maxLength={200} onChange={(event) => fillIn({ subject: event.target.value })} /></label>
      <label>{wording.result}
        <select value={entry.result} onChange={(event) => fillIn({ result: results.find((one) => one === event.target.value) ?? entry.result })}>
          {results.map((result) => <option key={result} value={result}>{wording.results[result]}</option>)}
        </select>
      </label>
      <label>{wording.summary}<textarea value={entry.summary} maxLength={1000} rows={2} aria-describedby={hint} onChange={(event) => fillIn({ summary: event.target.value })} /></label>
      <Hint id={hint}>{left < warnBelow ? wording.left(words.format.number(String(left))) : ''}</Hint>
      {session !== null && <AboutLine entry={entry} onRemove={(index) => fillIn({ about: entry.about.filter((_, other) => other !== index) })} />}
      {problem !== null && <ProblemNotice problem={problem} retry={() => void save()} />}
    </Form>
  );
}

interface AboutLineProps {
  readonly entry: WrapUpEntry;
  readonly onRemove: (index: number) => void;
}

/** Which allowances and years it was about; what it was not about is taken away. */
function AboutLine({ entry: { about }, onRemove }: AboutLineProps) {
  const { wording } = useWords();
  return (
    <About>
      <span>{wording.wrapUp.about}</span>
      {about.length === 0 && <i>{wording.wrapUp.aboutNothing}</i>}
      {about.map(({ allowance, year }, index) => {
        const name = `${wording.common.allowanceInSentence[allowance]} ${year}`;
        return <button key={name} type="button" aria-label={`${name}: ${wording.wrapUp.notAbout}`} onClick={() => onRemove(index)}>{name} ×</button>;
      })}
    </About>
  );
}

const Form = styled('form')({
  display: 'grid',
  gap: 6,
  padding: `8px ${measure('inset')}`,
  overflow: 'auto',
  minHeight: 0,
  alignContent: 'start',
  '& label': { display: 'grid', gridTemplateColumns: '92px minmax(0, 1fr)', gap: 8, alignItems: 'center', color: colour('inkSoft') },
  '& input, & select, & textarea': { font: 'inherit', color: colour('ink'), backgroundColor: colour('card'), border: `1px solid ${colour('lineField')}`, borderRadius: 5, padding: '3px 8px', minHeight: 28, width: '100%', resize: 'none' },
});

const Buttons = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 6, alignItems: 'center', '& button': { minHeight: 32, gap: 6, whiteSpace: 'nowrap' }, '& p': { flex: '1 1 110px', color: colour('inkSoft'), fontSize: measure('textSmall') } });

const Hint = styled('span')({ fontSize: measure('textSmall'), color: colour('inkSoft'), '&:empty': { display: 'none' } });

const About = styled('div')({
  display: 'flex', flexWrap: 'wrap', gap: 6, alignItems: 'center', color: colour('inkSoft'),
  '& > span': { width: 92 },
  '& button': { minHeight: 28, padding: '0 8px', border: `1px solid ${colour('line')}`, borderRadius: 14, background: 'none', color: colour('ink'), font: 'inherit', cursor: 'pointer' },
});
