import Autocomplete from '@mui/material/Autocomplete';
import { styled } from '@mui/material/styles';
import { questionTypes, type QuestionType } from '../../../shared/models/question-type.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';

interface QuestionChoiceProps {
  readonly chosen: QuestionType | null;
  readonly onChoose: (question: QuestionType | null) => void;
}

/** vraagsoort — chosen by its first letters, of any word: `bez` Enter is the answer to an objection. Emptied, there is none. */
export function QuestionChoice({ chosen, onChoose }: QuestionChoiceProps) {
  const { script: wording } = useWording();
  const nameOf = (question: QuestionType): string => wording.type[question];
  return (
    <Autocomplete
      fullWidth value={chosen} options={questionTypes} autoHighlight selectOnFocus handleHomeEndKeys
      getOptionLabel={nameOf}
      filterOptions={(all, { inputValue }) => all.filter((question) => ` ${nameOf(question)}`.toLowerCase().includes(` ${inputValue.trim().toLowerCase()}`))}
      slotProps={{ listbox: { sx: { fontSize: measure('text'), padding: '4px 0', '& > li': { minHeight: measure('row') } } } }}
      noOptionsText={wording.noSuchQuestion}
      onChange={(_, question) => onChoose(question)}
      renderInput={({ slotProps }) => (
        <Field ref={slotProps.input.ref}>
          <input {...slotProps.htmlInput} type="text" aria-label={wording.question} placeholder={wording.placeholder} />
        </Field>
      )}
    />
  );
}

const Field = styled('div')({
  '& input': {
    width: '100%', height: measure('target'), padding: '0 8px', border: `1px solid ${colour('lineField')}`, borderRadius: 6, backgroundColor: colour('card'), color: colour('ink'), font: 'inherit', textOverflow: 'ellipsis',
  },
  '& input::placeholder': { color: colour('inkWeak'), opacity: 1 },
});
