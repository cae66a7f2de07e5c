import { styled } from '@mui/material/styles';
import { useId } from 'react';
import type { AmountProblem } from '../../entry/read-amount.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';

interface AmountFieldProps {
  readonly label: string;
  /** the label stands elsewhere: it is only spoken */
  readonly spokenOnly?: boolean;
  readonly value: string;
  readonly problem: AmountProblem | undefined;
  readonly onChange: (value: string) => void;
}

/** An amount as typed, with what is wrong with it under the field; what was typed stays. */
export function AmountField({ label, spokenOnly = false, value, problem, onChange }: AmountFieldProps) {
  const { capacity } = useWording();
  const id = useId();
  const wrong = problem !== undefined;
  return (
    <Labelled>
      {!spokenOnly && <label htmlFor={id}>{label}</label>}
      <input id={id} inputMode="decimal" autoComplete="off" maxLength={24} value={value} aria-invalid={wrong} onChange={(event) => onChange(event.target.value)} {...(spokenOnly ? { 'aria-label': label } : {})} {...(wrong ? { 'aria-describedby': `${id}-problem` } : {})} />
      {wrong && <span id={`${id}-problem`} className="problem" role="status">{capacity.problem[problem]}</span>}
    </Labelled>
  );
}

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly spokenOnly?: boolean;
  readonly value: Value | '';
  readonly options: readonly (readonly [value: Value, name: string])[];
  /** the option that stands for no choice yet */
  readonly none?: string;
  readonly onChange: (value: Value) => void;
}

/** One of a few values, as the list of the system: letters find, arrows move. */
export function ChoiceField<Value extends string>({ label, spokenOnly = false, value, options, none, onChange }: ChoiceFieldProps<Value>) {
  const id = useId();
  const choose = (chosen: string): void => {
    const option = options.find(([each]) => each === chosen);
    if (option !== undefined) onChange(option[0]);
  };
  return (
    <Labelled>
      {!spokenOnly && <label htmlFor={id}>{label}</label>}
      <select id={id} value={value} onChange={(event) => choose(event.target.value)} {...(spokenOnly ? { 'aria-label': label } : {})}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map(([each, name]) => <option key={each} value={each}>{name}</option>)}
      </select>
    </Labelled>
  );
}

const Labelled = styled('div')({
  display: 'grid',
  gap: 2,
  minWidth: 0,
  alignContent: 'start',
  '& label': { color: colour('inkSoft'), fontSize: measure('textSmall') },
  '& input, & select': { width: '100%', minWidth: 0, height: measure('target'), padding: '0 6px', border: `1px solid ${colour('lineField')}`, borderRadius: 6, backgroundColor: colour('card'), color: colour('ink'), font: 'inherit', fontVariantNumeric: 'inherit', fontSize: measure('text') },
  '& input': { textAlign: 'right' },
  '& input[aria-invalid="true"]': { borderColor: colour('defect') },
  '& .problem': { color: colour('defect'), fontSize: measure('textSmall') },
});
