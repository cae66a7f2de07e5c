import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import { useContext, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { departments, type Department } from '../../../shared/models/department.ts';
import { longestAsked } from '../../../shared/models/hand-over.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import { isKeyOf, useAriaKey, useKeyOf } from '../../commands/use-keys.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useProgram } from '../../program/program.ts';
import { SessionContext, type ConversationStore } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import { giveHandOver } from './give-hand-over.ts';
import { PackageContents } from './package-contents.tsx';

interface HandOverDialogProps {
  readonly conversation: ConversationStore;
  readonly onClose: () => void;
}

/** Ctrl+D, warme overdracht: to whom, what is asked, and what goes along. The key that keeps a note (Ctrl+Enter) gives it. */
export function HandOverDialog({ conversation, onClose }: HandOverDialogProps) {
  const words = useWords();
  const wording = words.wording.handOvers;
  const session = useContext(SessionContext);
  const staffed = useProgram((state) => state.start?.staffed ?? departments);
  const id = useId();
  const [to, setTo] = useState<Department | 'colleague'>('objection');
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const giving = useRef(false);
  const nameField = useRef<HTMLInputElement>(null);
  const askedField = useRef<HTMLTextAreaElement>(null);
  const giveKey = useKeyOf('saveNote');
  const ariaKey = useAriaKey('saveNote');
  const nameMissing = to === 'colleague' && name.trim() === '';
  const nobody = to !== 'colleague' && !staffed.includes(to);

  const give = async (): Promise<void> => {
    setTried(true);
    if (nameMissing) return nameField.current?.focus();
    if (text.trim() === '') return askedField.current?.focus();
    if (giving.current) return;
    giving.current = true;
    const failed = await giveHandOver(conversation, session, { to: to === 'colleague' ? { kind: 'colleague', name: name.trim() } : { kind: 'department', department: to }, text }, words);
    giving.current = false;
    if (failed === null) onClose();
    else setProblem(failed);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isKeyOf('saveNote', event.nativeEvent)) return;
    event.preventDefault();
    event.stopPropagation();
    void give();
  };
  const number = (count: number): string => words.format.number(String(count));

  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={`${id}-title`} onKeyDown={onKeyDown} slotProps={{ transition: { timeout: 0 } }}>
      <Form onSubmit={(event) => { event.preventDefault(); void give(); }}>
        <h2 id={`${id}-title`}>{wording.title}</h2>
        <label htmlFor={`${id}-to`}>{wording.to}</label>
        <select id={`${id}-to`} value={to} autoFocus onChange={(event) => setTo(departments.find((one) => one === event.target.value) ?? 'colleague')}>
          {departments.map((one) => <option key={one} value={one}>{words.wording.callbacks.departments[one]}</option>)}
          <option value="colleague">{wording.colleague}</option>
        </select>
        {nobody && <Weak role="status">{wording.nobodyThere}</Weak>}
        {to === 'colleague' && (
          <>
            <label htmlFor={`${id}-name`}>{wording.colleagueName}</label>
            <input id={`${id}-name`} ref={nameField} value={name} maxLength={80} aria-invalid={tried && nameMissing} aria-describedby={`${id}-name-wrong`} onChange={(event) => setName(event.target.value)} />
            <Wrong id={`${id}-name-wrong`} role="status">{tried && nameMissing ? wording.colleagueMissing : ''}</Wrong>
          </>
        )}
        <label htmlFor={`${id}-asked`}>{wording.asked}</label>
        <textarea id={`${id}-asked`} ref={askedField} rows={3} maxLength={longestAsked} value={text} aria-invalid={tried && text.trim() === ''} aria-describedby={`${id}-asked-wrong`} onChange={(event) => setText(event.target.value)} />
        <Under id={`${id}-asked-wrong`}>
          <Wrong role="status">{tried && text.trim() === '' ? wording.askedMissing : ''}</Wrong>
          {text !== '' && wording.count(number(text.length), number(longestAsked))}
        </Under>
        <PackageContents conversation={conversation} />
        {problem !== null && <ProblemNotice problem={problem} />}
        <Foot>
          <Button type="submit" variant="contained" aria-keyshortcuts={ariaKey}>{wording.give} <kbd>{giveKey.replace('Enter', '↵')}</kbd></Button>
          <Button variant="text" color="inherit" onClick={onClose}>{wording.back} <kbd>Esc</kbd></Button>
        </Foot>
      </Form>
    </Dialog>
  );
}

const Form = styled('form')({
  display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 5, padding: '14px 18px', overflow: 'auto',
  '& h2': { fontSize: measure('textKey'), fontWeight: 600, paddingBottom: 4 },
  '& > label': { color: colour('inkSoft') },
  '& select, & input, & textarea': { font: 'inherit', color: colour('ink'), backgroundColor: colour('card'), border: `1px solid ${colour('lineField')}`, borderRadius: 6, padding: '4px 8px', minHeight: 30, width: '100%', resize: 'vertical' },
  '& [aria-invalid="true"]': { borderColor: colour('defect') },
});

const Foot = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8, paddingTop: 6, '& button': { gap: 6, minHeight: 34 } });

const Under = styled('div')({ display: 'flex', justifyContent: 'flex-end', gap: 8, minHeight: 18, fontSize: measure('textSmall'), color: colour('inkSoft') });

const Wrong = styled('span')({ flex: 1, fontSize: measure('textSmall'), color: colour('defect'), '&:empty': { display: 'none' } });

const Weak = styled('p')({ fontSize: measure('textSmall'), color: colour('inkSoft') });
