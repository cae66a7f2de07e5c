import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { colour, measure } from '../../theme.ts';

interface ChoiceRowProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly names: Readonly<Record<Choice, string>>;
  readonly chosen: Choice;
  readonly onChoice: (choice: Choice) => void;
}

/** A few choices beside each other, of which one holds: the arrows go from one to the next. */
export function ChoiceRow<Choice extends string>({ label, choices, names, chosen, onChoice }: ChoiceRowProps<Choice>) {
  const id = useId();
  return (
    <Row role="radiogroup" aria-labelledby={id}>
      <span id={id}>{label}</span>
      <div>
        {choices.map((each) => (
          <label key={each} data-chosen={each === chosen}>
            <input type="radio" name={id} value={each} checked={each === chosen} onChange={() => onChoice(each)} />
            {names[each]}
          </label>
        ))}
      </div>
    </Row>
  );
}

const Row = styled('div')({
  display: 'grid',
  gap: 3,
  alignContent: 'start',
  '& > span': { color: colour('inkSoft') },
  '& > div': { display: 'flex', flexWrap: 'wrap', gap: 4 },
  '& label': { display: 'flex', alignItems: 'center', gap: 6, minHeight: measure('target'), padding: '0 10px 0 8px', border: `1px solid ${colour('lineField')}`, borderRadius: 6, cursor: 'pointer', whiteSpace: 'nowrap' },
  '& label[data-chosen="true"]': { backgroundColor: colour('accentGround'), borderColor: colour('accent'), fontWeight: 600 },
  '& label:focus-within': { outline: `2px solid ${colour('accent')}`, outlineOffset: 1 },
  '& input': { margin: 0, accentColor: colour('accent'), outline: 'none' },
});
