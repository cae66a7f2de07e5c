import Autocomplete from '@mui/material/Autocomplete';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { ScenarioChangeKind } from '../../../shared/models/scenario.ts';
import { changeKinds } from '../../case/scenario-change.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';

interface ChangeChoiceProps {
  readonly onChoose: (choice: ChangeChosen) => void;
}

/** A change, or the outlook, which is the same change in three scenarios. */
export type ChangeChosen = ScenarioChangeKind | 'outlook';

const choices: readonly ChangeChosen[] = [...changeKinds, 'outlook'];

/** The field in which a change is chosen by its first letters: `in` Enter is income. */
export function ChangeChoice({ onChoose }: ChangeChoiceProps) {
  const { whatIf } = useWording();
  const [typed, setTyped] = useState('');
  const nameOf = (choice: ChangeChosen): string => (choice === 'outlook' ? whatIf.outlook.choice : whatIf.kind[choice]);
  return (
    <Autocomplete
      value={null} inputValue={typed} options={choices} autoHighlight clearOnEscape
      getOptionLabel={nameOf}
      // By the first letters of the name or of any word in it, in the order of the list.
      filterOptions={(all, { inputValue }) => all.filter((choice) => ` ${nameOf(choice)}`.toLowerCase().includes(` ${inputValue.trim().toLowerCase()}`))}
      noOptionsText={whatIf.noSuchChange}
      onInputChange={(_, text, reason) => setTyped(reason === 'input' || reason === 'clear' ? text : '')}
      onChange={(_, choice) => {
        setTyped('');
        if (choice !== null) onChoose(choice);
      }}
      renderInput={({ slotProps }) => (
        <Field ref={slotProps.input.ref}>
          <input {...slotProps.htmlInput} type="text" aria-label={whatIf.newChange} placeholder={whatIf.placeholder} data-region-entry="" />
        </Field>
      )}
    />
  );
}

const Field = styled('div')({
  padding: `4px ${measure('inset')}`,
  '& input': {
    width: '100%', maxWidth: 320, height: measure('target'), padding: '0 8px', border: `1px solid ${colour('lineField')}`, borderRadius: 6, backgroundColor: colour('card'), color: colour('ink'), font: 'inherit',
  },
  '& input::placeholder': { color: colour('inkWeak'), opacity: 1 },
});
