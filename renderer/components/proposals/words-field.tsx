import { styled } from '@mui/material/styles';
import { useId } from 'react';
import type { Ref } from 'react';
import { colour, measure } from '../../theme.ts';

interface WordsFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** what is wrong with it; empty when nothing */
  readonly problem?: string;
  readonly fieldRef?: Ref<HTMLTextAreaElement>;
}

const longest = 1000;

/** A few words of the caseworker, with what is wrong with them said at the field. */
export function WordsField({ label, value, onChange, problem = '', fieldRef }: WordsFieldProps) {
  const id = useId();
  return (
    <Field>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={fieldRef} rows={2} maxLength={longest} value={value} aria-invalid={problem !== ''} aria-describedby={`${id}-problem`} onChange={(event) => onChange(event.target.value)} />
      <span id={`${id}-problem`} role="status">{problem}</span>
    </Field>
  );
}

const Field = styled('div')({
  display: 'grid',
  gap: 3,
  '& label': { color: colour('inkSoft') },
  '& textarea': { resize: 'vertical', padding: '5px 8px', border: `1px solid ${colour('lineField')}`, borderRadius: 6, backgroundColor: colour('card'), color: colour('ink'), font: 'inherit', fontSize: measure('text') },
  '& textarea[aria-invalid="true"]': { borderColor: colour('defect') },
  '& span': { color: colour('defect'), fontSize: measure('textSmall') },
});
