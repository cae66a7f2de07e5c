import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { departments } from '../../../shared/models/department.ts';
import { useProgram } from '../../program/program.ts';
import { useCaseFile, useDraft } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';
import { readiness } from './keep-note.ts';

/** Before which day an agreement is kept, and by whom: the caseworker, where nobody else is named. */
export function AgreementFields() {
  const wording = useWording();
  const { today } = useCaseFile();
  const id = useId();
  const user = useProgram((state) => state.start?.user ?? '');
  const { text, kind, due, owner, choose } = useDraft((draft) => draft);
  const { notYet } = readiness({ text: text === '' ? '-' : text, kind, due }, today);
  const said = due !== '' && (notYet === 'dueNotRead' || notYet === 'dueInPast') ? wording.conversation[notYet] : '';
  return (
    <Fields>
      <label>
        {wording.conversation.due} <input data-due="" value={due} placeholder={wording.conversation.duePlaceholder} aria-describedby={`${id}-said`} maxLength={20} onChange={(event) => choose({ due: event.target.value })} />
      </label>
      <label>
        {wording.notes.owner} <input value={owner} placeholder={user} list={`${id}-departments`} maxLength={80} onChange={(event) => choose({ owner: event.target.value })} />
      </label>
      <datalist id={`${id}-departments`}>{departments.map((one) => <option key={one}>{wording.callbacks.departments[one]}</option>)}</datalist>
      <span id={`${id}-said`} role="status">{said}</span>
    </Fields>
  );
}

const Fields = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '2px 10px',
  '& label': { display: 'flex', alignItems: 'center', gap: 6 },
  '& input': { width: 108, height: measure('target'), padding: '0 8px', border: `1px solid ${colour('lineField')}`, borderRadius: 6, background: 'none', color: 'inherit', font: 'inherit' },
  '& input::placeholder': { color: colour('inkWeak'), opacity: 1 },
  '& > span': { fontSize: measure('textSmall'), color: colour('term'), '&:empty': { display: 'none' } },
});
