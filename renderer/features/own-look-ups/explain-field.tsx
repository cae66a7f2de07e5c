import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import { longestExplanation } from '../../../shared/models/look-ups.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';

interface ExplainFieldProps {
  readonly label: string;
  /** keeps the text; answers what went wrong */
  readonly onKeep: (text: string) => Promise<Problem | null>;
  readonly onLeave: () => void;
}

/** One line of explanation. Enter keeps it, Esc leaves it; what could not be kept stays typed. */
export function ExplainField({ label, onKeep, onLeave }: ExplainFieldProps) {
  const words = useWording().ownLookUps;
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (text.trim() === '' || busy) return;
    setBusy(true);
    setProblem(await onKeep(text.trim()));
    setBusy(false);
  };
  // Esc closes the field only, and not the dialog around it.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onLeave();
  };
  return (
    <Form onSubmit={(event) => void keep(event)} onKeyDown={onKeyDown}>
      <input aria-label={label} placeholder={words.placeholder} maxLength={longestExplanation} value={text} readOnly={busy} autoFocus autoComplete="off" onChange={(event) => setText(event.target.value)} />
      <Button type="submit" variant="outlined" size="small" disabled={text.trim() === '' || busy}>{words.keep}</Button>
      {problem !== null && <ProblemNotice problem={problem} />}
    </Form>
  );
}

const Form = styled('form')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: 8,
  // Below the words of its row.
  padding: `2px ${measure('inset')} 8px calc(56px + ${measure('inset')})`,
  '& input': { flex: '1 1 220px', minWidth: 0, height: measure('target'), padding: '0 8px', border: `1px solid ${colour('lineField')}`, borderRadius: 6, backgroundColor: colour('card'), color: colour('ink'), font: 'inherit', fontSize: measure('text') },
  '& input::placeholder': { color: colour('inkWeak'), opacity: 1 },
  '& > [role="status"]': { flexBasis: '100%', margin: 0 },
  '@media (max-width: 639px)': { paddingLeft: measure('inset') },
});
