import { styled } from '@mui/material/styles';
import type { ArrangementChoice } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';

interface ChoiceOfKindProps {
  readonly choice: ArrangementChoice;
  readonly onChoice: (choice: ArrangementChoice) => void;
}

const choices: readonly ArrangementChoice[] = ['standard', 'setOff', 'personal', 'extended', 'deferral'];

/** The kinds of arrangement beside each other: the arrows go from one to the next, and show it at once. */
export function ChoiceOfKind({ choice, onChoice }: ChoiceOfKindProps) {
  const { arrangement } = useWording();
  return (
    <Choices role="radiogroup" aria-label={arrangement.choiceName}>
      {choices.map((each) => (
        <label key={each} data-chosen={each === choice}>
          <input type="radio" name="arrangement" value={each} checked={each === choice} autoFocus={each === choice} onChange={() => onChoice(each)} />
          {arrangement.choice[each]}
        </label>
      ))}
    </Choices>
  );
}

const Choices = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: 4,
  '& label': { position: 'relative', display: 'flex', alignItems: 'center', gap: 6, minHeight: measure('target'), padding: '0 12px 0 8px', border: `1px solid ${colour('lineField')}`, borderRadius: 6, cursor: 'pointer' },
  '& label[data-chosen="true"]': { backgroundColor: colour('accentGround'), borderColor: colour('accent'), fontWeight: 600 },
  '& label:focus-within': { outline: `2px solid ${colour('accent')}`, outlineOffset: 1 },
  '& input': { margin: 0, accentColor: colour('accent'), outline: 'none' },
});
