import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { colour, measure } from '../../theme.ts';

interface RadioChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
  /** the options stand beside each other and not below */
  readonly beside?: boolean;
  /** the focus begins here */
  readonly startsHere?: boolean;
}

/** A label and one thing to choose, in two columns of a form. Enter in it sends the form. */
export function RadioChoice<Value extends string>({ label, options, chosen, onChoose, beside = false, startsHere = false }: RadioChoiceProps<Value>) {
  const id = useId();
  return (
    <>
      <Label id={id}>{label}</Label>
      <Options role="radiogroup" aria-labelledby={id} data-beside={beside}>
        {options.map(({ value, name }, index) => (
          <label key={value}>
            <input type="radio" name={id} value={value} checked={value === chosen} autoFocus={startsHere && (chosen === null ? index === 0 : value === chosen)} onChange={() => onChoose(value)} />
            {name}
          </label>
        ))}
      </Options>
    </>
  );
}

const Label = styled('span')({ display: 'flex', alignItems: 'center', minHeight: 28, color: colour('inkSoft') });

const Options = styled('div')({
  display: 'grid',
  '&[data-beside="true"]': { display: 'flex', flexWrap: 'wrap', gap: '0 16px' },
  '& label': { display: 'flex', alignItems: 'center', gap: 8, minHeight: 28, padding: '2px 8px 2px 4px', marginLeft: -4, borderRadius: 6, fontSize: measure('text'), cursor: 'pointer' },
  '& label:hover': { backgroundColor: colour('lineSoft') },
  '& label:focus-within': { outline: `2px solid ${colour('accent')}`, outlineOffset: -1 },
  '& input': { flex: 'none', width: 14, height: 14, margin: 0, accentColor: colour('accent'), outline: 'none' },
});
