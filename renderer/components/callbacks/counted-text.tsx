import { styled } from '@mui/material/styles';
import { useId, type Ref } from 'react';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';

interface CountedTextProps {
  readonly label: string;
  /** more to know before typing */
  readonly hint?: string;
  readonly value: string;
  readonly most: number;
  readonly rows?: number;
  /** what is wrong with it; empty when nothing */
  readonly problem: string;
  readonly fieldRef?: Ref<HTMLTextAreaElement>;
  readonly autoFocus?: boolean;
  readonly onChange: (value: string) => void;
}

/** Text that may be so long, counted from the first character. What is too long stays, and says so: nothing that was pasted is cut off. */
export function CountedText({ label, hint = '', value, most, rows = 2, problem, fieldRef, autoFocus = false, onChange }: CountedTextProps) {
  const { wording: { callbacks }, format } = useWords();
  const id = useId();
  const over = value.trim().length - most;
  const said = over > 0 ? callbacks.problem.tooLong(format.number(String(over))) : problem;
  return (
    <Field>
      <label htmlFor={id}>{label}</label>
      {hint !== '' && <small id={`${id}-hint`}>{hint}</small>}
      <textarea
        id={id} ref={fieldRef} rows={rows} value={value} autoFocus={autoFocus} aria-invalid={said !== ''} aria-describedby={`${hint === '' ? '' : `${id}-hint `}${id}-problem ${id}-count`}
        onChange={(event) => onChange(event.target.value)}
      />
      <div>
        <span id={`${id}-problem`} role="status">{said}</span>
        <small id={`${id}-count`}>{callbacks.used(format.number(String(value.trim().length)), format.number(String(most)))}</small>
      </div>
    </Field>
  );
}

const Field = styled('div')({
  display: 'grid',
  gap: 3,
  '& label': { color: colour('inkSoft') },
  '& small': { color: colour('inkSoft'), fontSize: measure('textSmall') },
  '& textarea': { resize: 'vertical', minHeight: measure('target'), padding: '5px 8px', border: `1px solid ${colour('lineField')}`, borderRadius: 6, backgroundColor: colour('card'), color: colour('ink'), font: 'inherit', fontSize: measure('text') },
  '& textarea[aria-invalid="true"]': { borderColor: colour('defect') },
  '& > div': { display: 'flex', justifyContent: 'space-between', gap: 12 },
  '& > div > small': { flex: 'none', marginLeft: 'auto', fontVariantNumeric: 'tabular-nums' },
  '& span': { color: colour('defect'), fontSize: measure('textSmall') },
});
