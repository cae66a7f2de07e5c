import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import type { FormEvent } from 'react';
import type { Problem } from '../../../shared/models/reply.ts';
import { revealReasons, type Revealable, type RevealReason } from '../../../shared/models/reveal.ts';
import type { MaskedPerson } from '../../case/maskable.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';
import { DetailDialog } from '../detail-dialog.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import { RadioChoice } from './radio-choice.tsx';
import type { HiddenBecause } from './use-shown-shortly.ts';

/** What is chosen to be shown. */
export interface Choice {
  readonly personId: string;
  readonly what: Revealable;
  readonly reason: RevealReason | null;
}

interface AskRevealProps {
  readonly people: readonly MaskedPerson[];
  readonly choice: Choice;
  readonly busy: boolean;
  /** why what was shown is hidden again; `null` when nothing was */
  readonly hidden: HiddenBecause | null;
  readonly problem: Problem | null;
  readonly onChoice: (choice: Choice) => void;
  readonly onAsk: (reason: RevealReason) => void;
  readonly onClose: () => void;
}

/** Of whom, what and why. The focus begins at the reason: the rest is mostly right as it stands. */
export function AskReveal({ people, choice, busy, hidden, problem, onChoice, onAsk, onClose }: AskRevealProps) {
  const { reveal } = useWording();
  const form = useId();
  const masked = people.find(({ person }) => person.personId === choice.personId)?.masked ?? [];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (choice.reason !== null) onAsk(choice.reason);
  };
  const choosePerson = (personId: string): void => {
    const chosen = people.find(({ person }) => person.personId === personId)?.masked ?? [];
    onChoice({ ...choice, personId, what: chosen.includes(choice.what) ? choice.what : (chosen[0] ?? 'bsn') });
  };
  return (
    <DetailDialog
      title={reveal.title} onClose={onClose} ownFocus
      actions={<Button variant="outlined" type="submit" form={form} disabled={choice.reason === null || busy}>{reveal.show}</Button>}
    >
      {hidden !== null && <p role="status">{reveal.hidden[hidden]}</p>}
      <Form id={form} onSubmit={submit}>
        <label htmlFor={`${form}-who`}>{reveal.who}</label>
        <select id={`${form}-who`} value={choice.personId} onChange={(event) => choosePerson(event.target.value)}>
          {people.map(({ person }) => <option key={person.personId} value={person.personId}>{person.displayName}</option>)}
        </select>
        <RadioChoice label={reveal.what} options={masked.map((value) => ({ value, name: reveal.masked[value] }))} chosen={choice.what} onChoose={(what) => onChoice({ ...choice, what })} beside />
        <RadioChoice label={reveal.reason} options={revealReasons.map((value) => ({ value, name: reveal.reasons[value] }))} chosen={choice.reason} onChoose={(reason) => onChoice({ ...choice, reason })} startsHere />
      </Form>
      <p>{choice.reason === null ? reveal.reasonFirst : reveal.logged}</p>
      {problem !== null && <ProblemNotice problem={problem} />}
    </DetailDialog>
  );
}

const Form = styled('form')({
  display: 'grid',
  gridTemplateColumns: 'minmax(64px, max-content) minmax(0, 1fr)',
  gap: '8px 14px',
  alignItems: 'start',
  '& > label': { display: 'flex', alignItems: 'center', minHeight: measure('target'), color: colour('inkSoft') },
  '& select': { minWidth: 0, width: '100%', height: measure('target'), padding: '0 6px', border: `1px solid ${colour('lineField')}`, borderRadius: 6, backgroundColor: colour('card'), color: colour('ink'), font: 'inherit', fontSize: measure('text') },
});
