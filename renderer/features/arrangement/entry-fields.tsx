import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { useCaseFile } from '../../session/index.ts';
import type { ArrangementEntry } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords, type Words } from '../../wording/words.ts';
import type { EntryField, EntryProblem, EntryReading } from './read-entry.ts';

interface EntryFieldsProps {
  readonly entry: ArrangementEntry;
  readonly reading: EntryReading;
  /** no rule gives the first term: it has to be told */
  readonly firstTermAsked: boolean;
  readonly onEnter: (change: Partial<ArrangementEntry>) => void;
}

/** The day of the request, the first term where no rule gives it, and months of deferral. What cannot be used stays as it was typed, with why below it. */
export function EntryFields({ entry, reading, firstTermAsked, onEnter }: EntryFieldsProps) {
  const words = useWords();
  const { arrangement } = words.wording;
  const { today } = useCaseFile();
  const fields: readonly { readonly field: EntryField; readonly placeholder: string; readonly hint: string }[] = [
    { field: 'askedOn', placeholder: words.format.date(today), hint: '' },
    ...(firstTermAsked || entry.firstTerm !== '' ? [{ field: 'firstTerm' as const, placeholder: 'dd-mm-jjjj', hint: entry.firstTerm === '' ? arrangement.firstTermWhy : '' }] : []),
    { field: 'monthsDeferred', placeholder: '0', hint: '' },
  ];
  return (
    <Fields>
      {fields.map(({ field, placeholder, hint }) => {
        const problem = reading.problems[field];
        return <TextField key={field} label={arrangement.field[field]} value={entry[field]} placeholder={placeholder} problem={problem === undefined ? '' : problemInWords(problem, words)} hint={hint} onChange={(value) => onEnter({ [field]: value })} />;
      })}
    </Fields>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly problem: string;
  readonly hint: string;
  readonly onChange: (value: string) => void;
}

function TextField({ label, value, placeholder, problem, hint, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <div data-wide={problem !== '' || hint !== ''}>
      <label htmlFor={id}>{label}</label>
      <input id={id} value={value} placeholder={placeholder} maxLength={30} autoComplete="off" aria-invalid={problem !== ''} aria-describedby={`${id}-told`} onChange={(event) => onChange(event.target.value)} />
      <span id={`${id}-told`} role="status" data-problem={problem !== ''}>{problem === '' ? hint : problem}</span>
    </div>
  );
}

function problemInWords(problem: EntryProblem, { wording, format }: Words): string {
  const told = wording.arrangement.problem;
  switch (problem.kind) {
    case 'askedBeforeDecision':
    case 'firstBeforeRequest': return told[problem.kind](format.dateInSentence(problem.day));
    case 'yearUnknown': return told.yearUnknown(problem.year);
    default: return told[problem.kind];
  }
}

const Fields = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '6px 16px',
  '& > div': { display: 'grid', gridTemplateColumns: 'auto auto', alignItems: 'center', columnGap: 6 },
  '& > div[data-wide="true"]': { flex: '1 1 100%', gridTemplateColumns: 'auto 1fr' },
  '& label': { color: colour('inkSoft') },
  '& input': { width: 104, height: measure('target'), padding: '0 8px', border: `1px solid ${colour('lineField')}`, borderRadius: 6, backgroundColor: colour('card'), color: colour('ink'), font: 'inherit' },
  '& input::placeholder': { color: colour('inkWeak'), opacity: 1 },
  '& input[aria-invalid="true"]': { borderColor: colour('defect') },
  '& span': { gridColumn: '1 / -1', fontSize: measure('textSmall'), color: colour('inkSoft') },
  '& span:empty': { display: 'none' },
  '& span[data-problem="true"]': { color: colour('defect') },
});
